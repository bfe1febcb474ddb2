import { dayOf, documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { adopting } from "@coopilote/testkit/everyKind.ts";
import { addedBy, filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille, ines, lucie, msp, paul } from "@coopilote/testkit/people.ts";
import {
  alone,
  assessed,
  dayOfProofs,
  done,
  piece,
  practised,
  since,
  taughtBy,
  trained,
} from "@coopilote/testkit/proofs.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Minutes } from "../kernel/time.ts";
import type { AppliesTo, Bites, Kind, Node, Requirement } from "../protocols/Requirement.ts";
import { readiness } from "./readiness.ts";

const known = <A>(value: A) => ({ known: true as const, value });
const source = { title: "Structures de formation rencontrées", anchor: "j10" };
const coordinator = by(camille.person);
const delegant = by(lucie.person);

const node = (part: string, rule: Kind): Node => ({
  leaf: { part, rule, basis: "annexe", strength: "rapporte", source },
});
const asks = (
  id: string,
  tree: Node,
  appliesTo: AppliesTo = "delegate",
  bites: Bites = "before-practice",
): Requirement => ({ id, title: id, appliesTo, bites, asks: tree });

const hours = (
  minutes: number,
  more: Partial<Omit<Extract<Kind, { kind: "training-minutes" }>, "kind" | "minutes">> = {},
): Kind => ({
  kind: "training-minutes",
  minutes: known(Minutes.make(minutes)),
  modules: [],
  mode: null,
  nature: null,
  ...more,
});
const supervised = (
  act: string,
  count: number,
  more: Partial<
    Omit<Extract<Kind, { kind: "supervised-practice" }>, "kind" | "act" | "count">
  > = {},
): Kind => ({ kind: "supervised-practice", act, part: "supervised", count: known(count), ...more });
const yearsIn = (field: string, years: number): Kind => ({
  kind: "field-experience",
  field,
  months: known(12 * years),
});
const physician = (qualification: string) => ({
  trainer: { by: "profession" as const, profession: "medecin", qualifications: [qualification] },
});

const assessment = (
  form: string,
  more: Partial<Extract<Kind, { kind: "assessment" }>> = {},
): Kind => ({
  kind: "assessment",
  form,
  times: known(1),
  threshold: null,
  everyMonths: null,
  ...more,
});

type Structure = {
  readonly asked: ReadonlyArray<Requirement>;
  /** Evidence that is not enough, and how each requirement stands with it. */
  readonly notYet: ReadonlyArray<Step>;
  readonly lacking: ReadonlyArray<string>;
  readonly enough: ReadonlyArray<Step>;
};

/** Every row of the training structures met in the sources, as data. */
const structures: Readonly<Record<string, Structure>> = {
  "hours only, over a number of days (lombalgie, cheville)": {
    asked: [
      asks("formation", {
        allOf: [
          node("heures", hours(600)),
          node("jours", { kind: "training-days", days: known(3) }),
        ],
      }),
    ],
    notYet: [...trained(14), ...trained(21)],
    lacking: ["formation · hours-missing"],
    enough: [...trained(14), ...trained(21), ...trained(28)],
  },
  "hours, part of them by e-learning (cystite)": {
    asked: [
      asks(
        "formation",
        node(
          "heures",
          hours(240, { caps: [{ mode: "autoformation", minutes: Minutes.make(120) }] }),
        ),
      ),
    ],
    notYet: alone("videos", 240),
    lacking: ["formation · hours-missing"],
    enough: [...trained(14), ...alone("videos", 60)],
  },
  "one module on site and one remote (odynophagie in a CPTS)": {
    asked: [
      asks("formation", {
        allOf: [
          node("sur-place", {
            kind: "training-sessions",
            sessions: known(1),
            modules: ["programme"],
            mode: "on-site",
            nature: null,
          }),
          node("a-distance", { kind: "training-completion", modules: ["videos"] }),
        ],
      }),
    ],
    notYet: trained(14),
    lacking: ["formation · modules-missing"],
    enough: [...trained(14), ...alone("videos", 60)],
  },
  "a long specific training (insuffisance cardiaque)": {
    asked: [asks("formation", node("heures", hours(6000)))],
    notYet: trained(14),
    lacking: ["formation · hours-missing"],
    enough: Array.from({ length: 30 }, (_, place) => trained(14 + place)).flat(),
  },
  "years, theory, videos, consultations attended then tested (rhumatologie)": {
    asked: [
      asks("annees", node("annees", yearsIn("rhumatologie", 3))),
      asks("formation", {
        allOf: [
          node("theorie", hours(180, { nature: "theory", mode: "on-site" })),
          node("videos", { kind: "training-completion", modules: ["videos"] }),
        ],
      }),
      asks("consultations", {
        allOf: [
          node("suivies", supervised("consultation", 20, { part: "observed" })),
          node(
            "evaluees",
            assessment("consultation", {
              by: [{ profession: "medecin", qualifications: [], exercise: null }],
              consultations: 5,
            }),
          ),
        ],
      }),
    ],
    notYet: [
      ...trained(14),
      ...alone("videos", 30),
      ...since("rhumatologie", "2020-01-06"),
      ...done("consultation", 20, { part: "observed" }),
      ...assessed("consultation", 4),
    ],
    lacking: ["consultations · consultations-missing"],
    enough: [
      ...trained(14),
      ...alone("videos", 30),
      ...since("rhumatologie", "2020-01-06"),
      ...done("consultation", 20, { part: "observed" }),
      ...assessed("consultation", 5),
    ],
  },
  "a diploma, experience, tutoring by type of act, a share of time (échographie)": {
    asked: [
      asks("diplome", {
        allOf: [
          node("diu", { kind: "member-document", document: "preuve-diplome" }),
          node("depuis", {
            kind: "diploma-experience",
            qualification: "demerm",
            months: known(24),
          }),
        ],
      }),
      asks("tutorat", {
        perActType: {
          allOf: ["echo-superficielle", "echo-vasculaire"].map((act) =>
            node(act, supervised(act, 40)),
          ),
        },
      }),
      asks("temps", node("temps", { kind: "working-time", field: "echographie", percent: 50 })),
    ],
    notYet: [
      ...piece("diu", "preuve-diplome"),
      did(coordinator, "recordQualification", {
        person: ines.person,
        qualification: "demerm",
        obtainedOn: "2020-06-30",
      }),
      ...done("echo-vasculaire", 40),
      ...piece("temps", "preuve-temps-de-travail"),
      did(by(ines.person), "stateWorkingTime", {
        experience: idOf("temps"),
        person: ines.person,
        field: "echographie",
        percent: 50,
        from: "2024-01-08",
        document: documentOf("temps"),
      }),
    ],
    lacking: ["tutorat (echo-superficielle) · acts-missing"],
    enough: [
      ...piece("diu", "preuve-diplome"),
      did(coordinator, "recordQualification", {
        person: ines.person,
        qualification: "demerm",
        obtainedOn: "2020-06-30",
      }),
      ...done("echo-vasculaire", 40),
      ...done("echo-superficielle", 40),
      ...piece("temps", "preuve-temps-de-travail"),
      did(by(ines.person), "stateWorkingTime", {
        experience: idOf("temps"),
        person: ines.person,
        field: "echographie",
        percent: 50,
        from: "2024-01-08",
        document: documentOf("temps"),
      }),
    ],
  },
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

const asked = ({ asked: requirements }: Structure, steps: ReadonlyArray<Step>): World =>
  after(journey(msp2025, "engaging"), [
    adopting((content) => ({
      ...content,
      modules: ["programme", "videos", "pratique"].map((id) => ({ id, title: id, source: null })),
      trainers: {
        ...content.trainers,
        suppliers: true,
        named: [{ profession: "medecin", qualifications: ["anesthesie-reanimation"] }],
      },
      autoformationCap: null,
      requirements,
    })),
    addedBy(coordinator)({ ...paul, qualifications: ["anesthesie-reanimation"] }),
    ...steps,
  ]);

const lackingIn = ({ workspace, now }: World): ReadonlyArray<string> =>
  readiness(workspace, team, now)
    .filter(
      ({ subject, status }) =>
        (subject.kind !== "member" || subject.person === ines.person) &&
        !["met", "not-applicable", "due-soon"].includes(status),
    )
    .map(
      ({ requirement, actType, missing }) =>
        `${requirement}${actType === null ? "" : ` (${actType})`} · ${missing ?? ""}`,
    );

describe.each(Object.entries(structures))("%s", (_, structure) => {
  it("is data that says what is not there yet", () => {
    expect(lackingIn(asked(structure, structure.notYet))).toEqual(structure.lacking);
  });

  it("is data that evidence satisfies", () => {
    expect(lackingIn(asked(structure, structure.enough))).toEqual([]);
  });
});
