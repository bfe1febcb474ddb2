import { duration } from "../ui/typography.ts";

export const CATCH_UP = {
  act: "Prévoir un rattrapage",
  title: (minutes: number, name: string): string => `${duration(minutes)} à rattraper pour ${name}`,
  intro: "En tête à tête avec un délégant. La feuille se signe ensuite, comme pour toute séance.",
  with: "Avec",
  day: "Jour",
  from: "Début",
  to: "Fin",
  module: "Module",
  plan: "Prévoir",
} as const;
