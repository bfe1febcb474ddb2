import {
  AccountId,
  DeclarationId,
  DepositId,
  PersonId,
  StructureId,
  TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { and, asc, desc, eq, isNotNull, isNull, lte, ne, or } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { prefills } from "./tables.ts";

const when = Schema.NullOr(Instant);

/** A list sent to the State's form, as its row says it; `secret` is sealed, `missed`: when the site last left it out. */
export const Prefill = Schema.Struct({
  declaration: DeclarationId,
  structure: StructureId,
  team: TeamId,
  account: AccountId,
  person: PersonId,
  deposit: DepositId,
  records: Schema.Boolean,
  version: Schema.Int,
  claimed: Instant,
  sent: when,
  secret: Schema.NullOr(Schema.String),
  number: Schema.NullOr(Schema.String),
  state: Schema.NullOr(Schema.String),
  stated: when,
  asked: when,
  submitted: when,
  missed: when,
});
export type Prefill = typeof Prefill.Type;

/** What is written before the site is asked. */
export type Claim = Omit<
  Prefill,
  "sent" | "secret" | "number" | "state" | "stated" | "asked" | "submitted" | "missed"
>;

const read = Schema.decodeUnknownSync(Prefill);

const nothingYet = {
  sent: null,
  secret: null,
  number: null,
  state: null,
  stated: null,
  asked: null,
  submitted: null,
  missed: null,
} as const;

/** The last that was sent of a declaration. */
export const prefillOf = (
  orm: Orm,
  structure: StructureId,
  declaration: DeclarationId,
): Prefill | undefined => {
  const row = orm
    .select()
    .from(prefills)
    .where(and(eq(prefills.structure, structure), eq(prefills.declaration, declaration)))
    .get();
  return row === undefined ? undefined : read(row);
};

/** What was sent for a team, whatever the list, the last first. */
export const prefillsOf = (
  orm: Orm,
  structure: StructureId,
  team: TeamId,
): ReadonlyArray<Prefill> =>
  orm
    .select()
    .from(prefills)
    .where(and(eq(prefills.structure, structure), eq(prefills.team, team)))
    .orderBy(desc(prefills.claimed))
    .all()
    .map((row) => read(row));

/** A list was sent in the place of those before it: no deposit of theirs is recorded by the following. */
export const replacePrefills = (
  orm: Orm,
  { structure, team, declaration }: Pick<Prefill, "structure" | "team" | "declaration">,
): void => {
  orm
    .update(prefills)
    .set({ records: false })
    .where(
      and(
        eq(prefills.structure, structure),
        eq(prefills.team, team),
        ne(prefills.declaration, declaration),
      ),
    )
    .run();
};

/** Begins a sending, in the place of one that is over; whether nobody else had. `isOver`: of the row that is there. */
export const claimPrefill = (
  orm: Orm,
  claim: Claim,
  isOver: (known: Prefill) => boolean,
): boolean => {
  const known = prefillOf(orm, claim.structure, claim.declaration);
  if (known !== undefined && !isOver(known)) return false;
  unclaimPrefill(orm, claim.declaration);
  orm
    .insert(prefills)
    .values({ ...claim, ...nothingYet })
    .run();
  return true;
};

/** A sending that came to nothing. */
export const unclaimPrefill = (orm: Orm, declaration: DeclarationId): void => {
  orm.delete(prefills).where(eq(prefills.declaration, declaration)).run();
};

/** What the site said of it; what is left out stays. */
export const notePrefill = (
  orm: Orm,
  declaration: DeclarationId,
  said: Partial<Omit<Prefill, keyof Claim>>,
): void => {
  orm.update(prefills).set(said).where(eq(prefills.declaration, declaration)).run();
};

/** Those that are followed and were not asked of since an instant, the longest ago first. */
export const prefillsToAsk = (orm: Orm, since: Instant): ReadonlyArray<Prefill> =>
  orm
    .select()
    .from(prefills)
    .where(and(isNotNull(prefills.secret), or(isNull(prefills.asked), lte(prefills.asked, since))))
    .orderBy(asc(prefills.asked))
    .all()
    .map((row) => read(row));
