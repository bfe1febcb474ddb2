import { autumn2025, type Cast, documentOf, named } from "@coopilote/testkit/cast.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { deposited, journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines } from "@coopilote/testkit/people.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { DocumentId } from "../kernel/ids.ts";
import { findingWords } from "./fr.ts";
import { readiness } from "./readiness.ts";

const everyone = ({ delegants, delegates }: Cast) => [
  ...named("delegant", ...delegants),
  ...named("delegate", ...delegates),
];

const projetOn = ({ workspace }: World, day: string) => {
  const finding = readiness(workspace, team, local(day, "12:00")).find(
    ({ kind }) => kind === "projet-de-sante",
  );
  return [finding?.status, finding?.missing];
};

const today = "2025-10-10";
const engaged = journey(autumn2025, "engaging");
const former = deposited(camille, "ancien", {
  day: "2025-06-02",
  time: "14:12",
  adds: everyone(autumn2025),
});
const declared = after(engaged, [former]);
const cpts = did(by(camille.person), "stateStructureKind", { kind: "cpts", from: null });

describe("when the projet de santé is asked for", () => {
  it("under the present regime, before the first deposit", () => {
    expect(projetOn(engaged, today)).toEqual(["unmet", "projet-not-attested"]);
  });

  it("under the regime of the deposit that declares the team, whatever the day asked about", () => {
    expect([projetOn(declared, today), projetOn(declared, "2025-09-01")]).toEqual([
      ["not-applicable", null],
      ["not-applicable", null],
    ]);
  });

  it("in a CPTS declared under the former regime, as to be integrated: it stops nobody", () => {
    expect(projetOn(after(declared, [cpts]), today)).toEqual(["due-soon", "projet-not-attested"]);
  });

  it("a later deposit does not change the regime of the one that stands", () => {
    const changed = after(declared, [
      on("2025-10-09", "09:00"),
      deposited(camille, "modification", {
        day: "2025-10-09",
        time: "08:30",
        removes: named("delegate", hugo),
      }),
    ]);
    expect(projetOn(changed, today)).toEqual(["not-applicable", null]);
  });

  it("under the present regime, once nobody is left of those declared under the former one", () => {
    const anew = after(declared, [
      on("2025-10-09", "09:00"),
      deposited(camille, "sortie", {
        day: "2025-10-09",
        time: "08:30",
        removes: everyone(autumn2025),
      }),
      deposited(camille, "retour", {
        day: "2025-10-09",
        time: "08:45",
        adds: named("delegate", ines),
      }),
    ]);
    expect(projetOn(anew, today)).toEqual(["unmet", "projet-not-attested"]);
  });

  it("is shown by no piece that is to be redone: the attestation before it stands again", () => {
    const piece = documentOf("projet de santé");
    const attesting = (document: DocumentId | null, day: string) =>
      did(by(camille.person), "attestProjetDeSante", { team, on: day, document });
    const redone = did(by(camille.person), "askToRedoDocument", {
      document: piece,
      reason: "Ce n’est pas le projet de santé",
    });
    const shown = after(engaged, [
      ...filed(piece, ["projet-de-sante"], [team]),
      attesting(piece, "2025-10-08"),
    ]);
    const declaredFirst = after(engaged, [
      attesting(null, "2025-10-07"),
      ...filed(piece, ["projet-de-sante"], [team]),
      attesting(piece, "2025-10-08"),
    ]);
    expect(
      [shown, after(shown, [redone]), after(declaredFirst, [redone])].map((world) =>
        projetOn(world, "2025-10-14"),
      ),
    ).toEqual([
      ["met", null],
      ["unmet", "projet-not-attested"],
      ["met", null],
    ]);
  });

  it("asks no new passage in comité départemental, and says so (R55)", () => {
    const { workspace, now } = engaged;
    const asked = readiness(workspace, team, now).find(({ kind }) => kind === "projet-de-sante");
    const names = {
      person: () => "Camille Imaginaire",
      requirement: () => "Projet de santé",
      citation: () => null,
    };
    expect(asked && findingWords(asked, names).why).toContain(
      "pas de nouveau passage en comité départemental, d’après l’ARS Nouvelle-Aquitaine",
    );
  });
});
