import type { Fact } from "@coopilote/domain/Fact.ts";
import { facts } from "@coopilote/domain/Fact.ts";
import { Header } from "@coopilote/domain/journal/Entry.ts";
import { Schema } from "effect";

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

const decoded = (decoders: ReadonlyMap<string, Decoder>, type: string, body: string): Fact => {
  const decode = decoders.get(type);
  if (decode === undefined) throw new Error(`${type} is no fact known here`);
  const read: unknown = JSON.parse(body);
  // Invariant: the decoder at `type` is that of facts[type], so its result is the body of that fact.
  return { type, body: decode(read) } as Fact;
};

/** A fact read back from its canonical text. */
export const factOf = (type: string, body: string): Fact => decoded(lenient, type, body);

/** A fact about to be written, as it will be read back; throws where it holds anything its schema does not name. */
export const factToWrite = (type: string, body: string): Fact => decoded(strict, type, body);

const decodeHeader = Schema.decodeUnknownSync(Header);

export const headerOf = (text: string): Header => decodeHeader(JSON.parse(text));
