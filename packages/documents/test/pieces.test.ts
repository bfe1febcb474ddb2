import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { DossierPiece } from "@coopilote/domain/dossier/dossierPieces.ts";
import { partsOf, weightOfPart } from "@coopilote/domain/dossier/partsOf.ts";
import { Code } from "@coopilote/domain/kernel/ids.ts";
import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { filed } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { ines } from "@coopilote/testkit/people.ts";
import { pdfOf } from "@coopilote/testkit/pieces.ts";
import { after } from "@coopilote/testkit/steps.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { dossierOf } from "../src/dossier/dossierOf.ts";
import { frontOf, partJob, type Taking } from "../src/dossier/dossierPart.ts";
import { type Asked, prepared } from "../src/dossier/prepared.ts";
import { opened } from "../src/kernel/merged.ts";
import { pressed } from "../src/kernel/pressed.ts";
import type { PieceToSet, PressJob } from "../src/kernel/PressJob.ts";
import { typesetter } from "../src/kernel/typeset.ts";
import { chained, filledIn, inflating, layered, looping } from "./badPieces.ts";
import { askedNow, means } from "./dossiers.ts";

const world = journey(msp2025, "starting");
const everything: Taking = { mayRead: () => true, piece: means.piece };
const typeset = typesetter();

const dossierOn = (lived: World, asked: Asked = askedNow(lived)) => {
  const dossier = prepared(keptOf(lived), asked);
  if (dossier === undefined) throw new Error("this journal is not as it was written");
  return dossier;
};

const jobIn = async (place = 0, taking: Partial<Taking> = {}, asked?: Asked) => {
  const job = await partJob(dossierOn(world, asked), place, { ...everything, ...taking });
  if (job === undefined) throw new Error("no such part");
  return job;
};

const bytesIn = async ({ bytes }: PieceToSet): Promise<Buffer> => {
  const chunks: Array<Uint8Array> = [];
  for await (const chunk of bytes()) chunks.push(chunk);
  return Buffer.concat(chunks);
};

type Other = { readonly bytes: Uint8Array; readonly isPicture?: boolean };

/** The content of a part whose pieces at some places are pictures. */
const withPictures = (content: unknown, files: ReadonlyArray<string>): unknown => {
  const changed = files.reduce(
    (text, file) => text.replaceAll(file, file.replace("pdf", "png")),
    JSON.stringify(content),
  );
  const again: unknown = JSON.parse(changed);
  return again;
};

/** A part as the press makes it, some of its pieces being others. */
const made = async (
  { model, content, pieces = [] }: PressJob,
  others: ReadonlyArray<Other> = [],
): Promise<Buffer> => {
  const come = await Promise.all(
    pieces.map(async (piece, place) => {
      const other = others[place];
      const bytes = other === undefined ? await bytesIn(piece) : Buffer.from(other.bytes);
      const told =
        other?.isPicture === true
          ? { ...piece, file: piece.file.replace("pdf", "png"), mediaType: Code.make("image/png") }
          : piece;
      return { told, bytes };
    }),
  );
  const pictures = pieces.filter((_, place) => others[place]?.isPicture === true);
  const shown = withPictures(
    content,
    pictures.map(({ file }) => file),
  );
  return Buffer.from(await pressed(typeset, { model, content: shown, pieces: [] }, come));
};

const read = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });

const textOf = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";

/** The bookmarks under the title of a paper, each with the place of its page, from 1. */
const bookmarksIn = async (pdf: Uint8Array): Promise<ReadonlyArray<readonly [string, number]>> => {
  const paper = await read(pdf);
  const pages = paper.getPages().map(({ ref }) => ref);
  const found: Array<readonly [string, number]> = [];
  const under = (parent: PDFDict | undefined): void => {
    let each = parent?.lookupMaybe(PDFName.of("First"), PDFDict);
    while (each !== undefined) {
      const [page] = each.lookup(PDFName.of("Dest"), PDFArray).asArray();
      found.push([
        textOf(each.lookup(PDFName.of("Title"))),
        pages.findIndex((ref) => ref === page) + 1,
      ]);
      under(each);
      each = each.lookupMaybe(PDFName.of("Next"), PDFDict);
    }
  };
  under(paper.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict));
  return found;
};

