/** Fields in which experience or working time is asked, by code. */
export const fields = {
  rhumatologie: "rhumatologie",
  "onco-hematologie": "onco-hématologie",
  echographie: "échographie",
  "acces-vasculaire": "accès vasculaires",
  kinesitherapie: "kinésithérapie",
} as const;
export type FieldCode = keyof typeof fields;

const isField = (code: string): code is FieldCode => Object.hasOwn(fields, code);

export const fieldFr = (code: string): string => (isField(code) ? fields[code] : code);

/** Acts that texts count or tell apart, by code (j10). */
export const acts = {
  picc: "pose de PICC-line",
  midline: "pose de Midline",
  vvc: "pose de voie veineuse centrale",
  consultation: "consultation",
  "echo-abdomino-pelvienne": "échographie abdomino-pelvienne",
  "echo-superficielle": "échographie superficielle",
  "echo-vasculaire": "échographie vasculaire",
  "ponction-medullaire": "ponction médullaire",
} as const;
export type ActCode = keyof typeof acts;

const isAct = (code: string): code is ActCode => Object.hasOwn(acts, code);

export const actFr = (code: string): string => (isAct(code) ? acts[code] : code);
