import { servedDeclarationCommands } from "@coopilote/domain/declaration/commands.ts";
import {
  CommandId,
  DeclarationId,
  Hash,
  LinkId,
  PersonId,
  StructureId,
  TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";

const StatementToken = Schema.Struct({ token: Schema.String });
const { name, capacity, organisation } = servedDeclarationCommands.giveEmployerLink.fields;
const given = {
  kind: "json",
  schema: Schema.Struct({
    link: LinkId,
    token: Schema.String,
    path: Schema.String,
    until: LocalInstant,
  }),
} as const;

/** A link to sign a statement, still open: by whom it was handed over, and until when. */
export const StatementLinkCard = Schema.Struct({
  link: LinkId,
  by: Schema.String,
  until: LocalInstant,
});

/**
 * A statement as whoever holds its link reads and signs it: who signs, over whom, in which words, and nothing else.
 * `lacking`: what keeps it from being signed now; `signed`: when it was.
 */
export const StatementToSign = Schema.Struct({
  statement: Schema.Literals(["legal-head", "employer-agreement"]),
  structureName: Schema.String,
  signatory: Schema.Struct({
    name: Schema.String,
    capacity: Schema.NullOr(Schema.String),
    organisation: Schema.NullOr(Schema.String),
  }),
  givenBy: Schema.String,
  until: LocalInstant,
  protocol: Schema.String,
  text: Schema.String,
  listAt: Schema.NullOr(LocalInstant),
  people: Schema.Array(
    Schema.Struct({
      name: Schema.String,
      role: Schema.String,
      profession: Schema.NullOr(Schema.String),
      trained: Schema.NullOr(Schema.String),
    }),
  ),
  removes: Schema.Array(Schema.String),
  kept: Schema.Array(Schema.String),
  words: Schema.Struct({ says: Schema.String, points: Schema.Array(Schema.String) }),
  note: Schema.String,
  lacking: Schema.Array(Schema.String),
  shown: Hash,
  signed: Schema.NullOr(LocalInstant),
});
export type StatementToSign = typeof StatementToSign.Type;

export const statementLinkEndpoints = {
  handOverStatementLink: {
    name: "handOverStatementLink",
    summary: "Remettre au responsable légal un lien pour attester, sans compte",
    method: "POST",
    path: "/api/structures/:structure/declarations/:declaration/statement-links",
    who: "member",
    params: Schema.Struct({ structure: StructureId, declaration: DeclarationId }),
    query: undefined,
    body: undefined,
    reply: given,
    refusals: [
      "NotAllowed",
      "NoSuchTeam",
      "NoSuchDeclaration",
      "StatementNotAsked",
      "StatementAlreadySigned",
      "ListHasChanged",
      "LegalHeadMissing",
      "Unavailable",
    ],
  },
  handOverEmployerLink: {
    name: "handOverEmployerLink",
    summary: "Remettre à l’employeur d’un membre un lien pour donner son accord, sans compte",
    method: "POST",
    path: "/api/structures/:structure/teams/:team/members/:person/employer-links",
    who: "member",
    params: Schema.Struct({ structure: StructureId, team: TeamId, person: PersonId }),
    query: undefined,
    body: Schema.Struct({ name, capacity, organisation }),
    reply: given,
    refusals: ["NotAllowed", "NoSuchTeam", "NotAMember", "NotAboutOneself", "Unavailable"],
  },
  endStatementLink: {
    name: "endStatementLink",
    summary: "Retirer un lien qui donne une attestation ou un accord à signer",
    method: "POST",
    path: "/api/structures/:structure/statement-links/:link/end",
    who: "member",
    params: Schema.Struct({ structure: StructureId, link: LinkId }),
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Schema.Struct({}) },
    refusals: ["NotAllowed", "NotFound", "Unavailable"],
  },
  statementToSign: {
    name: "statementToSign",
    summary: "L’attestation ou l’accord qu’un lien donne à signer",
    method: "GET",
    path: "/api/statements/:token",
    who: "anyone",
    params: StatementToken,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: StatementToSign },
    refusals: ["StatementLinkNotOpen", "TooManyAttempts", "Unavailable"],
  },
  signStatementByLink: {
    name: "signStatementByLink",
    summary: "Signer une attestation ou un accord par un lien, sans compte",
    method: "POST",
    path: "/api/statements/:token/sign",
    who: "anyone",
    params: StatementToken,
    query: undefined,
    body: Schema.Struct({ command: CommandId, shown: Hash }),
    reply: { kind: "json", schema: Schema.Struct({}) },
    refusals: [
      "StatementLinkNotOpen",
      "NotAllowed",
      "TooManyAttempts",
      "KeyAlreadyUsed",
      "StatementNotAsked",
      "StatementAlreadySigned",
      "ListHasChanged",
      "NotReadyToDeclare",
      "NotAMember",
      "NotADelegant",
      "NotADelegate",
      "AlreadyAgreed",
      "AgreementHasChanged",
      "Unavailable",
    ],
  },
} as const satisfies Endpoints;
