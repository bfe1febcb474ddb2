import { Schema, SchemaGetter } from "effect";

const typed = (value: string): string =>
  value.normalize("NFKC").replace(/[\s.]/gu, "").toUpperCase();

/** Luhn key over digits, right to left. */
export const luhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
};

/** A FINESS number: 9 characters; the shape is refused, an unusual key only warns. */
export const Finess = Schema.String.pipe(
  Schema.decodeTo(
    Schema.String.check(
      Schema.isPattern(/^\d[0-9AB]\d{7}$/u, { message: "Numéro FINESS : neuf caractères" }),
    ),
    {
      decode: SchemaGetter.transform(typed),
      encode: SchemaGetter.transform((value: string) => value),
    },
  ),
);

/** Corsican departments are numbered 1 and 2 in the key. */
export const hasUsualFinessKey = (finess: string): boolean =>
  luhn(finess.replace("A", "1").replace("B", "2"));

/** An RPPS number: 11 digits; a pasted national identifier of 12 digits beginning with 8 loses its 8. */
export const Rpps = Schema.String.pipe(
  Schema.decodeTo(
    Schema.String.check(Schema.isPattern(/^\d{11}$/u, { message: "Numéro RPPS : onze chiffres" })),
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
      Schema.isPattern(/^\d[0-9AB]\d{7}$/u, { message: "Numéro ADELI : neuf caractères" }),
    ),
    {
      decode: SchemaGetter.transform(typed),
      encode: SchemaGetter.transform((value: string) => value),
    },
  ),
);
