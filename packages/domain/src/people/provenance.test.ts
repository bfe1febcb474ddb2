import { idOf } from "@coopilote/testkit/draw.ts";
import { given } from "@coopilote/testkit/given.ts";
import { added, founded } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, lucie, paul } from "@coopilote/testkit/people.ts";
import { did, happened, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Signature } from "../kernel/Signature.ts";
import { handedBefore, pinChosenFor } from "./provenance.ts";

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

const chosen = (person: PersonId, before: PersonId): Step =>
  happened(by(before), "PinChosen.1", { person, before, link: idOf("tablet") });

const chosenFor = (signature: Signature) =>
  pinChosenFor(
    given(
      founded,
      added(lucie),
      added(paul),
      on("2025-03-11", "09:00"),
      chosen(paul.person, camille.person),
      on("2025-04-11", "09:00"),
      chosen(paul.person, lucie.person),
      chosen(lucie.person, lucie.person),
    ).world.workspace.people,
    signature,
  );

describe("a signature on a shared device", () => {
  const shared = { method: "shared-device", identity: "verified" } as const;

  it("says before whom the code it was made with had been chosen, whoever verified the identity", () => {
    expect(chosenFor(signedAt(local("2025-03-20", "10:00"), shared))).toMatchObject({
      before: camille.person,
      at: local("2025-03-11", "09:00"),
    });
    expect(chosenFor(signedAt(local("2025-04-20", "10:00"), shared))?.before).toBe(lucie.person);
  });

  it("says nothing of a code chosen since, nor before nobody else", () => {
    expect(chosenFor(signedAt(local("2025-03-10", "10:00"), shared))).toBeUndefined();
    const own = signedAt(local("2025-04-20", "10:00"), { ...shared, signer: lucie.person });
    expect(chosenFor(own)).toBeUndefined();
  });
});

describe("a signature by account", () => {
  it("owes nothing to a code", () => {
    expect(chosenFor(signedAt(local("2025-04-20", "10:00")))).toBeUndefined();
  });
});
