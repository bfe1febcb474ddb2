/** Where the list of a team is pasted; of nobody in particular without one. */
export const listAddress = (structure: string, team: string | undefined): string =>
  `/s/${structure}/personnes/liste${team === undefined ? "" : `?equipe=${team}`}`;
