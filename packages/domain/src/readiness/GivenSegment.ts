import type { EntryRef } from "../journal/Entry.ts";
import type { Code, SessionId, TeamId } from "../kernel/ids.ts";
import { at, atIds, toldOnce } from "../kernel/maps.ts";
import type { Span } from "../kernel/spans.ts";
import { type Day, isBy, type LocalInstant } from "../kernel/time.ts";
import type { KnownText } from "../protocols/Adoption.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { type Formateur, formateurId, type Segment } from "../training/facts.ts";
import type { SegmentSignature, TrainingSession } from "../training/TrainingSession.ts";
import type { Workspace } from "../Workspace.ts";
import { interpretationOf } from "./carryOver.ts";
import { type Capacity, capacityOf } from "./formateurs.ts";
import { knownTexts, textAmong } from "./textOn.ts";

/** A formateur's signature of a segment. `as`: in what capacity they give its minutes, engaged by an instant. */
type Led = {
  readonly signature: SegmentSignature;
  readonly as: (limit: LocalInstant) => Capacity | undefined;
};

/** A segment that was given, with what is the same for all who attended. */
export type GivenSegment = {
  readonly session: TrainingSession;
  readonly segment: Segment;
  readonly whole: Span;
  readonly day: Day;
  /** The text under which it was given (j3). */
  readonly version: Code;
  readonly formateurs: ReadonlySet<string>;
  readonly led: ReadonlyArray<Led>;
  readonly isClosed: boolean;
  /** Whether its minutes count for each of its protocols: undecided where no text read nor the structure says it (j11). */
  readonly sharing: "shared" | "separate" | "undecided";
  readonly evidence: ReadonlyArray<EntryRef>;
};

type Asked = {
  readonly workspace: Workspace;
  readonly version: ProtocolVersion;
  readonly on: LocalInstant;
  /** Whose decisions are read where the text leaves a point open. */
  readonly team: TeamId | undefined;
};
type Reading = Asked & { readonly texts: ReadonlyArray<KnownText> };

/** A séquence that passes midnight belongs to the local day it began. */
const firstDay = (session: TrainingSession, segment: Segment): Day =>
  session.segments
    .filter(({ sequence }) => sequence === segment.sequence)
    .reduce((first, other) => (other.from.at < first.from.at ? other : first), segment).from.day;

const ledBy = (
  { workspace, version }: Asked,
  segment: Segment,
  formateur: Formateur,
  signature: SegmentSignature,
): Led => {
  const judged = new Map<number, Capacity | undefined>();
  return {
    signature,
    as: (limit) => {
      if (!judged.has(limit.at))
        judged.set(limit.at, capacityOf(workspace, version, formateur, segment.from, limit));
      return judged.get(limit.at);
    },
  };
};

type Sharing = {
  readonly status: GivenSegment["sharing"];
  readonly evidence: ReadonlyArray<EntryRef>;
};

/** What the version says of minutes given for another protocol too; what the structure read in the annex, where it does not. */
const sharingWith = ({ workspace, version, team, on }: Asked, other: Code): Sharing => {
  const status = version.sharing.find((rule) => rule.with === other)?.status ?? "unknown";
  if (status !== "unknown")
    return { status: status === "all" ? "shared" : "separate", evidence: [] };
  const settled =
    team &&
    interpretationOf({ workspace, team, on }, version.version, { point: "sharing", with: other });
  if (settled === undefined) return { status: "undecided", evidence: [] };
  const isCommon = settled.decided.reading === "common";
  return { status: isCommon ? "shared" : "separate", evidence: [settled.entry] };
};

const sharingAmong = (sharings: ReadonlyArray<Sharing>): Sharing["status"] =>
  sharings.find(({ status }) => status !== "shared")?.status ?? "shared";

const given = (asked: Reading, session: TrainingSession, segment: Segment): GivenSegment => {
  const { version, on } = asked;
  const { closing } = session;
  const signatures = segment.formateurs.flatMap((formateur) => {
    const own = atIds(session.segmentSignatures, segment.segment, formateurId(formateur));
    return own === undefined ? [] : [{ formateur, own }];
  });
  const text = textAmong(asked.texts, segment.from.day)?.content ?? version;
  const sharings = segment.protocols
    .filter((protocol) => protocol !== version.protocol)
    .map((other) => sharingWith(asked, other));
  return {
    session,
    segment,
    whole: { from: segment.from.at, to: segment.to.at },
    day: firstDay(session, segment),
    version: text.version,
    formateurs: new Set(segment.formateurs.map(formateurId)),
    led: signatures
      .filter(({ own }) => isBy(own.signature.at, on))
      .map(({ formateur, own }) => ledBy({ ...asked, version: text }, segment, formateur, own)),
    isClosed: closing !== undefined && isBy(closing.at, on),
    sharing: sharingAmong(sharings),
    evidence: [
      ...sharings.flatMap(({ evidence }) => evidence),
      ...signatures.map(({ own }) => own.entry),
      ...(closing === undefined ? [] : [closing.entry]),
    ],
  };
};

/** Segments of a session for a protocol that had begun by an instant; none where it was cancelled. */
const segmentsIn = (asked: Reading, id: SessionId): ReadonlyArray<GivenSegment> => {
  const { workspace, version, on } = asked;
  const session = at(workspace.training.sessions, id);
  return session === undefined || session.cancelled !== undefined
    ? []
    : session.segments
        .filter((segment) => segment.protocols.includes(version.protocol) && isBy(segment.from, on))
        .map((segment) => given(asked, session, segment));
};

/** Segments given, session by session: each told once, for all whose ledgers are asked together. */
export const segmentsGiven = (
  asked: Asked,
): ((session: SessionId) => ReadonlyArray<GivenSegment>) => {
  const reading = { ...asked, texts: knownTexts(asked.workspace, asked.version.protocol) };
  return toldOnce((session) => segmentsIn(reading, session));
};
