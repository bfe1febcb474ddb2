import { asOfFr } from "@coopilote/domain/readiness/asOfFr.ts";
import { actTypeFr } from "@coopilote/domain/protocols/actTypes.ts";
import type { ScreenOf } from "../server/screens.ts";
import {
  atLeast,
  counted,
  countedInWords,
  dayInWords,
  dayOfYear,
  dayWithYear,
  days,
  DOT,
  duration,
  inWords,
  listInWords,
  NBSP,
  nearDay,
  ofName,
  plural,
  quoted,
  sentence,
  shortDay,
  timeInWords,
} from "../ui/typography.ts";

type TeamView = ScreenOf<"team">;
type Step = TeamView["steps"][number];
type Member = TeamView["members"][number];
type Moment = { readonly day: string; readonly time: string };

export const HEAD = {
  teams: "Équipes",
  team: "L’équipe",
  subtitle: (arrete: string, title: string): string => `${arrete}${DOT}${title}`,
  asOf: "Qui pouvait exercer le…",
  followUp: "Suivi",
  asItWas: ({ day, time }: Moment): string =>
    `L’équipe telle qu’elle était le ${dayWithYear(day)} à${NBSP}${timeInWords(time)}, d’après ce que le registre disait alors. Rien ne s’y fait.`,
  asOfThen: "Qui pouvait exercer à cet instant",
  toToday: "Revenir à aujourd’hui",
  declaration: "Déclaration",
  steps: "Étapes",
  need: (written: string): string => `Besoin du territoire${NBSP}: ${written}`,
} as const;

export const STEP_LABELS: Readonly<Record<Step["step"], string>> = {
  choose: "Choisir",
  volunteers: "Volontaires",
  train: "Former",
  declare: "Déclarer",
  practise: "Mettre en œuvre",
};

/** What a step is once it is dated. */
export const STEP_REACHED: Readonly<Record<Step["step"], string>> = {
  ...STEP_LABELS,
  choose: "Protocole choisi",
  practise: "Mis en œuvre",
};

const outOf = (step: Step, one: string, several = `${one}s`): string =>
  `${step.done ?? 0}${NBSP}${plural(step.done ?? 0, one, several)} sur ${step.of ?? 0}`;

/** What happened to a team, on its day. */
export const EVENT: Readonly<
  Record<ScreenOf<"team">["events"][number]["what"], (who: string) => string>
> = {
  suspended: () => "Suspendue par l’ARS",
  "suspension-lifted": () => "Suspension levée par l’ARS",
  departure: (who) => `Sortie ${ofName(who)}`,
  "departure-to-declare": (who) => `Sortie ${ofName(who)}, à déclarer`,
  "departure-declared": (who) => `Sortie ${ofName(who)}, déclarée`,
};

type Told = Exclude<NonNullable<Step["pending"]>["what"], "suspended" | "departure">;

/** What stopped a team, or waits for it, on the day it began. */
export const PENDING: Readonly<Record<Told, string>> = {
  "ars-request": "Demande de l’ARS, sans réponse encore",
  stopped: "Arrêtée",
};

/** What keeps a step that was passed from being done. */
export const pendingFr = ({ what, since }: NonNullable<Step["pending"]>, today: string): string => {
  const day = shortDay(since, today);
  switch (what) {
    case "ars-request":
      return `réponse à l’ARS attendue depuis le ${day}`;
    case "departure":
      return `sortie du ${day} à déclarer`;
    case "suspended":
      return `suspendue par l’ARS depuis le ${day}`;
    case "stopped":
      return `arrêtée depuis le ${day}`;
  }
};

export const stepDetail = (step: Step, today: string): string => {
  if (step.pending !== null) return pendingFr(step.pending, today);
  switch (step.step) {
    case "choose":
      return step.since === null ? "" : shortDay(step.since.day, today);
    case "volunteers":
      return outOf(step, "engagé");
    case "train":
      return step.of === null || step.of === 0 ? "" : outOf(step, "formé");
    case "declare":
      return step.done === 0 ? "à préparer" : outOf(step, "déclaré");
    case "practise":
      return step.since === null ? "à venir" : `depuis le ${shortDay(step.since.day, today)}`;
  }
};

