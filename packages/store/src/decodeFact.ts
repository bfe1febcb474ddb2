import { type Fact, facts } from "@coopilote/domain/Fact.ts";
import { Header } from "@coopilote/domain/journal/Entry.ts";
import { Schema } from "effect";
import { SchemaJITCompiler } from "effect/schema";

for (const schema of [Header, ...Object.values(facts)]) SchemaJITCompiler.enable(schema.ast);

type Decoder = (body: unknown) => unknown;

const decodersWith = (onExcessProperty: "ignore" | "error"): ReadonlyMap<string, Decoder> =>
  new Map(
    Object.entries<Schema.Codec<unknown>>(facts).map(([type, schema]) => [
      type,
      Schema.decodeUnknownSync(schema, { onExcessProperty }),
    ]),
  );

const lenient = decodersWith("ignore");
const strict = decodersWith("error");

type Read = { readonly type: string; readonly body: unknown };

/** Invariant: given only bodies decoded by the schema of their type. */
const isFact = (read: Read): read is Fact => Object.hasOwn(facts, read.type);

const decoded = (decoders: ReadonlyMap<string, Decoder>, type: string, body: string): Fact => {
  const fact: Read = { type, body: decoders.get(type)?.(JSON.parse(body)) };
  if (!isFact(fact)) throw new Error(`${type} is no fact known here`);
  return fact;
};

/** A fact read back from its canonical text. */
export const factOf = (type: string, body: string): Fact => decoded(lenient, type, body);

/** A fact about to be written, as it will be read back; throws where it holds what its schema does not name. */
export const factToWrite = (type: string, body: string): Fact => decoded(strict, type, body);

const decodeHeader = Schema.decodeUnknownSync(Header);

export const headerOf = (text: string): Header => decodeHeader(JSON.parse(text));
