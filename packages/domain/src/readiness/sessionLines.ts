import type { EntryRef } from "../journal/Entry.ts";
import { newestFirst } from "../kernel/History.ts";
import type { PersonId, SessionId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { minutesOf, type Span, without } from "../kernel/spans.ts";
import { isBy, type LocalInstant, Minutes } from "../kernel/time.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { standsFor } from "../training/sheet.ts";
import type { AttendanceSignature } from "../training/TrainingSession.ts";
import type { Workspace } from "../Workspace.ts";
import { type Attended, attendedBy, signedSpans, thereIn } from "./attended.ts";
import { claimsElsewhere, type Elsewhere, takenElsewhere } from "./elsewhere.ts";
import type { Capacity } from "./formateurs.ts";
import type { GivenSegment } from "./GivenSegment.ts";
import type { LedgerLine, RefusedReason } from "./HourLedger.ts";

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
  readonly given: (session: SessionId) => ReadonlyArray<GivenSegment>;
  /** Whether trained delegates form only beside délégants: so read unless the structure settled it otherwise (j9). */
  readonly trainers: "together" | "either";
};

type Refused = LedgerLine["refused"][number];

/** As what each formateur who signed a segment for someone gives it. */
const ledAs = (
  { person, on, periodEnd }: Asked,
  { session, segment, led }: GivenSegment,
): ReadonlyArray<Capacity | undefined> => {
  const limit = isBy(segment.from, periodEnd) ? periodEnd : on;
  return led
    .filter(({ signature }) => standsFor(session, signature, person))
    .map((formateur) => formateur.as(limit));
};

/** Why none of a segment's minutes can count, whatever the person did. */
const refusedWhole = (
  { person }: Asked,
  { formateurs, isClosed, sharing }: GivenSegment,
  { signatures, standing, stated }: Attended,
  given: ReadonlyArray<Capacity | undefined>,
): RefusedReason | undefined => {
  if (formateurs.has(person)) return "led-by-oneself";
  if (stated?.presence.kind === "absent") return "absent";
  if (signatures.length === 0) return "not-signed";
  if (standing.length === 0) return "late-not-countersigned";
  if (given.length === 0) return "formateur-not-signed";
  if (given.every((capacity) => capacity === undefined)) return "formateur-not-eligible";
  if (!isClosed) return "sheet-not-closed";
  if (sharing === "shared") return undefined;
  return sharing === "separate" ? "not-shared" : "sharing-not-decided";
};

const evidenceOf = (
  { on }: Asked,
  { evidence }: GivenSegment,
  { signatures, stated }: Attended,
): ReadonlyArray<EntryRef> => {
  const refs = [...evidence];
  for (const { entry, countersigned } of signatures) {
    refs.push(entry);
    if (countersigned !== undefined && isBy(countersigned.signature.at, on))
      refs.push(countersigned.entry);
  }
  if (stated !== undefined) refs.push(stated.entry);
  return refs.toSorted((a, b) => a - b);
};

const refusedPart = (minutes: number, reason: RefusedReason): ReadonlyArray<Refused> =>
  minutes > 0 ? [{ minutes: Minutes.make(minutes), reason }] : [];

/** A line, and whether a délégant, or someone the text names, gave it. */
type Told = { readonly line: LedgerLine; readonly isInOwnRight: boolean };

/** Where trained delegates must form beside délégants, their minutes count once a délégant's do (j9). */
const besideDelegants = (told: ReadonlyArray<Told>): ReadonlyArray<LedgerLine> => {
  const isBeside = told.some(({ line, isInOwnRight }) => isInOwnRight && line.counted > 0);
  return told.map(({ line, isInOwnRight }) =>
    isBeside || isInOwnRight || line.counted === 0
      ? line
      : {
          ...line,
          counted: Minutes.make(0),
          refused: [...refusedPart(line.counted, "no-delegant-formateur"), ...line.refused],
        },
  );
};

/** A signature given before the end of what it covers says that someone is there, not that they were. */
const isUnderWay = ({ signature, to }: AttendanceSignature): boolean => signature.at.at < to.at;

/** The minutes of one segment, counted once: `already` are spans counted by earlier lines. */
const lineOf = (
  asked: Asked,
  segmentGiven: GivenSegment,
  already: ReadonlyArray<Span>,
  elsewhere: Elsewhere,
): Told & { readonly counted: ReadonlyArray<Span> } => {
  const { session, segment, whole, day, version } = segmentGiven;
  const attended = attendedBy(asked, segmentGiven);
  const led = ledAs(asked, segmentGiven);
  const none = refusedWhole(asked, segmentGiven, attended, led);
  const there = thereIn(attended, whole);
  const signedFor = signedSpans(attended.standing, there);
  const fresh = already.reduce(without, signedFor);
  const { left, taken } = takenElsewhere(fresh, elsewhere(session));
  const counted = none === undefined ? left : [];
  const total = minutesOf([whole]);
  const refused =
    none === undefined
      ? [
          ...refusedPart(total - minutesOf(there), "not-there"),
          ...refusedPart(minutesOf(there) - minutesOf(signedFor), "not-signed-for"),
          ...refusedPart(minutesOf(signedFor) - minutesOf(fresh), "already-counted"),
          ...taken,
        ]
      : refusedPart(total, none);
  return {
    counted,
    isInOwnRight: led.some((as) => as === "delegant" || as === "named"),
    line: {
      origin: {
        kind: "session",
        session: session.session,
        sequence: segment.sequence,
        segment: segment.segment,
      },
      day,
      from: segment.from,
      to: segment.to,
      module: segment.module,
      nature: segment.nature,
      mode: segment.mode,
      version,
      shared: segment.protocols.length > 1,
      counted: Minutes.make(minutesOf(counted)),
      refused,
      underWay: counted.length > 0 && attended.standing.some(isUnderWay),
      evidence: evidenceOf(asked, segmentGiven, attended),
    },
  };
};

/** Invariant: a minute once counted stays where it was counted; the sheet closed first counts first. */
const inOrderOfClosing = (a: GivenSegment, b: GivenSegment): number =>
  (a.session.closing?.entry ?? Infinity) - (b.session.closing?.entry ?? Infinity) ||
  a.segment.from.at - b.segment.from.at;

/** Lines of the sessions a person was enrolled in, begun by the instant asked about, in the order of the clock. */
export const sessionLines = (asked: Asked): ReadonlyArray<LedgerLine> => {
  const enrolled = new Set(newestFirst(at(asked.workspace.training.sessionsOf, asked.person)));
  const given = [...enrolled].flatMap(asked.given).toSorted(inOrderOfClosing);
  const elsewhere = claimsElsewhere(asked, enrolled, given);
  const told: Array<Told> = [];
  const already: Array<Span> = [];
  for (const segment of given) {
    const { counted, ...line } = lineOf(asked, segment, already, elsewhere);
    told.push(line);
    already.push(...counted);
  }
  const lines =
    asked.trainers === "together" ? besideDelegants(told) : told.map(({ line }) => line);
  return lines.toSorted((a, b) => (a.from?.at ?? 0) - (b.from?.at ?? 0));
};
