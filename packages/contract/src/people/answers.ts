import {
  AbsenceId,
  AffiliationId,
  BillingNumberId,
  Code,
  EntityId,
  ExerciseId,
  PersonId,
  TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Contact } from "@coopilote/domain/people/Contact.ts";
import { AffiliationKind, Register, StructureFunction } from "@coopilote/domain/people/facts.ts";
import { PersonName } from "@coopilote/domain/kernel/PersonName.ts";
import { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";
import { DocumentCard } from "../documents/answers.ts";
import { ExperienceCard } from "../experience/answers.ts";
import { PersonCard } from "./PersonCard.ts";

const Membership = Schema.Struct({
  team: TeamId,
  title: Schema.String,
  role: Role,
  engaged: Schema.Boolean,
  withdrawn: Schema.Boolean,
});

/** `account`: whether someone can sign in as them; `unusualNumber` warns and blocks nothing (j28). */
export const PersonLine = Schema.Struct({
  ...PersonCard.fields,
  qualifications: Schema.Array(Code),
  registered: Schema.Boolean,
  unusualNumber: Schema.Boolean,
  affiliated: Schema.Boolean,
  /** In no team any more, every affiliation ended. */
  gone: Schema.Boolean,
  functions: Schema.Array(StructureFunction),
  memberships: Schema.Array(Membership),
  account: Schema.Boolean,
});
export type PersonLine = typeof PersonLine.Type;

export const PeopleView = Schema.Struct({
  version: Schema.Int,
  people: Schema.Array(PersonLine),
  entities: Schema.Array(Schema.Struct({ entity: EntityId, name: Schema.String })),
  mayAdd: Schema.Boolean,
  /** The teams in which whoever looks may propose members. */
  teams: Schema.Array(Schema.Struct({ team: TeamId, title: Schema.String })),
  /** Whether the numbers of those added are theirs to record. */
  mayBill: Schema.Boolean,
});
export type PeopleView = typeof PeopleView.Type;

/**
 * What would become of a list of people, line by line: `wrong` says why one would not be added, `unproposed` why one
 * added would not be proposed, each in a sentence; `holder`: who is there with the same number, unnamed to who may not
 * read it of them.
 */
export const ForeseenPeople = Schema.Struct({
  lines: Schema.Array(
    Schema.Struct({
      wrong: Schema.Array(Schema.String),
      unproposed: Schema.NullOr(Schema.String),
      holder: Schema.NullOr(
        Schema.Struct({ person: Schema.NullOr(PersonId), name: Schema.NullOr(Schema.String) }),
      ),
    }),
  ),
});
export type ForeseenPeople = typeof ForeseenPeople.Type;

/**
 * One person in full; contact only for themselves and those who manage.
 * `professions`: what held of the days, oldest first; `from` null where always.
 * `experiences`: what they stated, the newest first, withdrawn ones among them; null where not shown to whoever looks.
 * `billing`: the numbers the Assurance maladie bills them under, oldest first; null where not shown to whoever looks.
 * `handed`: by whom a link to their access was handed over, and when it was used (j25).
 */
export const PersonView = Schema.Struct({
  version: Schema.Int,
  line: PersonLine,
  names: Schema.NullOr(PersonName),
  contact: Schema.NullOr(Contact),
  number: Schema.NullOr(
    Schema.Struct({
      register: Register,
      number: Schema.NullOr(Schema.String),
      usual: Schema.Boolean,
    }),
  ),
  billing: Schema.NullOr(
    Schema.Array(
      Schema.Struct({
        billing: BillingNumberId,
        number: Schema.String,
        exercise: Schema.NullOr(ExerciseId),
        until: Schema.NullOr(Day),
      }),
    ),
  ),
  identity: Schema.NullOr(
    Schema.Struct({
      by: Schema.String,
      at: LocalInstant,
      how: Schema.Literals(["professional-card", "personal-knowledge"]),
    }),
  ),
  professions: Schema.Array(Schema.Struct({ profession: Code, from: Schema.NullOr(Day) })),
  qualifications: Schema.Array(
    Schema.Struct({
      qualification: Code,
      obtainedOn: Schema.NullOr(Day),
      until: Schema.NullOr(Day),
    }),
  ),
  handed: Schema.Array(Schema.Struct({ by: Schema.String, at: LocalInstant })),
  exercises: Schema.Array(
    Schema.Struct({
      exercise: ExerciseId,
      mode: Schema.Literals(["liberal", "salarie"]),
      employer: Schema.NullOr(Schema.String),
      from: Day,
      until: Schema.NullOr(Day),
    }),
  ),
  affiliations: Schema.Array(
    Schema.Struct({
      affiliation: AffiliationId,
      entity: Schema.String,
      as: AffiliationKind,
      from: Day,
      until: Schema.NullOr(Day),
    }),
  ),
  absences: Schema.Array(
    Schema.Struct({
      absence: AbsenceId,
      from: LocalInstant,
      until: LocalInstant,
      coveredBy: Schema.NullOr(Schema.String),
    }),
  ),
  documents: Schema.Array(DocumentCard),
  experiences: Schema.NullOr(Schema.Array(ExperienceCard)),
  entities: Schema.Array(Schema.Struct({ entity: EntityId, name: Schema.String })),
  people: Schema.Array(PersonCard),
  isSelf: Schema.Boolean,
  mayManage: Schema.Boolean,
  mayVerify: Schema.Boolean,
  mayInvite: Schema.Boolean,
});
export type PersonView = typeof PersonView.Type;
