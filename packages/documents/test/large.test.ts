import { PDFDocument } from "@cantoo/pdf-lib";
import { weightOfPart } from "@coopilote/domain/dossier/partsOf.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { large } from "@coopilote/testkit/large.ts";
import { pieceBytes } from "@coopilote/testkit/pieces.ts";
import { Effect } from "effect";
import { describe, expect, it } from "vitest";
import { dossierOf } from "../src/dossier/dossierOf.ts";
import { frontOf, partJob, partsTaken, type Taking } from "../src/dossier/dossierPart.ts";
import { prepared } from "../src/dossier/prepared.ts";
import { Press, pressLayer } from "../src/kernel/Press.ts";
import { askedNow, filesMade, means, verifying, zipped } from "./dossiers.ts";

const pieceSize = 200_000;
const lived = large(500, pieceSize);
const kept = keptOf(lived);

const piece: Taking["piece"] = (document) =>
  async function* () {
    const { size } = lived.stored.get(document) ?? { size: 0 };
    yield pieceBytes(document, size);
  };
const everything: Taking = { mayRead: () => true, piece };

const dossierIn = () => {
  const dossier = prepared(kept, askedNow(lived));
  if (dossier === undefined) throw new Error("this journal is not as it was written");
  return dossier;
};

/** How many pages and bytes the parts of a paper have, each made by the press. */
const parts = (count: number) =>
  Effect.runPromise(
    Effect.gen(function* () {
      const { press } = yield* Press;
      const made = [];
      for (let place = 0; place < count; place += 1) {
        const job = yield* Effect.promise(() => partJob(dossierIn(), place, everything));
        const bytes = yield* press(job ?? { model: "dossier/dossier.typ", content: {} });
        const paper = yield* Effect.promise(() => PDFDocument.load(bytes));
        made.push({
          bytes: bytes.length,
          pages: paper.getPageCount(),
          set: job?.pieces?.length ?? 0,
        });
      }
      return made;
    }).pipe(Effect.provide(pressLayer())),
  );

describe("a dossier of fifty people and five hundred pieces of 200 kB", () => {
  it("is an archive that holds, every piece in it once", async () => {
    const files = await filesMade(lived, { kept, by: { ...means, piece } });
    const pieces = files.filter(({ name }) => name.startsWith("pieces/"));
    expect(pieces.length).toBeGreaterThanOrEqual(500);
    expect(pieces.filter(({ size }) => size === pieceSize)).toHaveLength(500);
    expect(verifying(await zipped(files)).verdict).toEqual({ _tag: "Unanchored" });
  });

  it("is a paper in parts, each under the size asked, with a page or two for each piece", async () => {
    const dossier = dossierIn();
    const front = frontOf(dossierOf(dossier));
    const told = partsTaken(dossier, front, everything.mayRead);
    const made = await parts(told.length);
    expect(made.length).toBeGreaterThan(5);
    expect(made.reduce((sum, { set }) => sum + set, 0)).toBe(dossier.pieces.length);
    for (const [place, { bytes, pages, set }] of made.entries()) {
      const weight = weightOfPart(told[place] ?? [], place === 0 ? front : 0);
      expect(bytes).toBeLessThan(dossier.asked.splitAt);
      expect(bytes).toBeLessThan(weight);
      expect(bytes).toBeGreaterThan(weight / 2);
      expect(pages).toBeGreaterThan(2 * set);
    }
  });
});
