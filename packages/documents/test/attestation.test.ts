import { at } from "@coopilote/domain/kernel/maps.ts";
import { ledger } from "@coopilote/domain/readiness/ledger.ts";
import { frenchMinutes } from "@coopilote/domain/kernel/Sentence.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { autumn2025, dayOf, documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { attestationOf, attests, journey } from "@coopilote/testkit/journey.ts";
import { camille, ines, lucie } from "@coopilote/testkit/people.ts";
import { sequenceOf, sessionOf } from "@coopilote/testkit/sessions.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { typographic } from "../src/kernel/typographic.ts";
import { typesetter } from "../src/kernel/typeset.ts";
import { attestationPaper } from "../src/training/attestationPaper.ts";
import { printedIn } from "./attested.ts";

const attested = journey(msp2025, "attesting");
const paper = attestationPaper(printedIn(attested, attestationOf(ines)));

describe("the paper of an attestation", () => {
  it("holds the very ledger of the screen, line by line, and its total", () => {
    const { workspace } = attested;
    const given = at(workspace.training.attestations, attestationOf(ines));
    const judged = given === undefined ? undefined : judgedBy(workspace, team, given.at);
    if (given === undefined || judged === undefined) throw new Error("nothing attested");
    const own = ledger(workspace, ines.person, judged.version, given.at, team);
    expect(paper.lines.map(({ counted }) => counted)).toEqual(
      own.lines.map(({ counted }) => frenchMinutes(counted)),
    );
    expect(paper.total).toBe(frenchMinutes(given.minutes));
    expect(paper.ledger).toBe(given.ledger);
  });

  it("says who was trained, who attests and how, with their numbers", () => {
    expect(paper.about[0]?.[1]).toBe("Inès Fictive, masseur-kinésithérapeute, RPPS 10999000028");
    expect(paper.signed).toContain("Dr\u00A0Lucie Exemple, médecin, RPPS 10999000002");
    expect(paper.said).toContain("avoir formé Inès Fictive");
    expect(paper.formateurs).toEqual(["Dr\u00A0Lucie Exemple, médecin, RPPS 10999000002"]);
  });

  it("says whose rule each condition is, and never what no text says", () => {
    expect(paper.asked.map(([, done = ""]) => done.replaceAll(/\s/gu, " "))).toEqual([
      "10 h 30 sur 10 h, 3 jours sur 3 jours",
    ]);
    expect(JSON.stringify(paper)).not.toMatch(/obligatoire/iu);
    expect(JSON.stringify(paper)).toContain("Ne vaut pas autorisation");
  });

  it("is the same for ever: what is corrected since changes none of its bytes", () => {
    const world = journey(autumn2025, "attesting");
    const first = dayOf(autumn2025, 14);
    const corrected = after(world, [
      on(dayOf(autumn2025, 40), "09:00"),
      did(by(lucie.person), "statePresence", {
        session: sessionOf(first),
        sequence: sequenceOf(first),
        person: ines.person,
        presence: { kind: "absent" },
        reason: "Absente ce jour-là",
      }),
    ]);
    const typeset = typesetter();
    const bytes = (of: typeof world) =>
      typeset(
        "training/attestation.typ",
        typographic(attestationPaper(printedIn(of, attestationOf(ines)))),
      );
    expect(bytes(corrected).equals(bytes(world))).toBe(true);
  });
});

describe("the attestation of a delegant who did not teach (j20)", () => {
  const label = "certificat d’organisme";
  const world = after(journey(msp2025, "engaging"), [
    on(dayOf(msp2025, 40), "09:00"),
    ...filed(documentOf(label), ["attestation-organisme"], [ines.person], by(camille.person)),
    did(by(camille.person), "recordExternalTraining", {
      training: idOf(label),
      person: ines.person,
      protocol: "lombalgie",
      organisme: "Organisme de la Fiction",
      identifier: null,
      status: null,
      programme: null,
      trainer: null,
      parts: [14, 21, 28].map((later) => ({
        day: dayOf(msp2025, later),
        minutes: 210,
        mode: "on-site" as const,
        nature: "theory" as const,
        module: "programme",
      })),
      total: 630,
      result: "validated",
      issued: dayOf(msp2025, 39),
      document: documentOf(label),
    }),
    did(by(lucie.person), "acceptExternalTraining", { training: idOf(label), person: ines.person }),
    attests(lucie, ines),
  ]);

  it("names the organisme whose attestation they read, and not that they trained", () => {
    const acknowledged = attestationPaper(printedIn(world, attestationOf(ines)));
    expect(acknowledged.acknowledged).toMatch(
      /^Dr\sLucie Exemple a pris connaissance de l’attestation de l’organisme «\sOrganisme de la Fiction\s»\.$/u,
    );
    expect(acknowledged.said).not.toContain("avoir formé");
  });

  it("names none where the delegant taught", () => {
    expect(paper.acknowledged).toBeNull();
  });
});

describe("French typography", () => {
  it("never breaks a line before a sign, after a title, nor inside a duration", () => {
    expect(typographic({ said: ["« Oui » : Dr Lucie, 10 h 30 sur 3 jours ?"] })).toEqual({
      said: ["«\u00A0Oui\u00A0»\u00A0: Dr\u00A0Lucie, 10\u00A0h\u00A030 sur 3\u00A0jours\u00A0?"],
    });
  });
});
