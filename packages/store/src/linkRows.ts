import { Hash, Id, LinkId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { and, eq, gt, isNull } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { links } from "./tables.ts";

/**
 * A link that lets someone sign without an account. `token`: SHA-256 of what it carries; `person`: whom it was given to,
 * a named guest too. Which sheet it opens is a fact of the journal.
 */
export const SigningLinkRow = Schema.Struct({
  token: Hash,
  id: LinkId,
  structure: StructureId,
  person: Id,
  created: Instant,
  expires: Instant,
});
export type SigningLinkRow = typeof SigningLinkRow.Type;

const read = Schema.decodeUnknownSync(SigningLinkRow);

export const addSigningLink = (orm: Orm, link: SigningLinkRow): void => {
  orm
    .insert(links)
    .values({ ...link, kind: "signing", ended: null })
    .run();
};

/** The signing link of a token, while it is not over. */
export const openSigningLink = (
  orm: Orm,
  token: Hash,
  now: Instant,
): SigningLinkRow | undefined => {
  const row = orm
    .select()
    .from(links)
    .where(
      and(
        eq(links.token, token),
        eq(links.kind, "signing"),
        isNull(links.ended),
        gt(links.expires, now),
      ),
    )
    .get();
  return row === undefined ? undefined : read(row);
};

/** Withdraws a signing link. */
export const endSigningLink = (
  orm: Orm,
  structure: StructureId,
  link: LinkId,
  at: Instant,
): void => {
  orm
    .update(links)
    .set({ ended: at })
    .where(and(eq(links.structure, structure), eq(links.id, link), isNull(links.ended)))
    .run();
};

/** The signing links of a structure that are not over, nor withdrawn. */
export const openSigningLinks = (
  orm: Orm,
  structure: StructureId,
  now: Instant,
): ReadonlyArray<string> =>
  orm
    .select({ id: links.id })
    .from(links)
    .where(
      and(
        eq(links.structure, structure),
        eq(links.kind, "signing"),
        isNull(links.ended),
        gt(links.expires, now),
      ),
    )
    .all()
    .map(({ id }) => id);
