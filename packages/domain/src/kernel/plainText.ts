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

/** By code units: the order of days, of times and of ids. */
export const inCodeOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** As a French index has them: accents and capitals count only between words that are otherwise the same. */
export const alphabetically = (a: string, b: string): number =>
  inCodeOrder(plainText(a), plainText(b)) || inCodeOrder(a, b);
