import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";

const name = PDFName.of;

/** How far up a field takes what it does not say. */
const furthest = 32;

/** What a field says, or those it is under. */
const inherited = (field: PDFDict, key: string): unknown => {
  let each: PDFDict | undefined = field;
  for (let up = 0; each !== undefined && up < furthest; up += 1) {
    const held = each.lookup(name(key));
    if (held !== undefined) return held;
    const parent: unknown = each.lookup(name("Parent"));
    each = parent instanceof PDFDict ? parent : undefined;
  }
  return undefined;
};

/** A field filled in, whose page does not hold how it looks. A signature that shows nothing is none. */
const isDrawnByReader = (annotation: unknown, drawsAll: boolean): boolean =>
  annotation instanceof PDFDict &&
  annotation.lookup(name("Subtype")) === name("Widget") &&
  (drawsAll || !annotation.has(name("AP"))) &&
  inherited(annotation, "FT") !== name("Sig") &&
  inherited(annotation, "V") !== undefined;

const isFilledByReader = (document: PDFDocument): boolean => {
  const form = document.catalog.lookup(name("AcroForm"));
  const needs = form instanceof PDFDict ? form.lookup(name("NeedAppearances")) : undefined;
  const drawsAll = needs === PDFBool.True;
  return document.getPages().some(({ node }) => {
    const annotations = node.Annots();
    return annotations
      ?.asArray()
      .some((each) => isDrawnByReader(document.context.lookup(each), drawsAll));
  });
};

/** Layers that it hides are not hidden on a page taken alone. */
const hidesLayers = ({ catalog }: PDFDocument): boolean => {
  const layers = catalog.lookup(name("OCProperties"));
  const usual = layers instanceof PDFDict ? layers.lookup(name("D")) : undefined;
  if (!(usual instanceof PDFDict)) return layers !== undefined;
  const state = usual.lookup(name("BaseState"));
  return (
    (state !== undefined && state !== name("ON")) ||
    ["OFF", "AS"].some((key) => {
      const listed = usual.lookup(name(key));
      return listed instanceof PDFArray ? listed.size() > 0 : listed !== undefined;
    })
  );
};

/** Whether what a PDF shows is more, or less, than what its pages hold. */
export const showsMoreThanPages = (document: PDFDocument): boolean =>
  isFilledByReader(document) || hidesLayers(document);
