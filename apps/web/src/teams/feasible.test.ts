import { SessionId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import { expect, it } from "vitest";
import { feasible } from "./feasible.ts";
import { finding, ines, ofMember } from "./findings.fixture.ts";

const of = (
  requirement: string,
  nextStep: "scheduleSession" | "attestTraining" | "prepareDeclaration" | "fileDocument",
) => finding({ requirement, subject: ofMember(ines, "delegate"), status: "unmet", nextStep });

const [hours, attested, declared, piece] = [
  of("formation", "scheduleSession"),
  of("attestation", "attestTraining"),
  of("declaration", "prepareDeclaration"),
  of("piece", "fileDocument"),
];
const missing = [hours, attested, declared, piece];
const steps = [
  {
    on: Schema.decodeUnknownSync(LocalInstant)({
      at: 1_776_067_200_000,
      day: "2026-04-13",
      time: "10:00",
      offset: 120,
    }),
    session: SessionId.make("0198a000-0000-7000-8000-0000000000bb"),
    title: "Séance",
    trained: [ines],
  },
];

it("each missing thing says the day it could be done", () => {
  expect(missing.map((one) => feasible(one, missing, steps, one === declared))).toEqual([
    { when: "planned", day: "2026-04-13" },
    { when: "after-training", day: "2026-04-13" },
    { when: "after-others" },
    { when: "now" },
  ]);
});

it("a declaration that lacks nothing else can be prepared now", () => {
  expect(feasible(declared, [declared], [], false)).toEqual({ when: "now" });
});

it("hours that no planned session completes can be planned now, and attested after them", () => {
  expect(feasible(hours, missing, [], false)).toEqual({ when: "now" });
  expect(feasible(attested, missing, [], true)).toEqual({ when: "after-training", day: undefined });
});
