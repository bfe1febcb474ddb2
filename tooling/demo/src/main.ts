#!/usr/bin/env node
import { call } from "@coopilote/api/cli/call.ts";
import { Effect } from "effect";
import { demo } from "./demo.ts";

process.exitCode = await call(demo, process.argv.slice(2), Effect.runPromiseExit);