const attachedIn = async (pdf: Uint8Array): Promise<ReadonlyArray<string>> =>
  (await read(pdf)).getAttachments().map(({ name }) => name);

const isTagged = async (pdf: Buffer): Promise<boolean> =>
  (await read(pdf)).catalog.has(PDFName.of("StructTreeRoot"));
const claim = "<pdfuaid:part>1</pdfuaid:part>";

/** A PNG of one point. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const encrypted = async (): Promise<Uint8Array> => {
  const paper = await PDFDocument.load(pdfOf("secret"));
  paper.encrypt({ userPassword: "phrase", ownerPassword: "phrase" });
  return paper.save();
};

describe("the paper of a dossier with its pieces", () => {
  it("announces each piece under a bookmark, its pages after it, in reading order", async () => {
    const job = await jobIn();
    const count = job.pieces?.length ?? 0;
    const pdf = await made(job);
    const own = (await bookmarksIn(pdf)).filter(([title]) => /^Pièce \d+$/u.test(title));
    expect(count).toBeGreaterThan(3);
    expect(own.map(([title]) => title)).toEqual(
      Array.from({ length: count }, (_, place) => `Pièce ${place + 1}`),
    );
    const [, first] = own[0] ?? ["", 0];
    expect(own.map(([, page]) => page)).toEqual(own.map((_, place) => first + 2 * place));
    expect((await read(pdf)).getPageCount()).toBe(first + 2 * count - 1);
  });

  it("keeps its tags, and claims PDF/UA only where every page is of ours", async () => {
    const job = await jobIn();
    const mixed = await made(job);
    const pictures = await made(
      job,
      (job.pieces ?? []).map(() => ({ bytes: picture, isPicture: true })),
    );
    expect(await attachedIn(pictures)).toEqual([]);
    expect([await isTagged(mixed), await isTagged(pictures)]).toEqual([true, true]);
    expect([mixed, pictures].map((pdf) => pdf.toString("utf8").includes(claim))).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    ["encrypted", "encrypted", encrypted],
    ["cut short", "unreadable", async () => pdfOf("cut").subarray(0, -40)],
    ["no PDF at all", "unreadable", async () => Buffer.from("%PDF-1.4 rien")],
    ["a tree that hangs from itself", "unreadable", looping],
    ["a chain without end", "unreadable", () => chained(20_000)],
    ["a chain nearly without end", "unreadable", () => chained(2_000)],
    ["far more than it weighs", "unreadable", () => inflating(40_000_000)],
    ["a form that its reader fills", "more-than-pages", () => filledIn(false)],
    ["with a hidden layer", "more-than-pages", () => layered(true)],
  ] as const)("lists a piece that is %s, and carries it as a file", async (_, why, bytes) => {
    expect(await opened(Buffer.from(await bytes()))).toBe(why);
    const pdf = await made(await jobIn(), [{ bytes: await bytes() }]);
    expect(await attachedIn(pdf)).toEqual(["pieces/001.pdf"]);
    const [first, second] = (await bookmarksIn(pdf)).filter(([title]) =>
      title.startsWith("Pièce "),
    );
    expect((second?.[1] ?? 0) - (first?.[1] ?? 0)).toBe(1);
  });

  it.each([
    ["a form that shows what fills it", () => filledIn(true)],
    ["a layer that is shown", () => layered(false)],
    ["many objects packed together", () => inflating(4_000_000)],
    ["some references in a row", () => chained(200)],
  ])("inserts the pages of %s", async (_, bytes) => {
    const found = await opened(Buffer.from(await bytes()));
    expect(typeof found === "string" ? found : found.getPageCount()).toBe(1);
  });

  it("carries as a file a picture that does not open, and shows the others", async () => {
    const job = await jobIn();
    const pdf = await made(job, [
      { bytes: picture.subarray(0, 40), isPicture: true },
      { bytes: picture, isPicture: true },
    ]);
    expect(await attachedIn(pdf)).toEqual(["pieces/001.png"]);
  });

  it("takes of a page what it shows, and nothing that it would do", async () => {
    const [head, tail] = Buffer.from(pdfOf("geste")).toString("latin1").split("/Contents 4 0 R");
    const link =
      "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/JavaScript/JS(app.alert\\(1\\))>>>>]";
    const doing = `${head}/Contents 4 0 R/Courant true/AA<</O<</S/JavaScript/JS(fermer)>>>>${link}${tail}`;
    const pdf = await made(await jobIn(), [{ bytes: Buffer.from(doing, "latin1") }]);
    const objects = (await read(pdf)).context.enumerateIndirectObjects();
    const said = objects.map(([, held]) => String(held)).join(" ");
    expect(said).toContain("/Courant");
    expect(said).not.toMatch(/JavaScript|fermer|alert/u);
  });

  it("is the same bytes made again", async () => {
    expect((await made(await jobIn())).equals(await made(await jobIn()))).toBe(true);
  });

  it("leaves out a piece that is no longer what was filed, and says so", async () => {
    const altered: Taking["piece"] = (document) =>
      document === documentOf("annexe")
        ? async function* () {
            yield Buffer.from(pdfOf("autre"));
          }
        : means.piece(document);
    const whole = await jobIn();
    const job = await jobIn(0, { piece: altered });
    expect(job.pieces?.length).toBe((whole.pieces?.length ?? 0) - 1);
    expect(JSON.stringify(job.content)).toContain("n’est plus ce qui avait été classé");
  });

  it("holds what whoever takes it may read, and says of the rest that it is not joined", async () => {
    const job = await jobIn(0, { mayRead: (document) => document === documentOf("annexe") });
    expect(job.pieces?.map(({ file }) => file)).toEqual(["pieces/001.pdf"]);
    expect(JSON.stringify(job.content)).toContain("non jointe à cet exemplaire");
  });

  it("never holds a carte professionnelle", async () => {
    const card = documentOf("carte");
    const lived = after(world, filed(card, ["carte-professionnelle"], [ines.person]));
    const job = await partJob(dossierOn(lived), 0, everything);
    const documents = dossierOn(lived).pieces.map(({ document }) => document);
    expect(documents).not.toContain(card);
    expect(job?.pieces?.length).toBe(documents.length);
    expect(JSON.stringify(job?.content)).toContain("carte professionnelle");
  });
});

describe("the parts of a dossier", () => {
  const asked = { ...askedNow(world), splitAt: 250_000 };

  it("hold all the pieces once, the first alone answers, each says which it is", async () => {
    const { pieces } = dossierOn(world);
    const front = frontOf(dossierOf(dossierOn(world, asked)));
    const parts = partsOf<DossierPiece>(pieces, asked.splitAt, front);
    expect(parts.length).toBeGreaterThan(1);
    const jobs = await Promise.all(parts.map((_, place) => jobIn(place, {}, asked)));
    expect(jobs.flatMap((job) => job.pieces?.map(({ file }) => file) ?? [])).toEqual(
      pieces.map(({ file }) => file),
    );
    const [first, second] = await Promise.all(jobs.slice(0, 2).map((job) => made(job)));
    const titles = async (pdf: Buffer | undefined) =>
      (await bookmarksIn(pdf ?? Buffer.of())).map(([title]) => title);
    expect(await titles(first)).toContain("Qui pouvait exercer");
    expect(await titles(second)).not.toContain("Qui pouvait exercer");
    expect(JSON.stringify(jobs[1]?.content)).toContain(`Partie 2 sur ${parts.length}`);
    expect(await partJob(dossierOn(world, asked), parts.length, everything)).toBe(undefined);
  });

  it("stay under the size asked", async () => {
    const job = await jobIn();
    const heavy = Buffer.from(pdfOf("lourd", 900_000));
    const all = (job.pieces ?? []).map(() => ({ bytes: heavy }));
    const weighed = all.map(({ bytes }) => ({
      size: bytes.length,
      mediaType: Code.make("application/pdf"),
    }));
    const front = frontOf(dossierOf(dossierOn(world)));
    const weight = weightOfPart(weighed, front);
    expect(partsOf(weighed, weight, front)).toHaveLength(1);
    expect((await made(job, all)).length).toBeLessThan(weight);
  });
});
