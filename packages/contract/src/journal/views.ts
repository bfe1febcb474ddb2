import { Schema } from "effect";
import { Id } from "@coopilote/domain/kernel/ids.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import { type RegisterKind, registerKindsFr } from "@coopilote/domain/registerKindsFr.ts";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";
import { RegisterView } from "./answers.ts";

const isKind = (kind: string): kind is RegisterKind => Object.hasOwn(registerKindsFr, kind);
const kinds = Object.keys(registerKindsFr).filter(isKind);

/** What moved: revalidate what is on screen. `rows` counts the plain rows written, `day` is the structure's. */
export const Beat = Schema.Struct({
  version: Schema.Int,
  rows: Schema.Int,
  day: Schema.String,
});
export type Beat = typeof Beat.Type;

export const journalViews = {
  register: {
    name: "register",
    summary: "Le registre : qui a fait quoi, et quand",
    method: "GET",
    path: "/api/structures/:structure/register",
    who: "member",
    params: OfStructure,
    query: Schema.Struct({
      before: Schema.optionalKey(
        Schema.String.check(Schema.isPattern(/^\d{1,9}$/u, { message: "Numéro attendu" })),
      ),
      about: Schema.optionalKey(Id),
      team: Schema.optionalKey(Id),
      kind: Schema.optionalKey(Schema.Literals(kinds)),
      from: Schema.optionalKey(Day),
      to: Schema.optionalKey(Day),
      words: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(80))),
    }),
    body: undefined,
    reply: {
      kind: "json",
      schema: RegisterView,
    },
    refusals: ["NotAllowed"],
  },
  visit: {
    name: "visit",
    summary:
      "Noter ce que l’on a vu de la structure, pour dire à la prochaine visite ce qui a changé",
    method: "POST",
    path: "/api/structures/:structure/visits",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: Schema.Struct({ version: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)) }),
    reply: { kind: "json", schema: Schema.Struct({}) },
    refusals: ["Unavailable"],
  },
  openForm: {
    name: "openForm",
    summary: "Dire qu’un formulaire est ouvert ou refermé, et savoir qui d’autre l’a ouvert",
    method: "POST",
    path: "/api/structures/:structure/open-forms",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: Schema.Struct({
      form: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(160)),
      isOpen: Schema.Boolean,
    }),
    reply: { kind: "json", schema: Schema.Struct({ others: Schema.Array(Schema.String) }) },
    refusals: ["NotAllowed", "Unavailable"],
  },
  events: {
    name: "events",
    summary: "Ce qui bouge dans une structure, au fil de l’eau",
    method: "GET",
    path: "/api/structures/:structure/events",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: undefined,
    reply: { kind: "events", schema: Beat },
    refusals: [],
  },
} as const satisfies Endpoints;
