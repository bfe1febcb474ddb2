import { Schema, SchemaGetter } from "effect";

const typed = (value: string): string =>
  value.normalize("NFKC").replace(/[\s.]/gu, "").toUpperCase();

/** A FINESS number: 9 characters; the shape is refused, an unusual key only warns. */
export const Finess = Schema.String.pipe(
  Schema.decodeTo(
    Schema.String.check(
      Schema.isPattern(/^\d[0-9AB]\d{7}$/u, { message: "Numéro FINESS : neuf caractères" }),
    ),
    {
      decode: SchemaGetter.transform(typed),
      encode: SchemaGetter.transform((value: string) => value),
    },
  ),
);

/** An RPPS number: 11 digits; a pasted national identifier of 12 digits beginning with 8 loses its 8. */
export const Rpps = Schema.String.pipe(
  Schema.decodeTo(
    Schema.String.check(Schema.isPattern(/^\d{11}$/u, { message: "Numéro RPPS : onze chiffres" })),
    {
      decode: SchemaGetter.transform((value: string) => typed(value).replace(/^8(?=\d{11}$)/u, "")),
      encode: SchemaGetter.transform((value: string) => value),
    },
  ),
);

/** A former ADELI number: 9 characters, whose key is not documented. */
export const Adeli = Schema.String.pipe(
  Schema.decodeTo(
    Schema.String.check(
      Schema.isPattern(/^\d[0-9AB]\d{7}$/u, { message: "Numéro ADELI : neuf caractères" }),
    ),
    {
      decode: SchemaGetter.transform(typed),
      encode: SchemaGetter.transform((value: string) => value),
    },
  ),
);

const digits = (shape: RegExp, message: string) =>
  Schema.String.pipe(
    Schema.decodeTo(Schema.String.check(Schema.isPattern(shape, { message })), {
      decode: SchemaGetter.transform(typed),
      encode: SchemaGetter.transform((value: string) => value),
    }),
  );

/** A SIREN number: 9 digits. */
export const Siren = digits(/^\d{9}$/u, "Numéro SIREN : neuf chiffres");

/** A SIRET number: 14 digits. */
export const Siret = digits(/^\d{14}$/u, "Numéro SIRET : quatorze chiffres");

/** What the Assurance maladie bills under: 9 characters; its key is not documented, and one person may have several. */
export const BillingNumber = digits(/^\d[0-9AB]\d{7}$/u, "Numéro AM : neuf caractères");

/** How a training body is known: its SIRET, or its number as a declared training activity, whose key is not documented. */
export const OrganismeNumber = digits(
  /^(?:\d{11}|\d{14})$/u,
  "SIRET (quatorze chiffres) ou numéro de déclaration d’activité (onze chiffres)",
);
