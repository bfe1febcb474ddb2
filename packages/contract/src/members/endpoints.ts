import { Right } from "@coopilote/domain/journal/Grant.ts";
import { PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { text } from "@coopilote/domain/kernel/Sealed.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import { Identifier, Password } from "../accounts/endpoints.ts";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";

const InvitationToken = Schema.Struct({ token: Schema.String });
const InvitationId = Schema.Struct({ structure: StructureId, invitation: Schema.String });
const rights = Schema.Array(Right).check(
  Schema.isMinLength(1, { message: "Au moins un droit" }),
  Schema.isMaxLength(2, { message: "Au plus deux droits" }),
);
const Done = Schema.Struct({});

/**
 * Who has access, or has been invited to. `handedOver`: the link passed through whoever invited (j25).
 * `renews`: the link lets the person choose a new password, their account staying theirs.
 */
const Access = Schema.Struct({
  person: PersonId,
  personName: Schema.NullOr(Schema.String),
  rights: Schema.Array(Right),
  until: Schema.NullOr(Instant),
  isMine: Schema.Boolean,
});
const Pending = Schema.Struct({
  invitation: Schema.String,
  person: PersonId,
  personName: Schema.NullOr(Schema.String),
  rights: Schema.Array(Right),
  invitedBy: Schema.NullOr(Schema.String),
  handedOver: Schema.Boolean,
  renews: Schema.Boolean,
  until: Instant,
});

/** A link just made: its token is said once, and never again. */
const Link = Schema.Struct({
  invitation: Schema.String,
  token: Schema.String,
  path: Schema.String,
  until: Instant,
});

export const memberEndpoints = {
  invite: {
    name: "invite",
    summary: "Inviter une personne de la structure à ouvrir un compte",
    method: "POST",
    path: "/api/structures/:structure/invitations",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: Schema.Struct({ person: PersonId, rights }),
    reply: { kind: "json", schema: Link },
    refusals: ["NotAllowed", "NoSuchPerson", "PersonAlreadyHasAccount", "Unavailable"],
  },
  renewAccess: {
    name: "renewAccess",
    summary: "Faire un lien par lequel une personne choisit un nouveau mot de passe",
    method: "POST",
    path: "/api/structures/:structure/members/:person/renew",
    who: "member",
    params: Schema.Struct({ structure: StructureId, person: PersonId }),
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Link },
    refusals: [
      "NotAllowed",
      "NoSuchPerson",
      "NotAboutOneself",
      "AccountUsedElsewhere",
      "Unavailable",
    ],
  },
  withdrawInvitation: {
    name: "withdrawInvitation",
    summary: "Retirer une invitation",
    method: "POST",
    path: "/api/structures/:structure/invitations/:invitation/withdraw",
    who: "member",
    params: InvitationId,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Done },
    refusals: ["NotAllowed", "InvitationNotOpen", "Unavailable"],
  },
  invitation: {
    name: "invitation",
    summary: "Ce à quoi un lien d’invitation invite",
    method: "GET",
    path: "/api/invitations/:token",
    who: "anyone",
    params: InvitationToken,
    query: undefined,
    body: undefined,
    reply: {
      kind: "json",
      schema: Schema.Struct({
        structureName: Schema.NullOr(Schema.String),
        invitedBy: Schema.NullOr(Schema.String),
        until: Instant,
        renews: Schema.NullOr(Schema.Struct({ identifier: Schema.String })),
      }),
    },
    refusals: ["InvitationNotOpen"],
  },
  acceptInvitation: {
    name: "acceptInvitation",
    summary: "Accepter une invitation avec le compte de la session",
    method: "POST",
    path: "/api/invitations/:token/accept",
    who: "account",
    params: InvitationToken,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Schema.Struct({ structure: StructureId, person: PersonId }) },
    refusals: ["InvitationNotOpen", "AlreadyHere", "PersonAlreadyHasAccount", "Unavailable"],
  },
  joinByInvitation: {
    name: "joinByInvitation",
    summary: "Accepter une invitation en ouvrant un compte",
    method: "POST",
    path: "/api/invitations/:token/join",
    who: "anyone",
    params: InvitationToken,
    query: undefined,
    body: Schema.Struct({ name: text(160), identifier: Identifier, password: Password }),
    reply: { kind: "json", schema: Schema.Struct({ structure: StructureId, person: PersonId }) },
    refusals: [
      "InvitationNotOpen",
      "AlreadyHere",
      "PersonAlreadyHasAccount",
      "AccountAlreadyExists",
      "PasswordTooEasy",
      "TooManyAttempts",
      "Unavailable",
    ],
  },
  renewByInvitation: {
    name: "renewByInvitation",
    summary: "Choisir un nouveau mot de passe par un lien, et fermer les autres sessions",
    method: "POST",
    path: "/api/invitations/:token/renew",
    who: "anyone",
    params: InvitationToken,
    query: undefined,
    body: Schema.Struct({ password: Password }),
    reply: { kind: "json", schema: Schema.Struct({ structure: StructureId, person: PersonId }) },
    refusals: [
      "InvitationNotOpen",
      "AccountUsedElsewhere",
      "PasswordTooEasy",
      "TooManyAttempts",
      "Unavailable",
    ],
  },
  members: {
    name: "members",
    summary: "Les accès à la structure et les invitations en attente",
    method: "GET",
    path: "/api/structures/:structure/members",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: undefined,
    reply: {
      kind: "json",
      schema: Schema.Struct({
        members: Schema.Array(Access),
        invitations: Schema.Array(Pending),
      }),
    },
    refusals: ["NotAllowed"],
  },
  endAccess: {
    name: "endAccess",
    summary: "Mettre fin à l’accès d’une personne",
    method: "POST",
    path: "/api/structures/:structure/members/:person/end",
    who: "member",
    params: Schema.Struct({ structure: StructureId, person: PersonId }),
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Done },
    refusals: ["NotAllowed", "NoSuchPerson", "LastToManage", "Unavailable"],
  },
} as const satisfies Endpoints;
