import { counted, NBSP } from "../ui/typography.ts";

/** The first five minutes of a structure. */
export const FIRST = {
  title: "Premiers pas",
  advice:
    "Quatre étapes, quelques minutes. Ensuite, la page de l’équipe dit qui est prêt, ce qui manque à chacun et à qui c’est de le faire.",
  opened: "Ouvrir l’espace de la structure",
  openedWhy: (name: string): string => `C’est fait${NBSP}: ${name}.`,
  choose: "Choisir un protocole",
  chooseWhy: "Coopilote dit, condition par condition, ce qu’il demande et d’après quel texte.",
  chosen: (titles: ReadonlyArray<string>): string => `C’est fait${NBSP}: ${titles.join(", ")}.`,
  chooseAct: "Choisir un protocole",
  gather: "Réunir l’équipe",
  gatherWhy:
    "Collez la liste de votre tableur : noms, professions, numéros, rôles. Rien n’est enregistré avant relecture.",
  gathered: (delegants: number, delegates: number): string =>
    `C’est fait${NBSP}: ${counted(delegants, "délégant")}, ${counted(delegates, "délégué")}.`,
  gatherAct: "Coller la liste de l’équipe",
  dates: "Proposer les dates de la formation",
  datesWhy:
    "Le modèle du protocole pose les séances d’un coup ; elles se déplacent ensuite autant qu’il faut.",
  datesAct: "Proposer les dates",
} as const;
