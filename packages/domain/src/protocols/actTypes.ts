import { actFr, acts } from "../experience/labels.ts";

/** What a type of act is called, where a published version names it (j10). */
export const publishedActFr = (code: string): string | undefined =>
  Object.hasOwn(acts, code) ? actFr(code) : undefined;

/** The same; the words of its code where a structure made it up. */
export const actTypeFr = (code: string): string =>
  publishedActFr(code) ?? code.replaceAll("-", " ");
