import { Schema } from "effect";
import {
  ArsRequestId,
  DeclarationId,
  DepositId,
  DocumentId,
  Hash,
  LinkId,
  PersonId,
  SignatoryId,
  SuspensionId,
  TeamId,
} from "../kernel/ids.ts";
import { Paper } from "../kernel/Paper.ts";
import { PersonName } from "../kernel/PersonName.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { CivilTime, Day } from "../kernel/time.ts";
import { NamedMember } from "./facts.ts";

const named = Schema.Array(NamedMember).check(
  Schema.isMaxLength(400, { message: "Au plus 400 personnes à la fois" }),
);
const pieces = Schema.Array(DocumentId).check(
  Schema.isMaxLength(50, { message: "Au plus 50 pièces à la fois" }),
);
const deposit = {
  deposit: DepositId,
  team: TeamId,
  number: sealed(text(40), "text", "structure"),
  at: CivilTime,
  receipt: Schema.NullOr(DocumentId),
  adds: named,
  removes: named,
};
const said = sealed(text(1000), "text", "structure");

export const declarationCommands = {
  prepareDeclaration: Schema.Struct({
    declaration: DeclarationId,
    team: TeamId,
    adds: named,
    removes: named,
  }),
  signLegalHeadStatement: Schema.Struct({
    declaration: DeclarationId,
    team: TeamId,
    list: Hash,
    paper: Schema.NullOr(Paper),
  }),
  recordDeposit: Schema.Struct({ ...deposit, declaration: Schema.NullOr(DeclarationId) }),
  correctDeposit: Schema.Struct({ ...deposit, reason: said }),
  attestProjetDeSante: Schema.Struct({
    team: TeamId,
    on: Day,
    document: Schema.NullOr(DocumentId),
  }),
  recordArsRequest: Schema.Struct({
    request: ArsRequestId,
    team: TeamId,
    on: Day,
    channel: Schema.Literals(["online-form", "mail", "letter", "phone", "visit"]),
    what: said,
    due: Schema.NullOr(Day),
    documents: pieces,
  }),
  answerArs: Schema.Struct({
    request: ArsRequestId,
    team: TeamId,
    on: Day,
    documents: pieces,
    dossier: Schema.NullOr(Hash),
    summary: said,
  }),
  closeArsRequest: Schema.Struct({ request: ArsRequestId, team: TeamId, on: Day }),
  recordSuspension: Schema.Struct({
    suspension: SuspensionId,
    team: TeamId,
    from: CivilTime,
    document: Schema.NullOr(DocumentId),
    reason: said,
  }),
  liftSuspension: Schema.Struct({
    suspension: SuspensionId,
    team: TeamId,
    from: CivilTime,
    document: Schema.NullOr(DocumentId),
  }),
};

/** Said by the server behind a link that it made, or for whoever holds one (j7). */
export const servedDeclarationCommands = {
  giveStatementLink: Schema.Struct({ declaration: DeclarationId, link: LinkId }),
  giveEmployerLink: Schema.Struct({
    team: TeamId,
    person: PersonId,
    link: LinkId,
    signatory: SignatoryId,
    name: sealed(PersonName, "identity", "signatory"),
    capacity: sealed(text(160), "text", "structure"),
    organisation: Schema.NullOr(sealed(text(160), "text", "structure")),
  }),
  signEmployerAgreement: Schema.Struct({
    team: TeamId,
    person: PersonId,
    signatory: SignatoryId,
    shown: Hash,
  }),
};
