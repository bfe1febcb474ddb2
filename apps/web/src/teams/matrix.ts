import { DOT } from "../ui/typography.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { professionFr } from "@coopilote/domain/people/labels.ts";
import { comesLater } from "@coopilote/domain/readiness/comesLater.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { markOf } from "../readiness/marks.ts";
import type { ScreenOf } from "../server/screens.ts";
import {
  isHeld,
  type MatrixCell,
  type MatrixGroup,
  type MatrixRow,
  type MatrixSection,
} from "../ui/matrixModel.ts";
import { blockedBy } from "./blocking.ts";
import { type Column, columnsOf, type Group, groupsOf, joined } from "./matrixColumns.ts";
import { hoursCell, isOnDeclaration, type Reading, textOf } from "./cellText.ts";
import { READY, SECTIONS, sum } from "./matrixFr.ts";

/** What the matrix reads of a team. */
export type TeamView = Pick<
  ScreenOf<"team">,
  "today" | "requirements" | "findings" | "members" | "binomes"
>;
type Member = TeamView["members"][number];
type Card = TeamView["requirements"][number];
type Binome = TeamView["binomes"][number];

/** In the order of the field: what bites later waits for what bites before. */
const STAGES = ["always", "before-declaration", "in-declaration", "before-practice", "after-start"];

/** The root finding of a column for a row, and the part that the column shows. */
export interface CellFinding {
  readonly root: Finding;
  readonly shown: Finding;
  /** The days drawn around the hours shown. */
  readonly days: Finding | undefined;
}

const foundIn = (findings: ReadonlyArray<Finding>, column: Column): CellFinding | undefined => {
  const [found] = column.sources.flatMap(({ requirement, actType, part, days }) => {
    const root = findings.find(
      (finding) => finding.requirement === requirement && finding.actType === actType,
    );
    if (root === undefined) return [];
    const shown = part === null ? root : root.parts.find((one) => one.part === part);
    const beside = days === undefined ? undefined : root.parts.find((one) => one.part === days);
    return [{ root, shown: shown ?? root, days: beside }];
  });
  return found;
};

/** Columns that concern someone: a text may ask nothing yet of anyone here. */
const asked = (columns: ReadonlyArray<Column>, lines: ReadonlyArray<Line>): ReadonlyArray<Column> =>
  columns.filter((column) =>
    lines.some(({ own }) => {
      const shown = foundIn(own, column)?.shown;
      return shown !== undefined && shown.status !== "not-applicable";
    }),
  );

const stage = ({ bites }: Finding): number => STAGES.indexOf(bites);

/** What cells read of the whole team too: what the field puts before. */
interface Whole extends Reading {
  readonly isLater: (finding: Finding) => boolean;
}

const wholeOf = ({ findings, today }: TeamView, names: Names): Whole => ({
  names,
  today: today.day,
  isLater: comesLater(findings),
});

/** Whether nothing can be done of it yet: it bites after another that does not hold. */
const waits = (
  finding: Finding,
  own: ReadonlyArray<Finding>,
  { isLater }: Pick<Whole, "isLater">,
): boolean =>
  finding.status === "unmet" &&
  (isLater(finding) ||
    own.some((other) => !isHeld(markOf(other)) && stage(other) < stage(finding)));

const cellOf = (found: CellFinding, own: ReadonlyArray<Finding>, reading: Whole): MatrixCell => {
  const { root, shown, days } = found;
  if (shown.status === "not-applicable") return { mark: "not-applicable" };
  if (waits(root, own, reading)) return { mark: "waiting" };
  return days === undefined
    ? { ...markOf(shown), text: textOf(shown, reading) }
    : hoursCell(shown, days, reading);
};

const HIDDEN: MatrixCell = { mark: "not-applicable", text: READY.hidden };

const cellsOf = (
  columns: ReadonlyArray<Column>,
  { own, hidden }: Line,
  reading: Whole,
): ReadonlyMap<string, MatrixCell> =>
  new Map(
    columns.flatMap((column) => {
      const found = foundIn(own, column);
      if (found !== undefined) return [[column.id, cellOf(found, own, reading)] as const];
      return column.sources.some(({ requirement }) => hidden.has(requirement))
        ? [[column.id, HIDDEN] as const]
        : [];
    }),
  );

