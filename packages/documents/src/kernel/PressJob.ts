/** What the press answers, a line of JSON: `bytes`: how many follow; `fault`: why the paper does not compile; `weight`: its memory, in bytes. */
export type PressAnswer =
  | { readonly bytes: number; readonly weight: number }
  | { readonly fault: string };

/** What the press is asked, a line of JSON. */
export type PressJob = {
  /** A model under `src`. */
  readonly model: `${string}/${string}.typ`;
  /** What the model shows: texts, figures, lists of them. */
  readonly content: unknown;
};
