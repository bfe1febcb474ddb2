import type { PersonId, SessionId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { minutesOf, type Span, without } from "../kernel/spans.ts";
import { isBy, type LocalInstant, Minutes } from "../kernel/time.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { TrainingSession } from "../training/TrainingSession.ts";
import type { Workspace } from "../Workspace.ts";
import { attendedBy, signedSpans, thereIn } from "./attended.ts";
import type { GivenSegment } from "./GivenSegment.ts";
import type { LedgerLine } from "./HourLedger.ts";

type Asked = {
  readonly workspace: Workspace;
  readonly person: PersonId;
  readonly version: ProtocolVersion;
  readonly on: LocalInstant;
};

/** Time that a person signed for in a session given for other protocols, whose sheet is closed. */
type Claim = { readonly session: TrainingSession; readonly spans: ReadonlyArray<Span> };

/** What sheets closed before a session's own say of where a person was. */
export type Elsewhere = (session: TrainingSession) => ReadonlyArray<Claim>;

const closingOf = ({ closing }: TrainingSession): number => closing?.entry ?? Infinity;

const claimedIn = (asked: Asked, session: TrainingSession): ReadonlyArray<Span> =>
  session.segments
    .filter(
      ({ protocols, from }) => !protocols.includes(asked.version.protocol) && isBy(from, asked.on),
    )
    .flatMap((segment) => {
      const attended = attendedBy(asked, { session, segment });
      const whole = { from: segment.from.at, to: segment.to.at };
      return signedSpans(attended.standing, thereIn(attended, whole));
    });

const meets = ({ segments }: TrainingSession, given: ReadonlyArray<GivenSegment>): boolean =>
  segments.some(({ from, to }) =>
    given.some(({ whole }) => from.at < whole.to && whole.from < to.at),
  );

/**
 * Nobody is in two places: a minute that a person signed for in a session of another protocol is not theirs here too,
 * unless one segment was given for both (j11). The sheet closed first says where they were.
 */
export const claimsElsewhere = (
  asked: Asked,
  enrolled: Iterable<SessionId>,
  given: ReadonlyArray<GivenSegment>,
): Elsewhere => {
  const claims = [...enrolled]
    .flatMap((id) => at(asked.workspace.training.sessions, id) ?? [])
    .filter(
      (session) =>
        session.cancelled === undefined &&
        session.closing !== undefined &&
        isBy(session.closing.at, asked.on) &&
        session.segments.some(({ protocols }) => !protocols.includes(asked.version.protocol)) &&
        meets(session, given),
    )
    .toSorted((a, b) => closingOf(a) - closingOf(b))
    .map((session) => ({ session, spans: claimedIn(asked, session) }));
  return (own) =>
    claims.filter(
      ({ session }) => session.session !== own.session && closingOf(session) < closingOf(own),
    );
};

type Taken = {
  readonly left: ReadonlyArray<Span>;
  readonly taken: LedgerLine["refused"];
};

/** What is left of some time once other sessions took theirs, and which took how much. */
export const takenElsewhere = (fresh: ReadonlyArray<Span>, claims: ReadonlyArray<Claim>): Taken =>
  claims.reduce<Taken>(
    ({ left, taken }, { session: { session }, spans }) => {
      const rest = spans.reduce(without, left);
      const minutes = minutesOf(left) - minutesOf(rest);
      return minutes === 0
        ? { left, taken }
        : {
            left: rest,
            taken: [
              ...taken,
              { minutes: Minutes.make(minutes), reason: "counted-elsewhere", session },
            ],
          };
    },
    { left: fresh, taken: [] },
  );
