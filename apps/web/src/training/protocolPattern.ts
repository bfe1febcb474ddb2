/** How many patterns there are: a structure rarely has more protocols. */
const PATTERNS = 6;

/** The pattern of each protocol, in the order in which the structure chose them. */
export const patternsOf = (
  teams: ReadonlyArray<{ readonly protocol: string; readonly title: string }>,
): ReadonlyMap<string, { readonly pattern: number; readonly title: string }> => {
  const protocols = new Map(teams.map(({ protocol, title }) => [protocol, title]));
  return new Map(
    [...protocols].map(([protocol, title], place) => [
      protocol,
      { pattern: place % PATTERNS, title },
    ]),
  );
};
