import type { Code } from "@coopilote/domain/kernel/ids.ts";
import type { Bytes } from "./zip.ts";

/** Why a piece stands beside the pages and not among them. */
export type Beside = "encrypted" | "unreadable" | "more-than-pages";

/** What the press found of a piece: how many pages it adds after the one that announces it; a picture is on that page. */
export type PieceFound =
  | { readonly as: "pages"; readonly pages: number }
  | { readonly as: "picture" }
  | { readonly as: "file"; readonly why: Beside };

/** A piece as the press is told of it, before its bytes. `file`: its path in the paper; `size` in bytes. */
export type PieceTold = { readonly file: string; readonly mediaType: Code; readonly size: number };

/** A piece that a paper takes in. */
export type PieceToSet = PieceTold & { readonly bytes: Bytes };

/** What the press answers, a line of JSON: `bytes`: how many follow; `fault`: why the paper does not compile; `weight`: its memory, in bytes. */
export type PressAnswer =
  | { readonly bytes: number; readonly weight: number }
  | { readonly fault: string };

/** What the press is asked. */
export type PressJob = {
  /** A model under `src`. */
  readonly model: `${string}/${string}.typ`;
  /** What the model shows: texts, figures, lists of them. */
  readonly content: unknown;
  /** What is set after the last pages, one each, of that model. */
  readonly pieces?: ReadonlyArray<PieceToSet>;
};

/** The same on its way, a line of JSON; the bytes of the pieces follow it. */
export type JobLine = Omit<PressJob, "pieces"> & { readonly pieces: ReadonlyArray<PieceTold> };
