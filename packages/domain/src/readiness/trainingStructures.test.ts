import { documentOf } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { camille, ines } from "@coopilote/testkit/people.ts";
import { alone, assessed, done, piece, since, trained } from "@coopilote/testkit/proofs.ts";
import { did } from "@coopilote/testkit/steps.ts";
import {
  known,
  node,
  asks,
  hours,
  supervised,
  yearsIn,
  assessment,
  asked,
  lackingIn,
  type Structure,
} from "@coopilote/testkit/structuresMet.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Minutes } from "../kernel/time.ts";

const coordinator = by(camille.person);

/** The first rows of the training structures met in the sources, as data. */
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
};

describe.each(Object.entries(structures))("%s", (_, structure) => {
  it("is data that says what is not there yet", () => {
    expect(lackingIn(asked(structure, structure.notYet))).toEqual(structure.lacking);
  });

  it("is data that evidence satisfies", () => {
    expect(lackingIn(asked(structure, structure.enough))).toEqual([]);
  });
});
