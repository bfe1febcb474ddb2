import { EntryRef, Role } from "@coopilote/domain/journal/Entry.ts";
import { Code, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";

/** What moved: revalidate what is on screen. `rows` counts the plain rows written, `day` is the structure's. */
export const Beat = Schema.Struct({
  version: Schema.Int,
  rows: Schema.Int,
  day: Schema.String,
});
export type Beat = typeof Beat.Type;

const RegisterLine = Schema.Struct({
  version: EntryRef,
  at: LocalInstant,
  role: Role,
  type: Code,
  person: Schema.NullOr(PersonId),
  personName: Schema.NullOr(Schema.String),
  about: Schema.Array(Schema.Struct({ id: Schema.String, name: Schema.NullOr(Schema.String) })),
});

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
    }),
    body: undefined,
    reply: {
      kind: "json",
      schema: Schema.Struct({
        version: Schema.Int,
        lines: Schema.Array(RegisterLine),
        before: Schema.NullOr(EntryRef),
      }),
    },
    refusals: ["NotAllowed"],
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
