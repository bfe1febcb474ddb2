/** As it is looked for: without accents nor capitals, ligatures undone, apostrophes straight. */
export const plainText = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("’", "'");

/** The words of what is looked for, in any order. */
export const wordsOf = (text: string): ReadonlyArray<string> =>
  plainText(text)
    .split(/[\s'-]+/u)
    .filter((word) => word !== "");

/** Whether a text holds every word that is looked for. */
export const holdsWords = (text: string, words: ReadonlyArray<string>): boolean => {
  const plain = plainText(text);
  return words.every((word) => plain.includes(word));
};
