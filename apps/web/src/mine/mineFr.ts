import { PRACTICE } from "../structure/homeFr.ts";
import type { Strength } from "@coopilote/domain/protocols/Requirement.ts";
import { strengthFr } from "@coopilote/domain/readiness/fr.ts";
import { actTypeFr } from "@coopilote/domain/protocols/actTypes.ts";
import {
  counted,
  dayInWords,
  days,
  dayWithYear,
  DOT,
  listInWords,
  momentInWords,
  NBSP,
  nearDay,
  quoted,
  sentence,
  timeInWords,
  timeSpan,
} from "../ui/typography.ts";

interface Moment {
  readonly day: string;
  readonly time: string;
}

interface Stretch {
  readonly from: Moment;
  readonly to: Moment;
}

/** A presence as it was and as it is; null where absent. */
interface Changed {
  readonly before: Stretch | null;
  readonly after: Stretch | null;
  readonly at: Moment;
  readonly by: string;
  readonly reason: string | null;
  readonly afterClosing: boolean;
}

const presenceWords = (stretch: Stretch | null): string =>
  stretch === null ? "Absence" : timeSpan(stretch.from.time, stretch.to.time);

export const MINE = {
  title: "Mon espace",
  nothing: "Rien ne vous attend ici pour l’instant.",
  nothingAdvice:
    "Vos séances, vos heures et vos papiers apparaissent dès qu’une équipe vous propose une place.",
  toSign: "À signer",
  place: (place: string, formateurs: ReadonlyArray<string>): string =>
    formateurs.length === 0 ? place : `${place}${DOT}avec ${listInWords(formateurs)}`,
  when: (from: Moment, to: Moment, today: string): string =>
    `${sentence(nearDay(from.day, today))}, ${timeSpan(from.time, to.time)}`,
  notBegun: (from: Moment, today: string): string =>
    from.day === today
      ? `Vous signerez à partir de ${timeInWords(from.time)}.`
      : `Vous signerez le ${dayInWords(from.day)}, à partir de ${timeInWords(from.time)}.`,
  signed: "Présence signée.",
  forgotten: "Signatures oubliées",
  forgottenWhy: (from: Moment, to: Moment): string =>
    `${sentence(dayInWords(from.day))}, ${timeSpan(from.time, to.time)}. Sans signature, ces minutes ne comptent pas ; un formateur contresignera.`,
  signLate: "Signer après coup",
  toDo: "Ce qui vous attend",
  nothingToDo: (toSign: number): string =>
    toSign === 0 ? "Rien de votre côté." : "Rien d’autre de votre côté.",
  runAct: "Voir la feuille",
  runWhy: (
    { from, to, opens }: Stretch & { readonly opens: Moment | null },
    enrolled: number,
    today: string,
  ): string =>
    [
      `${sentence(nearDay(from.day, today))}, ${timeSpan(from.time, to.time)}${DOT}${counted(enrolled, "inscrit")}`,
      ...(opens === null ? [] : [`. La feuille s’ouvre à ${timeInWords(opens.time)}.`]),
    ].join(""),
  changed: "Votre présence a été modifiée",
  changedWhat: (title: string, from: Moment): string => `${title}, ${dayInWords(from.day)}`,
  changedWhy: ({ before, after, at, by, reason, afterClosing }: Changed): string =>
    `${presenceWords(before)} → ${presenceWords(after)}. Noté par ${by} le ${momentInWords(at)}${afterClosing ? ", après la clôture" : ""}${reason === null ? "" : ` : ${quoted(reason)}`}.`,
  changedSee: "Voir la feuille",
  next: "Prochaine séance",
  today: "Séance du jour",
  left: (at: Moment): string => `Sortie de l’équipe le ${momentInWords(at)}`,
  leftWhy:
    "Vous n’exercez plus dans le protocole. Pour revenir, signez un nouvel engagement depuis la page de l’équipe.",
  leftHours: "Mes heures, minute par minute",
  leftPapers: "Toutes mes pièces",
} as const;

