import { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { Schema } from "effect";

/** A person as every screen names them. `name`: « Dr Lucie Exemple », or « personne retirée » once forgotten. */
export const PersonCard = Schema.Struct({
  person: PersonId,
  name: Schema.String,
  profession: Schema.NullOr(Schema.String),
});
export type PersonCard = typeof PersonCard.Type;
