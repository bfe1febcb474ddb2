import { Schema } from "effect";
import { type Fact, facts } from "./Fact.ts";

type Decoder = (body: unknown) => unknown;

/** Asked of a schema at the first fact of its type, so that whoever compiles schemas does it before. */
const decoderOf = (schema: Schema.Codec<unknown>): Decoder => {
  const made: { decoder: Decoder | undefined } = { decoder: undefined };
  return (body) => {
    made.decoder ??= Schema.decodeUnknownSync(schema, { onExcessProperty: "error" });
    return made.decoder(body);
  };
};

const decoders: ReadonlyMap<string, Decoder> = new Map(
  Object.entries<Schema.Codec<unknown>>(facts).map(([type, schema]) => [type, decoderOf(schema)]),
);

type Read = { readonly type: string; readonly body: unknown };

/** Invariant: given only bodies that the schema of their type decoded. */
const isFact = (read: Read): read is Fact => Object.hasOwn(facts, read.type);

/** A fact of the text of its body; throws where it holds what its schema does not name. */
export const factWritten = (type: string, body: string): Fact => {
  const read = { type, body: decoders.get(type)?.(JSON.parse(body)) };
  if (!isFact(read)) throw new Error(`${type} is no fact known here`);
  return read;
};