export const TEAM = {
  roles: { delegate: "délégué", delegant: "délégant" },
  practises: (since: string): string =>
    `Vous pouvez exercer dans le protocole depuis le ${dayWithYear(since)}`,
  practisesFor: `Vous pouvez exercer dans le protocole, type d’acte par type d’acte${NBSP}:`,
  practisesType: (actType: string, since: string): string =>
    `${sentence(actTypeFr(actType))}, depuis le ${dayWithYear(since)}`,
  haltedType: (actType: string): string =>
    `${sentence(actTypeFr(actType))}${NBSP}: pas pour l’instant, une condition n’est plus réunie`,
  otherType: (actType: string): string => `${sentence(actTypeFr(actType))}${NBSP}: pas encore`,
  practisesWith: "avec",
  halted: "N’exercez pas dans le protocole pour l’instant.",
  suspended: (from: Moment): string =>
    `L’ARS a suspendu le protocole depuis le ${momentInWords(from)}. Personne n’y exerce avant la levée.`,
  stopped: (from: Moment): string =>
    `Arrêt interne depuis le ${momentInWords(from)}. Vous reprendrez par un nouveau premier jour.`,
  haltedWhy:
    "Une condition n’est plus réunie. Votre délégant ou la coordination vous dira laquelle.",
  notYet: "Vous ne pouvez pas encore exercer dans ce protocole.",
  notYetWhy: (titles: ReadonlyArray<string>): string =>
    titles.length === 0 ? PRACTICE.toStart : PRACTICE.lacking(titles),
  delegantSays: "Comme délégant, vous formez, attestez et restez joignable pendant les actes.",
  reached: (name: string): string => `${name}${NBSP}:`,
  hours: "Mes heures",
  days: (have: number, need: number | null): string =>
    need === null ? days(have) : `${days(have)} sur ${need}`,
  ledger: "Voir le détail, minute par minute",
  awaited: "Ce que j’attends des autres",
  awaitedWhy: (
    words: { readonly why: string; readonly whose: string },
    planned: string | null,
    today: string,
  ): string =>
    planned === null
      ? `${words.why} ${words.whose}`
      : `${words.why} Les séances prévues la complètent ${planned === today ? "aujourd’hui" : `le ${dayInWords(planned)}`}.`,
  papers: "Mes papiers",
  engaged: (day: string): string => `Engagement signé le ${dayWithYear(day)}`,
  sworn: (day: string): string => `Attestation sur l’honneur signée le ${dayWithYear(day)}`,
  attested: (day: string): string => `Formation attestée le ${dayWithYear(day)}`,
  allPapers: "Toutes mes pièces",
  cadre: {
    delegate: "Ce que je peux faire, et quand appeler",
    delegant: "Ce que le délégué peut faire, et quand il appelle",
  },
  toRead: "à lire dans l’annexe",
  /** A line of the frame is never read without how well it is known (j40). */
  said: (source: string, strength: Strength): string => `${source}, ${strengthFr[strength]}`,
  outside: {
    title: "Hors de ces critères",
    text: "Le patient est adressé au médecin.",
    source: "ARS Nouvelle-Aquitaine, fiche des protocoles en CPTS",
  },
  call: "Vos délégants",
  noReach: "moyen à demander",
  withdraw: "M’arrêter",
  withdrawWhy: "À tout moment, de votre seule décision, avec effet immédiat.",
} as const;

export const ALL_MINE = {
  subtitle: (name: string): string => `${name}, dans toutes vos structures`,
  waiting: (count: number): string =>
    count === 0 ? "rien ne vous attend" : `${counted(count, "chose")} à faire`,
  enter: (structure: string): string => `Ouvrir mon espace ${quoted(structure)}`,
  nothing: "Vous n’êtes dans aucune structure pour l’instant.",
  nothingAdvice: "Ouvrez l’invitation que l’on vous a remise, ou fondez une structure.",
} as const;
