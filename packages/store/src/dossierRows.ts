import { Scope } from "@coopilote/domain/dossier/Scope.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { Hash, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { desc, eq, sql } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { dossiersMade } from "./tables.ts";

/**
 * A dossier that someone took away. `manifest`: SHA-256 of manifest.json, null where the paper alone was taken;
 * `part`: which of the `parts` of that paper, from 1, null for an archive and for papers of which it was not kept.
 */
export const DossierMade = Schema.Struct({
  structure: StructureId,
  at: Instant,
  person: PersonId,
  scope: Schema.fromJsonString(Scope),
  on: Schema.fromJsonString(LocalInstant),
  knownAt: Instant,
  manifest: Schema.NullOr(Hash),
  part: Schema.NullOr(Schema.Int),
  parts: Schema.NullOr(Schema.Int),
});
export type DossierMade = typeof DossierMade.Type;

const read = Schema.decodeUnknownSync(DossierMade);

export const addDossierMade = (orm: Orm, made: DossierMade): void => {
  orm
    .insert(dossiersMade)
    .values({ ...made, scope: canonical(made.scope), on: canonical(made.on) })
    .run();
};

/** The last dossiers taken away of a structure, newest first. */
export const dossiersMadeOf = (
  orm: Orm,
  structure: StructureId,
  most: number,
): ReadonlyArray<DossierMade> =>
  orm
    .select()
    .from(dossiersMade)
    .where(eq(dossiersMade.structure, structure))
    .orderBy(desc(dossiersMade.at), desc(sql`rowid`))
    .limit(most)
    .all()
    .map((row) => read(row));
