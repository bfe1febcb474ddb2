import { frenchDay, frenchMinutes } from "../kernel/Sentence.ts";
import type { Finding, Measure } from "../protocols/Finding.ts";

const nbsp = "\u00A0";

const figure = (value: number, unit: Measure["unit"]): string => {
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

/** « au plus 25 % » */
export const boundFr = (bound: Measure["bound"], need: string): string =>
  `${bound === "at-most" ? "au plus" : "au moins"} ${need}`;

/** « 6 h 30 sur 10 h », « 28 % à ce jour, au plus 25 %, à juger le 11 mai 2027 », or what is done alone where the target is unknown. */
export const measureFr = ({ measure }: Pick<Finding, "measure">): string | null => {
  if (measure === null) return null;
  const { have, need, unit, bound, judgedOn } = measure;
  const done = `${figure(have, unit)}${judgedOn === undefined ? "" : " à ce jour"}`;
  if (need === null) return `${done}, cible inconnue`;
  const asked =
    unit === "percent" ? `, ${boundFr(bound, figure(need, unit))}` : ` sur ${figure(need, unit)}`;
  const later = judgedOn === undefined ? "" : `, à juger le ${frenchDay(judgedOn)}`;
  return `${done}${asked}${later}`;
};

/** How much is still missing. */
export const shortfall = ({ measure }: Finding): string =>
  measure === null || measure.need === null
    ? "une durée à préciser"
    : figure(measure.need - measure.have, measure.unit);
