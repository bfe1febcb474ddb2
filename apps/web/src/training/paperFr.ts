import { duration, timeSpan } from "../ui/typography.ts";

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
  },
} as const;
