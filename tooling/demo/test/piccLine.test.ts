import type { AnnexFamily } from "@coopilote/domain/protocols/facts.ts";
import { describe, expect, it } from "vitest";
import { counts } from "../src/acts/counting.ts";
import { attestsProjet, deposits, prepares, swears } from "../src/acts/declaring.ts";
import { files, filesAccepted } from "../src/acts/documents.ts";
import { assigns, founds, verifiesIdentity, welcomes } from "../src/acts/people.ts";
import { assesses, startsProtocol, supervises } from "../src/acts/practising.ts";
import { adds, suppliesFigure } from "../src/acts/reading.ts";
import { chooses, engages, proposes, readsAnnex } from "../src/acts/teams.ts";
import { attests, holds, schedules } from "../src/acts/training.ts";
import { finessOf } from "../src/numbers.ts";
import { layperson, physician, radiographer } from "../src/Player.ts";
import { Tale } from "../src/Tale.ts";
import type { Training } from "../src/Training.ts";
import { telling } from "./telling.ts";

const team = "picc-line";
const sylvie = layperson("Sylvie", "Supposée");
const marc = layperson("Marc", "Prétendu");
const paul = physician("Paul", "Présumé", 271, ["radiologie"]);
const lila = radiographer("Lila", "Postulée", 272);
const professionals = [paul, lila];
const employed = { as: "salarie", mode: "salarie", since: "2021-01-04" } as const;
const named = { delegants: [paul], delegates: [lila] };

const theory: Training = {
  label: "théorie",
  title: "Formation à la pose de PICC-line",
  place: "Radiologie interventionnelle",
  day: "2026-02-03",
  protocols: ["picc-line"],
  ledBy: [paul],
  sequences: [
    [{ module: "programme", from: "09:00", to: "12:00" }],
    [{ module: "programme", from: "13:30", to: "16:30" }],
  ],
};

const page = { "supervised-acts": "page 4", assessment: "page 5", upkeep: "page 6" } as const;

const readInAnnex = (
  family: AnnexFamily & keyof typeof page,
  requirement: string,
  title: string,
  bites: "before-declaration" | "after-start",
  asks: Parameters<typeof adds>[2]["asks"],
) =>
  adds(paul, team, {
    requirement,
    basis: "annexe",
    family,
    appliesTo: "delegate",
    bites,
    asks,
    title,
    citation: `Annexe (pièce inventée), ${page[family]}`,
  });

const placements = (day: string, count: number, successes: number) =>
  supervises(paul, team, lila, {
    act: "picc",
    part: "supervised",
    on: { day, time: "12:00" },
    count,
    successes,
  });

/** A hospital in PICC-line, of which no text read gives a figure: what the annex says is supplied, then met. */
const hospital = new Tale("essai picc-line")
  .on(
    "2026-01-05",
    "09:00",
    founds(sylvie, {
      kind: "etablissement",
      name: "Centre hospitalier de l’Essai",
      finess: finessOf("21", 2),
      ars: "bourgogne-franche-comte",
      agreement: null,
    }),
    assigns(sylvie, sylvie, "declaration-referent", "2026-01-05"),
    welcomes(sylvie, marc, employed),
    assigns(sylvie, marc, "legal-head", "2026-01-05"),
    ...professionals.map((one) => welcomes(sylvie, one, employed)),
    ...professionals.map((one) => verifiesIdentity(sylvie, one)),
    chooses(sylvie, team, "picc-line", "picc-line-2021-03-01"),
    proposes(sylvie, team, "delegant", paul),
    proposes(sylvie, team, "delegate", lila),
  )
  .on(
    "2026-01-12",
    "13:00",
    ...professionals.map((one) => engages(team, one, "employer")),
    readsAnnex(team, paul, lila, page),
    suppliesFigure(paul, team, {
      requirement: "formation",
      part: "heures",
      value: 360,
      citation: "Annexe (pièce inventée), page 3",
    }),
    readInAnnex("supervised-acts", "poses", "Poses sous supervision", "before-declaration", {
      kind: "supervised-practice",
      act: "picc",
      part: "supervised",
      count: 15,
      successes: 12,
    }),
    readInAnnex("assessment", "evaluation", "Évaluation de la pratique", "before-declaration", {
      kind: "assessment",
      form: "evaluation-pratique",
      times: 1,
      threshold: null,
      everyMonths: null,
    }),
    readInAnnex("upkeep", "maintien", "Maintien des compétences", "after-start", {
      kind: "upkeep",
      acts: ["picc"],
      count: 40,
      per: "year",
    }),
  )
  .on(
    "2026-01-13",
    "13:00",
    ...professionals.map((one) =>
      filesAccepted(one, sylvie, `accord ${one.given}`, ["accord-employeur"], {
        name: `Accord de l’employeur pour ${one.given} ${one.family}.pdf`,
        players: [one],
      }),
    ),
    schedules(paul, theory, [lila]),
  )
  .on("2026-02-03", "16:35", holds(theory, [lila]))
  .on("2026-02-20", "17:00", placements("2026-02-20", 9, 8))
  .on(
    "2026-03-06",
    "17:00",
    placements("2026-03-06", 6, 5),
    assesses(paul, team, lila, {
      id: "fin de formation",
      form: "evaluation-pratique",
      on: { day: "2026-03-06", time: "15:00" },
      score: null,
      threshold: null,
      outcome: "validated",
    }),
    attests(paul, lila, team),
  )
  .on(
    "2026-03-09",
    "10:00",
    filesAccepted(
      sylvie,
      paul,
      "supports",
      ["logigramme", "conduite-urgence", "information-consentement"],
      { name: "Supports de la pose de PICC-line.pdf", teams: [team] },
    ),
    attestsProjet(sylvie, team, "2026-03-09"),
    prepares(sylvie, team, "première", named),
    swears(marc, team, "première"),
  )
  .on(
    "2026-03-10",
    "11:00",
    files(sylvie, "accusé", ["accuse-reception"], {
      name: "Accusé de réception.pdf",
      teams: [team],
    }),
    deposits(
      sylvie,
      team,
      "première",
      { number: "27000001", day: "2026-03-10", time: "10:40", piece: "accusé" },
      named,
    ),
  )
  .on("2026-03-16", "08:00", startsProtocol(marc, team, lila))
  .on(
    "2026-06-30",
    "18:00",
    counts(sylvie, team, lila, "picc", { from: "2026-03-16", until: "2026-06-30" }, 21),
  );