const lacks = (own: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  own.filter((finding) => !isHeld(markOf(finding)));

/** What the gate says of everyone at once, whoever looks: a row alone does not conclude. */
interface Standing {
  readonly today: string;
  readonly isSuspended: boolean;
  /** Nothing asked of the team or the structure keeps its members from being declared. */
  readonly mayDeclare: boolean;
  /** Delegates of whom a binôme at least lacks nothing. */
  readonly paired: ReadonlySet<string>;
}

const beforeDeclaring: ReadonlySet<string> = new Set(["always", "before-declaration"]);

const standingOf = ({ findings, binomes, today }: TeamView): Standing => {
  const common = lacks(findings).filter(
    ({ subject }) => subject.kind === "team" || subject.kind === "structure",
  );
  return {
    today: today.day,
    isSuspended: common.some(({ kind }) => kind === "not-suspended"),
    mayDeclare: common.every(({ bites }) => !beforeDeclaring.has(bites)),
    paired: new Set(
      binomes.flatMap(({ delegate, missing, dissolved }) =>
        missing === 0 && !dissolved ? [delegate] : [],
      ),
    ),
  };
};

/** Since when someone practises, and for what where it is not for every type of act (j10): each with its day where they differ. */
const practising = (
  { practisedTypes }: Member,
  since: string,
  today: string,
): Pick<MatrixRow["verdict"], "text" | "note"> => {
  const held = practisedTypes.filter(({ holds }) => holds);
  const byDay = Map.groupBy(held, (type) => type.since.day);
  const days = [...byDay.keys()].toSorted();
  const typesOf = (day: Day) => (byDay.get(day) ?? []).map(({ actType }) => actType);
  const text = READY.practises(days[0] ?? since, today);
  if (days.length === 0) return { text };
  const note =
    days.length === 1
      ? READY.forTypes(held.map(({ actType }) => actType))
      : days.map((day) => READY.forTypesSince(typesOf(day), day, today)).join(DOT);
  return { text, note };
};

const verdictOf = (
  member: Member,
  { own, hidden }: Pick<Line, "own" | "hidden">,
  { today, isSuspended, mayDeclare, paired }: Standing,
): MatrixRow["verdict"] => {
  const lacking = lacks(own);
  const holds = member.role === "delegate" ? paired.has(member.person) : lacking.length === 0;
  if (member.practisesSince !== null) {
    if (isSuspended) return { tone: "blocks", text: READY.suspended };
    if (member.halted !== null) return { tone: "blocks", text: READY.toReview };
    return member.awayUntil === null
      ? { tone: "holds", ...practising(member, member.practisesSince.day, today) }
      : { tone: "neutral", text: READY.away(member.awayUntil.day, today) };
  }
  if (hidden.size > 0) return { tone: "neutral", text: READY.hidden };
  if (holds) return { tone: "holds", text: READY.ready };
  return lacking.length > 0 && mayDeclare && lacking.every(({ kind }) => kind === "declared")
    ? { tone: "neutral", text: READY.toDeclare }
    : { tone: "blocks", text: READY.notYet };
};

/** What holds of someone says that it does so in part on a reprise alone, where it does. */
const onDeclaration = (
  verdict: MatrixRow["verdict"],
  own: ReadonlyArray<Finding>,
): MatrixRow["verdict"] =>
  own.some(isOnDeclaration)
    ? { ...verdict, note: [verdict.note ?? [], READY.onDeclaration].flat().join(DOT) }
    : verdict;

/** What the matrix draws, and what each of its cells stands on. */
export interface MatrixModel {
  readonly groups: ReadonlyArray<MatrixGroup>;
  readonly sections: ReadonlyArray<MatrixSection>;
  /** Groups of several columns that all hold: folded at first. */
  readonly settled: ReadonlyArray<string>;
  /** The findings of a cell, or of a folded group. */
  readonly opened: (row: string, column: string) => ReadonlyArray<CellFinding>;
}

interface Line {
  readonly row: Omit<MatrixRow, "cells">;
  readonly section: string;
  readonly own: ReadonlyArray<Finding>;
  /** Requirements judged for this row whose finding is not shown to whoever looks. */
  readonly hidden: ReadonlySet<string>;
}

const isSettled = ({ columns }: Group, lines: ReadonlyArray<Line>): boolean =>
  columns.length > 3 &&
  lines.every(({ own }) =>
    columns.every((column) => {
      const found = foundIn(own, column);
      return (
        found === undefined ||
        [found.shown, found.days ?? []].flat().every((one) => isHeld(markOf(one)))
      );
    }),
  );

const modelOf = (
  possible: ReadonlyArray<Column>,
  lines: ReadonlyArray<Line>,
  sections: ReadonlyArray<Pick<MatrixSection, "id" | "label">>,
  reading: Whole,
): MatrixModel => {
  const columns = asked(joined(possible), lines);
  const groups = groupsOf(columns);
  return {
    groups,
    settled: groups.filter((group) => isSettled(group, lines)).map(({ id }) => id),
    sections: sections
      .map(({ id, label }) => ({
        id,
        label,
        rows: lines
          .filter(({ section }) => section === id)
          .map((line) => ({ ...line.row, cells: cellsOf(columns, line, reading) })),
      }))
      .filter(({ rows }) => rows.length > 0),
    opened: (row, column) => {
      const own = lines.find((line) => line.row.id === row)?.own ?? [];
      const chosen =
        groups.find(({ id }) => id === column)?.columns ??
        columns.filter(({ id }) => id === column);
      return chosen.flatMap((one) => foundIn(own, one) ?? []);
    },
  };
};

/** Every member is judged by each requirement of their role: one without a finding is not shown to whoever looks. */
const hiddenOf = (
  cards: ReadonlyArray<Card>,
  role: Member["role"],
  own: ReadonlyArray<Finding>,
): ReadonlySet<string> =>
  new Set(
    cards
      .filter(({ appliesTo }) => appliesTo === "both" || appliesTo === role)
      .map(({ requirement }) => requirement)
      .filter((requirement) => own.every((finding) => finding.requirement !== requirement)),
  );

/** Delegates then delegants, each by what is asked of a person. */
export const byPerson = (team: TeamView, names: Names): MatrixModel => {
  const ofPeople = team.requirements.filter(({ appliesTo }) =>
    ["both", "delegant", "delegate"].includes(appliesTo),
  );
  const byMember = Map.groupBy(team.findings, ({ subject }) =>
    subject.kind === "member" ? subject.person : undefined,
  );
  const findingsOf = (person: Member["person"]) => byMember.get(person) ?? [];
  const standing = standingOf(team);
  const blocked = blockedBy(team);
  return modelOf(
    ofPeople.flatMap((card) => columnsOf(card, team.findings)),
    team.members
      .filter(({ withdrawn }) => withdrawn === null)
      .map((member) => {
        const own = findingsOf(member.person);
        const hidden = hiddenOf(ofPeople, member.role, own);
        return {
          section: member.role,
          own,
          hidden,
          row: {
            id: member.person,
            name: member.name,
            detail: member.profession === null ? undefined : professionFr(member.profession),
            verdict: onDeclaration(verdictOf(member, { own, hidden }, standing), own),
            isBeside: member.role === "delegant",
            blocks: blocked.get(member.person),
          },
        };
      }),
    [
      { id: "delegate", label: SECTIONS.delegate },
      { id: "delegant", label: SECTIONS.delegant },
    ],
    wholeOf(team, names),
  );
};

export const binomeId = ({ delegant, delegate }: Pick<Binome, "delegant" | "delegate">): string =>
  `${delegant}~${delegate}`;

/** Pairs by what is asked of the two together; those who lack least first, as the gate orders them. */
export const byBinome = (team: TeamView, names: Names): MatrixModel => {
  const ofPairs = team.requirements.filter(({ appliesTo }) => appliesTo === "binome");
  return modelOf(
    ofPairs.flatMap((card) => columnsOf(card, team.findings)),
    team.binomes
      .filter(({ dissolved }) => !dissolved)
      .map((pair) => ({
        section: "pairs",
        hidden: new Set<string>(),
        own: team.findings.filter(
          ({ subject }) =>
            subject.kind === "binome" &&
            subject.delegant === pair.delegant &&
            subject.delegate === pair.delegate,
        ),
        row: {
          id: binomeId(pair),
          name: names.person(pair.delegate),
          detail: READY.with(names.person(pair.delegant)),
          verdict:
            pair.missing === 0
              ? { tone: "holds", text: READY.ready }
              : { tone: "blocks", text: READY.missing(pair.missing, pair.isWithheld) },
        },
      })),
    [{ id: "pairs", label: SECTIONS.pairs }],
    wholeOf(team, names),
  );
};

/** What is asked of the team and of the structure, whoever is in it. */
export const ofTheTeam = (team: TeamView): ReadonlyArray<Finding> =>
  team.findings.filter(
    ({ subject, status }) =>
      (subject.kind === "team" || subject.kind === "structure") && status !== "not-applicable",
  );

/** « 2 sur 2 », « 28 % à ce jour, au plus 25 %, à juger le 11 mai », or what the finding says of itself. */
export const teamCell = (finding: Finding, reading: Reading): string => {
  if (finding.measure === null || finding.measure.need === null) return textOf(finding, reading);
  const { have, need, unit, bound, judgedOn } = finding.measure;
  const reached = unit === "percent" ? sum(have, unit) : `${have}`;
  const done = judgedOn === undefined ? reached : READY.soFar(reached);
  const said =
    unit === "percent"
      ? READY.threshold(done, bound, sum(need, unit))
      : READY.outOf(done, sum(need, unit));
  return judgedOn === undefined ? said : READY.judged(said, judgedOn, reading.today);
};
