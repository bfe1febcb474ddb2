import type { HistoryView } from "@coopilote/contract/teams/history.ts";
import type { teamViews } from "@coopilote/contract/teams/views.ts";
import type { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Instant, isBefore, type LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { StoredEntry } from "@coopilote/domain/ports.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { changesOf, findingOn, type Stood } from "@coopilote/domain/readiness/findingChanges.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { readableBy } from "@coopilote/domain/reading.ts";
import { Effect } from "effect";
import { entriesAt } from "../journal/entriesAt.ts";
import { citedLine } from "../journal/registerView.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type Request = ViewRequest<(typeof teamViews)["history"]>;

/** Findings told at a time, instants looked at in the past of one, and sentences told of what proves it. */
const most = { findings: 40, instants: 24, lines: 12 };

const isAbout = ({ subject }: Finding, people: ReadonlySet<string>): boolean => {
  switch (subject.kind) {
    case "member":
      return people.has(subject.person);
    case "binome":
      return people.has(subject.delegant) && people.has(subject.delegate);
    case "structure":
    case "team":
      return true;
  }
};

const askedOf = ({ snapshot, params, query, now, standing }: Request): ReadonlyArray<Finding> => {
  const requirements = new Set(query.requirements.split(","));
  const people = new Set(query.people?.split(","));
  return readableBy(
    standing,
    readiness(snapshot.workspace, params.team, now).filter(
      (finding) => requirements.has(finding.requirement) && isAbout(finding, people),
    ),
  ).slice(0, most.findings);
};

/** Entries read once each, by their number. */
type Read = Map<EntryRef, StoredEntry>;

const readInto = Effect.fnUntraced(function* (
  read: Read,
  { structure }: Request,
  refs: ReadonlyArray<EntryRef>,
) {
  const unread = refs.filter((one) => !read.has(one));
  for (const entry of yield* entriesAt(structure, unread)) read.set(entry.header.version, entry);
});

/** The last instant before another at which what a finding stands on was written, or from which it holds. */
const lastTurn = (
  { evidence, since }: Finding,
  on: LocalInstant,
  read: Read,
): LocalInstant | undefined =>
  [...evidence.flatMap((ref) => read.get(ref)?.header.at ?? []), ...(since === null ? [] : [since])]
    .filter((instant) => isBefore(instant, on))
    .toSorted((a, b) => b.at - a.at)[0];

/** A finding at each turn of its past, and just before it, the newest first; others are answered in between. */
const stoodOf = Effect.fnUntraced(function* (request: Request, finding: Finding, read: Read) {
  const { snapshot, params, civil, now } = request;
  const standing = (on: LocalInstant): Stood => ({
    on,
    finding: findingOn(snapshot.workspace, params.team, finding, on),
  });
  const stood: Array<Stood> = [];
  let next: Stood | undefined = { on: now, finding };
  while (next !== undefined && stood.length < most.instants) {
    stood.push(next);
    const known: Finding | undefined = next.finding;
    if (known === undefined) break;
    yield* readInto(read, request, known.evidence);
    const turn: LocalInstant | undefined = lastTurn(known, next.on, read);
    if (turn === undefined) break;
    stood.push(standing(turn));
    next = standing(civil.of(Instant.make(turn.at - 1)));
    yield* Effect.yieldNow;
  }
  return { stood, isWhole: next === undefined || stood.includes(next) };
});

const linesOf = (request: Request, finding: Finding, read: Read) =>
  finding.evidence
    .toSorted((a, b) => b - a)
    .slice(0, most.lines)
    .flatMap((ref) => {
      const entry = read.get(ref);
      return entry === undefined ? [] : [citedLine(request, entry)];
    });

/** What proves some findings of a team, in sentences, and what each of them became with time. */
export const historyView = Effect.fnUntraced(function* (request: Request) {
  const { snapshot, params } = request;
  if (at(snapshot.workspace.teams.teams, params.team) === undefined)
    return yield* Effect.fail({ _tag: "NotFound" } as const);
  const read: Read = new Map();
  const findings = yield* Effect.forEach(askedOf(request), (finding) =>
    Effect.map(stoodOf(request, finding, read), ({ stood, isWhole }) => ({
      requirement: finding.requirement,
      actType: finding.actType,
      subject: finding.subject,
      lines: linesOf(request, finding, read),
      changes: changesOf(stood).map(({ day, finding: became, entries }) => ({
        day,
        status: became.status,
        measure: became.measure,
        proof: became.proof,
        entries,
      })),
      isWhole,
    })),
  );
  const view: HistoryView = { version: snapshot.workspace.version, findings };
  return view;
});
