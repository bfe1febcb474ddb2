import { Scope } from "@coopilote/domain/dossier/Scope.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { Hash, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { desc, eq } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { dossiersMade } from "./tables.ts";

/** A dossier that someone took away. `manifest`: SHA-256 of manifest.json, null where the paper alone was taken. */
export const DossierMade = Schema.Struct({
  structure: StructureId,
  at: Instant,
  person: PersonId,
  scope: Schema.fromJsonString(Scope),
  on: Schema.fromJsonString(LocalInstant),
  knownAt: Instant,
  manifest: Schema.NullOr(Hash),
});
export type DossierMade = typeof DossierMade.Type;

const read = Schema.decodeUnknownSync(DossierMade);

export const addDossierMade = (orm: Orm, made: DossierMade): void => {
  orm
    .insert(dossiersMade)
    .values({ ...made, scope: canonical(made.scope), on: canonical(made.on) })
    .run();
};

/** The dossiers taken away of a structure, newest first. */
export const dossiersMadeOf = (orm: Orm, structure: StructureId): ReadonlyArray<DossierMade> =>
  orm
    .select()
    .from(dossiersMade)
    .where(eq(dossiersMade.structure, structure))
    .orderBy(desc(dossiersMade.at))
    .all()
    .map((row) => read(row));
