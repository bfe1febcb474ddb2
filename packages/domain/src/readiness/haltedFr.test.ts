import { autumn2025, dayOf } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { team } from "@coopilote/testkit/history.ts";
import { attestationOf, journey } from "@coopilote/testkit/journey.ts";
import { gabriel, ines, type Invented, lucie, nora, paul } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { Finding } from "../protocols/Finding.ts";
import { haltedFr, lackingFr } from "./haltedFr.ts";
import { heldNow } from "./heldNow.ts";
import type { Names } from "./Names.ts";

const names: Names = {
  person: (person) => (person === lucie.person ? "Dr Lucie Exemple" : "Inès Fictive"),
  requirement: (requirement) =>
    requirement === "delegant-joignable" ? "Délégant joignable" : "Formation",
  citation: () => null,
};

const started = journey(autumn2025, "starting");
const day = dayOf(autumn2025, 40);

const halting = (step: Step): ReadonlyArray<Finding> => {
  const { workspace, now } = after(started, [on(day, "09:00"), step]);
  return heldNow(workspace, team, now).get(ines.person)?.missing ?? [];
};

const away = did(by(lucie.person), "recordAbsence", {
  absence: idOf("absence"),
  person: lucie.person,
  from: { day, time: "09:00" },
  until: { day: dayOf(autumn2025, 50), time: "08:00" },
  coveredBy: null,
});

describe("what stops a delegate", () => {
  it("is told as a state of the other, with whose turn it is", () => {
    expect(haltedFr(halting(away), names, ines.person, true)).toMatchObject([
      {
        what: "Délégant joignable, Dr Lucie Exemple",
        why: "Absence sans remplaçant ce jour-là.",
        whose: "C’est au Dr Lucie Exemple.",
      },
    ]);
  });

  it("is theirs where they are the one who reads and the one who acts", () => {
    const [finding] = halting(away);
    if (finding === undefined) throw new Error("nothing lacks");
    const theirs = { ...finding, turnOf: { who: "person" as const, person: ines.person } };
    const whose = (toDelegate: boolean) =>
      haltedFr([theirs], names, ines.person, toDelegate).map((one) => one.whose);
    expect(whose(true)).toEqual(["C’est à vous."]);
    expect(whose(false)).toEqual(["C’est à Inès Fictive."]);
  });

  it("names nobody beside them where it is about their own training", () => {
    const revoked = did(by(lucie.person), "revokeAttestation", {
      attestation: attestationOf(ines),
      team,
      person: ines.person,
      reason: "Gestes à revoir",
    });
    expect(haltedFr(halting(revoked), names, ines.person, true).map(({ what }) => what)).toEqual([
      "Formation",
    ]);
  });
});

describe("what several delegants lack alike", () => {
  const [absent] = halting(away);
  if (absent === undefined) throw new Error("nothing lacks");
  const of = (delegant: Invented): Finding => ({
    ...absent,
    subject: { kind: "binome", team, delegant: delegant.person, delegate: ines.person },
    turnOf: { who: "person", person: delegant.person },
  });
  const named: Names = {
    ...names,
    person: (person) =>
      [lucie, gabriel, paul, nora].find((one) => one.person === person)?.name.given ?? "Inès",
  };
  const said = (...delegants: ReadonlyArray<Invented>) =>
    haltedFr(delegants.map(of), named, ines.person, true);

  it("is said once, of any of them", () => {
    expect(said(lucie, gabriel, paul)).toMatchObject([
      {
        what: "Délégant joignable, Lucie, Gabriel ou Paul",
        whose: "C’est à Lucie, Gabriel ou Paul.",
      },
    ]);
  });

  it("names none of more than three", () => {
    expect(said(lucie, gabriel, paul, nora)).toMatchObject([
      {
        what: "Délégant joignable, l’un de vos délégants",
        whose: "C’est à l’un de vos délégants.",
      },
    ]);
  });
});

describe("what a delegate lacks to practise", () => {
  it("is their own first, each once, and of another with the name", () => {
    const [absent] = halting(away);
    if (absent === undefined) throw new Error("nothing lacks");
    const own: Finding = {
      ...absent,
      requirement: "formation",
      subject: { kind: "member", team, person: ines.person, role: "delegate" },
    };
    expect(lackingFr([absent, own, own], names, ines.person)).toEqual([
      "Formation",
      "Délégant joignable, Dr Lucie Exemple",
    ]);
  });
});
