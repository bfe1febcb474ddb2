import { recall } from "../kernel/History.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { PersonId, SessionId } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import { minutesOf, type Span, within, without } from "../kernel/spans.ts";
import { isBy, type LocalInstant, Minutes } from "../kernel/time.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { formateurId, type Segment } from "../training/facts.ts";
import { standsFor } from "../training/sheet.ts";
import {
  type AttendanceSignature,
  presenceIn,
  type TrainingSession,
} from "../training/TrainingSession.ts";
import type { Workspace } from "../Workspace.ts";
import { isEligibleFormateur } from "./formateurs.ts";
import type { LedgerLine, RefusedReason } from "./HourLedger.ts";
import { textOn } from "./textOn.ts";

/**
 * What is asked of a ledger: whose, for which version, as of when. `periodEnd`: the attestation, if it came first;
 * what is given after it is of the next period.
 */
export type Asked = {
  readonly workspace: Workspace;
  readonly person: PersonId;
  readonly version: ProtocolVersion;
  readonly on: LocalInstant;
  readonly periodEnd: LocalInstant;
};

type Refused = { readonly minutes: Minutes; readonly reason: RefusedReason };

const whole = (segment: Segment): Span => ({ from: segment.from.at, to: segment.to.at });

/** What someone signed for a séquence by an instant, the newest first. */
const signaturesOn = (
  session: TrainingSession,
  { sequence }: Segment,
  person: PersonId,
  on: LocalInstant,
): ReadonlyArray<AttendanceSignature> =>
  [...recall(at(session.signatures, keyOf(sequence, person)))].filter(({ signature }) =>
    isBy(signature.at, on),
  );

/** A signature given late stands once a formateur has countersigned it; one that stood still does (j23). */
const isStanding = ({ late, countersigned }: AttendanceSignature, on: LocalInstant): boolean =>
  late === null || (countersigned !== undefined && isBy(countersigned.signature.at, on));

/** What someone signed for and still stands, of the time they were there. */
const signedSpans = (
  session: TrainingSession,
  segment: Segment,
  { person, on }: Asked,
  there: ReadonlyArray<Span>,
): ReadonlyArray<Span> => {
  const signed: Array<Span> = [];
  for (const signature of signaturesOn(session, segment, person, on)) {
    if (!isStanding(signature, on)) continue;
    const { from, to } = signature;
    signed.push(...signed.reduce(without, within(there, { from: from.at, to: to.at })));
  }
  return signed;
};

/** Why none of a segment's minutes can count, whatever the person did. */
const refusedWhole = (
  { workspace, person, version, on, periodEnd }: Asked,
  session: TrainingSession,
  segment: Segment,
): RefusedReason | undefined => {
  if (segment.formateurs.some((formateur) => formateurId(formateur) === person))
    return "led-by-oneself";
  if (presenceIn(session, segment.sequence, person)?.presence.kind === "absent") return "absent";
  const signatures = signaturesOn(session, segment, person, on);
  if (signatures.length === 0) return "not-signed";
  if (!signatures.some((signature) => isStanding(signature, on))) return "late-not-countersigned";
  const signed = segment.formateurs.filter((formateur) => {
    const own = at(session.segmentSignatures, keyOf(segment.segment, formateurId(formateur)));
    return own !== undefined && isBy(own.signature.at, on) && standsFor(session, own, person);
  });
  if (signed.length === 0) return "formateur-not-signed";
  const limit = isBy(segment.from, periodEnd) ? periodEnd : on;
  if (
    !signed.some((formateur) =>
      isEligibleFormateur(workspace, version, formateur, segment.from, limit),
    )
  )
    return "formateur-not-eligible";
  if (session.closing === undefined || !isBy(session.closing.at, on)) return "sheet-not-closed";
  const others = segment.protocols.filter((protocol) => protocol !== version.protocol);
  const isShareable = others.every((other) =>
    version.sharing.some((rule) => rule.with === other && rule.status === "all"),
  );
  return isShareable ? undefined : "sharing-not-decided";
};

