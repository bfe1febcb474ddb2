/** A JSON value whose canonical text is defined: safe integers, NFC strings, no lone surrogate. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | ReadonlyArray<Canonical>
  | { readonly [key: string]: Canonical };

export class NotCanonical extends TypeError {}

const textOf = (value: string): string => {
  if (!value.isWellFormed()) throw new NotCanonical("lone surrogate");
  if (value !== value.normalize("NFC")) throw new NotCanonical("text not in NFC");
  return JSON.stringify(value);
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
  const pairs = Object.entries(value).filter(([, held]) => held !== undefined);
  pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${pairs.map(([key, held]) => `${textOf(key)}:${canonical(held)}`).join(",")}}`;
};
