const NBSP = "\u00A0";

/** The spaces that French does not part on, in one sentence: before : ; ! ? » € %, after « and n°, in « 10 h ». */
export const unparted = (text: string): string =>
  text
    .replaceAll(/ ([:;!?»€%])/gu, `${NBSP}$1`)
    .replaceAll(/(«|n°) /gu, `$1${NBSP}`)
    .replaceAll(/(\d) (?=(?:h|min|ans|mois|jours?|heures?|semaines?)\b|\d{3}\b)/gu, `$1${NBSP}`);

/** What is published, every sentence of it set as French prints it; codes have no space to set. */
export const typeset = <A>(published: A): A => {
  const set = (value: unknown): unknown => {
    if (typeof value === "string") return unparted(value);
    if (Array.isArray(value)) return value.map(set);
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, set(each)]))
      : value;
  };
  // Invariant: the same shape, its strings alone set otherwise, none of them a literal that holds a space.
  // oxlint-disable-next-line no-unsafe-type-assertion
  return set(published) as A;
};
