import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { Grant, Right } from "@coopilote/domain/journal/Grant.ts";
import { AccountId, Hash, Id, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { grants, invitations } from "./tables.ts";

/**
 * An invitation to act as a person of a structure. `token`: SHA-256 of what its link carries.
 * `handedOver`: the link passed through whoever invited (j25).
 * `renews`: the account whose password the link renews, null where it invites.
 */
export const Invitation = Schema.Struct({
  token: Hash,
  id: Id,
  structure: StructureId,
  person: PersonId,
  rights: Schema.Array(Right),
  invitedBy: PersonId,
  handedOver: Schema.Boolean,
  created: Instant,
  expires: Instant,
  used: Schema.NullOr(Instant),
  usedBy: Schema.NullOr(AccountId),
  renews: Schema.NullOr(AccountId),
});
export type Invitation = typeof Invitation.Type;

const readGrant = Schema.decodeUnknownSync(Grant);
const readInvitation = Schema.decodeUnknownSync(Invitation);

const rightsIn = (row: { readonly rights: string }): { readonly rights: unknown } => ({
  rights: JSON.parse(row.rights),
});

/** Every grant in a structure, those that ended too, by person. */
export const grantsOfStructure = (orm: Orm, structure: StructureId): ReadonlyArray<Grant> =>
  orm
    .select()
    .from(grants)
    .where(eq(grants.structure, structure))
    .orderBy(asc(grants.person), asc(grants.account))
    .all()
    .map((row) => readGrant({ ...row, ...rightsIn(row) }));

/** Gives a grant, in place of the one the account had in the structure. */
export const giveGrant = (orm: Orm, grant: Grant): void => {
  const { person, until } = grant;
  const rights = canonical(grant.rights);
  orm
    .insert(grants)
    .values({ ...grant, rights })
    .onConflictDoUpdate({
      target: [grants.structure, grants.account],
      set: { person, rights, until },
    })
    .run();
};

/** Ends a grant at an instant. */
export const endGrant = (orm: Orm, { structure, account }: Grant, at: Instant): void => {
  orm
    .update(grants)
    .set({ until: at })
    .where(and(eq(grants.structure, structure), eq(grants.account, account)))
    .run();
};

export const addInvitation = (orm: Orm, invitation: Invitation): void => {
  orm
    .insert(invitations)
    .values({ ...invitation, rights: canonical(invitation.rights) })
    .run();
};

const isOpen = (now: Instant) => and(isNull(invitations.used), gt(invitations.expires, now));

/** The invitation of a token, while it is neither used nor over. */
export const openInvitation = (orm: Orm, token: Hash, now: Instant): Invitation | undefined => {
  const row = orm
    .select()
    .from(invitations)
    .where(and(eq(invitations.token, token), isOpen(now)))
    .get();
  return row === undefined ? undefined : readInvitation({ ...row, ...rightsIn(row) });
};

/** The invitation of a token that an account has used, or nothing. */
export const usedInvitation = (
  orm: Orm,
  token: Hash,
  account: AccountId,
): Invitation | undefined => {
  const row = orm
    .select()
    .from(invitations)
    .where(and(eq(invitations.token, token), eq(invitations.usedBy, account)))
    .get();
  return row === undefined ? undefined : readInvitation({ ...row, ...rightsIn(row) });
};

/** The invitations of a structure that are neither used nor over, oldest first. */
export const openInvitations = (
  orm: Orm,
  structure: StructureId,
  now: Instant,
): ReadonlyArray<Invitation> =>
  orm
    .select()
    .from(invitations)
    .where(and(eq(invitations.structure, structure), isOpen(now)))
    .orderBy(asc(invitations.created), asc(invitations.id))
    .all()
    .map((row) => readInvitation({ ...row, ...rightsIn(row) }));

/** Marks an invitation as used by an account. */
export const useInvitation = (orm: Orm, token: Hash, usedBy: AccountId, at: Instant): void => {
  orm.update(invitations).set({ used: at, usedBy }).where(eq(invitations.token, token)).run();
};

/** Ends an invitation before its time. */
export const endInvitation = (orm: Orm, { token }: Invitation, at: Instant): void => {
  orm.update(invitations).set({ expires: at }).where(eq(invitations.token, token)).run();
};
