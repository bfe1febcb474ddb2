import { frenchMinutes } from "../kernel/Sentence.ts";
import type { Finding } from "../protocols/Finding.ts";

const nbsp = "\u00A0";

const figure = (value: number, unit: NonNullable<Finding["measure"]>["unit"]): string => {
  switch (unit) {
    case "minutes":
      return frenchMinutes(value);
    case "days":
      return `${value}${nbsp}${value > 1 ? "jours" : "jour"}`;
    case "months":
      return `${value}${nbsp}mois`;
    case "times":
      return `${value}${nbsp}fois`;
    case "people":
      return `${value}${nbsp}${value > 1 ? "personnes" : "personne"}`;
    case "sessions":
      return `${value}${nbsp}${value > 1 ? "séances" : "séance"}`;
    case "modules":
      return `${value}${nbsp}${value > 1 ? "modules" : "module"}`;
    case "successes":
      return `${value}${nbsp}${value > 1 ? "réussites" : "réussite"}`;
    case "consultations":
      return `${value}${nbsp}${value > 1 ? "consultations" : "consultation"}`;
    case "percent":
      return `${value}${nbsp}%`;
    case "acts":
      return `${value}${nbsp}${value > 1 ? "actes" : "acte"}`;
  }
};

/** « 6 h 30 sur 10 h », « 16 %, pour un seuil de 25 % », or what is done alone where the target is unknown. */
export const measureFr = ({ measure }: Pick<Finding, "measure">): string | null => {
  if (measure === null) return null;
  const { have, need, unit } = measure;
  const done = figure(have, unit);
  if (need === null) return `${done}, cible inconnue`;
  return unit === "percent"
    ? `${done}, pour un seuil de ${figure(need, unit)}`
    : `${done} sur ${figure(need, unit)}`;
};

/** How much is still missing. */
export const shortfall = ({ measure }: Finding): string =>
  measure === null || measure.need === null
    ? "une durée à préciser"
    : figure(measure.need - measure.have, measure.unit);
