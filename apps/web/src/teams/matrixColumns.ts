import type { Finding, KindName } from "@coopilote/domain/protocols/Finding.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { MatrixColumn, MatrixGroup } from "../ui/matrixModel.ts";
import { isKind, KINDS, partLabel } from "./kindsFr.ts";
import { listInWords } from "../ui/typography.ts";
import { MISSING } from "./fr.ts";
import { GROUPS, READY, sum } from "./matrixFr.ts";

type Card = ScreenOf<"team">["requirements"][number];
type GroupId = keyof typeof GROUPS;

/** Where each kind stands in the matrix. */
const GROUP_OF: Readonly<Record<KindName, GroupId>> = {
  profession: "person",
  registration: "person",
  engagement: "person",
  "sworn-statement": "person",
  insurance: "person",
  "member-document": "person",
  "training-minutes": "training",
  "training-days": "training",
  "training-sessions": "training",
  "training-completion": "training",
  "field-experience": "person",
  "diploma-experience": "person",
  "prior-acts": "person",
  "working-time": "person",
  "employer-agreement": "person",
  upkeep: "followup",
  ratio: "followup",
  "structure-volume": "team",
  "local-protocol": "team",
  attested: "training",
  assessment: "training",
  "supervised-practice": "training",
  declared: "declaration",
  "same-affiliation": "pair",
  "shared-software": "pair",
  reachable: "pair",
  setting: "team",
  "text-in-force": "team",
  "annex-read": "team",
  "minimum-team": "team",
  "team-document": "team",
  "projet-de-sante": "team",
  "not-suspended": "team",
};

/** A requirement, or one part of it, for a type of act where it tells some apart. */
interface SourceOf {
  readonly requirement: string;
  readonly actType: string | null;
  readonly part: string | null;
  /** The part whose days are drawn around the hours of this one. */
  readonly days?: string | null;
}

/** A column and where its finding is among those of a row. */
export interface Column extends MatrixColumn {
  readonly group: GroupId;
  readonly kind: string | null;
  readonly appliesTo: Card["appliesTo"];
  readonly sources: ReadonlyArray<SourceOf>;
}

const kindsIn = (finding: Finding): ReadonlySet<string | null> =>
  new Set(finding.parts.map(({ kind }) => kind));

const only = (finding: Finding, kind: KindName): Finding | undefined => {
  const [first, ...others] = finding.parts.filter((part) => part.kind === kind);
  return others.length === 0 ? first : undefined;
};

/** The days that stand beside the hours, in one column: « 6 h 30 / 10 h · 2/3 j ». */
const daysBeside = (finding: Finding): Finding | undefined =>
  only(finding, "training-minutes") === undefined ? undefined : only(finding, "training-days");

/** A requirement of several kinds has a column a kind; the days of a training are read with its hours. */
const partsOf = (finding: Finding | undefined): ReadonlyArray<Finding | undefined> => {
  if (finding === undefined || kindsIn(finding).size < 2) return [finding];
  const beside = daysBeside(finding);
  return finding.parts.filter((part) => part !== beside);
};

const needOf = (finding: Finding | undefined): string | undefined => {
  const measure = finding?.measure ?? undefined;
  return measure === undefined || measure.need === null
    ? undefined
    : sum(measure.need, measure.unit);
};

/** « 10 h », « 10 h et 3 jours » */
const needFr = (shown: Finding | undefined, days: Finding | undefined): string | undefined => {
  const needs = [needOf(shown) ?? [], needOf(days) ?? []].flat();
  return needs.length === 0 ? undefined : READY.need(listInWords(needs));
};

/** Whose rule it is, where it is none of the texts. */
const ruleOf = ({ basis }: Card): string | undefined => {
  if (basis === "loi" || basis === "annexe") return undefined;
  return basis === "pratique-ars" ? MISSING.practice : MISSING.internal;
};

const groupOf = (card: Card, kind: string | null): GroupId => {
  if (card.bites === "after-start") return "followup";
  return isKind(kind) ? GROUP_OF[kind] : "person";
};

/** The columns of a requirement: one a kind, and one a type of act where it tells some apart. */
export const columnsOf = (card: Card, findings: ReadonlyArray<Finding>): ReadonlyArray<Column> => {
  const own = findings.filter(({ requirement }) => requirement === card.requirement);
  const actTypes = new Set(own.map(({ actType }) => actType));
  return (actTypes.size === 0 ? [null] : [...actTypes]).flatMap((actType) =>
    columnsOfType(
      card,
      own.find((one) => one.actType === actType && one.status !== "not-applicable"),
      actType,
    ),
  );
};

const columnsOfType = (
  card: Card,
  example: Finding | undefined,
  actType: string | null,
): ReadonlyArray<Column> => {
  const parts = partsOf(example);
  const isWhole = example === undefined || parts.every((part) => part === example);
  const asked = actType === null ? card.requirement : `${card.requirement}~${actType}`;
  const named = (label: string): string =>
    actType === null ? label : READY.ofActType(label, actType);
  return parts.map((part) => {
    const shown = part ?? example;
    const days = isWhole || shown?.kind !== "training-minutes" ? undefined : daysBeside(example);
    const label = isWhole || part === undefined ? card.title : partLabel(part);
    return {
      id: isWhole ? asked : `${asked}/${part?.part ?? ""}`,
      label: named(days === undefined ? label : READY.hoursAndDays),
      need: needFr(shown, days),
      rule: ruleOf(card),
      group: groupOf(card, shown?.kind ?? null),
      kind: shown?.kind ?? null,
      appliesTo: card.appliesTo,
      sources: [
        {
          requirement: card.requirement,
          actType,
          part: isWhole ? null : (part?.part ?? null),
          ...(days === undefined ? {} : { days: days.part }),
        },
      ],
    };
  });
};

const sameOfOthers = (one: Column, other: Column): boolean =>
  one.kind !== null &&
  one.kind === other.kind &&
  one.need === other.need &&
  [one.appliesTo, other.appliesTo].toSorted().join() === "delegant,delegate";

/** The same thing asked of delegants and of delegates by two requirements is one column. */
export const joined = (columns: ReadonlyArray<Column>): ReadonlyArray<Column> =>
  columns.flatMap((column, index) => {
    const isTaken = columns.slice(0, index).some((before) => sameOfOthers(before, column));
    const others = columns.slice(index + 1).filter((after) => sameOfOthers(column, after));
    if (isTaken) return [];
    return others.length === 0 || !isKind(column.kind)
      ? [column]
      : [
          {
            ...column,
            label: column.sources.some(({ days }) => days !== undefined)
              ? column.label
              : KINDS[column.kind],
            sources: [column, ...others].flatMap(({ sources }) => sources),
          },
        ];
  });

/** Columns that stand together, as the matrix heads them. */
export interface Group extends Omit<MatrixGroup, "columns"> {
  readonly columns: ReadonlyArray<Column>;
}

/** Columns in their groups, in the order of the field. */
export const groupsOf = (columns: ReadonlyArray<Column>): ReadonlyArray<Group> =>
  GROUP_ORDER.map((id) => ({
    id,
    label: GROUPS[id],
    columns: columns.filter(({ group }) => group === id),
  })).filter((group) => group.columns.length > 0);

const GROUP_ORDER = ["person", "training", "pair", "team", "declaration", "followup"] as const;
