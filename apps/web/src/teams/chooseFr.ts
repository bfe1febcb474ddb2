import type { CarryOver } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type { AppliesTo, Bites } from "@coopilote/domain/protocols/Requirement.ts";
import { counted, dayWithYear, listInWords, NBSP, plural } from "../ui/typography.ts";
import type { Verdict } from "./pickerModel.ts";

type Carried = Pick<CarryOver, "declaration" | "training"> & {
  readonly arrete: string;
  readonly professions: ReadonlyArray<string>;
};

export const CHOOSE = {
  title: "Choisir un protocole",
  subtitle:
    "Ce que votre structure pourrait mettre en œuvre aujourd’hui, avec les professions notées sur les fiches. La formation, les engagements et la déclaration viennent ensuite.",
  verdicts: {
    could: "Vous pourriez le mettre en œuvre",
    "could-if": "Vous le pourriez si…",
    cannot: "Vous ne le pouvez pas",
  } satisfies Readonly<Record<Verdict, string>>,
  verdict: {
    could: "Cadre d’exercice et professions réunis",
    "could-if": "Il manque quelque chose",
    cannot: "Non ouvert, d’après les sources lues",
  } satisfies Readonly<Record<Verdict, string>>,
  words: "Chercher",
  wordsHint: "Un mot du titre : cheville, plaie, diabète…",
  profession: "Profession",
  specialty: "Spécialité du délégant",
  all: "Toutes",
  noneFound: "Aucun protocole ne répond à cette recherche.",
  clear: "Tout montrer",
  arrete: (title: string, from: string): string =>
    `${title}, en vigueur depuis le ${dayWithYear(from)}`,
  unfound: (title: string): string => `${title}${NBSP}: première date inconnue`,
  unfoundWhat: "Retrouver l’arrêté national",
  unfoundWhy: (title: string): string =>
    `Les sources lues n’en donnent ni la date ni le texte${NBSP}: ${title}.`,
  sides: { delegant: "Délégant", delegate: "Délégué" },
  vacant: {
    delegant: (asked: string): string => `Un délégant${NBSP}: ${asked}`,
    delegate: (asked: string): string => `Un délégué${NBSP}: ${asked}`,
  },
  vacantWhy:
    "Personne, sur les fiches de la structure, ne répond à cette description. C’est à la coordination.",
  could: (names: ReadonlyArray<string>): string => listInWords([...names]),
  nobody: "personne pour l’instant",
  missing: "Ce qui manque",
  teams: (count: number): string =>
    plural(count, "Une équipe l’a déjà choisi", `${count}${NBSP}équipes l’ont déjà choisi`),
  annex: {
    read: "Annexe de l’arrêté lue par Coopilote",
    notRead:
      "Annexe de l’arrêté non lue par Coopilote : deux personnes de l’équipe, dont un délégant, la liront",
  },
  closed: (count: number): string =>
    `${counted(count, "protocole")} ${plural(count, "n’est pas ouvert", "ne sont pas ouverts")} à votre structure`,
  see: "Voir ce qu’il demande",
  about: (title: string): string => `${NBSP}: ${title}`,
  choose: "Choisir",
  chosen: (title: string): string => `Former une équipe${NBSP}: ${title}`,
  need: "Besoin du territoire",
  needHint: "En deux lignes : pourquoi ce protocole, ici. Gardé avec le choix.",
  act: "Former l’équipe",
  warned: {
    cannot:
      "D’après les sources lues, votre structure ne peut pas le mettre en œuvre. L’équipe peut se former ; la mise en œuvre attendra le texte, ou la réponse écrite de l’ARS.",
    "could-if":
      "Il manque quelque chose, dit plus haut : l’équipe peut se former, et le suivra sur sa page.",
  },
  namesOnly: "Connus de nom seulement",
  namesOnlyWhy:
    "Personne ne peut les choisir ici : leur arrêté n’a pas été lu, et leur existence est à vérifier sur la liste du ministère.",
  isIt: `Est-ce bien un protocole de coopération${NBSP}?`,
  isItWhy:
    "Un protocole de coopération délègue, d’un délégant à un délégué, un acte que le délégué ne fait pas de lui-même. N’en sont pas :",
  from: (source: string): string => `Source${NBSP}: ${source}`,
  empty: "La structure n’a pas encore dit ce qu’elle est.",
  emptyAdvice: "Indiquez sa sorte sur la page de la structure : le catalogue s’y rapporte.",
} as const;

