import { Instant } from "@coopilote/domain/kernel/time.ts";
import { eq } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { stateForms } from "./tables.ts";

/**
 * What is known of the form an instance is configured with. `asked`: when its fields were last read;
 * `changed`: when they were found to be others; `wait`: the site asked not to be asked before.
 */
const Known = Schema.Struct({
  asked: Schema.NullOr(Instant),
  changed: Schema.NullOr(Instant),
  wait: Schema.NullOr(Instant),
});
export type KnownForm = typeof Known.Type;

const read = Schema.decodeUnknownSync(Known);

export const knownForm = (orm: Orm, form: string): KnownForm => {
  const row = orm.select().from(stateForms).where(eq(stateForms.form, form)).get();
  return row === undefined ? { asked: null, changed: null, wait: null } : read(row);
};

export const noteForm = (orm: Orm, form: string, said: Partial<KnownForm>): void => {
  orm
    .insert(stateForms)
    .values({ form, ...said })
    .onConflictDoUpdate({ target: stateForms.form, set: said })
    .run();
};
