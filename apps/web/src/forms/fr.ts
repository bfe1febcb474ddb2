import { NBSP } from "../ui/typography.ts";

export const MOMENT = {
  time: "Heure",
  which: `Cette heure a existé deux fois cette nuit-là${NBSP}: laquelle${NBSP}?`,
  whichHint: "Les horloges sont passées à l’heure d’hiver.",
  choices: [
    { value: "first", label: "La première fois" },
    { value: "second", label: "La seconde fois" },
  ],
} as const;

export const PAPER = {
  document: "Document signé, scanné ou photographié",
  signedOn: "Signé le",
} as const;

/** A gesture and what it is about, for who hears the button alone. */
export const gestureAbout = (gesture: string, about: string): string =>
  `${gesture}${NBSP}: ${about}`;

export const DIALOGS = {
  cancel: "Annuler",
  close: "Fermer",
  sending: "Envoi…",
  lost: "L’envoi n’a pas abouti, ou sa réponse s’est perdue.",
  lostAdvice: "Recommencez sans crainte : ce qui est déjà enregistré ne le sera pas deux fois.",
} as const;
