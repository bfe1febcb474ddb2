import { dayWithYear, listInWords, NBSP } from "../ui/typography.ts";

export const ASSESS = {
  title: "Consigner une évaluation",
  intro: "Vous l’avez menée vous-même, comme délégant de l’équipe.",
  person: "Personne évaluée",
  form: "Évaluation",
  on: "Menée le",
  score: "Note",
  threshold: "Seuil",
  thresholdHint: "Seulement si l’évaluation en a un.",
  consultations: "Nombre de consultations",
  consultationsHint: "Sur combien de consultations l’évaluation a porté.",
  by: (professions: ReadonlyArray<string>): string =>
    `Le protocole demande qu’elle soit menée par${NBSP}: ${listInWords(professions, "ou")}.`,
  outcome: "Résultat",
  outcomes: [
    { value: "validated", label: "Validée" },
    { value: "to-retake", label: "Non validée, à reprendre" },
  ],
  act: "Consigner l’évaluation",
  lacks: {
    person: "Choisissez une personne",
    form: "Choisissez une évaluation",
    outcome: "Dites si elle est validée",
    number: "Nombre entier attendu",
  },
  none: "Le protocole et la structure ne demandent aucune évaluation.",
  addRule: "Ajouter une règle interne",
} as const;

export const ASSESSED = {
  title: "Évaluations",
  none: "Aucune évaluation n’est consignée.",
  line: (title: string, day: string): string => `${title} du ${dayWithYear(day)}`,
  outcomes: { validated: "validée", "to-retake": "non validée, à reprendre" },
  score: (score: number, threshold: number | null): string =>
    threshold === null ? `note ${score}` : `note ${score} pour un seuil de ${threshold}`,
  by: (name: string): string => `menée par ${name}`,
  voided: "annulée",
  voidedBy: (by: string | null, day: string): string =>
    by === null
      ? `Annulée le ${dayWithYear(day)}${NBSP}:`
      : `Annulée par ${by} le ${dayWithYear(day)}${NBSP}:`,
  void: "Annuler cette évaluation",
  voidTitle: (what: string): string => `Annuler l’évaluation${NBSP}: ${what}`,
  voidEnds: {
    does: "Elle ne comptera plus, ni pour les jours passés.",
    stays: "Elle reste lisible ici et au registre, avec le motif.",
  },
  reason: "Motif",
  reasonMissing: "Indiquez le motif",
  keep: "Revenir",
} as const;

export const ACTS = {
  title: "Consigner des actes",
  intro: "Les actes sont comptés, jamais décrits. Vous les avez supervisés.",
  person: "Personne supervisée",
  act: "Actes",
  parts: {
    observed: "observés",
    supervised: "réalisés sous supervision",
    "in-presence": "réalisés en présence du délégant",
  } as const,
  on: "Le",
  count: "Nombre d’actes",
  successes: "Dont réussis",
  successesHint: "Si le protocole les compte.",
  hours: "Durée en tout, en heures",
  hoursHint: "Le protocole compte aussi le temps.",
  send: "Consigner les actes",
  lacks: {
    act: "Choisissez des actes",
    count: "Nombre entier attendu",
    hours: "Nombre d’heures attendu, par exemple 2,5",
  },
  none: "Le protocole et la structure ne demandent pas d’actes supervisés.",
} as const;
