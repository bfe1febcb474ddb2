import { Schema } from "effect";
import {
  AbsenceId,
  AffiliationId,
  BillingNumberId,
  Code,
  DocumentId,
  EntityId,
  ExerciseId,
  LinkId,
  PersonId,
} from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { Day, LocalInstant } from "../kernel/time.ts";

/** Functions that one person may combine (j7). */
export const StructureFunction = Schema.Literals([
  "coordinator",
  "declaration-referent",
  "legal-head",
]);
export type StructureFunction = typeof StructureFunction.Type;

/** Sentences shown to who takes on the legal head's function by themselves. */
export const MeaningSentence = Schema.Literals(["legal-head-meaning"]);

/** How a person belongs to an entity (j16). */
export const AffiliationKind = Schema.Literals([
  "adherent",
  "associe",
  "salarie",
  "mis-a-disposition",
]);
export type AffiliationKind = typeof AffiliationKind.Type;

/** Register of health professionals; `none` for a profession without a national number (j28). */
export const Register = Schema.Literals(["rpps", "adeli", "none"]);
export type Register = typeof Register.Type;

export const PersonAdded = Schema.Struct({ person: PersonId, name: Sealed });
export const PersonRenamed = Schema.Struct({ person: PersonId, name: Sealed });
export const ContactGiven = Schema.Struct({ person: PersonId, contact: Sealed });
/** Said of every day, before and after. */
export const ProfessionStatedThroughout = Schema.Struct({ person: PersonId, profession: Code });
/** `from`: the first day; null where it has always been so, as when a mistake is corrected. */
export const ProfessionStated = Schema.Struct({
  person: PersonId,
  profession: Code,
  from: Schema.NullOr(Day),
});

export const QualificationRecorded = Schema.Struct({
  person: PersonId,
  qualification: Code,
  obtainedOn: Schema.NullOr(Day),
});
/** Recorded by mistake: it was never held. */
export const QualificationRemoved = Schema.Struct({
  person: PersonId,
  qualification: Code,
  reason: Sealed,
});

/** Held until `on`, its last day. */
export const QualificationEnded = Schema.Struct({
  person: PersonId,
  qualification: Code,
  on: Day,
});

/** `usual` says whether the number has the register's shape and key: an unusual one warns, never blocks (j28). */
export const RegistrationRecorded = Schema.Struct({
  person: PersonId,
  register: Register,
  number: Schema.NullOr(Sealed),
  usual: Schema.Boolean,
});

/**
 * What the Assurance maladie bills someone under: one person may have several, one for each way of practising.
 * The same id again writes it better. `exercise`: the one it is for, null where it is not said.
 */
export const BillingNumberRecorded = Schema.Struct({
  billing: BillingNumberId,
  person: PersonId,
  number: Sealed,
  exercise: Schema.NullOr(ExerciseId),
});
/** `on` is its last day. */
export const BillingNumberEnded = Schema.Struct({
  billing: BillingNumberId,
  person: PersonId,
  on: Day,
});

export const ExerciseStarted = Schema.Struct({
  exercise: ExerciseId,
  person: PersonId,
  mode: Schema.Literals(["liberal", "salarie"]),
  employer: Schema.NullOr(EntityId),
  from: Day,
});
export const ExerciseEnded = Schema.Struct({ exercise: ExerciseId, person: PersonId, on: Day });

export const AffiliationRecorded = Schema.Struct({
  affiliation: AffiliationId,
  person: PersonId,
  entity: EntityId,
  as: AffiliationKind,
  from: Day,
  document: Schema.NullOr(DocumentId),
});
/** `on` is the last day of the affiliation. */
export const AffiliationEnded = Schema.Struct({
  affiliation: AffiliationId,
  person: PersonId,
  on: Day,
});

/** A delegant saw who the person is (j25). */
export const IdentityVerified = Schema.Struct({
  person: PersonId,
  by: PersonId,
  how: Schema.Literals(["professional-card", "personal-knowledge"]),
});

/** The link by which a person opened or reopened their access had passed through someone's hands (j25). */
export const AccessHandedOver = Schema.Struct({ person: PersonId, by: PersonId });

/** A person chose the PIN they sign with on shared devices; `before`: who had opened that device and confirmed it (j25). */
export const PinChosen = Schema.Struct({ person: PersonId, before: PersonId, link: LinkId });

export const FunctionAssigned = Schema.Struct({
  person: PersonId,
  function: StructureFunction,
  from: Day,
});
export const FunctionEnded = Schema.Struct({
  person: PersonId,
  function: StructureFunction,
  on: Day,
});

/**
 * Who takes on the legal head's function by themselves has read what it means: they will swear on their honour (j7).
 * `sentence`: what they read, and its version.
 */
export const LegalHeadMeaningRead = Schema.Struct({ person: PersonId, sentence: MeaningSentence });

/**
 * Whoever keeps the server let someone of the structure manage it, since nobody could any more (j35): the one right that
 * the workspace does not give by itself.
 */
export const WorkspaceEntrusted = Schema.Struct({ person: PersonId, reason: Sealed });

/** An absence and who covers it, the person themselves being out of reach (j17). */
export const AbsenceRecorded = Schema.Struct({
  absence: AbsenceId,
  person: PersonId,
  from: LocalInstant,
  until: LocalInstant,
  coveredBy: Schema.NullOr(PersonId),
});
export const AbsenceCancelled = Schema.Struct({ absence: AbsenceId, person: PersonId });

export const peopleFacts = {
  "PersonAdded.1": PersonAdded,
  "PersonRenamed.1": PersonRenamed,
  "ContactGiven.1": ContactGiven,
  "ProfessionStated.1": ProfessionStatedThroughout,
  "ProfessionStated.2": ProfessionStated,
  "QualificationRecorded.1": QualificationRecorded,
  "QualificationRemoved.1": QualificationRemoved,
  "QualificationEnded.1": QualificationEnded,
  "RegistrationRecorded.1": RegistrationRecorded,
  "BillingNumberRecorded.1": BillingNumberRecorded,
  "BillingNumberEnded.1": BillingNumberEnded,
  "ExerciseStarted.1": ExerciseStarted,
  "ExerciseEnded.1": ExerciseEnded,
  "AffiliationRecorded.1": AffiliationRecorded,
  "AffiliationEnded.1": AffiliationEnded,
  "IdentityVerified.1": IdentityVerified,
  "AccessHandedOver.1": AccessHandedOver,
  "PinChosen.1": PinChosen,
  "FunctionAssigned.1": FunctionAssigned,
  "FunctionEnded.1": FunctionEnded,
  "LegalHeadMeaningRead.1": LegalHeadMeaningRead,
  "WorkspaceEntrusted.1": WorkspaceEntrusted,
  "AbsenceRecorded.1": AbsenceRecorded,
  "AbsenceCancelled.1": AbsenceCancelled,
};
