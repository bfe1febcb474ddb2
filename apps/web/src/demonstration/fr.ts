import { counted, dayInWords, NBSP } from "../ui/typography.ts";

/** What there is to see as one of the three roles. */
export const GUIDE = {
  title: "Visite guidée",
  tally: (seen: number, of: number): string =>
    seen === of ? "tout est vu" : `${counted(seen, "étape vue", "étapes vues")} sur${NBSP}${of}`,
  seen: "vu",
  unseen: "à voir",
} as const;

export const DEMONSTRATION = {
  title: "Démonstration",
  invented: "tout est inventé",
  on: (day: string): string => dayInWords(day),
  you: "Vous êtes",
  change: "Changer de rôle.",
  choose: "Choisir qui être",
  chooseTitle: `Qui voulez-vous être${NBSP}?`,
  chooseAdvice:
    "Un clic ouvre l’espace de travail de cette personne. Vous changerez de rôle quand vous voudrez, par le bandeau du haut.",
  entering: "Un instant…",
  reset: "Remettre à zéro",
  resetEffect: "Tout redevient comme au départ, pour tous les visiteurs.",
  resetting: "Remise à zéro…",
  wasReset: `C’est fait${NBSP}: tout est comme au départ.`,
  lost: "Le serveur n’a pas répondu. Réessayez.",
} as const;