/** Inside a sentence: « Critère DMP » keeps its initials. */
const within = (part: string): string => part.slice(0, 1).toLowerCase() + part.slice(1);

export const MISSING = {
  title: (count: number, isWithheld: boolean): string =>
    `Il manque ${atLeast(countedInWords(count, "feminine", "chose"), isWithheld)} avant la mise en œuvre.`,
  titleAfter: (count: number, isWithheld: boolean): string =>
    `${sentence(atLeast(countedInWords(count, "feminine", "chose"), isWithheld))} ${plural(count, "est", "sont")} à reprendre pour continuer.`,
  none: "Toutes les conditions sont réunies pour un premier binôme.",
  noneAfter: (since: string, today: string): string =>
    `Le protocole est mis en œuvre depuis le ${dayOfYear(since, today)}.`,
  noneText: "La mise en œuvre peut être enregistrée, à partir de l’accusé de réception du dépôt.",
  noneAction: "Mettre en œuvre",
  list: "Ce qui manque",
  hidden: (count: number): string =>
    `Au moins ${countedInWords(count, "feminine", "condition")} ${plural(count, "concerne", "concernent")} les résultats d’une autre personne, que seuls elle, ses délégants et la coordination peuvent lire.`,
  others: (count: number): string =>
    `${sentence(countedInWords(count, "masculine", "délégué"))} ${plural(count, "n’exerce", "n’exercent")} pas encore.`,
  planned: (day: string, today: string): string =>
    `Les séances prévues la complètent ${day === today ? "aujourd’hui" : `le ${dayInWords(day)}`}.`,
  later: "Cela vient après ce qui manque encore.",
  sessions: "Voir les séances",
  widenable: "Ce qui peut s’étendre",
  widen: (name: string): string => `Étendre l’exercice ${ofName(name)}`,
  widenWhy: (actTypes: ReadonlyArray<string>): string =>
    `Les conditions sont réunies aussi pour${NBSP}: ${listInWords(actTypes.map(actTypeFr))}. C’est à la coordination ou à l’équipe d’en décider.`,
  widenAct: "Voir et décider",
  /** « Quatre viennent des textes, une d’une règle interne. »; nothing where all come from the texts. */
  whose: (texts: number, others: number): string | undefined => {
    if (others === 0) return undefined;
    const own = `${inWords(others, "feminine")} ${plural(others, "d’une règle interne ou de l’ARS", "de règles internes ou de l’ARS")}`;
    return texts === 0
      ? `Aucune ne vient des textes${NBSP}: ${own}.`
      : `${sentence(inWords(texts, "feminine"))} ${plural(texts, "vient", "viennent")} des textes, ${own}.`;
  },
  internal: asOfFr.rules.internal,
  practice: asOfFr.rules["ars-practice"],
  rest: (count: number): string =>
    `Et ${countedInWords(count, "feminine", "autre condition", "autres conditions")} ensuite`,
  parts: (parts: ReadonlyArray<string>): string => `Reste${NBSP}: ${parts.map(within).join(", ")}.`,
  either: (parts: ReadonlyArray<string>): string =>
    `Au choix${NBSP}: ${parts.map(within).join(" ou ")}.`,
  proven: (proven: number, asked: number, isWithheld: boolean): string => {
    const held = plural(proven, "est réunie", "sont réunies");
    const count = counted(proven, "condition");
    return isWithheld
      ? `Au moins ${count} ${held} pour ce premier binôme`
      : `${count} sur ${asked} ${held} pour ce premier binôme`;
  },
  provenText:
    "Le binôme le plus avancé ouvre la mise en œuvre ; les autres le rejoignent quand ils sont prêts.",
  sourcesRead: "D’après les sources lues par Coopilote, sans l’annexe de l’arrêté.",
  sourcesReadText:
    "L’annexe peut demander autre chose : pratique supervisée, évaluation, pièces. Deux personnes de l’équipe la lisent et le disent.",
  readAnnex: "Lire l’annexe",
} as const;

/** A team in which nobody is yet. */
export const GATHER = {
  title: "Réunissez l’équipe.",
  advice:
    "Collez la liste de votre tableur, avec le rôle de chacun : les lignes de la matrice diront ensuite ce qui manque à qui.",
  act: "Coller la liste de l’équipe",
} as const;

