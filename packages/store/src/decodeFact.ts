import { type Fact, facts } from "@coopilote/domain/Fact.ts";
import { Header } from "@coopilote/domain/journal/Entry.ts";
import { Schema } from "effect";
import { SchemaJITCompiler } from "effect/schema";

for (const schema of [Header, ...Object.values(facts)]) SchemaJITCompiler.enable(schema.ast);

type Read = { readonly type: string; readonly body: unknown };

/** Invariant: given only bodies that the schema of their type decoded before they were written. */
const isFact = (read: Read): read is Fact => Object.hasOwn(facts, read.type);

const known = (read: Read): Fact => {
  if (!isFact(read)) throw new Error(`${read.type} is no fact known here`);
  return read;
};

/**
 * A fact read back from its canonical text.
 * Its schema allowed this very text before it was written, and no schema of a fact changes what it decodes.
 */
export const factOf = (type: string, body: string): Fact => known({ type, body: JSON.parse(body) });

const decodeHeader = Schema.decodeUnknownSync(Header);

/** A header as anyone may have left it; throws where it is none. */
export const headerOf = (text: string): Header => decodeHeader(JSON.parse(text));

/** Invariant: given only what was the canonical text of a header when its entry was inserted. */
const wasHeader = (read: unknown): read is Header => typeof read === "object" && read !== null;

/** The header of an entry as this store wrote it; its schema is not asked again. */
export const headerWritten = (text: string): Header => {
  const read: unknown = JSON.parse(text);
  if (!wasHeader(read)) throw new Error("an entry has no header");
  return read;
};
