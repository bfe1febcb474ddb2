import { test } from "@playwright/test";
import { tellStages } from "../src/stages.ts";

test("l’histoire se raconte, de la structure ouverte à la formation attestée", tellStages);
