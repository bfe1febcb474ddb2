import { Schema } from "effect";
import {
  ArsRequestId,
  Code,
  DeclarationId,
  DepositId,
  DocumentId,
  Hash,
  Id,
  LinkId,
  PersonId,
  SuspensionId,
  TeamId,
} from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { Signature } from "../kernel/Signature.ts";
import { Day, LocalInstant } from "../kernel/time.ts";
import { Role } from "../protocols/Requirement.ts";

export const NamedMember = Schema.Struct({ person: PersonId, role: Role });
export type NamedMember = typeof NamedMember.Type;

/** A list frozen for the declarant; `list` is the hash of protocol, structure, members and regime. */
export const DeclarationPrepared = Schema.Struct({
  declaration: DeclarationId,
  team: TeamId,
  regime: Code,
  adds: Schema.Array(NamedMember),
  removes: Schema.Array(NamedMember),
  list: Hash,
  referent: Schema.NullOr(PersonId),
});

/** The responsable légal swears over the frozen list (j7). */
export const LegalHeadStatementSigned = Schema.Struct({
  declaration: DeclarationId,
  team: TeamId,
  list: Hash,
  signature: Signature,
});

/**
 * A link to sign a statement without an account was given, by whoever handed it over (j7, j25): over a prepared list to the
 * responsable légal, or to the employer of a member. It ends at `until`, or when another is given for the same.
 */
export const StatementLinkGiven = Schema.Struct({
  link: LinkId,
  team: TeamId,
  statement: Schema.Literals(["legal-head", "employer-agreement"]),
  declaration: Schema.NullOr(DeclarationId),
  person: Schema.NullOr(PersonId),
  signatory: Id,
  by: PersonId,
  until: LocalInstant,
});

const deposit = {
  deposit: DepositId,
  team: TeamId,
  number: Sealed,
  at: LocalInstant,
  regime: Code,
  receipt: Schema.NullOr(DocumentId),
  adds: Schema.Array(NamedMember),
  removes: Schema.Array(NamedMember),
};

/** A deposit that happened on the State's site, at the instant of its receipt; never refused (j8). */
export const DepositRecorded = Schema.Struct({
  ...deposit,
  declaration: Schema.NullOr(DeclarationId),
  by: PersonId,
});
export const DepositCorrected = Schema.Struct({ ...deposit, by: PersonId, reason: Sealed });

export const ProjetDeSanteAttested = Schema.Struct({
  team: TeamId,
  on: Day,
  document: Schema.NullOr(DocumentId),
  by: PersonId,
});

const arsRequested = {
  request: ArsRequestId,
  team: TeamId,
  on: Day,
  channel: Schema.Literals(["online-form", "mail", "letter", "phone", "visit"]),
  what: Sealed,
  due: Schema.NullOr(Day),
};
/** The ARS asks (R52, j30); practice goes on. `due` null where no deadline was given. */
export const ArsRequested = Schema.Struct(arsRequested);
/** The same, with the letter or message it came by. */
export const ArsRequestedWithPieces = Schema.Struct({
  ...arsRequested,
  documents: Schema.Array(DocumentId),
});
export const ArsAnswered = Schema.Struct({
  request: ArsRequestId,
  team: TeamId,
  on: Day,
  documents: Schema.Array(DocumentId),
  dossier: Schema.NullOr(Hash),
  summary: Sealed,
});
export const ArsClosed = Schema.Struct({ request: ArsRequestId, team: TeamId, on: Day });

/** A suspension by the ARS (R53). */
export const Suspended = Schema.Struct({
  suspension: SuspensionId,
  team: TeamId,
  from: LocalInstant,
  document: Schema.NullOr(DocumentId),
  reason: Sealed,
});
export const SuspensionLifted = Schema.Struct({
  suspension: SuspensionId,
  team: TeamId,
  from: LocalInstant,
  document: Schema.NullOr(DocumentId),
});

export const declarationFacts = {
  "DeclarationPrepared.1": DeclarationPrepared,
  "LegalHeadStatementSigned.1": LegalHeadStatementSigned,
  "StatementLinkGiven.1": StatementLinkGiven,
  "DepositRecorded.1": DepositRecorded,
  "DepositCorrected.1": DepositCorrected,
  "ProjetDeSanteAttested.1": ProjetDeSanteAttested,
  "ArsRequested.1": ArsRequested,
  "ArsRequested.2": ArsRequestedWithPieces,
  "ArsAnswered.1": ArsAnswered,
  "ArsClosed.1": ArsClosed,
  "Suspended.1": Suspended,
  "SuspensionLifted.1": SuspensionLifted,
};
