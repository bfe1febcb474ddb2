import { bytesOf, hexOf } from "@coopilote/domain/journal/chain.ts";
import { hmac } from "@coopilote/domain/journal/hmac.ts";
import type { Hash } from "@coopilote/domain/kernel/ids.ts";
import { sha256 } from "./draw.ts";

const objectsOf = (shown: string, weight: number): ReadonlyArray<string> => {
  const content = `BT /F1 12 Tf 72 770 Td (${shown}) Tj ET\n%${".".repeat(weight)}`;
  return [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
};

/** A PDF of one page that shows a text in ASCII. `weight`: bytes on that page that show nothing. */
export const pdfOf = (shown: string, weight = 0): Uint8Array => {
  const so = { text: "%PDF-1.4\n" };
  const objects = objectsOf(shown, weight);
  const places = objects.map((object, index) => {
    const place = so.text.length;
    so.text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  return bytesOf(
    `${so.text}${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${so.text.length}\n%%EOF\n`,
  );
};

/** What an invented piece weighs where nothing is said, in bytes. */
export const pieceSize = 24_000;

/** The bytes of an invented piece, which weighs so much. */
export const pieceBytes = (document: string, size = pieceSize): Uint8Array => {
  const shown = `piece ${document}`;
  const about = size - 1_000;
  return pdfOf(shown, about + size - pdfOf(shown, about).length);
};

/** The key of its commitment. */
export const pieceKey = (document: string): Uint8Array => sha256(bytesOf(`key ${document}`));

/** What its fact holds of its bytes. */
export const pieceCommitment = (document: string, size = pieceSize): Hash =>
  hexOf(hmac(sha256, pieceKey(document), sha256(pieceBytes(document, size))));
