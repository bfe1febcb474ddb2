import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { pdfOf } from "@coopilote/testkit/pieces.ts";
import { deflateSync } from "node:zlib";

const name = PDFName.of;
const strictly = { addDefaultPage: false, updateFieldAppearances: false } as const;

const changed = async (change: (paper: PDFDocument) => void): Promise<Uint8Array> => {
  const paper = await PDFDocument.load(pdfOf("autre"), { updateMetadata: false });
  change(paper);
  return paper.save({ ...strictly, useObjectStreams: false });
};

/** A PDF whose page tree hangs from itself. */
export const looping = async (): Promise<Uint8Array> => {
  const [head, tail] = Buffer.from(pdfOf("boucle")).toString("latin1").split("<</Type/Pages");
  return Buffer.from(`${head}<</Type/Pages/Parent 2 0 R${tail}`, "latin1");
};

/** A PDF whose page names an object that names another, so many times. */
export const chained = (length: number): Promise<Uint8Array> =>
  changed((paper) => {
    const [page] = paper.getPages();
    let last = paper.context.register(paper.context.obj({}));
    for (let count = 0; count < length; count += 1)
      last = paper.context.register(paper.context.obj({ Suite: last }));
    page?.node.set(name("Suite"), last);
  });

/** A PDF that holds a stream of objects which inflates to so many bytes. */
export const inflating = async (size: number): Promise<Uint8Array> => {
  const objects = Buffer.alloc(size, " ");
  objects.write("90 0 null");
  const packed = deflateSync(objects);
  const dict = `<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length ${packed.length}>>`;
  const plain = Buffer.from(pdfOf("gonfle"));
  const place = plain.indexOf("xref\n0");
  return Buffer.concat([
    plain.subarray(0, place),
    Buffer.from(`6 0 obj${dict}stream\n`),
    packed,
    Buffer.from("\nendstream\nendobj\n"),
    plain.subarray(place),
  ]);
};

/** A form filled in; `drawn`: whether its page holds how it looks. */
export const filledIn = async (drawn: boolean): Promise<Uint8Array> => {
  const paper = await PDFDocument.load(pdfOf("formulaire"), { updateMetadata: false });
  const [page] = paper.getPages();
  const field = paper.getForm().createTextField("nom");
  if (page !== undefined) field.addToPage(page);
  field.setText("Fictive");
  if (drawn) field.defaultUpdateAppearances(await paper.embedFont("Helvetica"));
  else for (const { dict } of field.acroField.getWidgets()) dict.delete(name("AP"));
  return paper.save({ ...strictly, useObjectStreams: false });
};

/** A PDF with a layer. */
export const layered = (hidden: boolean): Promise<Uint8Array> =>
  changed(({ catalog, context }) => {
    const layer = context.register(context.obj({ Type: "OCG" }));
    const layers = context.obj({ OCGs: [layer], D: hidden ? { OFF: [layer] } : { ON: [layer] } });
    if (layers instanceof PDFDict) catalog.set(name("OCProperties"), layers);
  });
