import { Schema } from "effect";
import { Code, DocumentId, Id } from "../kernel/ids.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { Day } from "../kernel/time.ts";

export const documentCommands = {
  fileDocument: Schema.Struct({
    document: DocumentId,
    kinds: Schema.Array(Code).check(
      Schema.isMinLength(1, { message: "Dites ce qu’est cette pièce" }),
      Schema.isMaxLength(8, { message: "Au plus huit natures" }),
    ),
    about: Schema.Array(Id).check(
      Schema.isMinLength(1, { message: "Qui ou quoi est concerné ?" }),
      Schema.isMaxLength(400, { message: "Au plus 400 personnes, équipes ou séances" }),
    ),
    name: sealed(text(200), "text", "structure"),
    validUntil: Schema.NullOr(Day),
  }),
  acceptDocument: Schema.Struct({ document: DocumentId }),
  askToRedoDocument: Schema.Struct({
    document: DocumentId,
    reason: sealed(text(400), "text", "structure"),
  }),
};
