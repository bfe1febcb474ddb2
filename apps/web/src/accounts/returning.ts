/** Where to go once signed in: an address of this site, never another's. */
export const returningTo = (asked: string | undefined): string =>
  asked !== undefined && /^\/(?![/\\])/u.test(asked) ? asked : "/";

/** An address with the place to come back to. */
export const withReturn = (path: string, back: string): string =>
  back === "/" ? path : `${path}?retour=${encodeURIComponent(back)}`;
