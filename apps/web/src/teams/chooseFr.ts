import { dayWithYear, NBSP } from "../ui/typography.ts";

export const CHOOSE = {
  title: "Choisir un protocole",
  subtitle:
    "Une équipe se forme pour un protocole. La version choisie entre au registre, entière, avec ses sources.",
  list: "Protocoles publiés",
  arrete: (title: string, from: string): string =>
    `${title}, en vigueur depuis le ${dayWithYear(from)}`,
  annex: {
    read: "Annexe de l’arrêté lue par Coopilote",
    notRead: "Annexe de l’arrêté non lue par Coopilote : deux personnes de l’équipe la liront",
  },
  setting: {
    allowed: "Ouvert à votre sorte de structure, d’après les sources lues",
    notAllowed: "Non ouvert à votre sorte de structure, d’après les sources lues",
    unknown: `Ouvert à votre sorte de structure${NBSP}? Les sources lues ne le disent pas, ou se contredisent`,
  },
  choose: "Choisir",
  chosen: (title: string): string => `Former une équipe${NBSP}: ${title}`,
  need: "Besoin du territoire",
  needHint: "En deux lignes : pourquoi ce protocole, ici. Gardé avec le choix.",
  act: "Former l’équipe",
  notAllowed:
    "Le protocole n’est pas ouvert à cette sorte de structure, d’après les sources lues. Le cadre d’exercice restera à vérifier, et la mise en œuvre impossible d’ici là.",
  unknown:
    "Avant la mise en œuvre, il faudra le texte, ou la réponse écrite de l’ARS, sur le cadre d’exercice.",
  isIt: `Est-ce bien un protocole de coopération${NBSP}? Un protocole de soins, un protocole pluriprofessionnel, l’organisation d’un infirmier en pratique avancée ou une expérimentation « article${NBSP}51 » n’en sont pas.`,
  empty: "Aucun protocole n’est publié pour l’instant.",
  emptyAdvice: "Le catalogue s’enrichit avec les versions de Coopilote.",
  notForMe: "La coordination de la structure choisit le protocole.",
} as const;
