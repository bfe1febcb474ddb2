import { duration, NBSP, timeSpan } from "../ui/typography.ts";

export const PAPER_SHEET = {
  title: "Saisir une feuille papier",
  subtitle:
    "Une séance déjà faite, recopiée de la feuille signée. Le registre garde la feuille, qui l’a saisie et quand.",
  sessions: "Séances",
  file: "Feuille d’émargement numérisée ou photographiée",
  fileHint: "La feuille entière et lisible : c’est elle qui fait preuve.",
  says: "Ce que dit la feuille",
  saysHint: "Tout le monde a signé, sauf ce que vous changez ici.",
  nobody: "Choisissez d’abord les participants et les heures.",
  sequence: (from: string, to: string, minutes: number): string =>
    `${timeSpan(from, to)}, ${duration(minutes)}`,
  said: (name: string): string => `Sur la feuille : ${name}`,
  sayings: [
    { value: "signed", label: "A signé" },
    { value: "unsigned", label: "Sans signature" },
    { value: "absent", label: "Absent" },
  ],
  partial: "Autres heures",
  partialOf: (name: string): string => `Autres heures que la séquence : ${name}`,
  arrived: (name: string): string => `Arrivée : ${name}`,
  left: (name: string): string => `Départ : ${name}`,
  leaders: "Formateurs qui ont signé",
  leader: (name: string, from: string, to: string): string => `${name}, ${timeSpan(from, to)}`,
  submit: "Enregistrer la feuille",
  sending: "Envoi de la feuille…",
  lacks: {
    file: "Joignez la feuille signée.",
    persons: "Choisissez au moins un participant.",
    said: (name: string, from: string, to: string): string =>
      `Dites ce que montre la feuille${NBSP}: ${name}, ${timeSpan(from, to)}.`,
  },
} as const;

/** The sheet of a planned session, signed by hand. */
export const SCANNED = {
  title: "Feuille signée sur papier",
  subtitle:
    "Recopiez la feuille signée de cette séance. Elle se clôt d’après elle, en une fois\u00A0; ce qui fut signé ici reste.",
  code: (code: string): string =>
    `Vérifiez que la feuille porte bien le code ${code.replaceAll("-", "\u2011")}${NBSP}: c’est celui de cette séance.`,
  saysHint: (unsaid: number): string =>
    unsaid === 0
      ? "Chaque ligne est dite."
      : `Dites de chaque ligne ce que montre la feuille${NBSP}: il en reste ${unsaid}. Ce qui a été noté ou signé ici est repris.`,
  signedHere: "Déjà signé ici",
  signedHereFor: (from: string, to: string): string => `Déjà signé ici, ${timeSpan(from, to)}`,
  submit: "Enregistrer et clore la feuille",
  tooEarly: "La séance n’est pas finie.",
  noMore: "Cette feuille ne peut plus être saisie.",
  seeSheet: "Voir la feuille",
  onPaper: "Sur papier",
  onPaperText:
    "Sans téléphone ni tablette\u00A0: imprimez la feuille avant la séance, faites-la signer, puis recopiez-la.",
  blank: "Feuille à signer (PDF)",
  act: "Saisir la feuille signée",
} as const;
