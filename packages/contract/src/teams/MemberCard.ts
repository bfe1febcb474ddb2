import { Code } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant, Minutes } from "@coopilote/domain/kernel/time.ts";
import { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";
import { StatementLinkCard } from "../declaration/links.ts";
import { PersonCard } from "../people/PersonCard.ts";

/** A type of act that someone's practice is for, since when, and whether its conditions hold now (j10). */
export const PractisedType = Schema.Struct({
  actType: Code,
  since: LocalInstant,
  holds: Schema.Boolean,
});
export type PractisedType = typeof PractisedType.Type;

/**
 * `doubt`: the engagement was signed while nobody had verified who they are; by whom their link was handed over (j25).
 * `widenable`: the types of act they are newly ready for beside those they practise.
 * `awayUntil`: the end of the absence they are in.
 * `halted`: null unless a decision to practise stands whose conditions no longer hold; what lacks, of what may be read.
 */
export const MemberCard = Schema.Struct({
  ...PersonCard.fields,
  role: Role,
  engaged: Schema.NullOr(LocalInstant),
  doubt: Schema.NullOr(Schema.Struct({ handedBy: Schema.NullOr(Schema.String) })),
  sworn: Schema.NullOr(LocalInstant),
  declared: Schema.NullOr(LocalInstant),
  practisesSince: Schema.NullOr(LocalInstant),
  practisedTypes: Schema.Array(PractisedType),
  widenable: Schema.Array(Code),
  halted: Schema.NullOr(Schema.Array(Finding)),
  awayUntil: Schema.NullOr(LocalInstant),
  withdrawn: Schema.NullOr(LocalInstant),
  reachability: Schema.NullOr(
    Schema.Struct({
      means: Schema.Array(Schema.String),
      delay: Schema.NullOr(Minutes),
      details: Schema.NullOr(Schema.String),
    }),
  ),
  hasAccount: Schema.Boolean,
  /** When their employer agreed here, and the link to do so where one is open; null where it is not shown to whoever looks. */
  employer: Schema.NullOr(
    Schema.Struct({
      agreed: Schema.NullOr(LocalInstant),
      link: Schema.NullOr(StatementLinkCard),
    }),
  ),
});
export type MemberCard = typeof MemberCard.Type;
