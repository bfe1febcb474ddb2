import { Schema, SchemaGetter } from "effect";
import { Hash, Id } from "./ids.ts";

/** Grades of personal or free text kept outside the journal: what may be forgotten, and when. */
export const Grade = Schema.Literals(["contact", "identity", "text"]);
export type Grade = typeof Grade.Type;

/** What a fact holds in place of a name or a sentence: a pointer and an HMAC commitment. */
export const Sealed = Schema.Struct({ seal: Id, commitment: Hash }).annotate({
  factString: "Sealed",
});
export type Sealed = typeof Sealed.Type;

/** A value in clear, on its way to be sealed; it never reaches a decision. */
export class Clear<out A = unknown> {
  readonly value: A;
  readonly grade: Grade;
  readonly owner: string;
  constructor(value: A, grade: Grade, owner: string) {
    this.value = value;
    this.grade = grade;
    this.owner = owner;
  }
}

/**
 * A field of a command that is sealed before the command is decided.
 * `owner` names the sibling field that holds the person concerned; `structure` where it is nobody's own.
 */
export const sealed = <A, I>(schema: Schema.Codec<A, I>, grade: Grade, owner: string) =>
  schema.pipe(
    Schema.decodeTo(Schema.instanceOf<typeof Clear<A>>(Clear), {
      decode: SchemaGetter.transform((value: A) => new Clear(value, grade, owner)),
      encode: SchemaGetter.transform((clear: Clear<A>) => clear.value),
    }),
  );

/** The command as decisions see it: every clear value replaced by its seal. */
export type Sealing<T> =
  T extends Clear<unknown>
    ? Sealed
    : T extends ReadonlyArray<infer U>
      ? ReadonlyArray<Sealing<U>>
      : T extends string | number | boolean | null | undefined
        ? T
        : { readonly [K in keyof T]: Sealing<T[K]> };

/** Lengths and characters allowed in text that people type. */
const visible = (text: string): boolean =>
  !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u.test(
    text,
  );

/** What people type: trimmed, in NFC, visible characters only, at most `longest` UTF-16 units. */
export const text = (longest: number) =>
  Schema.String.pipe(
    Schema.decodeTo(
      Schema.String.check(
        Schema.makeFilter((value: string) => value.isWellFormed() || "Caractères illisibles"),
        Schema.makeFilter(
          (value: string) =>
            visible(value) || "Caractères invisibles ou de sens d’écriture : à retirer",
        ),
        Schema.makeFilter((value: string) => value.length > 0 || "Champ obligatoire"),
        Schema.isMaxLength(longest, { message: `Au plus ${longest} caractères` }),
      ),
      {
        decode: SchemaGetter.transform((value: string) => value.normalize("NFC").trim()),
        encode: SchemaGetter.transform((value: string) => value),
      },
    ),
  );

export const isClear = (value: unknown): value is Clear => value instanceof Clear;
