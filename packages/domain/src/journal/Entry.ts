import { Schema } from "effect";
import { AccountId, Code, Id, LinkId, PersonId } from "../kernel/ids.ts";
import { LocalInstant } from "../kernel/time.ts";

/** Who wrote an entry. The `person` of a link is whom it was given to, a named guest or a signatory too. `supposed` is a hypothesis: no store accepts it. */
export const Actor = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("account"), account: AccountId, person: PersonId }),
  Schema.Struct({ kind: Schema.Literal("link"), link: LinkId, person: PersonId }),
  Schema.Struct({ kind: Schema.Literal("inspector"), link: LinkId }),
  Schema.Struct({ kind: Schema.Literal("console") }),
  Schema.Struct({ kind: Schema.Literal("follower"), name: Code }),
  Schema.Struct({ kind: Schema.Literal("supposed") }),
]);
export type Actor = typeof Actor.Type;

/** The person an actor acts as, where there is one. */
export const personOf = (actor: Actor): PersonId | undefined =>
  actor.kind === "account" || actor.kind === "link" ? actor.person : undefined;

/** The 1-based position of an entry in its structure's journal. */
export const EntryRef = Schema.Int.check(Schema.isGreaterThan(0)).pipe(Schema.brand("EntryRef"));
export type EntryRef = typeof EntryRef.Type;

/** What a dated history keeps of an entry: which one, and when it was written. */
export type Noted = { readonly entry: EntryRef; readonly at: LocalInstant };

/** The capacity in which the actor acted. */
export const Role = Schema.Literals([
  "founder",
  "coordinator",
  "declaration-referent",
  "legal-head",
  "delegant",
  "delegate",
  "formateur",
  "self",
  "console",
  "follower",
  "supposed",
]);
export type Role = typeof Role.Type;

/** The part of an entry that is in clear and hashed apart from its body. */
export const Header = Schema.Struct({
  version: EntryRef,
  at: LocalInstant,
  actor: Actor,
  role: Role,
  about: Schema.Array(Id),
  type: Code,
});
export type Header = typeof Header.Type;

/** An entry as a fold receives it. */
export type Folded<F extends { readonly type: string }> = {
  readonly version: EntryRef;
  readonly at: LocalInstant;
  readonly actor: Actor;
  readonly role: Role;
  readonly fact: F;
};

type Schemas = { readonly [type: string]: { readonly Type: unknown } };

/** The facts of one slice, each as its type and its body. */
export type FactsOf<S extends Schemas> = {
  [K in keyof S & string]: { readonly type: K; readonly body: S[K]["Type"] };
}[keyof S & string];

export const isFactOf = <S extends Schemas>(
  schemas: S,
  fact: { readonly type: string },
): fact is FactsOf<S> => Object.hasOwn(schemas, fact.type);

/** Whether an entry holds a fact of one slice. */
export const isEntryOf = <S extends Schemas>(
  schemas: S,
  entry: Folded<{ readonly type: string }>,
): entry is Folded<FactsOf<S>> => Object.hasOwn(schemas, entry.fact.type);
