import { DeclarationId, DepositId, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfTeam } from "../teams/views.ts";

/** What of ours may fill a field of the State's form, asked once. */
export const TeamSource = Schema.Literals([
  "protocol.title",
  "structure.name",
  "structure.finess",
  "referent.family",
  "referent.given",
  "referent.email",
  "referent.phone",
  "legal-head.family",
  "legal-head.given",
  "legal-head.email",
  "legal-head.phone",
  "projet.attested",
  "projet.day",
]);
export type TeamSource = typeof TeamSource.Type;

/** What of ours may fill a field asked of each professional. */
export const MemberSource = Schema.Literals([
  "member.family",
  "member.given",
  "member.role",
  "member.profession",
  "member.number",
]);
export type MemberSource = typeof MemberSource.Type;

/**
 * A field of the State's form, by its own label. `source`: which of ours goes there, null where none does.
 * `by-hand`: nothing here answers it, or the site does not let it be filled. `not-offered`: what stands here is none of its choices;
 * `sent-unseen`: it went, and is not for whoever looks.
 */
export const PrefilledField = Schema.Struct({
  label: Schema.String,
  required: Schema.Boolean,
  source: Schema.NullOr(Schema.Union([TeamSource, MemberSource])),
  text: Schema.NullOr(Schema.String),
  fate: Schema.Literals(["sent", "sent-unseen", "lacking", "not-shown", "not-offered", "by-hand"]),
});
export type PrefilledField = typeof PrefilledField.Type;

/** What the State's site says of a dossier, as last understood. `gone`: its last answer left it out. */
export const FormState = Schema.Literals([
  "sending",
  "prefilled",
  "brouillon",
  "en_construction",
  "en_instruction",
  "accepte",
  "refuse",
  "sans_suite",
  "unknown",
  "gone",
]);
export type FormState = typeof FormState.Type;

/**
 * What was sent last for a team, and what the site said since. Never its link: only who sent it is given it.
 * `stated`: when the site said `state`; `asked`: when it was last asked. `isOver`: nobody finishes it any more;
 * `isReplaced`: another list was prepared since, and it is that one that waits.
 */
const Sent = Schema.Struct({
  declaration: DeclarationId,
  deposit: DepositId,
  by: Schema.String,
  isMine: Schema.Boolean,
  records: Schema.Boolean,
  at: LocalInstant,
  until: LocalInstant,
  number: Schema.NullOr(Schema.String),
  state: FormState,
  stated: Schema.NullOr(LocalInstant),
  asked: Schema.NullOr(LocalInstant),
  submitted: Schema.NullOr(LocalInstant),
  isOver: Schema.Boolean,
  isReplaced: Schema.Boolean,
});

/**
 * What would be sent to the State's form, or was. `form`: null where the instance has none configured; `changed`: since when
 * it is not the one that was read. `modifies`: a declaration was deposited already, and is changed on the site, in it.
 */
export const PrefillView = Schema.Struct({
  form: Schema.NullOr(
    Schema.Struct({ title: Schema.String, changed: Schema.NullOr(LocalInstant) }),
  ),
  declaration: Schema.NullOr(DeclarationId),
  mayRead: Schema.Boolean,
  modifies: Schema.Boolean,
  fields: Schema.Array(PrefilledField),
  people: Schema.Array(
    Schema.Struct({ person: PersonId, name: Schema.String, fields: Schema.Array(PrefilledField) }),
  ),
  sent: Schema.NullOr(Sent),
});
export type PrefillView = typeof PrefillView.Type;

const OfDeclaration = Schema.Struct({ structure: StructureId, declaration: DeclarationId });

/** The address by which whoever opens it first makes the dossier theirs: given to who sent it, kept by nobody. */
const FormLink = Schema.Struct({ url: Schema.String, until: LocalInstant });

export const prefillEndpoints = {
  prefill: {
    name: "prefill",
    summary: "Ce qui remplirait le formulaire de l’État, champ par champ, et ce qu’il en est",
    method: "GET",
    path: "/api/structures/:structure/teams/:team/prefill",
    who: "member",
    params: OfTeam,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: PrefillView },
    refusals: ["NotFound", "Unavailable"],
  },
  sendPrefill: {
    name: "sendPrefill",
    summary: "Envoyer une liste au formulaire de l’État, une fois",
    method: "POST",
    path: "/api/structures/:structure/declarations/:declaration/prefill",
    who: "member",
    params: OfDeclaration,
    query: undefined,
    body: Schema.Struct({ records: Schema.Boolean }),
    reply: { kind: "json", schema: FormLink },
    refusals: [
      "NotFound",
      "NotAllowed",
      "FormNotOpen",
      "AlreadyPrefilled",
      "FormNotPrefilled",
      "Unavailable",
    ],
  },
  prefillLink: {
    name: "prefillLink",
    summary: "L’adresse où finir un formulaire prérempli, pour qui l’a envoyé",
    method: "POST",
    path: "/api/structures/:structure/declarations/:declaration/prefill/link",
    who: "member",
    params: OfDeclaration,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: FormLink },
    refusals: ["NotFound", "NotAllowed", "PrefillNotOpen", "Unavailable"],
  },
  followPrefill: {
    name: "followPrefill",
    summary: "Demander au site de l’État où en est un formulaire prérempli",
    method: "POST",
    path: "/api/structures/:structure/declarations/:declaration/prefill/follow",
    who: "member",
    params: OfDeclaration,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Schema.Struct({ isAsked: Schema.Boolean }) },
    refusals: ["NotFound", "NotAllowed", "FormNotOpen", "FormNotPrefilled", "Unavailable"],
  },
} as const satisfies Endpoints;
