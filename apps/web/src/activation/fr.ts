import type { Ending } from "../forms/Ending.ts";
import { actTypeFr } from "@coopilote/domain/protocols/actTypes.ts";
import {
  dayWithYear,
  listInWords,
  momentInWords,
  NBSP,
  ofName,
  plural,
  sentence,
} from "../ui/typography.ts";

type At = { readonly day: string; readonly time: string };

/** « avec Dr Lucie Exemple », where a delegant is known. */
const beside = (delegants: ReadonlyArray<string>): string =>
  delegants.length === 0 ? "" : ` avec ${listInWords(delegants, "ou")}`;

/** « pour : échographie vasculaire », where the protocol tells types of act apart. */
const forActs = (actTypes: ReadonlyArray<string>): string =>
  actTypes.length === 0 ? "" : ` (${listInWords(actTypes.map(actTypeFr))})`;

export const WIDEN = {
  act: "Étendre",
  title: (name: string): string => `Étendre l’exercice ${ofName(name)}`,
  allows: (name: string, actTypes: ReadonlyArray<string>): string =>
    `Cela permet à ${name} d’exercer aussi pour${NBSP}: ${listInWords(actTypes.map(actTypeFr))}, à partir de maintenant.`,
  keeps: (actTypes: ReadonlyArray<string>): string =>
    `En exercice déjà pour${NBSP}: ${listInWords(actTypes.map(actTypeFr))}.`,
  ready: (actTypes: ReadonlyArray<string>): string =>
    `conditions réunies aussi pour${NBSP}: ${listInWords(actTypes.map(actTypeFr))}`,
} as const;

export const START = {
  say: (count: number): string =>
    count === 0
      ? "Il reste des conditions à réunir avant la mise en œuvre."
      : "Les conditions sont réunies. Le protocole peut être mis en œuvre.",
  notYet: "Ce qui manque est dit plus bas, personne par personne.",
  notYetWhere: "Voir ce qui manque",
  sayText: "Rien ne commence seul : quelqu’un décide du moment, ici.",
  allows: (
    name: string,
    delegants: ReadonlyArray<string>,
    actTypes: ReadonlyArray<string>,
    from: string,
  ): string =>
    `Cela permet à ${name} d’exercer dans le protocole${forActs(actTypes)}${beside(delegants)}, à partir ${from}.`,
  otherTypes: "Les autres types d’acte s’ajouteront quand leurs conditions seront réunies.",
  now: "de maintenant",
  fromWhen: (at: At): string => `du ${momentInWords(at)}`,
  unset: "du moment à indiquer",
  act: "Mettre en œuvre",
  title: "Mettre en œuvre le protocole",
  who: "Délégués concernés",
  when: "À partir de quand",
  nowChoice: "Maintenant",
  pastChoice: "Un moment passé",
  pastHint:
    "Jamais avant l’accusé de réception qui nomme la personne, ni avant que la dernière condition soit consignée ici.",
  day: "Exerce depuis le",
  receipt: (name: string, at: At): string =>
    `Accusé de réception qui nomme ${name}${NBSP}: ${momentInWords(at)}.`,
  both: (effective: At, today: At): string =>
    `Le registre gardera les deux dates${NBSP}: effet le ${momentInWords(effective)}, saisie le ${dayWithYear(today.day)}.`,
  meant: (name: string): string => `Il s’agit ${ofName(name)}.`,
  confirm: "Confirmer",
  lacks: {
    delegates: "Choisissez au moins une personne",
    day: "Indiquez le jour",
    time: "Indiquez l’heure",
  },
} as const;

export const PRACTICE = {
  title: "Mise en œuvre",
  since: (at: At): string => `Le protocole est mis en œuvre depuis le ${momentInWords(at)}.`,
  recorded: (at: At): string => `Consigné ici le ${momentInWords(at)}.`,
  notYet:
    "Le protocole n’est pas encore mis en œuvre. Ce moment suit l’accusé de réception du dépôt.",
  columns: ["Délégué", "Exerce dans le protocole", "Gestes"],
  practises: (at: At): string => `depuis le ${momentInWords(at)}`,
  /** « échographie vasculaire depuis le 26 mars à 9 h » */
  practisesType: (actType: string, at: At): string =>
    `${sentence(actTypeFr(actType))}, depuis le ${momentInWords(at)}`,
  haltedType: (actType: string): string =>
    `${sentence(actTypeFr(actType))}${NBSP}: conditions à revoir`,
  suspended: (at: At): string => `suspendu par l’ARS depuis le ${momentInWords(at)}`,
  halted: `conditions à revoir${NBSP}: n’exerce pas pour l’instant`,
  haltedTitle: "Conditions à revoir",
  haltedText: (at: At): string =>
    `En exercice depuis le ${momentInWords(at)}. Reprend dès que ces conditions sont de nouveau réunies.`,
  haltedHidden: "Une condition n’est plus réunie.",
  nobody: "Aucun délégué n’exerce dans le protocole.",
  later: "Délégués déclarés qui n’exercent pas",
  canStart: (delegants: ReadonlyArray<string>, actTypes: ReadonlyArray<string>): string =>
    `peut commencer${forActs(actTypes)}${beside(delegants)}`,
  start: "Noter le premier jour",
  startTitle: (name: string): string => `Premier jour ${ofName(name)}`,
  stop: "Arrêter",
  stopAll: "Arrêter pour toute l’équipe",
  stopTitle: (name: string): string => `Arrêt interne ${ofName(name)}`,
  stopAllTitle: "Arrêt interne de toute l’équipe",
  stopEnds: (count: number): Ending => ({
    does: "L’arrêt prend effet dès que vous le confirmez.",
    stays: `${plural(count, "La personne reste déclarée et pourra", "Les personnes restent déclarées et pourront")} reprendre par un nouveau premier jour.`,
  }),
  reason: "Motif",
  reasonMissing: "Indiquez le motif",
  stopped: (from: At, by: string): string =>
    `Arrêt interne depuis le ${momentInWords(from)}, par ${by}.`,
  stopAct: "Confirmer l’arrêt",
} as const;
