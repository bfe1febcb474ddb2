import { AccountId } from "@coopilote/domain/kernel/ids.ts";
import { eq, or } from "drizzle-orm";
import type { Orm } from "./openDatabase.ts";
import { user } from "./tables.ts";

/** The account of an id or of an address, or nothing. */
export const accountNamed = (
  orm: Orm,
  { id, email }: { readonly id: string; readonly email: string },
): AccountId | undefined => {
  const row = orm
    .select({ id: user.id })
    .from(user)
    .where(or(eq(user.id, id), eq(user.email, email.toLowerCase())))
    .get();
  return row === undefined ? undefined : AccountId.make(row.id);
};