export const FORECAST = {
  title: "Vers la mise en œuvre",
  titleAfter: "Le chemin parcouru",
  today: "aujourd’hui",
  practises: "Mise en œuvre",
  session: (title: string): string => `Séance ${quoted(title)}`,
  trained: (names: ReadonlyArray<string>): string =>
    names.length === 0
      ? "Elle ne complète encore personne."
      : `${listInWords(names)} ${plural(names.length, "aurait", "auraient")} alors ${plural(names.length, "ses", "leurs")} heures et ${plural(names.length, "ses", "leurs")} jours.`,
  decides: (day: string, title: string, isFirst: boolean): string =>
    `La séance du ${dayInWords(day)}, ${quoted(title)}, décide${NBSP}: c’est au plus tôt ce jour-là qu’${isFirst ? "un premier délégué" : "un délégué de plus"} serait formé.`,
  decidesShown: (day: string, title: string): string =>
    `Parmi les formations qui vous sont montrées, la première complète le serait à la séance du ${dayInWords(day)}, ${quoted(title)}. Celles de vos collègues ne sont lues que d’eux, de leurs délégants et de la coordination.`,
  last: (names: ReadonlyArray<string>): string =>
    names.length === 1
      ? `La dernière personne attendue est ${listInWords(names)}.`
      : `Les dernières personnes attendues sont ${listInWords(names)}, le même jour.`,
  none: "Aucune séance prévue ne complète la formation d’un délégué.",
  noneEngaged:
    "Ces séances compteront quand le délégant qui les anime se sera engagé : ses signatures diront alors les heures de chacun.",
  noneShown:
    "Ce que ces séances apportent à vos collègues n’est lu que d’eux, de leurs délégants et de la coordination.",
  noSession: "Aucune séance n’est prévue.",
  still: "Même ces séances tenues, il resterait",
  stillRest: (count: number): string =>
    `et ${countedInWords(count, "feminine", "autre condition", "autres conditions")}`,
} as const;

export const MEMBERS = {
  title: "L’équipe",
  propose: "Proposer un membre",
  gather: "Réunion de lancement",
  roles: { delegant: "Délégants", delegate: "Délégués" } as const,
  role: { delegant: "délégant", delegate: "délégué" } as const,
  empty: {
    delegant: "Aucun délégant encore. L’équipe en compte au moins un.",
    delegate: "Aucun délégué encore. L’équipe en compte au moins un.",
  } as const,
  engaged: (at: Moment, today: string): string => `engagement signé le ${dayOfYear(at.day, today)}`,
  doubted: (engaged: string, doubt: string): string => `${engaged} (${doubt})`,
  notEngaged: "engagement à signer",
  sworn: (at: Moment, today: string): string =>
    `attestation sur l’honneur du ${dayOfYear(at.day, today)}`,
  notSworn: "attestation sur l’honneur à signer",
  declared: (at: Moment, today: string): string => `déclaré le ${dayOfYear(at.day, today)}`,
  practises: (at: Moment, today: string): string =>
    `exerce dans le protocole depuis le ${dayOfYear(at.day, today)}`,
  practisesType: (at: Moment, actType: string, today: string): string =>
    `exerce dans le protocole depuis le ${dayOfYear(at.day, today)}${NBSP}: ${actTypeFr(actType)}`,
  haltedType: (actType: string): string =>
    `conditions à revoir, pas d’exercice pour l’instant${NBSP}: ${actTypeFr(actType)}`,
  halted: (at: Moment, today: string): string =>
    `n’exerce pas pour l’instant\u00A0: conditions à revoir (en exercice depuis le ${dayOfYear(at.day, today)})`,
  suspended: (from: Moment | null, today: string): string =>
    from === null
      ? "exercice suspendu par l’ARS"
      : `exercice suspendu par l’ARS depuis le ${dayOfYear(from.day, today)}`,
  away: (until: Moment, today: string): string =>
    `absence jusqu’au ${dayOfYear(until.day, today)} à${NBSP}${timeInWords(until.time)}`,
  withdrawn: (at: Moment, today: string): string =>
    `sortie de l’équipe ${nearDay(at.day, today) === "aujourd’hui" ? "aujourd’hui" : `le ${dayOfYear(at.day, today)}`}`,
  noAccount: "sans accès à Coopilote",
  left: "Sorties de l’équipe",
  reach: (reachability: NonNullable<Member["reachability"]>): string =>
    [
      listInWords(reachability.means.map((mean) => MEANS_WORDS[mean] ?? mean)),
      reachability.delay === null ? [] : `sous ${duration(reachability.delay)}`,
      reachability.details ?? [],
    ]
      .flat()
      .join(", "),
  notReachable: "comment le joindre : à dire",
  more: "Autres gestes",
  moreFor: (name: string): string => `Autres gestes pour ${name}`,
  absences: "Absences",
  person: "Fiche",
  ledger: "Heures",
} as const;

