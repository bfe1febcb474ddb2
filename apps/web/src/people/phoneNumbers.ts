import { NBSP } from "../ui/typography.ts";

/** A stretch of a text; `tel`: what a telephone dials, where it is a number. */
interface Stretch {
  readonly text: string;
  readonly tel: string | null;
}

/** French numbers of ten figures, and international ones, however they are spaced. */
const NUMBER = /(?<![\d+])(?:\+\d{2,3}[\s.-]?(?:\(0\)\s?)?[1-9]|0[1-9])(?:[\s.-]?\d{2}){4}(?!\d)/gu;

const dialled = (number: string): string => number.replaceAll("(0)", "").replaceAll(/[^\d+]/gu, "");

/** A free text in stretches, its telephone numbers apart, each on one line. */
export const withNumbers = (text: string): ReadonlyArray<Stretch> => {
  const found = [...text.matchAll(NUMBER)];
  const between = found.map((match, place) => {
    const before = found[place - 1];
    const from = before === undefined ? 0 : before.index + before[0].length;
    return [
      { text: text.slice(from, match.index), tel: null },
      { text: match[0].replaceAll(/\s/gu, NBSP), tel: dialled(match[0]) },
    ];
  });
  const last = found.at(-1);
  const rest = last === undefined ? text : text.slice(last.index + last[0].length);
  return [...between.flat(), { text: rest, tel: null }].filter((stretch) => stretch.text !== "");
};
