import { Scope } from "@coopilote/domain/dossier/Scope.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { Hash, LinkId, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { and, asc, desc, eq, gt, inArray, isNull, lte, sql } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { inspections, inspectorLinks } from "./tables.ts";

/**
 * A link to a dossier for whoever controls. `token`: SHA-256 of what it carries; `person`: who gave it, `recipient`: to whom;
 * `version`: the last line of the journal that it shows; `archive`: whether it gives the archive too;
 * `splitAt`: the size its paper is cut at, in bytes, null where it was not kept.
 */
export const InspectorLink = Schema.Struct({
  token: Hash,
  id: LinkId,
  structure: StructureId,
  person: PersonId,
  recipient: Schema.String,
  scope: Schema.fromJsonString(Scope),
  on: Schema.fromJsonString(LocalInstant),
  knownAt: Instant,
  version: Schema.Int,
  archive: Schema.Boolean,
  created: Instant,
  expires: Instant,
  ended: Schema.NullOr(Instant),
  splitAt: Schema.NullOr(Schema.Int),
});
export type InspectorLink = typeof InspectorLink.Type;

/** What was opened by a link, when, and the dossier of which instant. */
const Inspection = Schema.Struct({
  at: Instant,
  what: Schema.Literals(["page", "paper", "archive", "piece"]),
  on: Schema.fromJsonString(LocalInstant),
});
export type Inspection = typeof Inspection.Type;

const readLink = Schema.decodeUnknownSync(InspectorLink);

export const addInspectorLink = (orm: Orm, link: InspectorLink): void => {
  orm
    .insert(inspectorLinks)
    .values({ ...link, scope: canonical(link.scope), on: canonical(link.on) })
    .run();
};

/** The link of a token, while it is not over. */
export const openInspectorLink = (
  orm: Orm,
  token: Hash,
  now: Instant,
): InspectorLink | undefined => {
  const row = orm
    .select()
    .from(inspectorLinks)
    .where(
      and(
        eq(inspectorLinks.token, token),
        isNull(inspectorLinks.ended),
        gt(inspectorLinks.expires, now),
      ),
    )
    .get();
  return row === undefined ? undefined : readLink(row);
};

/** The last links a structure gave, those that are over too, newest first. */
export const inspectorLinksOf = (
  orm: Orm,
  structure: StructureId,
  most: number,
): ReadonlyArray<InspectorLink> =>
  orm
    .select()
    .from(inspectorLinks)
    .where(eq(inspectorLinks.structure, structure))
    .orderBy(desc(inspectorLinks.created), desc(inspectorLinks.id))
    .limit(most)
    .all()
    .map((row) => readLink(row));

/** The same opened again within this of the first is one row, in milliseconds. */
const openingLasts = 60 * 60_000;

/** What was opened by a link within an hour: how often, first at `at`, and when last. */
const Openings = Schema.Struct({
  ...Inspection.fields,
  link: LinkId,
  times: Schema.Int,
  last: Instant,
});
export type Openings = typeof Openings.Type;

const readOpenings = Schema.decodeUnknownSync(Openings);

/** What was opened by links, the last `most` of each and oldest first. */
export const inspectionsOf = (
  orm: Orm,
  links: ReadonlyArray<LinkId>,
  most: number,
): ReadonlyArray<Openings> => {
  const { link, at, what, on, times, last } = inspections;
  const place =
    sql<number>`row_number() OVER (PARTITION BY ${link} ORDER BY ${at} DESC, rowid DESC)`.as(
      "place",
    );
  const placed = orm
    .select({
      link,
      at,
      what,
      on,
      times,
      last: sql<number>`coalesce(${last}, ${at})`.as("seen"),
      place,
    })
    .from(inspections)
    .where(inArray(link, links))
    .as("placed");
  return orm
    .select()
    .from(placed)
    .where(lte(placed.place, most))
    .orderBy(asc(placed.at), desc(placed.place))
    .all()
    .map((row) => readOpenings(row));
};

/** How often each link was opened in all. */
export const timesOpened = (orm: Orm, links: ReadonlyArray<LinkId>): ReadonlyMap<string, number> =>
  new Map(
    orm
      .select({ link: inspections.link, times: sql<number>`sum(${inspections.times})` })
      .from(inspections)
      .where(inArray(inspections.link, links))
      .groupBy(inspections.link)
      .all()
      .map(({ link, times }) => [link, times]),
  );

/** Ends a link that is not over; one that is stays as it ended. */
export const endInspectorLink = (
  orm: Orm,
  structure: StructureId,
  link: LinkId,
  at: Instant,
): void => {
  orm
    .update(inspectorLinks)
    .set({ ended: at })
    .where(
      and(
        eq(inspectorLinks.structure, structure),
        eq(inspectorLinks.id, link),
        isNull(inspectorLinks.ended),
      ),
    )
    .run();
};

/** Keeps that something was opened by a link: one row an hour for the same, that counts. */
export const noteInspection = (orm: Orm, link: LinkId, { at, what, on }: Inspection): void => {
  const same = and(
    eq(inspections.link, link),
    eq(inspections.what, what),
    eq(inspections.on, canonical(on)),
    gt(inspections.at, at - openingLasts),
  );
  const counted = orm
    .update(inspections)
    .set({ times: sql`${inspections.times} + 1`, last: at })
    .where(same)
    .run();
  if (counted.changes === 0)
    orm
      .insert(inspections)
      .values({ link, at, what, on: canonical(on) })
      .run();
};
