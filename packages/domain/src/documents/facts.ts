import { Schema } from "effect";
import { Code, DocumentId, Hash, Id, PersonId } from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { Day } from "../kernel/time.ts";

/**
 * A piece whose bytes are already on disk. One piece may serve several kinds (a logigramme that holds the DMP question, j18).
 * `about`: the people, teams, sessions or structure concerned. `size` in bytes.
 */
export const DocumentFiled = Schema.Struct({
  document: DocumentId,
  kinds: Schema.Array(Code),
  about: Schema.Array(Id),
  commitment: Hash,
  name: Sealed,
  size: Schema.Int,
  mediaType: Code,
  validUntil: Schema.NullOr(Day),
});
export const DocumentAccepted = Schema.Struct({ document: DocumentId, by: PersonId });
export const DocumentToRedo = Schema.Struct({ document: DocumentId, by: PersonId, reason: Sealed });

/** A piece filed before what it is the piece of: the session of a paper sheet, entered afterwards (j21). */
export const DocumentAttached = Schema.Struct({ document: DocumentId, about: Schema.Array(Id) });

export const documentFacts = {
  "DocumentFiled.1": DocumentFiled,
  "DocumentAttached.1": DocumentAttached,
  "DocumentAccepted.1": DocumentAccepted,
  "DocumentToRedo.1": DocumentToRedo,
};
