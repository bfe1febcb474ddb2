import { Scope } from "@coopilote/domain/dossier/Scope.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { Hash, LinkId, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { and, asc, desc, eq, gt, isNull } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { inspections, inspectorLinks } from "./tables.ts";

/**
 * A link to a dossier for whoever controls. `token`: SHA-256 of what it carries; `person`: who gave it, `recipient`: to whom;
 * `version`: the last line of the journal that it shows; `archive`: whether it gives the archive too.
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
});
export type InspectorLink = typeof InspectorLink.Type;

/** What was opened by a link, when, and the dossier of which instant. */
export const Inspection = Schema.Struct({
  at: Instant,
  what: Schema.Literals(["page", "paper", "archive", "piece"]),
  on: Schema.fromJsonString(LocalInstant),
});
export type Inspection = typeof Inspection.Type;

const readLink = Schema.decodeUnknownSync(InspectorLink);
const readInspection = Schema.decodeUnknownSync(Inspection);

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

/** Every link a structure gave, those that are over too, newest first, each with its openings, oldest first. */
export const inspectorLinksOf = (
  orm: Orm,
  structure: StructureId,
): ReadonlyArray<InspectorLink & { readonly opened: ReadonlyArray<Inspection> }> =>
  orm
    .select()
    .from(inspectorLinks)
    .where(eq(inspectorLinks.structure, structure))
    .orderBy(desc(inspectorLinks.created), desc(inspectorLinks.id))
    .all()
    .map((row) => ({ ...readLink(row), opened: inspectionsOf(orm, row.id) }));

const inspectionsOf = (orm: Orm, link: string): ReadonlyArray<Inspection> =>
  orm
    .select()
    .from(inspections)
    .where(eq(inspections.link, link))
    .orderBy(asc(inspections.at))
    .all()
    .map((row) => readInspection(row));

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

/** Keeps that something was opened by a link. */
export const noteInspection = (orm: Orm, link: LinkId, { at, what, on }: Inspection): void => {
  orm
    .insert(inspections)
    .values({ link, at, what, on: canonical(on) })
    .run();
};
