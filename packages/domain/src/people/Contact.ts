import { Schema } from "effect";
import { text } from "../kernel/Sealed.ts";

/** Ways to write to someone; all optional, several people may share one (j25). */
export const Contact = Schema.Struct({
  email: Schema.NullOr(
    text(200).check(
      Schema.isPattern(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u, { message: "Adresse électronique invalide" }),
    ),
  ),
  phone: Schema.NullOr(
    text(30).check(
      Schema.isPattern(/^\+?[0-9 .()-]{6,30}$/u, { message: "Numéro de téléphone invalide" }),
    ),
  ),
});
export type Contact = typeof Contact.Type;
