/** Types of act that published versions tell apart or count, by code (j10). */
export const actTypes = {
  consultation: "consultation",
  "echo-abdomino-pelvienne": "échographie abdomino-pelvienne",
  "echo-superficielle": "échographie superficielle",
  "echo-vasculaire": "échographie vasculaire",
  "ponction-medullaire": "ponction médullaire",
} as const;

const isActType = (code: string): code is keyof typeof actTypes => Object.hasOwn(actTypes, code);

/** What a type of act is called, where a published version names it. */
export const publishedActFr = (code: string): string | undefined =>
  isActType(code) ? actTypes[code] : undefined;

/** The same; the words of its code where a structure made it up. */
export const actTypeFr = (code: string): string =>
  publishedActFr(code) ?? code.replaceAll("-", " ");
