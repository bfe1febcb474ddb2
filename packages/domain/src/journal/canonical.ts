/** A JSON value whose canonical text is defined: safe integers, NFC strings, no lone surrogate. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | ReadonlyArray<Canonical>
  | { readonly [key: string]: Canonical };

export class NotCanonical extends TypeError {}

/** Printable ASCII without quote or backslash: its JSON is itself between quotes. */
const plain = /^[ !#-[\]-~]*$/u;

const textOf = (value: string): string => {
  if (plain.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new NotCanonical("lone surrogate");
  if (value !== value.normalize("NFC")) throw new NotCanonical("text not in NFC");
  return JSON.stringify(value);
};

type Fields = { readonly [key: string]: unknown };

const fieldsOf = (fields: Fields): string => {
  const pairs: Array<string> = [];
  for (const key of Object.keys(fields).toSorted())
    if (fields[key] !== undefined) pairs.push(`${textOf(key)}:${canonical(fields[key])}`);
  return `{${pairs.join(",")}}`;
};

/**
 * RFC 8785 text of a value, restricted to safe integers so that every language writes the same digits.
 * A key whose value is undefined is absent. Throws NotCanonical: such a value is a bug, never an input.
 */
export const canonical = (value: unknown): string => {
  if (value === null || value === true || value === false) return String(value);
  if (typeof value === "string") return textOf(value);
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new NotCanonical("number not a safe integer");
    return String(value === 0 ? 0 : value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") throw new NotCanonical(`${typeof value} has no canonical text`);
  return fieldsOf({ ...value });
};
