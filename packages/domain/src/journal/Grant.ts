import { Schema } from "effect";
import { AccountId, PersonId, StructureId } from "../kernel/ids.ts";
import { Instant } from "../kernel/time.ts";

/** What an account may do in a structure. `manage`: everything a coordinator does; `member`: act for oneself. */
export const Right = Schema.Literals(["manage", "member"]);
export type Right = typeof Right.Type;

/** Lets an account act as a person of a structure, until an instant if one is set. A row, never a fact. */
export const Grant = Schema.Struct({
  account: AccountId,
  structure: StructureId,
  person: PersonId,
  rights: Schema.Array(Right),
  until: Schema.NullOr(Instant),
});
export type Grant = typeof Grant.Type;

export const isInForce = (grant: Grant, now: Instant): boolean =>
  grant.until === null || now < grant.until;
