import { Schema } from "effect";
import { DocumentId, Hash, Id } from "../kernel/ids.ts";

const Key = Schema.String.check(Schema.isPattern(/^(?:[0-9a-f]{2})+$/u));

/** A sealed value that its dossier discloses; `key`: of its commitment, in hexadecimal; `value`: its canonical text. */
export const Disclosed = Schema.Struct({ seal: Id, key: Key, value: Schema.String });
export type Disclosed = typeof Disclosed.Type;

/** The key of a piece: HMAC(key, SHA-256(bytes)) is the commitment that its fact holds. */
export const PieceKey = Schema.Struct({ document: DocumentId, key: Key, sha256: Hash });
export type PieceKey = typeof PieceKey.Type;

/** aside.json, as canonical text: the particulars of the scope, by seal and by document. */
export const Aside = Schema.Struct({
  format: Schema.Literal("coopilote-aside.1"),
  seals: Schema.Array(Disclosed),
  pieces: Schema.Array(PieceKey),
});
export type Aside = typeof Aside.Type;
