import { autumn2025, dayOf } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, lucie, msp } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { beforeRevision, released } from "@coopilote/testkit/texts.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { emptyWorkspace, evolve } from "../Workspace.ts";
import { asOf } from "./asOf.ts";
import { heldNow } from "./heldNow.ts";
import { learnedSince } from "./learned.ts";
import { readiness } from "./readiness.ts";
import { judgedBy } from "./textOn.ts";

const coordinator = by(camille.person);

/** The team of the story practises under revision 1, with a period of its own for the analysis of practice. */
const practising = after(
  journey(autumn2025, "starting", beforeRevision(msp.structure, "lombalgie-2020-03-06", 2)),
  [
    on(dayOf(autumn2025, 40), "09:00"),
    did(by(lucie.person), "supplyFigure", {
      team,
      requirement: "evaluation-reguliere",
      part: "analyse",
      value: 6,
      removes: false,
      citation: "Décision de l’équipe",
    }),
  ],
);
const upgrade: ReadonlyArray<Step> = [on(dayOf(autumn2025, 41), "06:00"), released];
const upgraded = after(practising, upgrade);

const revisionOf = ({ workspace, now }: World) => judgedBy(workspace, team, now)?.version.revision;

/** « evaluation-reguliere delegate 0192…: met », for each finding of the team. */
const standing = ({ workspace }: World, { now }: World): ReadonlyArray<string> =>
  readiness(workspace, team, now).map(
    ({ requirement, subject, status }) =>
      `${requirement} ${Object.values(subject).join(" ")}: ${status}`,
  );

describe("a team that practises, once the text it was judged by is corrected", () => {
  it("is judged by the new revision from then on", () => {
    expect([practising, upgraded].map(revisionOf)).toEqual([1, 2]);
  });

  it("loses nothing that held, and is asked nothing of people who practise as libéraux", () => {
    const [was, is] = [standing(practising, upgraded), standing(upgraded, upgraded)];
    expect(was.filter((line) => !is.includes(line))).toEqual([]);
    const added = is.filter((line) => !was.includes(line));
    expect(added.map((line) => line.replaceAll(/ .* /gu, " "))).toEqual(
      [lucie, ines, hugo].map(() => "accord-employeur not-applicable"),
    );
  });

  it("goes on practising, those days and the days before", () => {
    const { workspace, now } = upgraded;
    expect(
      [ines, hugo].map(({ person }) => heldNow(workspace, team, now).get(person)),
    ).toMatchObject(Array.from({ length: 2 }, () => ({ holds: true, actTypes: [], missing: [] })));
    const then = local(dayOf(autumn2025, 35), "09:00");
    const known = upgraded.entries
      .filter(({ at }) => at.at <= then.at)
      .reduce(evolve, emptyWorkspace);
    expect(
      asOf(workspace, known, team, then).map(({ heldAsKnownThen, heldAsKnownToday }) => [
        heldAsKnownThen.byTexts,
        heldAsKnownToday.byTexts,
      ]),
    ).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it("reads what was corrected, and not the spaces that were set", () => {
    const [learned] = learnedSince(upgraded.workspace, team);
    expect(learned?.how).toBe("corrected");
    const told = learned?.changes.map(({ about, before, after: now }) =>
      [about, before, now].map((said) => said?.replaceAll("\u00A0", " ") ?? null),
    );
    const agreed =
      "Admis, avec accord conventionnel interprofessionnel (ACI) ou accord national des centres de santé";
    expect(told?.slice(0, 4)).toEqual([
      ["Cadre d’exercice : Maison de santé pluriprofessionnelle (MSP)", "Admis", agreed],
      ["Cadre d’exercice : Centre de santé (CDS)", "Admis", agreed],
      [
        "Cadre d’exercice : Communauté professionnelle territoriale de santé (CPTS)",
        "À vérifier",
        `${agreed}, du 11 juillet 2022 au 31 août 2023 ; les autres jours, à vérifier`,
      ],
      ["Accord de l’employeur", null, "Accord de l’employeur, pour qui exerce en établissement"],
    ]);
    expect(told?.slice(4).map(([about]) => about)).toEqual([
      "Lieux",
      "Outils",
      "Jours",
      "Formation",
      "Cadre d’exercice",
      "Forfait",
    ]);
  });
});

describe("a structure that never said which agreement it signed", () => {
  const unsaid = after(practising, [
    did(coordinator, "stateAgreement", { agreement: null, from: null }),
    ...upgrade,
  ]);
  const lacking = ({ workspace, now }: World) =>
    heldNow(workspace, team, now)
      .get(ines.person)
      ?.missing.map(({ requirement, missing, status }) => [requirement, missing, status]);

  it("is asked for it once the text is corrected, and holds again from the first day by saying so", () => {
    expect(lacking(unsaid)).toEqual([["cadre-exercice", "agreement-missing", "unknown"]]);
    const said = after(unsaid, [
      did(coordinator, "stateAgreement", { agreement: "aci", from: null }),
    ]);
    expect(lacking(said)).toEqual([]);
    const { workspace } = said;
    const then = local(dayOf(autumn2025, 35), "09:00");
    expect(asOf(workspace, workspace, team, then)[0]?.heldAsKnownToday.byTexts).toBe(true);
  });
});
