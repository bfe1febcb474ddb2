import { dayOf, documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { filed } from "@coopilote/testkit/history.ts";
import { camille, ines, lucie, msp, paul } from "@coopilote/testkit/people.ts";
import {
  assessed,
  dayOfProofs,
  done,
  piece,
  practised,
  since,
  taughtBy,
  trained,
} from "@coopilote/testkit/proofs.ts";
import { did, on } from "@coopilote/testkit/steps.ts";
import {
  known,
  node,
  asks,
  hours,
  supervised,
  yearsIn,
  physician,
  assessment,
  asked,
  lackingIn,
  type Structure,
} from "@coopilote/testkit/structuresMet.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Minutes } from "../kernel/time.ts";

const coordinator = by(camille.person);
const delegant = by(lucie.person);

/** The other rows of the training structures met in the sources, as data. */
const structures: Readonly<Record<string, Structure>> = {
  "hours in sessions, supervised time and acts, acts assisted before, a yearly minimum (PICC, Midline)":
    {
      asked: [
        asks("formation", {
          allOf: [
            node("heures", hours(360)),
            node("seances", {
              kind: "training-sessions",
              sessions: known(3),
              modules: [],
              mode: "on-site",
              nature: null,
            }),
          ],
        }),
        asks("avant", node("assistees", { kind: "prior-acts", act: "pose", count: known(30) })),
        asks("supervision", {
          allOf: [
            node(
              "temps",
              supervised("picc", 0, { otherActs: ["midline"], minutes: Minutes.make(1800) }),
            ),
            node("picc", supervised("picc", 15)),
            node("midline", supervised("midline", 15)),
          ],
        }),
        asks(
          "maintien",
          {
            allOf: [
              node("total", { kind: "upkeep", acts: [], count: known(60), per: "year" }),
              node("picc", { kind: "upkeep", acts: ["picc"], count: known(40), per: "year" }),
              node("midline", { kind: "upkeep", acts: ["midline"], count: known(20), per: "year" }),
            ],
          },
          "delegate",
          "after-start",
        ),
      ],
      notYet: [
        ...trained(14),
        ...trained(21),
        ...trained(28),
        ...piece("poses", "preuve-experience"),
        did(by(ines.person), "statePriorActs", {
          experience: idOf("poses"),
          person: ines.person,
          act: "pose",
          count: 30,
          until: "2024-12-31",
          document: documentOf("poses"),
        }),
        ...done("picc", 15, { minutes: 900 }),
        ...done("midline", 14, { minutes: 900 }),
      ],
      lacking: ["supervision · acts-missing"],
      enough: [
        ...trained(14),
        ...trained(21),
        ...trained(28),
        ...piece("poses", "preuve-experience"),
        did(by(ines.person), "statePriorActs", {
          experience: idOf("poses"),
          person: ines.person,
          act: "pose",
          count: 30,
          until: "2024-12-31",
          document: documentOf("poses"),
        }),
        ...done("picc", 15, { minutes: 900 }),
        ...done("midline", 15, { minutes: 900 }),
      ],
    },
  "theory by a named specialist, a supplier's training, acts with successes (Midline by IDE)": {
    asked: [
      asks("annees", node("annees", yearsIn("acces-vasculaire", 2))),
      asks("formation", {
        allOf: [
          node("theorie", hours(120, { trainers: physician("anesthesie-reanimation") })),
          node("fournisseur", hours(60, { trainers: { trainer: { by: "supplier" } } })),
        ],
      }),
      asks("poses", node("poses", supervised("midline", 20, { successes: 15 }))),
    ],
    notYet: [
      ...taughtBy(14, paul),
      ...since("acces-vasculaire", "2022-01-03"),
      ...done("midline", 20, { successes: 15 }),
    ],
    lacking: ["formation · hours-missing"],
    enough: [
      ...taughtBy(14, paul),
      ...since("acces-vasculaire", "2022-01-03"),
      ...done("midline", 20, { successes: 15 }),
      on(dayOfProofs, "20:00"),
      ...filed(
        documentOf("fournisseur"),
        ["attestation-organisme", "attestation-fournisseur"],
        [ines.person],
        coordinator,
      ),
      did(coordinator, "recordExternalTraining", {
        training: idOf("fournisseur"),
        person: ines.person,
        protocol: "lombalgie",
        organisme: "Fabricant de la Fiction",
        identifier: null,
        status: null,
        programme: null,
        trainer: null,
        parts: [
          { day: dayOf(msp2025, 20), minutes: 60, mode: "on-site", nature: null, module: null },
        ],
        total: 60,
        result: "validated",
        issued: dayOf(msp2025, 20),
        document: documentOf("fournisseur"),
      }),
      did(delegant, "acceptExternalTraining", {
        training: idOf("fournisseur"),
        person: ines.person,
      }),
    ],
  },
  "theory and practice hours, with an evaluation (sutures)": {
    asked: [
      asks("formation", {
        allOf: [
          node("theorie", hours(210, { nature: "theory" })),
          node("pratique", hours(180, { nature: "practice", modules: ["pratique"] })),
          node("evaluation", assessment("evaluation-pratique")),
        ],
      }),
    ],
    notYet: [...trained(14), ...practised(21, 180)],
    lacking: ["formation · assessment-missing"],
    enough: [...trained(14), ...practised(21, 180), ...assessed("evaluation-pratique")],
  },
  "theory by each of three specialists, years, compagnonnage (ponction médullaire)": {
    asked: [
      asks("annees", node("annees", yearsIn("onco-hematologie", 3))),
      asks(
        "formation",
        node(
          "theorie",
          hours(240, {
            trainers: {
              eachOf: [physician("medecine-generale"), physician("anesthesie-reanimation")],
            },
          }),
        ),
      ),
      asks("compagnonnage", node("ponctions", supervised("ponction-medullaire", 10))),
    ],
    notYet: [
      ...trained(14),
      ...trained(21),
      ...since("onco-hematologie", "2021-01-04"),
      ...done("ponction-medullaire", 10),
    ],
    lacking: ["formation · trainer-missing"],
    enough: [
      ...trained(14),
      ...taughtBy(21, paul),
      ...since("onco-hematologie", "2021-01-04"),
      ...done("ponction-medullaire", 10),
    ],
  },
  "conditions of the structure: volume, weekly minimum, a share kept (voie veineuse centrale)": {
    asked: [
      asks(
        "activite",
        node("volume", { kind: "structure-volume", act: "vvc", count: known(1000) }),
        "structure",
      ),
      asks(
        "chaque-semaine",
        node("semaine", { kind: "upkeep", acts: ["vvc"], count: known(5), per: "week" }),
        "delegate",
        "after-start",
      ),
      asks(
        "gardes",
        node("part", {
          kind: "ratio",
          ratio: "gardes-par-delegants",
          bound: "at-least",
          percent: 20,
          per: "year",
        }),
        "team",
        "after-start",
      ),
    ],
    notYet: [],
    lacking: ["activite · volume-not-stated"],
    enough: [
      ...piece("activité", "preuve-activite", msp.structure),
      did(coordinator, "stateVolume", {
        count: idOf("volume"),
        act: "vvc",
        from: "2024-01-01",
        until: "2024-12-31",
        acts: 1000,
        document: documentOf("activité"),
      }),
    ],
  },
  "a recurring assessment, from the first day of practice (lombalgie, cheville)": {
    asked: [
      asks(
        "analyse",
        node("analyse", assessment("analyse-de-pratiques", { everyMonths: { known: false } })),
        "delegate",
        "after-start",
      ),
    ],
    notYet: [],
    lacking: [],
    enough: [],
  },
};

describe.each(Object.entries(structures))("%s", (_, structure) => {
  it("is data that says what is not there yet", () => {
    expect(lackingIn(asked(structure, structure.notYet))).toEqual(structure.lacking);
  });

  it("is data that evidence satisfies", () => {
    expect(lackingIn(asked(structure, structure.enough))).toEqual([]);
  });
});
