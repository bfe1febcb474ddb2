import {
  EncryptedPDFError,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import "./inflated.ts";
import { showsMoreThanPages } from "./moreThanPages.ts";
import type { Beside } from "./PressJob.ts";

const name = PDFName.of;

/** Nothing of ours is written into what is read, and what cannot be read whole is refused. */
const strictly = { updateMetadata: false, throwOnInvalidObject: true } as const;

const end = Buffer.from("%%EOF");

/** What a page holds beside what it shows: its places in a structure and a thread that do not come with it, what it would start. */
const ofItsFile = ["StructParents", "AA", "B", "Metadata", "PieceInfo", "Tabs"].map(name);

/** What an annotation does, or names outside its page. */
const ofAnnotation = ["A", "AA", "Dest", "P", "Parent", "Popup", "StructParent", "IRT"].map(name);

/** Annotations that show something on the page; links, sounds, films and files do not come with it. */
const shown = new Set(
  ["FreeText", "Stamp", "Ink", "Highlight", "Underline", "StrikeOut", "Squiggly", "Line"]
    .concat(["Square", "Circle", "Polygon", "PolyLine", "Text", "Caret", "Widget"])
    .map(name),
);

const bare = (document: PDFDocument): void => {
  for (const { node } of document.getPages()) {
    for (const key of ofItsFile) node.delete(key);
    const kept = PDFArray.withContext(document.context);
    for (const each of node.Annots()?.asArray() ?? []) {
      const annotation = document.context.lookupMaybe(each, PDFDict);
      const subtype = annotation?.lookupMaybe(name("Subtype"), PDFName);
      if (annotation === undefined || subtype === undefined || !shown.has(subtype)) continue;
      for (const key of ofAnnotation) annotation.delete(key);
      kept.push(each);
    }
    if (kept.size() === 0) node.delete(name("Annots"));
    else node.set(name("Annots"), kept);
  }
};

const isEncrypted = (bytes: Buffer): Promise<boolean> =>
  PDFDocument.load(bytes, { updateMetadata: false }).then(
    () => false,
    (cause: unknown) => cause instanceof EncryptedPDFError,
  );

/** What comes with a page: not the tree it hangs from, but what it takes from there. */
const ofPage = (page: PDFPageLeaf): ReadonlyArray<PDFObject | undefined> => [
  ...page.entries().flatMap(([key, value]) => (key === name("Parent") ? [] : [value])),
  ...PDFPageLeaf.InheritableEntries.map((key) => page.getInheritableAttribute(name(key))),
];

/** What an object holds. */
const within = (context: PDFContext, held: PDFObject): ReadonlyArray<PDFObject | undefined> => {
  if (held instanceof PDFRef) return [context.lookup(held)];
  if (held instanceof PDFArray) return held.asArray();
  if (held instanceof PDFPageLeaf) return ofPage(held);
  const dict = held instanceof PDFStream ? held.dict : held;
  return dict instanceof PDFDict ? dict.values() : [];
};

/** Pages are copied from one reference to the next: a chain longer than this is no page. */
const deepest = 1_000;

const isTooDeep = (document: PDFDocument): boolean => {
  const { context } = document;
  const seen = new Set<PDFObject>();
  const next: Array<readonly [PDFObject | undefined, number]> = document
    .getPages()
    .map(({ node }) => [node, 0]);
  for (let step = next.pop(); step !== undefined; step = next.pop()) {
    const [held, depth] = step;
    if (held === undefined || seen.has(held)) continue;
    if (depth > deepest) return true;
    seen.add(held);
    for (const each of within(context, held)) next.push([each, depth + 1]);
  }
  return false;
};

/** Throws where the pages of a PDF cannot be copied: what would stop a paper stops here. */
const copied = async (document: PDFDocument): Promise<void> => {
  const scratch = await PDFDocument.create({ updateMetadata: false });
  await scratch.copyPages(document, document.getPageIndices());
};

/** A PDF whose pages can be taken, or why not. */
export const opened = async (bytes: Buffer): Promise<PDFDocument | Beside> => {
  // A file cut short is read as far as it goes by a lenient reader: its end must be there.
  if (!bytes.subarray(-1024).includes(end)) return "unreadable";
  try {
    const document = await PDFDocument.load(bytes, strictly);
    if (document.getPageCount() === 0) return "unreadable";
    if (showsMoreThanPages(document)) return "more-than-pages";
    bare(document);
    if (isTooDeep(document)) return "unreadable";
    await copied(document);
    return document;
  } catch {
    // What is encrypted reads as anything at all before it is known to be.
    return (await isEncrypted(bytes)) ? "encrypted" : "unreadable";
  }
};

/** The claim of PDF/UA-1 in the metadata of a paper: pages that others made are not held to it. */
const claim =
  /<rdf:Description[^>]*pdfuaid[\s\S]*?<\/rdf:Description>|<pdfuaid:part>1<\/pdfuaid:part>/gu;

const unclaimed = (paper: PDFDocument): void => {
  const key = name("Metadata");
  const reference = paper.catalog.get(key);
  const metadata = paper.catalog.lookup(key);
  if (!(reference instanceof PDFRef) || !(metadata instanceof PDFRawStream)) return;
  const text = Buffer.from(metadata.contents).toString("utf8").replaceAll(claim, "");
  const again = paper.context.stream(text, { Type: "Metadata", Subtype: "XML" });
  paper.context.assign(reference, again);
};

/** A paper with pages of others, each after one of its last pages; its own tags and bookmarks stay. */
export const withPages = async (
  bytes: Uint8Array,
  documents: ReadonlyArray<PDFDocument | undefined>,
): Promise<Uint8Array> => {
  const paper = await PDFDocument.load(bytes, strictly);
  if (documents.some((document) => document !== undefined)) unclaimed(paper);
  const first = paper.getPageCount() - documents.length;
  for (const [place, document] of [...documents.entries()].toReversed()) {
    if (document === undefined) continue;
    const pages = await paper.copyPages(document, document.getPageIndices());
    for (const [index, page] of pages.entries()) paper.insertPage(first + place + 1 + index, page);
  }
  return paper.save({
    addDefaultPage: false,
    useObjectStreams: true,
    updateFieldAppearances: false,
  });
};
