import { Hash } from "@coopilote/domain/kernel/ids.ts";
import { Day, type Instant } from "@coopilote/domain/kernel/time.ts";
import { and, asc, eq, isNull, lte, or } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { roots } from "./tables.ts";

const Unstamped = Schema.Struct({ day: Day, root: Hash });

const read = Schema.decodeUnknownSync(Schema.Array(Unstamped));

/** The roots that have no stamp and were not asked one for since an instant, the oldest first. */
export const unstampedRoots = (orm: Orm, since: Instant): ReadonlyArray<typeof Unstamped.Type> =>
  read(
    orm
      .select({ day: roots.day, root: roots.root })
      .from(roots)
      .where(and(isNull(roots.token), or(isNull(roots.tried), lte(roots.tried, since))))
      .orderBy(asc(roots.day))
      .all(),
  );

/** Keeps the stamp of a root. `token`: a TimeStampResp in base64; `stamped`: the hour it gives. */
export const keepStamp = (
  orm: Orm,
  day: Day,
  stamp: { readonly token: string; readonly stamped: Instant },
): void => {
  orm.update(roots).set(stamp).where(eq(roots.day, day)).run();
};

/** Notes that a stamp was asked for, and did not come. */
export const noteTried = (orm: Orm, day: Day, tried: Instant): void => {
  orm.update(roots).set({ tried }).where(eq(roots.day, day)).run();
};
