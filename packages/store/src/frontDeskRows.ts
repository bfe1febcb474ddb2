import { Hash, LinkId, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { and, asc, count, eq, gt, isNull, max } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { frontDeskLinks, frontDeskViews } from "./tables.ts";

/** A link to the list of the day. `token`: SHA-256 of what it carries; `person`: who made it. */
export const FrontDeskLink = Schema.Struct({
  token: Hash,
  id: LinkId,
  structure: StructureId,
  person: PersonId,
  created: Instant,
  expires: Instant,
});
export type FrontDeskLink = typeof FrontDeskLink.Type;

/** How often a link was opened, once an hour at most, and when last; nothing where never. */
export type Opened = { readonly times: number; readonly last: number | null };

const read = Schema.decodeUnknownSync(FrontDeskLink);

const isOpen = (now: Instant) => and(isNull(frontDeskLinks.ended), gt(frontDeskLinks.expires, now));

export const addFrontDeskLink = (orm: Orm, link: FrontDeskLink): void => {
  orm
    .insert(frontDeskLinks)
    .values({ ...link, ended: null })
    .run();
};

/** The link of a token, while it is not over. */
export const openFrontDeskLink = (
  orm: Orm,
  token: Hash,
  now: Instant,
): FrontDeskLink | undefined => {
  const row = orm
    .select()
    .from(frontDeskLinks)
    .where(and(eq(frontDeskLinks.token, token), isOpen(now)))
    .get();
  return row === undefined ? undefined : read(row);
};

/** The links of a structure that are not over, oldest first, each with how it was used. */
export const openFrontDeskLinks = (
  orm: Orm,
  structure: StructureId,
  now: Instant,
): ReadonlyArray<FrontDeskLink & Opened> =>
  orm
    .select()
    .from(frontDeskLinks)
    .where(and(eq(frontDeskLinks.structure, structure), isOpen(now)))
    .orderBy(asc(frontDeskLinks.created), asc(frontDeskLinks.id))
    .all()
    .map((row) => ({ ...read(row), ...openedBy(orm, row.id) }));

const openedBy = (orm: Orm, link: string): Opened => {
  const row = orm
    .select({ times: count(), last: max(frontDeskViews.at) })
    .from(frontDeskViews)
    .where(eq(frontDeskViews.link, link))
    .get();
  return row ?? { times: 0, last: null };
};

export const endFrontDeskLink = (
  orm: Orm,
  structure: StructureId,
  link: LinkId,
  at: Instant,
): void => {
  orm
    .update(frontDeskLinks)
    .set({ ended: at })
    .where(and(eq(frontDeskLinks.structure, structure), eq(frontDeskLinks.id, link)))
    .run();
};

/** A list reads itself again all day: what follows an opening within this is the same one, in milliseconds. */
const openingLasts = 60 * 60_000;

/** Whether the opening of a link is kept already. */
export const isFrontDeskViewNoted = (orm: Orm, link: LinkId, at: Instant): boolean => {
  const { last } = openedBy(orm, link);
  return last !== null && at < last + openingLasts;
};

/**
 * Keeps that a link was opened, and when, once an hour at most: who made it can tell whether it went further than meant.
 */
export const noteFrontDeskView = (orm: Orm, link: LinkId, at: Instant): void => {
  if (!isFrontDeskViewNoted(orm, link, at)) orm.insert(frontDeskViews).values({ link, at }).run();
};
