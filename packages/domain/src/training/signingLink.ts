import { HashMap } from "effect";
import type { GuestId, LinkId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { isBefore, type LocalInstant } from "../kernel/time.ts";
import type { TrainingState } from "./Training.ts";
import { type SigningLink, stateOf, type TrainingSession } from "./TrainingSession.ts";

/** A link lasts this long after it is given or after the session ends, whichever is later, in milliseconds. */
export const linkLasts = 3 * 24 * 60 * 60_000;

/** What an open link opens: one sheet, for one guest. */
export type OpenLink = {
  readonly session: TrainingSession;
  readonly guest: GuestId;
  readonly given: SigningLink;
};

/**
 * What a link opens now; nothing once the sheet is closed, the link over, another given in its place,
 * or whoever handed it over takes part.
 */
export const opened = (
  { sessions, sessionByLink }: TrainingState,
  link: LinkId,
  now: LocalInstant,
): OpenLink | undefined => {
  const of = at(sessionByLink, link);
  const session = of === undefined ? undefined : at(sessions, of);
  if (session === undefined) return undefined;
  const state = stateOf(session);
  if (state !== "planned" && state !== "open") return undefined;
  return [...HashMap.entries(session.links)]
    .flatMap(([guest, history]) => {
      const given = history?.latest;
      return given?.link === link &&
        isBefore(now, given.until) &&
        !HashMap.has(session.enrolled, given.by)
        ? [{ session, guest, given }]
        : [];
    })
    .at(0);
};