const evidenceOf = (
  session: TrainingSession,
  segment: Segment,
  { person, on }: Asked,
): ReadonlyArray<EntryRef> => {
  const refs = [
    ...signaturesOn(session, segment, person, on).flatMap(({ entry, countersigned }) => [
      entry,
      countersigned !== undefined && isBy(countersigned.signature.at, on)
        ? countersigned.entry
        : undefined,
    ]),
    presenceIn(session, segment.sequence, person)?.entry,
    ...segment.formateurs.map(
      (formateur) =>
        at(session.segmentSignatures, keyOf(segment.segment, formateurId(formateur)))?.entry,
    ),
    session.closing?.entry,
  ];
  return refs.filter((ref) => ref !== undefined).toSorted((a, b) => a - b);
};

/** The minutes of one segment, counted once: `already` are spans counted by earlier lines. */
const lineOf = (
  asked: Asked,
  session: TrainingSession,
  segment: Segment,
  already: ReadonlyArray<Span>,
): { readonly line: LedgerLine; readonly counted: ReadonlyArray<Span> } => {
  const { workspace, person, version } = asked;
  const all = [whole(segment)];
  const none = refusedWhole(asked, session, segment);
  const presence = presenceIn(session, segment.sequence, person)?.presence;
  const there =
    presence?.kind === "partial"
      ? within(all, { from: presence.arrived.at, to: presence.left.at })
      : all;
  const signedFor = signedSpans(session, segment, asked, there);
  const fresh = already.reduce(without, signedFor);
  const counted = none === undefined ? fresh : [];
  const total = minutesOf(all);
  const refused: ReadonlyArray<Refused> = (
    none === undefined
      ? [
          { minutes: total - minutesOf(there), reason: "not-there" as const },
          { minutes: minutesOf(there) - minutesOf(signedFor), reason: "not-signed-for" as const },
          { minutes: minutesOf(signedFor) - minutesOf(fresh), reason: "already-counted" as const },
        ]
      : [{ minutes: total, reason: none }]
  )
    .filter(({ minutes }) => minutes > 0)
    .map(({ minutes, reason }) => ({ minutes: Minutes.make(minutes), reason }));
  return {
    counted,
    line: {
      origin: {
        kind: "session",
        session: session.session,
        sequence: segment.sequence,
        segment: segment.segment,
      },
      day: firstDay(session, segment),
      from: segment.from,
      to: segment.to,
      module: segment.module,
      nature: segment.nature,
      mode: segment.mode,
      version:
        textOn(workspace, version.protocol, segment.from.day)?.content.version ?? version.version,
      shared: segment.protocols.length > 1,
      counted: Minutes.make(minutesOf(counted)),
      refused,
      evidence: evidenceOf(session, segment, asked),
    },
  };
};

/** A séquence that passes midnight belongs to the local day it began. */
const firstDay = (session: TrainingSession, segment: Segment) =>
  session.segments
    .filter(({ sequence }) => sequence === segment.sequence)
    .reduce((first, other) => (other.from.at < first.from.at ? other : first), segment).from.day;

/** Sessions a person was enrolled in, each once, that were not cancelled. */
const sessionsOf = ({ workspace, person }: Asked): ReadonlyArray<TrainingSession> =>
  [...new Set<SessionId>(recall(at(workspace.training.sessionsOf, person)))]
    .flatMap((session) => at(workspace.training.sessions, session) ?? [])
    .filter(({ cancelled }) => cancelled === undefined);

/** Invariant: a minute once counted stays where it was counted; the sheet closed first counts first. */
const inOrderOfClosing = (
  a: { readonly session: TrainingSession; readonly segment: Segment },
  b: { readonly session: TrainingSession; readonly segment: Segment },
): number =>
  (a.session.closing?.entry ?? Infinity) - (b.session.closing?.entry ?? Infinity) ||
  a.segment.from.at - b.segment.from.at;

/** Lines of sessions that had begun by the instant asked about, in the order of the clock. */
export const sessionLines = (asked: Asked): ReadonlyArray<LedgerLine> => {
  const given = sessionsOf(asked)
    .flatMap((session) => session.segments.map((segment) => ({ session, segment })))
    .filter(
      ({ segment }) =>
        segment.protocols.includes(asked.version.protocol) && isBy(segment.from, asked.on),
    )
    .toSorted(inOrderOfClosing);
  const lines: Array<LedgerLine> = [];
  const already: Array<Span> = [];
  for (const { session, segment } of given) {
    const { line, counted } = lineOf(asked, session, segment, already);
    lines.push(line);
    already.push(...counted);
  }
  return lines.toSorted((a, b) => (a.from?.at ?? 0) - (b.from?.at ?? 0));
};