describe("a hospital in PICC-line, from the choice to the acts", () => {
  const told = telling(hospital, sylvie);

  const lacking = async () => {
    const { findings } = await told.team(team);
    return findings
      .filter(({ status }) => !["met", "due-soon", "overdue", "not-applicable"].includes(status))
      .map(({ requirement, missing }) => `${requirement} · ${missing}`);
  };

  it("is told, once chosen, what no text read says, with the annex to read", async () => {
    await told.until("2026-01-06", "09:00");
    expect(await lacking()).toEqual(
      expect.arrayContaining(["annexe-lue · annex-not-read", "formation · figure-unknown"]),
    );
  });

  it("asks what its annex was read to hold, beside the hours it supplied", async () => {
    await told.until("2026-01-13", "18:00");
    const lacks = await lacking();
    expect(lacks).toEqual(
      expect.arrayContaining([
        "formation · hours-missing",
        "poses · acts-missing",
        "evaluation · assessment-missing",
      ]),
    );
    expect(lacks).not.toContain("annexe-lue · annex-not-read");
  });

  it("lacks six placements after nine, and nothing but the supports once assessed and attested", async () => {
    await told.until("2026-02-21", "09:00");
    expect(await lacking()).toContain("poses · acts-missing");
    await told.until("2026-03-07", "09:00");
    expect([...new Set(await lacking())].toSorted()).toEqual([
      "declare · not-declared",
      "supports · document-missing",
    ]);
  });

  it("practises from the mise en œuvre on, on evidence, and on no earlier day", async () => {
    await told.until("2026-07-01", "09:00");
    expect(await lacking()).toEqual([]);
    const answerOn = async (day: string, time: string) => {
      const { answers } = await told.asOf(team, day, time);
      return answers.map(({ delegate, inPractice, heldAsKnownThen, heldAsKnownToday }) => [
        delegate,
        inPractice.why,
        heldAsKnownThen.byTexts,
        heldAsKnownToday.byTexts,
      ]);
    };
    expect(await answerOn("2026-03-10", "10:39")).toEqual([
      [lila.person, "not-mis-en-oeuvre", false, false],
    ]);
    expect(await answerOn("2026-03-11", "08:00")).toEqual([
      [lila.person, "not-mis-en-oeuvre", true, true],
    ]);
    expect(await answerOn("2026-03-16", "09:00")).toEqual([
      [lila.person, "in-practice", true, true],
    ]);
    const { evidence } = await told.asOf(team, "2026-03-16", "09:00");
    expect(evidence.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        "AnnexReadingConfirmed.1",
        "SheetClosed.1",
        "SupervisedPracticeRecorded.2",
        "AssessmentRecorded.2",
        "DepositRecorded.1",
        "PracticeStarted.1",
      ]),
    );
  });
});
