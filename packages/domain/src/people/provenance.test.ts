import { given } from "@coopilote/testkit/given.ts";
import { added, founded } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, lucie, paul } from "@coopilote/testkit/people.ts";
import { did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Signature } from "../kernel/Signature.ts";
import { handedBefore } from "./provenance.ts";

const handed = (to: PersonId, from: PersonId): Step =>
  did(by(to), "takeHandedAccess", { person: to, by: from });

const history: ReadonlyArray<Step> = [
  founded,
  added(lucie),
  added(paul),
  on("2025-03-11", "09:00"),
  handed(paul.person, camille.person),
  on("2025-04-11", "09:00"),
  handed(paul.person, lucie.person),
];

const signedAt = (at: LocalInstant, said: Partial<Signature> = {}): Signature => ({
  signer: paul.person,
  at,
  method: "account",
  sentence: "engagement.1",
  shown: null,
  device: "linux/firefox",
  identity: "not-verified",
  document: null,
  typedBy: null,
  ...said,
});

const handedFor = (signature: Signature) =>
  handedBefore(given(...history).world.workspace.people, signature);

describe("a signature by someone whose identity nobody had verified", () => {
  it("says who had last handed their link over by then", () => {
    expect(handedFor(signedAt(local("2025-03-20", "10:00")))).toBe(camille.person);
    expect(handedFor(signedAt(local("2025-04-20", "10:00")))).toBe(lucie.person);
  });

  it("says nothing of a link handed over since", () => {
    expect(handedFor(signedAt(local("2025-03-10", "10:00")))).toBeUndefined();
  });
});

describe("a signature on paper, or by someone whose identity was verified", () => {
  it("has no link to doubt", () => {
    const at = local("2025-04-20", "10:00");
    expect(handedFor(signedAt(at, { identity: "verified" }))).toBeUndefined();
    expect(handedFor(signedAt(at, { method: "paper" }))).toBeUndefined();
  });
});
