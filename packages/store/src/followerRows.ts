import { eq } from "drizzle-orm";
import type { Orm } from "./openDatabase.ts";
import { followers } from "./tables.ts";

/** Whether a follower has been through every journal once. */
export const hasFollowed = (orm: Orm, name: string): boolean =>
  orm.select().from(followers).where(eq(followers.name, name)).get() !== undefined;

/** A follower has been through every journal; `journals`: how many there were. */
export const followed = (orm: Orm, name: string, journals: number): void => {
  orm
    .insert(followers)
    .values({ name, seq: journals })
    .onConflictDoUpdate({ target: followers.name, set: { seq: journals } })
    .run();
};
