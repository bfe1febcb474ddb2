import { FormState } from "@coopilote/contract/declaration/prefill.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import type { Prefill } from "@coopilote/store/prefillRows.ts";
import { Schema } from "effect";
import type { Followed } from "./siteAnswers.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long the site keeps what nobody opened, and how long it is asked about what somebody did, in milliseconds. */
const orphanLasts = 5 * day;
const followedFor = 90 * day;

/** A sending that says nothing for longer than the site's patience was cut short with the server. */
const sendingLasts = minute;

const isState = Schema.is(FormState);

const deposited: ReadonlyArray<FormState> = [
  "en_construction",
  "en_instruction",
  "accepte",
  "refuse",
  "sans_suite",
];

/** Where a sending is, as the site last said. */
const stateOf = ({ sent, state }: Pick<Prefill, "sent" | "state">): FormState => {
  if (sent === null) return "sending";
  return isState(state) ? state : "unknown";
};

/** Where a sending is, as it is shown: what the site leaves out is not found, and is what it was. */
export const shownOf = (row: Prefill): FormState =>
  row.missed === null || isDeposited(row) ? stateOf(row) : "gone";

/** Until when nobody opening it loses it. */
export const untilOf = ({ sent, claimed }: Pick<Prefill, "sent" | "claimed">): Instant =>
  Instant.make((sent ?? claimed) + orphanLasts);

/** Whether the site has received it. */
export const isDeposited = (row: Prefill): boolean =>
  row.submitted !== null || deposited.includes(stateOf(row));

/** Whether it is followed no more, whatever became of it. */
const isPastFollowing = ({ sent }: Pick<Prefill, "sent">, now: Instant): boolean =>
  sent !== null && now >= sent + followedFor;

/** The token, for as long as it may serve: neither once the site has received the form, nor past what it is followed for. */
export const secretKept = (row: Prefill, now: Instant): Prefill["secret"] =>
  isDeposited(row) || isPastFollowing(row, now) ? null : row.secret;

/** Whether nobody finishes it any more, so that its list may be sent again. */
export const isOver = (row: Prefill, now: Instant): boolean => {
  if (row.sent === null) return now >= row.claimed + sendingLasts;
  if (isDeposited(row)) return false;
  const isKept = stateOf(row) === "brouillon" || stateOf(row) === "unknown";
  return isKept ? isPastFollowing(row, now) : now >= row.sent + orphanLasts;
};

/** Whether another list waits to be sent in its place. */
export const isReplacedBy = (row: Prefill, list: Prefill["declaration"] | undefined): boolean =>
  list !== undefined && list !== row.declaration && !isDeposited(row);

/** Whether the site is to be asked: each quarter of an hour while it may be opened, once a day after, never once it has received it. */
export const isDue = (row: Prefill, now: Instant): boolean => {
  if (row.sent === null || row.secret === null) return false;
  const between = now < untilOf(row) ? 15 * minute : day;
  return now >= (row.asked ?? row.sent) + between;
};

/** How soon someone may have the site asked again, in milliseconds. */
export const quietFor = minute;

const submittedIn = (row: Prefill, said: string | null | undefined, now: Instant) => {
  const at = Date.parse(said ?? "");
  const isPossible = at >= row.claimed - day && at <= now + minute;
  return isPossible ? Instant.make(Math.min(at, now)) : null;
};

const toldOf = (row: Prefill, said: Followed[number], now: Instant) => {
  const state = stateOf({ sent: row.sent, state: said.state });
  return {
    state,
    submitted: deposited.includes(state) ? submittedIn(row, said.submitted_at, now) : null,
  };
};

/** What a row becomes by what the site says of it; from what it leaves out, nothing is concluded but that it was. */
export const progressed = (
  row: Prefill,
  said: Followed[number] | undefined,
  now: Instant,
): Pick<Prefill, "asked" | "state" | "stated" | "submitted" | "missed" | "secret"> => {
  const { state, stated, submitted } = row;
  const known =
    said === undefined
      ? { asked: now, state, stated, submitted, missed: now }
      : { asked: now, ...toldOf(row, said, now), stated: now, missed: null };
  return { ...known, secret: secretKept({ ...row, ...known }, now) };
};
