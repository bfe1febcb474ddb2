import { documentOf } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { camille, hugo, ines, type Invented, lucie } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  scheduled,
  segment,
  sessionOf,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { after, did, happened, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { ledger } from "./ledger.ts";
import { judgedBy } from "./textOn.ts";

const certificate = documentOf("certificat");
const day = "2025-04-01";

const told = ({ workspace, now }: World, { person }: Invented) => {
  const judged = judgedBy(workspace, team, now);
  if (judged === undefined) throw new Error("no team");
  const { counted, lines } = ledger(workspace, person, judged.version, now, team);
  return { counted, refused: lines.flatMap(({ refused }) => refused) };
};

/** A cap on autoformation is known, and a certificate is filed about some and accepted by the coordinator. */
const certified = (about: ReadonlyArray<string>) =>
  after(lombalgie("engaged"), [
    did(by(lucie.person), "supplyFigure", {
      team,
      requirement: "formation",
      part: "autoformation",
      value: 300,
      removes: false,
      citation: "Annexe, p. 4",
    }),
    ...filed(certificate, ["attestation-organisme", "attestation-autoformation"], about),
  ]);

const learned = ({ person }: Invented, label: string): Step =>
  did(by(person), "recordAutoformation", {
    autoformation: idOf(`autoformation ${label}`),
    person,
    protocol: "lombalgie",
    module: "programme",
    nominal: 90,
    elapsed: null,
    completed: { day: "2025-03-09", time: "21:30" },
    proof: "certificate",
    document: certificate,
  });

describe("a proof of training", () => {
  it("is asked for before the cap that no text gives", () => {
    const unproven = did(by(ines.person), "recordAutoformation", {
      autoformation: idOf("autoformation on one's word"),
      person: ines.person,
      protocol: "lombalgie",
      module: "programme",
      nominal: 90,
      elapsed: null,
      completed: { day: "2025-03-09", time: "21:30" },
      proof: "statement",
      document: null,
    });
    expect(told(after(lombalgie("engaged"), [unproven]), ines).refused).toEqual([
      { minutes: 90, reason: "not-confirmed" },
    ]);
  });

  it("accepted by the very person who learned proves nothing, whomever it was filed about", () => {
    const attached = happened({ kind: "console" }, "DocumentAttached.1", {
      document: certificate,
      about: [camille.person],
    });
    const world = after(certified([ines.person]), [attached, learned(camille, "own")]);
    expect(told(world, camille)).toEqual({
      counted: 0,
      refused: [{ minutes: 90, reason: "proof-not-accepted" }],
    });
  });

  it("counts once for one module, however often it is recorded", () => {
    const world = after(certified([ines.person]), [learned(ines, "one"), learned(ines, "two")]);
    expect(told(world, ines)).toEqual({
      counted: 90,
      refused: [{ minutes: 90, reason: "already-counted" }],
    });
  });

  it("of an organisme counts once", () => {
    const given = (label: string): ReadonlyArray<Step> => {
      const training = idOf(`external ${label}`);
      return [
        did(by(ines.person), "recordExternalTraining", {
          training,
          person: ines.person,
          protocol: "lombalgie",
          organisme: "Organisme de la Fiction",
          identifier: null,
          status: null,
          programme: null,
          trainer: null,
          parts: [],
          total: 300,
          result: "validated",
          issued: "2025-03-10",
          document: certificate,
        }),
        did(by(lucie.person), "acceptExternalTraining", { training, person: ines.person }),
      ];
    };
    const world = after(certified([ines.person]), [...given("one"), ...given("two")]);
    expect(told(world, ines)).toEqual({
      counted: 300,
      refused: [{ minutes: 300, reason: "already-counted" }],
    });
  });
});

describe("whoever is enrolled once a formateur has signed", () => {
  const late = after(lombalgie("engaged"), [
    on("2025-03-18", "09:00"),
    scheduled(planOf("lunch", [segment("lunch", { day, from: "12:30", to: "14:30" })]), [ines]),
    on(day, "12:35"),
    opened("lunch"),
    attends(ines, "lunch"),
    signsAsFormateur(lucie, "lunch"),
    on(day, "14:29"),
    did(by(camille.person), "enrolParticipants", {
      session: sessionOf("lunch"),
      persons: [hugo.person],
    }),
    attends(hugo, "lunch"),
    on(day, "14:31"),
  ]);

  it("is on no sheet that closes before the formateur signs again", () => {
    expect(() => closed("lunch")(late)).toThrow("segment-not-signed");
    const signed = after(late, [signsAsFormateur(lucie, "lunch"), closed("lunch")]);
    expect([told(signed, ines).counted, told(signed, hugo).counted]).toEqual([120, 120]);
  });

  it("has no minute counted where someone closes for the formateur", () => {
    const replaced = after(late, [
      did(by(camille.person), "closeSheet", {
        session: sessionOf("lunch"),
        suppleance: { reason: "La formatrice est partie", document: null },
      }),
    ]);
    expect(told(replaced, ines).counted).toBe(120);
    expect(told(replaced, hugo)).toEqual({
      counted: 0,
      refused: [{ minutes: 120, reason: "formateur-not-signed" }],
    });
  });
});
