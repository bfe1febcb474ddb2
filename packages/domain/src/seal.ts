import { commitment } from "./journal/chain.ts";
import { canonical } from "./journal/canonical.ts";
import type { Sha256 } from "./journal/hmac.ts";
import { type Grade, isClear, type Sealed, type Sealing } from "./kernel/Sealed.ts";

/** A value kept outside the journal, with the key of its commitment. `value` is canonical text. */
export type AsideRow = {
  readonly seal: string;
  readonly owner: string;
  readonly grade: Grade;
  readonly key: Uint8Array;
  readonly value: string;
};

/** The values of rows, by their seals. */
export const textsIn = (rows: ReadonlyArray<AsideRow>): ReadonlyMap<string, string> =>
  new Map(rows.map(({ seal, value }) => [seal, value]));

/** What is behind a seal, or nothing where it was forgotten. */
export const opening =
  (...kept: ReadonlyArray<ReadonlyMap<string, string>>) =>
  (sealed: Sealed): unknown => {
    const text = kept.find((rows) => rows.has(sealed.seal))?.get(sealed.seal);
    return text === undefined ? undefined : JSON.parse(text);
  };

/** Draws what a seal needs; given, so that a decision never draws anything. */
export type Draw = {
  readonly sha256: Sha256;
  readonly uuid: () => string;
  readonly bytes: (length: number) => Uint8Array;
};

type Fields = { readonly [field: string]: unknown };
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const ownerIn = (fields: Fields, root: Fields, field: string, structure: string): string => {
  const owner = fields[field] ?? root[field];
  return typeof owner === "string" ? owner : structure;
};

/** The command as it was typed, for the digest of its receipt. */
export const typed = (value: unknown): unknown => {
  if (isClear(value)) return value.value;
  if (Array.isArray(value)) return value.map(typed);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, typed(held)]));
};

/** Every clear value of a command replaced by its seal, and the rows to keep aside. */
export const seal = <B extends object>(
  body: B,
  structure: string,
  draw: Draw,
): { readonly body: Sealing<B>; readonly aside: ReadonlyArray<AsideRow> } => {
  const aside: Array<AsideRow> = [];
  const root: Fields = Object.fromEntries(Object.entries(body));
  const sealedOf = (value: unknown, fields: Fields): unknown => {
    if (isClear(value)) {
      const key = draw.bytes(32);
      const row = {
        seal: draw.uuid(),
        owner: ownerIn(fields, root, value.owner, structure),
        grade: value.grade,
        key,
        value: canonical(value.value),
      };
      aside.push(row);
      return {
        seal: row.seal,
        commitment: commitment(draw.sha256, key, value.value),
      } satisfies Sealed;
    }
    if (Array.isArray(value)) return value.map((element) => sealedOf(element, fields));
    if (!isFields(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, held]) => [name, sealedOf(held, value)]),
    );
  };
  // Invariant: sealedOf keeps every field but replaces each Clear by a Sealed, which is what Sealing says.
  // oxlint-disable-next-line no-unsafe-type-assertion
  return { body: sealedOf(body, root) as Sealing<B>, aside };
};
