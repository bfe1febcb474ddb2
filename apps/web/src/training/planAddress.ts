/** Minutes beyond which what someone lacks is a session like the others. */
const LONG = 120;

/** Whether what someone lacks is caught up in one short stretch (j22). */
export const isShort = (lacking: { readonly minutes: number }): boolean => lacking.minutes <= LONG;

/** Where a session is planned for a team, and for one person where it is to catch up what they lack. */
export const planAddress = (
  structure: string,
  { team, person }: { readonly team: string; readonly person?: string | undefined },
): string =>
  [
    `/s/${structure}/seances/nouvelle?equipe=${team}`,
    ...(person === undefined ? [] : [`pour=${person}`]),
  ].join("&");

/** Where the first dates of a team are proposed; its matrix comes after. */
export const datesAddress = (structure: string, team: string): string =>
  `${planAddress(structure, { team })}&suite=equipe`;
