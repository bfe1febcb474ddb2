import { like } from "drizzle-orm";
import type { Orm } from "./openDatabase.ts";
import { followers } from "./tables.ts";

/** What goes through journals: its kind, one word, and what it brings; one of a kind is kept, the last. */
export type Follower = { readonly kind: string; readonly brings: string };

const nameOf = ({ kind, brings }: Follower): string => `${kind} ${brings}`;

const ofKind = (kind: string) => like(followers.name, `${kind} %`);

/** Whether a follower is the last of its kind to have been through every journal. */
export const isLastFollowed = (orm: Orm, follower: Follower): boolean => {
  const rows = orm.select().from(followers).where(ofKind(follower.kind)).all();
  return rows.length === 1 && rows[0]?.name === nameOf(follower);
};

/** Another follower of its kind begins: until it has been through every journal, none is the last. */
export const unfollowed = (orm: Orm, { kind }: Follower): void => {
  orm.delete(followers).where(ofKind(kind)).run();
};

/** A follower has been through every journal; `journals`: how many there were. */
export const followed = (orm: Orm, follower: Follower, journals: number): void => {
  unfollowed(orm, follower);
  orm
    .insert(followers)
    .values({ name: nameOf(follower), seq: journals })
    .run();
};
