import {
  PDFArray,
  type PDFContext,
  PDFName,
  PDFNumber,
  PDFObjectStreamParser,
  type PDFRawStream,
  PDFXRefStreamParser,
} from "@cantoo/pdf-lib";
import { constants, inflateSync } from "node:zlib";

/** What a PDF may hold in the streams that its objects are read from, once inflated, in bytes. */
const most = 16_000_000;

const inflatedOf = new WeakMap<PDFContext, number>();

/** How many bytes a stream of objects inflates to; throws past what its PDF may hold, or where it is packed otherwise. */
const weighed = ({ dict, contents }: PDFRawStream): number => {
  const held = dict.lookup(PDFName.of("Filter"));
  const filter = held instanceof PDFArray && held.size() === 1 ? held.lookup(0) : held;
  if (filter !== undefined && filter !== PDFName.of("FlateDecode"))
    throw new Error("objects packed in a way that no piece needs");
  const before = inflatedOf.get(dict.context) ?? 0;
  const rest = most - before;
  const { length } =
    filter === undefined
      ? contents
      : inflateSync(contents, {
          finishFlush: constants.Z_SYNC_FLUSH,
          maxOutputLength: Math.max(rest, 1),
        });
  if (length > rest) throw new Error("more objects than a piece needs");
  inflatedOf.set(dict.context, before + length);
  return length;
};

/** How many places a table says it has. */
const placesIn = ({ dict }: PDFRawStream): number => {
  const index = dict.lookup(PDFName.of("Index"));
  const counts =
    index instanceof PDFArray
      ? index.asArray().flatMap((_, place) => (place % 2 === 1 ? [index.lookup(place)] : []))
      : [dict.lookup(PDFName.of("Size"))];
  return counts.reduce(
    (sum, count) => sum + (count instanceof PDFNumber ? count.asNumber() : 0),
    0,
  );
};

// Workaround: pdf-lib inflates the streams it reads objects from without a limit, and trusts how many they say they hold.
const { forStream: objectsOf } = PDFObjectStreamParser;
PDFObjectStreamParser.forStream = (stream, shouldWaitForTick) => {
  weighed(stream);
  return objectsOf(stream, shouldWaitForTick);
};
const { forStream: tableOf } = PDFXRefStreamParser;
PDFXRefStreamParser.forStream = (stream) => {
  if (placesIn(stream) > weighed(stream)) throw new Error("a table of places it does not hold");
  return tableOf(stream);
};
