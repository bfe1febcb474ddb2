import { Schema } from "effect";

/** A random identifier (UUID, lower case). UUIDv7 where the browser makes it, so that ids sort by birth. */
export const Id = Schema.String.check(
  Schema.isPattern(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u, {
    message: "Identifiant invalide",
  }),
).annotate({ factString: "Id" });

/** SHA-256 or HMAC-SHA-256, 64 hexadecimal digits. */
export const Hash = Schema.String.check(
  Schema.isPattern(/^[0-9a-f]{64}$/u, { message: "Empreinte invalide" }),
)
  .annotate({ factString: "Hash" })
  .pipe(Schema.brand("Hash"));
export type Hash = typeof Hash.Type;

/** A word of a closed or dated vocabulary: never a name, never free text. */
export const Code = Schema.String.check(
  Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9:._/+-]{0,39}$/u, { message: "Code invalide" }),
).annotate({ factString: "Code" });
export type Code = typeof Code.Type;

export const StructureId = Id.pipe(Schema.brand("StructureId"));
export type StructureId = typeof StructureId.Type;
export const EntityId = Id.pipe(Schema.brand("EntityId"));
export type EntityId = typeof EntityId.Type;
export const PersonId = Id.pipe(Schema.brand("PersonId"));
export type PersonId = typeof PersonId.Type;
export const TeamId = Id.pipe(Schema.brand("TeamId"));
export type TeamId = typeof TeamId.Type;
export const DocumentId = Id.pipe(Schema.brand("DocumentId"));
export type DocumentId = typeof DocumentId.Type;
export const AffiliationId = Id.pipe(Schema.brand("AffiliationId"));
export type AffiliationId = typeof AffiliationId.Type;
export const ExerciseId = Id.pipe(Schema.brand("ExerciseId"));
export type ExerciseId = typeof ExerciseId.Type;
export const BillingNumberId = Id.pipe(Schema.brand("BillingNumberId"));
export type BillingNumberId = typeof BillingNumberId.Type;
export const AbsenceId = Id.pipe(Schema.brand("AbsenceId"));
export type AbsenceId = typeof AbsenceId.Type;
export const SoftwareId = Id.pipe(Schema.brand("SoftwareId"));
export type SoftwareId = typeof SoftwareId.Type;
export const ReadingId = Id.pipe(Schema.brand("ReadingId"));
export type ReadingId = typeof ReadingId.Type;
export const SessionId = Id.pipe(Schema.brand("SessionId"));
export type SessionId = typeof SessionId.Type;
export const SegmentId = Id.pipe(Schema.brand("SegmentId"));
export type SegmentId = typeof SegmentId.Type;
export const SequenceId = Id.pipe(Schema.brand("SequenceId"));
export type SequenceId = typeof SequenceId.Type;
export const GuestId = Id.pipe(Schema.brand("GuestId"));
export type GuestId = typeof GuestId.Type;
export const AutoformationId = Id.pipe(Schema.brand("AutoformationId"));
export type AutoformationId = typeof AutoformationId.Type;
export const ExternalTrainingId = Id.pipe(Schema.brand("ExternalTrainingId"));
export type ExternalTrainingId = typeof ExternalTrainingId.Type;
export const AttestationId = Id.pipe(Schema.brand("AttestationId"));
export type AttestationId = typeof AttestationId.Type;
export const AssessmentId = Id.pipe(Schema.brand("AssessmentId"));
export type AssessmentId = typeof AssessmentId.Type;
export const DeclarationId = Id.pipe(Schema.brand("DeclarationId"));
export type DeclarationId = typeof DeclarationId.Type;
export const DepositId = Id.pipe(Schema.brand("DepositId"));
export type DepositId = typeof DepositId.Type;
export const ArsRequestId = Id.pipe(Schema.brand("ArsRequestId"));
export type ArsRequestId = typeof ArsRequestId.Type;
export const SuspensionId = Id.pipe(Schema.brand("SuspensionId"));
export type SuspensionId = typeof SuspensionId.Type;
export const RepriseId = Id.pipe(Schema.brand("RepriseId"));
export type RepriseId = typeof RepriseId.Type;
export const ExperienceId = Id.pipe(Schema.brand("ExperienceId"));
export type ExperienceId = typeof ExperienceId.Type;
export const CountId = Id.pipe(Schema.brand("CountId"));
export type CountId = typeof CountId.Type;
export const SignatoryId = Id.pipe(Schema.brand("SignatoryId"));
export type SignatoryId = typeof SignatoryId.Type;
export const CommandId = Id.pipe(Schema.brand("CommandId"));
export type CommandId = typeof CommandId.Type;
export const AccountId = Schema.String.check(
  Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u, { message: "Compte invalide" }),
)
  .annotate({ factString: "Id" })
  .pipe(Schema.brand("AccountId"));
export type AccountId = typeof AccountId.Type;
export const LinkId = Id.pipe(Schema.brand("LinkId"));
export type LinkId = typeof LinkId.Type;
