const nbsp = "\u00A0";

/** Unbreakable spaces where French asks for them, and its apostrophe, in a text that a person typed. */
export const spaced = (text: string): string =>
  text
    .replaceAll(/[ \u00a0\u202f]*([;!?»])/gu, `${nbsp}$1`)
    .replaceAll(/[ \u00a0\u202f]+:/gu, `${nbsp}:`)
    .replaceAll(/«[ \u00a0\u202f]*/gu, `«${nbsp}`)
    .replaceAll("'", "’");
