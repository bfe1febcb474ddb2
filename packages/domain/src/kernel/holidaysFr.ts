import type { Holiday } from "./holidays.ts";

/** « Toussaint »: what a public holiday celebrates. */
export const holidaysFr: Readonly<Record<Holiday, string>> = {
  "new-year": "jour de l’An",
  "good-friday": "Vendredi saint",
  "easter-monday": "lundi de Pâques",
  labour: "fête du Travail",
  "victory-1945": "victoire de 1945",
  ascension: "Ascension",
  "whit-monday": "lundi de Pentecôte",
  national: "fête nationale",
  assumption: "Assomption",
  "all-saints": "Toussaint",
  "armistice-1918": "armistice de 1918",
  christmas: "Noël",
  "saint-stephen": "Saint-Étienne",
  abolition: "abolition de l’esclavage",
};
