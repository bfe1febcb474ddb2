import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { eq } from "drizzle-orm";
import type { Orm } from "./openDatabase.ts";
import { paperSizes } from "./tables.ts";

/** The size at which a structure has its dossiers cut, in bytes; nothing where it chose none. */
export const paperSizeOf = (orm: Orm, structure: StructureId): number | undefined =>
  orm.select().from(paperSizes).where(eq(paperSizes.structure, structure)).get()?.splitAt;

export const choosePaperSize = (orm: Orm, structure: StructureId, splitAt: number): void => {
  orm
    .insert(paperSizes)
    .values({ structure, splitAt })
    .onConflictDoUpdate({ target: paperSizes.structure, set: { splitAt } })
    .run();
};
