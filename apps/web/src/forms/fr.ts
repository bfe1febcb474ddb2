import { listInWords, NBSP, plural } from "../ui/typography.ts";

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
  done: "C’est enregistré.",
  resumed: "Vous reprenez votre saisie, gardée dans cet onglet.",
  restart: "Repartir de zéro",
  company: (names: ReadonlyArray<string>): string =>
    `${listInWords(names)} ${plural(names.length, "a", "ont")} aussi ce formulaire ouvert. Accordez-vous avant d’envoyer.`,
  lost: "L’envoi n’a pas abouti, ou sa réponse s’est perdue.",
  lostAdvice: "Recommencez sans crainte : ce qui est déjà enregistré ne le sera pas deux fois.",
} as const;

export const SINCE = {
  why: "Pourquoi ce changement",
  choices: [
    {
      value: "change",
      label: "Cela change à partir d’un jour",
      hint: "Les jours d’avant gardent leur réponse.",
    },
    {
      value: "mistake",
      label: "C’était une erreur",
      hint: "Corrigé pour tous les jours, passés compris ; le registre garde les deux.",
    },
  ],
  missing: "Dites s’il s’agit d’un changement ou d’une erreur",
  from: "À partir du",
  dayMissing: "Indiquez le premier jour du changement",
} as const;
