import type { PDFDocument } from "@cantoo/pdf-lib";
import { opened, withPages } from "./merged.ts";
import type { Beside, JobLine, PieceFound, PieceTold } from "./PressJob.ts";
import { NotTypeset, type Typesetter } from "./typeset.ts";

/** A piece whose bytes have come. */
type Come = { readonly told: PieceTold; readonly bytes: Buffer };

/** A piece, and what its pages are taken from. */
type Read = Come & { readonly from: PDFDocument | "picture" | Beside };

const isPicture = ({ told }: Come): boolean => told.mediaType.startsWith("image/");

const read = async (come: Come): Promise<Read> => ({
  ...come,
  from: isPicture(come) ? "picture" : await opened(come.bytes),
});

const foundOf = ({ from }: Read): PieceFound => {
  if (from === "picture") return { as: "picture" };
  return typeof from === "string"
    ? { as: "file", why: from }
    : { as: "pages", pages: from.getPageCount() };
};

const fileOf = ({ told, bytes }: Come) => ({ name: told.file, bytes });

/** Whether a picture can be set by itself. */
const isSet = (typeset: Typesetter, come: Come): boolean => {
  try {
    typeset("kernel/picture.typ", { file: come.told.file }, { found: [], files: [fileOf(come)] });
    return true;
  } catch (fault) {
    if (fault instanceof NotTypeset) return false;
    throw fault;
  }
};

const announcing = (
  typeset: Typesetter,
  { model, content }: JobLine,
  pieces: ReadonlyArray<Read>,
): Buffer =>
  typeset(model, content, {
    found: pieces.map(foundOf),
    files: pieces.filter(({ from }) => typeof from === "string").map(fileOf),
  });

/** One picture that cannot be set stops all the others: each is then asked alone. */
const set = (typeset: Typesetter, job: JobLine, pieces: ReadonlyArray<Read>): Buffer => {
  try {
    return announcing(typeset, job, pieces);
  } catch (fault) {
    const kept = pieces.map((piece): Read =>
      piece.from !== "picture" || isSet(typeset, piece) ? piece : { ...piece, from: "unreadable" },
    );
    if (kept.every((piece, place) => piece === pieces[place])) throw fault;
    return announcing(typeset, job, kept);
  }
};

/** A paper with its pieces, each after the page that announces it: the last pages of its model. */
export const pressed = async (
  typeset: Typesetter,
  job: JobLine,
  come: ReadonlyArray<Come>,
): Promise<Uint8Array> => {
  const pieces: Array<Read> = [];
  for (const piece of come) pieces.push(await read(piece));
  const paper = set(typeset, job, pieces);
  return pieces.length === 0
    ? paper
    : withPages(
        paper,
        pieces.map(({ from }) => (typeof from === "string" ? undefined : from)),
      );
};
