import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { adopting, asking } from "@coopilote/testkit/everyKind.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { engages, filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { standing } from "@coopilote/testkit/judged.ts";
import { camille, hugo, ines, lucie, nora } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Day } from "../kernel/time.ts";
import { heldNow } from "./heldNow.ts";
import { readiness } from "./readiness.ts";

const source = { title: "Texte inventé", anchor: "R8" };

describe("a setting that the text does not admit (R8)", () => {
  const shut = (status: "notAllowed" | "unknown"): Step =>
    adopting((content) => ({
      ...content,
      requirements: content.requirements.map((requirement) =>
        requirement.id === "cadre-exercice"
          ? asking(
              {
                kind: "setting",
                settings: [{ kind: "msp", status, from: null, until: null, source }],
              },
              "structure",
              "always",
              "cadre-exercice",
            )
          : requirement,
      ),
    }));

  it("keeps everyone from declaring and from practising, whatever else is there", () => {
    const attested = after(journey(msp2025, "attesting"), [shut("notAllowed")]);
    const declared = after(journey(msp2025, "depositing"), [shut("notAllowed")]);
    const declaring = givenWorld(attested).when("prepareDeclaration", {
      declaration: idOf("liste"),
      team,
      adds: [
        { person: lucie.person, role: "delegant" },
        { person: ines.person, role: "delegate" },
      ],
      removes: [],
    });
    const starting = givenWorld(declared).when("recordMiseEnOeuvre", {
      team,
      effective: null,
      delegates: [ines.person],
    });
    expect([lacking(declaring), lacking(starting)]).toEqual([
      ["cadre-exercice · setting-not-allowed · structure"],
      ["cadre-exercice · setting-not-allowed · structure"],
    ]);
  });

  it("keeps them as long while nobody knows (j12)", () => {
    const declared = after(journey(msp2025, "depositing"), [shut("unknown")]);
    expect(standing(declared, "cadre-exercice")).toBe("unknown · setting-unknown");
    expect(
      lacking(
        givenWorld(declared).when("recordMiseEnOeuvre", {
          team,
          effective: null,
          delegates: [ines.person],
        }),
      ),
    ).toEqual(["cadre-exercice · setting-unknown · structure"]);
  });

  it("is open by a written answer, as long as nobody asks to redo the piece (j12)", () => {
    const answer = documentOf("réponse");
    const supplied = after(journey(msp2025, "depositing"), [
      shut("unknown"),
      ...filed(answer, ["reponse-ars"], [team]),
      did(by(camille.person), "supplySetting", {
        team,
        allowed: true,
        from: "2025-03-10",
        document: answer,
        citation: "Courriel de l’ARS",
      }),
    ]);
    const redone = after(supplied, [
      did(by(camille.person), "askToRedoDocument", {
        document: answer,
        reason: "Ce n’est pas l’ARS",
      }),
    ]);
    expect([standing(supplied, "cadre-exercice"), standing(redone, "cadre-exercice")]).toEqual([
      "met",
      "unknown · setting-unknown",
    ]);
  });
});

describe("the smallest team (R17)", () => {
  const formed = lombalgie("formed");

  it("is one délégant and one délégué, both engaged", () => {
    expect([
      standing(formed, "equipe-minimale"),
      standing(after(formed, engages(ines)), "equipe-minimale"),
      standing(after(formed, [...engages(ines), ...engages(hugo)]), "equipe-minimale"),
      standing(after(formed, [...engages(ines), ...engages(lucie)]), "equipe-minimale"),
    ]).toEqual([
      "unmet · no-delegant · 0/2 people",
      "partly · no-delegant · 1/2 people",
      "partly · no-delegant · 1/2 people",
      "met · 2/2 people",
    ]);
  });

  it("asks nothing of colleagues who did not volunteer, and does not wait for them (R19)", () => {
    const about = readiness(formed.workspace, team, formed.now).filter(
      ({ subject }) =>
        (subject.kind === "member" && subject.person === nora.person) ||
        (subject.kind === "binome" && [subject.delegant, subject.delegate].includes(nora.person)),
    );
    expect(about).toEqual([]);
  });
});

describe("the annex of the arrêté (j4)", () => {
  const formed = after(lombalgie("formed"), [
    ...engages(lucie),
    ...engages(ines),
    ...filed(documentOf("annexe"), ["annexe"], [team]),
  ]);
  const reading = idOf("reading");
  const families = [
    "theory-practice",
    "supervised-acts",
    "assessment",
    "upkeep",
    "documents",
  ] as const;
  const read = did(by(lucie.person), "readAnnex", {
    team,
    reading,
    document: documentOf("annexe"),
    families: families.map((family) =>
      family === "assessment"
        ? { family, provided: true, page: "3" }
        : { family, provided: false, page: null },
    ),
  });
  const confirmed = did(by(ines.person), "confirmAnnexReading", { team, reading });
  const added = did(by(lucie.person), "addRequirement", {
    team,
    requirement: "test-final",
    basis: "annexe",
    family: "assessment",
    appliesTo: "delegate",
    bites: "before-practice",
    asks: {
      kind: "assessment",
      form: "questionnaire",
      times: 1,
      threshold: null,
      everyMonths: null,
    },
    title: "Test final",
    citation: "Annexe, page 3",
  });

  it("is read once two people have, and what it provides for is asked", () => {
    expect(
      [[], [read], [read, confirmed], [read, confirmed, added]].map((steps) =>
        standing(after(formed, steps), "annexe-lue"),
      ),
    ).toEqual([
      "unmet · annex-not-read",
      "partly · annex-not-confirmed · 1/2 people",
      "partly · annex-requirement-missing",
      "met",
    ]);
  });

  it("is read no more once the piece that was read is to be redone", () => {
    const redone = did(by(camille.person), "askToRedoDocument", {
      document: documentOf("annexe"),
      reason: "Ce n’est pas l’annexe",
    });
    expect(standing(after(formed, [read, confirmed, added, redone]), "annexe-lue")).toBe(
      "unmet · annex-not-read",
    );
  });
});

describe("a request of the ARS (R52, j30)", () => {
  it("stops nobody while it waits for its answer, be it late", () => {
    const started = journey(msp2025, "starting");
    const asked = after(started, [
      did(by(camille.person), "recordArsRequest", {
        request: idOf("request"),
        team,
        on: "2025-04-10",
        channel: "mail",
        what: "Le programme de la formation",
        due: "2025-04-18",
        documents: [],
      }),
    ]);
    const late = local("2025-05-05", "09:00");
    expect([...heldNow(asked.workspace, team, late)]).toEqual([
      ...heldNow(started.workspace, team, late),
    ]);
    expect(heldNow(asked.workspace, team, late).get(ines.person)?.holds).toBe(true);
  });
});

describe("a text that ends (j2)", () => {
  it("lets nobody practise from the day it is over, where none follows it", () => {
    const ended = after(journey(msp2025, "starting"), [
      adopting((content) => ({
        ...content,
        force: { ...content.force, until: Day.make("2025-06-02") },
      })),
    ]);
    expect(
      ["2025-06-01", "2025-06-02"].map((day) => [
        standing(after(ended, [on(day, "12:00")]), "texte-en-vigueur"),
        heldNow(ended.workspace, team, local(day, "12:00")).get(ines.person)?.holds,
      ]),
    ).toEqual([
      ["met", true],
      ["unmet · text-not-in-force", false],
    ]);
  });
});
