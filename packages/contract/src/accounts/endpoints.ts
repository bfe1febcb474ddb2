import { text } from "@coopilote/domain/kernel/Sealed.ts";
import { AccountId, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Right } from "@coopilote/domain/journal/Grant.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Schema, SchemaGetter } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { NoParams } from "../paths.ts";

/** An e-mail address, or a name chosen by someone who has none (j25). Compared in lower case. */
export const Identifier = Schema.String.pipe(
  Schema.decodeTo(
    Schema.String.check(
      Schema.isPattern(/^(?:[a-z0-9][a-z0-9._-]{2,39}|[^\s@]+@[^\s@]+\.[^\s@]+)$/u, {
        message: "Adresse électronique, ou identifiant d’au moins trois caractères sans espace",
      }),
      Schema.isMaxLength(200, { message: "Au plus 200 caractères" }),
    ),
    {
      decode: SchemaGetter.transform((value: string) =>
        value.normalize("NFC").trim().toLowerCase(),
      ),
      encode: SchemaGetter.transform((value: string) => value),
    },
  ),
);

/** As typed: neither trimmed nor shortened. Whether it is strong enough is judged at sign-up. */
export const Password = Schema.String.check(
  Schema.isMinLength(1, { message: "Champ obligatoire" }),
  Schema.isMaxLength(128, { message: "Au plus 128 caractères" }),
);

const NewAccount = Schema.Struct({ name: text(160), identifier: Identifier, password: Password });

/** A structure where the account may act, and as whom. */
const Place = Schema.Struct({
  structure: StructureId,
  name: Schema.NullOr(Schema.String),
  person: PersonId,
  personName: Schema.NullOr(Schema.String),
  rights: Schema.Array(Right),
  until: Schema.NullOr(Instant),
});

const Session = Schema.Struct({
  account: AccountId,
  name: Schema.String,
  identifier: Schema.String,
  structures: Schema.Array(Place),
});
export type Session = typeof Session.Type;

/** An open session, where it was opened from and until when. Never its token. */
const OpenSession = Schema.Struct({
  session: Schema.String,
  device: Schema.String,
  since: Instant,
  until: Instant,
  isThisOne: Schema.Boolean,
});

const Done = Schema.Struct({});

export const accountEndpoints = {
  signUp: {
    name: "signUp",
    summary: "Ouvrir un compte et une session",
    method: "POST",
    path: "/api/sign-up",
    who: "anyone",
    params: NoParams,
    query: undefined,
    body: NewAccount,
    reply: { kind: "json", schema: Session },
    refusals: ["AccountAlreadyExists", "PasswordTooEasy", "TooManyAttempts"],
  },
  signIn: {
    name: "signIn",
    summary: "Ouvrir une session",
    method: "POST",
    path: "/api/sign-in",
    who: "anyone",
    params: NoParams,
    query: undefined,
    body: Schema.Struct({ identifier: Identifier, password: Password }),
    reply: { kind: "json", schema: Session },
    refusals: ["SignInFailed", "TooManyAttempts"],
  },
  signOut: {
    name: "signOut",
    summary: "Fermer la session",
    method: "POST",
    path: "/api/sign-out",
    who: "anyone",
    params: NoParams,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Done },
    refusals: [],
  },
  session: {
    name: "session",
    summary: "Qui je suis et dans quelles structures",
    method: "GET",
    path: "/api/session",
    who: "account",
    params: NoParams,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Session },
    refusals: [],
  },
  openSessions: {
    name: "openSessions",
    summary: "Mes sessions ouvertes",
    method: "GET",
    path: "/api/sessions",
    who: "account",
    params: NoParams,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Schema.Struct({ sessions: Schema.Array(OpenSession) }) },
    refusals: [],
  },
  endSession: {
    name: "endSession",
    summary: "Fermer une de mes sessions",
    method: "POST",
    path: "/api/sessions/:session/end",
    who: "account",
    params: Schema.Struct({ session: Schema.String }),
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Done },
    refusals: ["NoSuchOpenSession"],
  },
  changePassword: {
    name: "changePassword",
    summary: "Changer de mot de passe et fermer mes autres sessions",
    method: "POST",
    path: "/api/password",
    who: "account",
    params: NoParams,
    query: undefined,
    body: Schema.Struct({ current: Password, next: Password }),
    reply: { kind: "json", schema: Done },
    refusals: ["WrongPassword", "PasswordTooEasy", "TooManyAttempts"],
  },
} as const satisfies Endpoints;
