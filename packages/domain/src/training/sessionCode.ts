import { canonical } from "../journal/canonical.ts";
import type { Hash, PersonId, SessionId } from "../kernel/ids.ts";
import type { Instant, LocalInstant } from "../kernel/time.ts";
import { endOf, openingLead } from "./sheet.ts";
import { ordinaryDelay } from "./toSign.ts";
import { type Sequence, sequencesOf, stateOf, type TrainingSession } from "./TrainingSession.ts";

/** HMAC of a text under the key of the instance. */
type Digest = (text: string) => Hash;

/** How long one code is shown, in milliseconds. */
const shownFor = 60_000;

const figuresAt = (digestOf: Digest, session: SessionId, minute: number): string => {
  const digest = digestOf(canonical({ kind: "session-code", session, minute }));
  return String(Number.parseInt(digest.slice(0, 12), 16) % 1_000_000).padStart(6, "0");
};

const minuteOf = (at: Instant): number => Math.floor(at / shownFor);

/** Whether a code is shown: the sheet is open, and the session is not long over. */
const isShown = (session: TrainingSession, { at }: LocalInstant): boolean => {
  const end = endOf(session);
  return stateOf(session) === "open" && end !== undefined && at <= end.at + ordinaryDelay;
};

/** Six figures that stand for being in the room of a session, for this minute and no other session. */
export const sessionCode = (
  digestOf: Digest,
  session: TrainingSession,
  now: LocalInstant,
): string | undefined =>
  isShown(session, now) ? figuresAt(digestOf, session.session, minuteOf(now.at)) : undefined;

/** Whether figures are those of a session now, or of the minute before: typing takes a while. */
export const isSessionCode = (
  digestOf: Digest,
  session: TrainingSession,
  now: LocalInstant,
  figures: string,
): boolean =>
  isShown(session, now) &&
  [minuteOf(now.at), minuteOf(now.at) - 1].some(
    (minute) => figuresAt(digestOf, session.session, minute) === figures,
  );

/** The séquences that a code given at an instant speaks for: about to begin, under way or just over. */
export const underCode = (session: TrainingSession, given: Instant): ReadonlyArray<Sequence> =>
  sequencesOf(session.segments).filter(
    ({ from, to }) => from.at - openingLead <= given && given <= to.at + ordinaryDelay,
  );

/** That a person gave a session's code at an instant; nobody else can say it in their place. */
export type CodeGiven = {
  readonly session: SessionId;
  readonly person: PersonId;
  readonly given: Instant;
};

/** What keeps that someone gave the code until they sign, under the key of the instance. */
export const codeProof = (digestOf: Digest, { session, person, given }: CodeGiven): Hash =>
  digestOf(canonical({ kind: "session-code-given", session, person, given }));