/** The page of one protocol, before it is chosen. */
export const PROTOCOL = {
  asked: "Ce qu’il demande",
  askedHint: "Chaque ligne dit de qui vient la règle et à quel point elle est connue.",
  columns: ["Condition", "Demandé", "À qui", "Quand", "D’où on le sait"],
  whom: {
    structure: "la structure",
    team: "l’équipe",
    binome: "chaque binôme",
    delegant: "chaque délégant",
    delegate: "chaque délégué",
    both: "chaque membre",
  } satisfies Readonly<Record<AppliesTo, string>>,
  when: {
    always: "dès le choix, et toujours",
    "before-declaration": "avant la déclaration",
    "in-declaration": "dans la déclaration",
    "before-practice": "avant d’exercer",
    "after-start": "après le premier jour",
  } satisfies Readonly<Record<Bites, string>>,
  cadre: "Le cadre à suivre",
  unknown: "à lire dans l’annexe",
  remarks: "Forfaits et remarques",
  remarksHint: "À savoir : rien de ceci n’empêche ni n’ouvre la mise en œuvre.",
  texts: "Les textes successifs",
  text: (from: string, until: string | null): string =>
    until === null
      ? `Depuis le ${dayWithYear(from)}, fin non connue`
      : `Du ${dayWithYear(from)} au ${dayWithYear(until)} non compris`,
  changed: "Ce qu’il a changé",
  changedNothing: "Rien de ce que les sources lues permettent de comparer.",
  changes: {
    columns: ["Point", "Avant", "Désormais"],
    unsaid: "non dit",
    gone: "n’est plus dit",
  },
  keeps: "Ce qu’il conserve",
  carriedOver: ({ arrete, professions, declaration, training }: Carried): string => {
    const text = `De l’${arrete.slice(0, 1).toLowerCase()}${arrete.slice(1)}`;
    const whom = professions.length === 0 ? "" : `, pour ${listInWords([...professions])}`;
    return `${text}${whom}${NBSP}: déclaration ${KEPT[declaration]}, formation ${KEPT[training]}`;
  },
  adjacent: "À ne pas confondre avec",
  adjacentWhy: "Ce qui est fait sous ces dispositifs ne prouve rien pour le protocole.",
} as const;

const KEPT: Readonly<Record<CarryOver["training"], string>> = {
  kept: "conservée",
  renew: "à refaire",
  "top-up": "à compléter",
  unknown: "à vérifier dans l’arrêté",
};

/** What a team learns of its text after it chose it. */
export const LEARNED = {
  title: {
    later: "Le texte a changé",
    corrected: "La lecture du texte a été corrigée",
  },
  said: {
    later: (arrete: string, day: string): string =>
      `${arrete}, connu ici depuis le ${dayWithYear(day)}`,
    corrected: (arrete: string, day: string, points: number): string => {
      const corrected = plural(points, "un point corrigé", `${points}${NBSP}points corrigés`);
      return `${arrete}${NBSP}: ${points === 0 ? "corrigé" : corrected} le ${dayWithYear(day)}`;
    },
  },
  why: {
    later:
      "Les conditions de l’équipe se lisent sur le texte en vigueur chaque jour ; ce qu’il conserve du texte d’avant est dit plus bas.",
    corrected:
      "L’arrêté est le même : c’est ce que Coopilote en avait lu qui est corrigé. Les conditions de l’équipe se lisent ainsi depuis ce jour ; ce qui a été décidé, signé ou classé avant reste.",
  },
} as const;