/** Ways to reach a delegant, by their code. */
export const MEANS_WORDS: Readonly<Record<string, string>> = {
  phone: "téléphone",
  teleconsultation: "téléconsultation",
  "secure-messaging": "messagerie sécurisée",
  "on-site": "sur place",
};

/** What an engaged délégant alone may do for others, said to one who is only proposed. */
export const ENGAGE_FIRST = {
  propose: "Une fois votre engagement signé, vous pourrez proposer des membres.",
  assess: "Une fois votre engagement signé, vous pourrez consigner évaluations et actes.",
  supply: "Une fois votre engagement signé, vous pourrez fournir ces chiffres.",
  add: "Une fois votre engagement signé, vous pourrez ajouter une condition.",
} as const;

export const ATTESTATIONS = {
  title: "Formations attestées",
  text: "Un délégant atteste, au vu des heures retenues, que le délégué est formé. C’est une règle de Coopilote : deux personnes différentes agissent pour chaque délégué.",
  empty: "Aucune attestation de formation à montrer.",
  taught: "a formé",
  acknowledged: "a pris connaissance de la formation de",
  line: (by: string, manner: string, person: string): string => `${by} ${manner} ${person}`,
  figures: (minutes: number, count: number): string => `${duration(minutes)} sur ${days(count)}`,
  revoked: (at: Moment, by: string, today: string): string =>
    `retirée le ${dayOfYear(at.day, today)} par ${by}`,
  columns: ["Attestation", "Le", "Heures et jours", "État", "Geste"] as const,
  inForce: "en vigueur",
  changed: (minutes: number, count: number): string =>
    `les heures ont changé depuis\u00A0: ${duration(minutes)} sur ${days(count)} aujourd’hui`,
  revoke: "Retirer",
  attest: "Attester une formation",
} as const;

export const RECORDS = {
  title: "Évaluations et actes supervisés",
  text: "Un délégant consigne ce qu’il a constaté. Les actes sont comptés, jamais décrits : aucune donnée de patient.",
  assess: "Consigner une évaluation",
  acts: "Consigner des actes",
} as const;

/** Figures that are not a whole requirement, by their part. */
const FIGURE_PARTS: Readonly<Record<string, string>> = {
  autoformation: "part maximale en autoformation",
};

export const FIGURES = {
  title: "Chiffres qu’aucun texte lu ne donne",
  text: "La structure les fournit, avec la source. Un chiffre fourni reste une règle interne, sauf s’il vient de l’annexe.",
  columns: ["Chiffre", "Valeur", "Source citée", "Geste"] as const,
  unknown: "à fournir",
  parts: FIGURE_PARTS,
  named: (title: string, part: string | undefined): string =>
    part === undefined ? title : `${title}, ${part}`,
  removes: "un retard fait sortir des conditions réunies",
  removesNobody: "règle interne, un retard ne fait sortir personne",
  supply: "Fournir",
  correct: "Corriger",
  by: (name: string, at: Moment, today: string): string =>
    `${name}, le ${dayOfYear(at.day, today)}`,
} as const;

export const BINOMES = {
  title: "Binômes arrêtés",
  columns: ["Délégué", "Délégant", "Geste"] as const,
  dissolve: "Arrêter ce binôme",
  restore: "Rétablir",
} as const;

export const SOURCES = {
  title: "Ce que disent les sources lues",
  cadre: "Le cadre du délégué",
  unknown: "non précisé dans les sources lues",
} as const;
