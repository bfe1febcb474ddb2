import type { EntryRef } from "../journal/Entry.ts";
import type { TeamId } from "../kernel/ids.ts";
import type { Day, LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import type { Workspace } from "../Workspace.ts";
import { findings } from "./findings.ts";
import { gateOf } from "./Gate.ts";
import { subjectsOf } from "./readiness.ts";
import { requirementsOn } from "./requirementsOn.ts";

/** What tells one finding of a team from the others. */
export type FindingKey = Pick<Finding, "requirement" | "actType" | "subject">;

const isOf = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** One finding on an instant, by what a workspace knows; nothing where that was not asked of its subject then. */
export const findingOn = (
  workspace: Workspace,
  team: TeamId,
  { requirement, actType, subject }: FindingKey,
  on: LocalInstant,
): Finding | undefined => {
  const gate = gateOf(workspace, team, on);
  if (gate === undefined) return undefined;
  const asked = requirementsOn(workspace, team, gate.judged.version, on).find(
    ({ id }) => id === requirement,
  );
  const judged = asked && subjectsOf(gate)[asked.appliesTo].find((one) => isOf(one, subject));
  return asked === undefined || judged === undefined
    ? undefined
    : findings(gate, asked, [judged]).find((finding) => finding.actType === actType);
};

/** A finding as an instant left it. */
export type Stood = { readonly on: LocalInstant; readonly finding: Finding | undefined };

/**
 * What a finding became, and by which entries.
 * `day`: the local day it did; null where it came with time, on a day that is not known.
 */
export type Change = {
  readonly day: Day | null;
  readonly finding: Finding;
  readonly entries: ReadonlyArray<EntryRef>;
};

const saidOf = (finding: Finding | undefined): unknown =>
  finding === undefined
    ? undefined
    : [finding.status, finding.measure, finding.missing, finding.proof];

const changeTo = (finding: Finding, on: LocalInstant, before: Finding | undefined): Change => {
  const entries = finding.evidence.filter((entry) => before?.evidence.includes(entry) !== true);
  const { due } = finding;
  if (entries.length > 0 || finding.since?.day === on.day) return { day: on.day, finding, entries };
  return { day: due !== null && due <= on.day ? due : null, finding, entries };
};

/** Changes of one day are told as the last of them. */
const byDay = (changes: ReadonlyArray<Change>): ReadonlyArray<Change> => {
  const ofDay = Map.groupBy(changes, ({ day }) => day);
  return changes.flatMap((change, place) => {
    if (change.day === null) return [change];
    const isTold = changes[place - 1]?.day === change.day;
    const entries = ofDay
      .get(change.day)
      ?.flatMap((one) => one.entries)
      .toSorted((a, b) => a - b);
    return isTold ? [] : [{ ...change, entries: entries ?? [] }];
  });
};

/** What changed from each instant to the next, the newest first as the instants are given; that it began to be asked is none. */
export const changesOf = (stood: ReadonlyArray<Stood>): ReadonlyArray<Change> =>
  byDay(
    stood.slice(0, -1).flatMap(({ finding, on }, place) => {
      const before = stood[place + 1]?.finding;
      if (finding === undefined || isOf(saidOf(finding), saidOf(before))) return [];
      return before === undefined && finding.evidence.length === 0
        ? []
        : [changeTo(finding, on, before)];
    }),
  );
