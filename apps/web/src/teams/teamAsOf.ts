/** An instant gone by, as the address of a page says it. */
export interface PastSearch extends Record<string, string> {
  readonly jour: string;
  readonly heure: string;
  readonly quelle: string;
}

const WHICH = { premiere: "first", seconde: "second" } as const;

const whichOf = (word: string | undefined): "first" | "second" | undefined =>
  word === "premiere" || word === "seconde" ? WHICH[word] : undefined;

/** What is asked of the server for it; nothing now. */
export const askedOn = ({ jour, heure, quelle }: Partial<PastSearch>) => {
  const which = whichOf(quelle);
  return {
    ...(jour === undefined ? {} : { day: jour }),
    ...(heure === undefined ? {} : { time: heure }),
    ...(which === undefined ? {} : { which }),
  };
};

/** The same instant, at the end of another page's address; nothing where it is now. */
export const sameInstant = (search: Partial<PastSearch>): string => {
  if (search.jour === undefined) return "";
  const pairs = (["jour", "heure", "quelle"] as const).flatMap((name) => {
    const value = search[name];
    return value === undefined ? [] : [[name, value]];
  });
  return `?${new URLSearchParams(pairs).toString()}`;
};
