import { Schema } from "effect";
import { text } from "./Sealed.ts";

/** A person's name as it stands on papers; `civility` as « Dr » where they use it. */
export const PersonName = Schema.Struct({
  family: text(80),
  given: text(80),
  civility: Schema.NullOr(Schema.Literals(["Dr", "Pr"])),
});
export type PersonName = typeof PersonName.Type;
