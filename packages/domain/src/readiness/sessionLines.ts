import { recall } from "../kernel/History.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { PersonId, SessionId } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import { minutesOf, type Span, within, without } from "../kernel/spans.ts";
import { isBy, type LocalInstant, Minutes } from "../kernel/time.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { formateurId, type Segment } from "../training/facts.ts";
import { presenceIn, signatureIn, type TrainingSession } from "../training/TrainingSession.ts";
import type { Workspace } from "../Workspace.ts";
import { isEligibleFormateur } from "./formateurs.ts";
import type { LedgerLine, RefusedReason } from "./HourLedger.ts";
import { textOn } from "./textOn.ts";

/** What is asked of a ledger: whose, for which version, as of when; `period` ends at the attestation. */
export type Asked = {
  readonly workspace: Workspace;
  readonly person: PersonId;
  readonly version: ProtocolVersion;
  readonly on: LocalInstant;
  readonly periodEnd: LocalInstant;
};

type Refused = { readonly minutes: Minutes; readonly reason: RefusedReason };

const whole = (segment: Segment): Span => ({ from: segment.from.at, to: segment.to.at });

/** Why none of a segment's minutes can count, whatever the person did. */
const refusedWhole = (
  { workspace, person, version, on, periodEnd }: Asked,
  session: TrainingSession,
  segment: Segment,
): RefusedReason | undefined => {
  if (segment.formateurs.some((formateur) => formateurId(formateur) === person))
    return "led-by-oneself";
  if (presenceIn(session, segment.sequence, person)?.presence.kind === "absent") return "absent";
  const signature = signatureIn(session, segment.sequence, person);
  if (signature === undefined || !isBy(signature.signature.at, on)) return "not-signed";
  const { late, countersigned } = signature;
  if (late !== null && (countersigned === undefined || !isBy(countersigned.signature.at, on)))
    return "late-not-countersigned";
  const signed = segment.formateurs.filter((formateur) => {
    const own = at(session.segmentSignatures, keyOf(segment.segment, formateurId(formateur)));
    return own !== undefined && isBy(own.signature.at, on);
  });
  if (signed.length === 0) return "formateur-not-signed";
  if (
    !signed.some((formateur) =>
      isEligibleFormateur(workspace, version, formateur, segment.from, periodEnd),
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
  person: PersonId,
): ReadonlyArray<EntryRef> => {
  const signature = signatureIn(session, segment.sequence, person);
  const refs = [
    signature?.entry,
    signature?.countersigned?.entry,
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
  const signature = signatureIn(session, segment.sequence, person);
  const there =
    presence?.kind === "partial"
      ? within(all, { from: presence.arrived.at, to: presence.left.at })
      : all;
  const signedFor =
    signature === undefined ? [] : within(there, { from: signature.from.at, to: signature.to.at });
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
      evidence: evidenceOf(session, segment, person),
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

/** Lines of sessions that had begun by the instant asked about, in the order of the clock. */
export const sessionLines = (asked: Asked): ReadonlyArray<LedgerLine> => {
  const given = sessionsOf(asked)
    .flatMap((session) => session.segments.map((segment) => ({ session, segment })))
    .filter(
      ({ segment }) =>
        segment.protocols.includes(asked.version.protocol) && isBy(segment.from, asked.on),
    )
    .toSorted((a, b) => a.segment.from.at - b.segment.from.at);
  const lines: Array<LedgerLine> = [];
  const already: Array<Span> = [];
  for (const { session, segment } of given) {
    const { line, counted } = lineOf(asked, session, segment, already);
    lines.push(line);
    already.push(...counted);
  }
  return lines;
};
