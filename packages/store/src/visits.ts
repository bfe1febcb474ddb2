import type { AccountId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Instant } from "@coopilote/domain/kernel/time.ts";
import { and, eq } from "drizzle-orm";
import type { Orm } from "./openDatabase.ts";
import { visits } from "./tables.ts";

type Visitor = { readonly structure: StructureId; readonly account: AccountId };

const of = ({ structure, account }: Visitor) =>
  and(eq(visits.structure, structure), eq(visits.account, account));

/** Away for as long, whoever comes back makes another visit. Milliseconds. */
const away = 30 * 60_000;

/** The version a structure was at when its visitor last left it; nothing at their first visit. */
export const seenBefore = (orm: Orm, visitor: Visitor): number | undefined => {
  const row = orm.select().from(visits).where(of(visitor)).get();
  return row === undefined || row.before === 0 ? undefined : row.before;
};

/** The version a visitor reads now: of the same visit, or of another, before which what they had seen is kept. */
export const noteVisit = (orm: Orm, visitor: Visitor, version: number, now: Instant): void => {
  const known = orm.select().from(visits).where(of(visitor)).get();
  const isAnother = known !== undefined && now - known.at > away;
  const before = isAnother ? known.seen : (known?.before ?? 0);
  const seen = Math.max(version, known?.seen ?? 0);
  orm
    .insert(visits)
    .values({ ...visitor, seen, before, at: now })
    .onConflictDoUpdate({
      target: [visits.structure, visits.account],
      set: { seen, before, at: now },
    })
    .run();
};
