import { Schema } from "effect";
import { Code, DocumentId, Hash, Id, type LinkId, PersonId, type SessionId } from "./ids.ts";
import { type Instant, LocalInstant } from "./time.ts";

/** How the signer was recognised. `paper`: typed from a signed sheet filed as a document (j21). */
export const Method = Schema.Literals(["account", "link", "shared-device", "paper"]);
export type Method = typeof Method.Type;

/**
 * What the server observes of a request; a client never writes it.
 * `code`: the session whose code the person gave, and when they did (ADR 0011).
 */
export type Observed = {
  readonly method: Exclude<Method, "paper">;
  readonly device: Code;
  readonly link: LinkId | null;
  readonly code?: { readonly session: SessionId; readonly given: Instant };
};

/**
 * A signature by a person or a named guest, and its bundle of evidence, made by the server (eIDAS, simple).
 * `at`: when it was signed, the date on the sheet for paper. `shown`: hash of what was displayed, null where the sentence alone was.
 * `identity`: whether someone had verified who the person is (j25).
 */
export const Signature = Schema.Struct({
  signer: Id,
  at: LocalInstant,
  method: Method,
  sentence: Code,
  shown: Schema.NullOr(Hash),
  device: Code,
  identity: Schema.Literals(["verified", "not-verified"]),
  document: Schema.NullOr(DocumentId),
  typedBy: Schema.NullOr(PersonId),
});
export type Signature = typeof Signature.Type;
