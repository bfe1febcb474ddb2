import { AttestationId, SessionId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant, Minutes } from "@coopilote/domain/kernel/time.ts";
import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";

/** What has become of an attestation; `number` and `at`: of the one that took its place. */
const State = Schema.Union([
  Schema.Struct({ state: Schema.Literal("standing") }),
  Schema.Struct({
    state: Schema.Literal("replaced"),
    number: Schema.String,
    at: LocalInstant,
  }),
  Schema.Struct({ state: Schema.Literal("revoked"), at: LocalInstant }),
]);

/** What whoever holds the number of an attestation may check: nothing that its paper does not hold. */
export const PublicAttestation = Schema.Struct({
  number: Schema.String,
  state: State,
  name: Schema.String,
  profession: Schema.NullOr(Schema.String),
  protocol: Schema.String,
  text: Schema.String,
  structureName: Schema.String,
  said: Schema.String,
  /** Whose attestations the delegant read, where they did not teach (j20). */
  acknowledged: Schema.NullOr(Schema.String),
  by: Schema.String,
  at: LocalInstant,
  minutes: Minutes,
  days: Schema.Int,
  head: Schema.Struct({ version: EntryRef, hash: Schema.String }),
});
export type PublicAttestation = typeof PublicAttestation.Type;

export const trainingPaperEndpoints = {
  attestationPaper: {
    name: "attestationPaper",
    summary: "L’attestation de formation, en PDF",
    method: "GET",
    path: "/api/structures/:structure/attestations/:attestation/paper",
    who: "member",
    params: Schema.Struct({ structure: StructureId, attestation: AttestationId }),
    query: undefined,
    body: undefined,
    reply: { kind: "bytes" },
    refusals: ["NotFound", "Unavailable"],
  },
  sheetPaper: {
    name: "sheetPaper",
    summary: "La feuille d’émargement d’une séance, en PDF",
    method: "GET",
    path: "/api/structures/:structure/sessions/:session/paper",
    who: "member",
    params: Schema.Struct({ structure: StructureId, session: SessionId }),
    query: undefined,
    body: undefined,
    reply: { kind: "bytes" },
    refusals: ["NotFound", "Unavailable"],
  },
  blankSheet: {
    name: "blankSheet",
    summary: "La feuille d’émargement d’une séance à venir, à imprimer et à signer, en PDF",
    method: "GET",
    path: "/api/structures/:structure/sessions/:session/blank-sheet",
    who: "member",
    params: Schema.Struct({ structure: StructureId, session: SessionId }),
    query: undefined,
    body: undefined,
    reply: { kind: "bytes" },
    refusals: ["NotFound", "Unavailable"],
  },
  publicAttestation: {
    name: "publicAttestation",
    summary: "Vérifier une attestation par le numéro qu’elle porte",
    method: "GET",
    path: "/api/attestations/:number",
    who: "anyone",
    params: Schema.Struct({ number: Schema.String }),
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: PublicAttestation },
    refusals: ["NoAttestationNumbered", "TooManyAttempts", "Unavailable"],
  },
} as const satisfies Endpoints;
