import { Schema } from "effect";
import { text } from "./Sealed.ts";

/** A person's name as it stands on papers; `civility` as « Dr » where they use it. */
export const PersonName = Schema.Struct({
  family: text(80),
  given: text(80),
  civility: Schema.NullOr(Schema.Literals(["Dr", "Pr"])),
});
export type PersonName = typeof PersonName.Type;

/** A name as it is read: « Dr Lucie Exemple », its title on the line of what follows it. */
export const writtenName = ({ civility, given, family }: PersonName): string =>
  `${civility === null ? "" : `${civility}\u00A0`}${given} ${family}`;
