import { actFr, acts, fieldFr, fields } from "@coopilote/domain/experience/labels.ts";
import { choicesOf } from "../forms/choices.ts";
import { counted, dayWithYear, NBSP, sentence } from "../ui/typography.ts";

type Kind = "field" | "acts" | "working-time";

const named = (labels: Readonly<Record<string, string>>) =>
  choicesOf(labels).map(({ value, label }) => ({ value, label: sentence(label) }));

/** What a statement may be about, by its kind. */
export const SUBJECTS = {
  field: named(fields),
  acts: named(acts),
  "working-time": named(fields),
} as const;

export const subjectFr = (kind: Kind, code: string): string =>
  sentence(kind === "acts" ? actFr(code) : fieldFr(code));

export const STATE = {
  titles: {
    field: "Indiquer une expérience",
    acts: "Indiquer des actes déjà faits",
    "working-time": "Indiquer une part du temps de travail",
  },
  intro: "Elle compte dès qu’une autre personne a relu et accepté sa pièce.",
  subjects: { field: "Domaine", acts: "Acte", "working-time": "Domaine" },
  from: "Depuis le",
  until: "Jusqu’au",
  untilHint: "Laissez vide si elle continue.",
  actsUntil: "Actes comptés jusqu’au",
  count: "Nombre d’actes",
  countHint: "Un nombre seulement, jamais de patient.",
  percent: "Part du temps de travail, en %",
  piece: "Pièce qui le montre",
  act: "Enregistrer",
  lacks: {
    subject: "Choisissez dans la liste",
    day: "Indiquez le jour",
    count: "Nombre entier à partir de 1",
    percent: "De 1 à 100 %",
    piece: "Joignez la pièce",
  },
} as const;

type Stated =
  | {
      readonly kind: "field";
      readonly field: string;
      readonly from: string;
      readonly until: string | null;
    }
  | {
      readonly kind: "acts";
      readonly act: string;
      readonly count: number;
      readonly until: string;
    }
  | {
      readonly kind: "working-time";
      readonly field: string;
      readonly percent: number;
      readonly from: string;
    };

/** « Échographie, depuis le 8 janvier 2024 » */
export const statedFr = (stated: Stated): string => {
  switch (stated.kind) {
    case "field": {
      const until = stated.until === null ? "" : ` jusqu’au ${dayWithYear(stated.until)}`;
      return `${subjectFr("field", stated.field)}, depuis le ${dayWithYear(stated.from)}${until}`;
    }
    case "acts":
      return `${subjectFr("acts", stated.act)}, ${counted(stated.count, "acte")} au ${dayWithYear(stated.until)}`;
    case "working-time":
      return `${subjectFr("working-time", stated.field)}, ${stated.percent}${NBSP}% du temps de travail depuis le ${dayWithYear(stated.from)}`;
  }
};

export const EXPERIENCES = {
  title: "Expérience",
  add: {
    field: "Ajouter une expérience",
    acts: "Ajouter des actes",
    "working-time": "Ajouter un temps de travail",
  },
  none: "aucune expérience indiquée",
  verdicts: {
    accepted: "pièce acceptée",
    "to-redo": "pièce à refaire",
    waiting: "pièce à relire",
  },
  withdrawn: "annulée",
  withdraw: "Annuler",
  withdrawTitle: (what: string): string => `Annuler${NBSP}: ${what}`,
  withdrawEnds: {
    does: "Elle ne comptera plus.",
    stays: "Elle reste lisible ici et au registre, avec le motif.",
  },
  withdrawAct: "Annuler cette expérience",
  withdrawnBy: (by: string | null, day: string): string =>
    by === null
      ? `Annulée le ${dayWithYear(day)}${NBSP}:`
      : `Annulée par ${by} le ${dayWithYear(day)}${NBSP}:`,
  reason: "Motif",
  reasonMissing: "Indiquez le motif",
  keep: "Revenir",
} as const;
