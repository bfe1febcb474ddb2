import type { TeamLine } from "@coopilote/contract/structure/answers.ts";
import type { SessionLine } from "@coopilote/contract/training/answers.ts";
import type { Finding, Missing } from "@coopilote/domain/protocols/Finding.ts";
import {
  atLeast,
  counted,
  countedInWords,
  dayInWords,
  dayOfYear,
  daysBetween,
  dayWithYear,
  DOT,
  listInWords,
  NBSP,
  nearDay,
  ofName,
  plural,
  quoted,
  sentence,
  timeInWords,
  timeSpan,
  weekdayOfYear,
} from "../ui/typography.ts";

export const HOME = {
  entrusted: (name: string, day: string, reason: string): string =>
    `Depuis le ${dayInWords(day)}, ${name} peut coordonner la structure, par la console du serveur${NBSP}: ${reason}. Le registre le note.`,
  mine: (count: number): string =>
    count === 0
      ? "Rien ne vous attend."
      : `${sentence(countedInWords(count, "feminine", "chose"))} vous ${plural(count, "attend", "attendent")}.`,
  mineList: "Ce qui vous attend",
  nothing: "Ce qui reste à faire dans la structure est entre d’autres mains.",
  learning: "La formation suit son cours.",
  allHeld: "Aucune condition ne manque au binôme le plus avancé de chaque équipe.",
  start: "Mettre en œuvre le protocole",
  startText: "Toutes les conditions sont réunies pour un premier binôme.",
  startAct: "Mettre en œuvre",
  startList: "Protocoles à mettre en œuvre",
  others: (count: number): string =>
    `${sentence(countedInWords(count, "feminine", "chose"))} ${plural(count, "attend", "attendent")} quelqu’un d’autre`,
  see: "Voir ce qui attend",
  byPerson: "Par personne",
  byDay: "Par jour",
  later: (count: number): string =>
    `${sentence(countedInWords(count, "feminine", "autre chose", "autres choses"))} ${plural(count, "vous attendra", "vous attendront")} ensuite`,
  laterList: "Ce qui vous attendra ensuite",
  nowList: "Aujourd’hui",
  sign: (title: string): string => `Votre présence à signer${NBSP}: ${title}`,
  signLate: (title: string): string => `Signature oubliée${NBSP}: ${title}`,
  signAct: "Signer ma présence",
  inTrainingList: "En cours",
  inTraining: (people: ReadonlyArray<string>): string => `Formation ${ofName(listInWords(people))}`,
  inTrainingWhy: (day: string, today: string): string =>
    `Les séances prévues la complètent ${day === today ? "aujourd’hui" : `le ${dayInWords(day)}`}. Rien d’autre n’est à prévoir.`,
  inTrainingAct: "Voir les séances",
  noTeam: "Aucune équipe n’est encore formée.",
  noTeamAdvice:
    "Choisissez un protocole : Coopilote dira, condition par condition, ce qu’il demande, d’après quel texte, et ce qui manque.",
  choose: "Choisir un protocole",
  noTeamElse: "La coordination de la structure choisit le protocole et propose les membres.",
  nextSession: "Prochaine séance",
  openSession: "Séance ouverte",
  todaySession: "Séance du jour",
  seeSheet: "Voir la feuille",
  noSession: "Aucune séance n’est prévue.",
  plan: "Prévoir une séance",
  sessions: "Toutes les séances",
  when: (day: string, from: string, to: string): string =>
    `${sentence(dayInWords(day))}, ${timeSpan(from, to)}`,
  enrolled: (count: number): string => counted(count, "inscrit"),
  requests: "L’ARS demande",
  request: (team: string, what: string): string =>
    `Répondre à l’ARS pour ${team.toLowerCase()}${NBSP}: ${quoted(what)}`,
  practiceGoesOn: "L’exercice continue pendant ce temps.",
  due: (day: string, today: string): string => {
    const left = daysBetween(today, day);
    if (left < 0)
      return `Réponse attendue depuis le ${dayOfYear(day, today)}, il y a ${counted(-left, "jour")}.`;
    if (left === 0) return "Réponse attendue aujourd’hui.";
    return `Réponse attendue avant le ${dayOfYear(day, today)}, dans ${counted(left, "jour")}.`;
  },
  noDue: "Sans échéance indiquée.",
  answer: "Répondre",
  seeRequest: "Voir la demande",
  with: (names: ReadonlyArray<string>): string => `avec ${listInWords(names)}`,
} as const;

/** The same things, day by day. */
export const DAYS = {
  title: (day: string | null, today: string): string => {
    if (day === null) return "Sans date";
    const words = weekdayOfYear(day, today);
    return day === today ? `Aujourd’hui, ${words}` : sentence(words);
  },
  trained: (people: ReadonlyArray<string>, title: string): string =>
    `Formation ${ofName(listInWords(people))} complète (${title})`,
  trainedWhy: "Par les séances prévues. Rien d’autre n’est à prévoir.",
} as const;

/** « 12 h 30 – 14 h, salle du Coteau, 4 inscrits, avec Dr Lucie Exemple » */
export const sessionFr = ({
  from,
  to,
  place,
  enrolled,
  formateurs,
}: Pick<SessionLine, "from" | "to" | "place" | "enrolled" | "formateurs">): string =>
  [
    timeSpan(from.time, to.time),
    place,
    HOME.enrolled(enrolled),
    ...(formateurs.length === 0 ? [] : [HOME.with(formateurs)]),
  ].join(DOT);

/** « A, B, C et 4 autres »: beyond four names the rest is counted. */
export const someInWords = (names: ReadonlyArray<string>): string =>
  names.length > 4
    ? listInWords([...names.slice(0, 3), counted(names.length - 3, "autre")])
    : listInWords(names);

/** What is named of what lacks; the rest is counted. */
const SHOWN_LACKS = 5;

/** Whether whoever looks may practise, said on their home. */
export const PRACTICE = {
  list: "Où vous pouvez exercer",
  since: (title: string, day: string): string =>
    `Vous pouvez exercer dans le protocole ${quoted(title)} depuis le ${dayWithYear(day)}.`,
  notYet: (title: string): string =>
    `Vous ne pouvez pas encore exercer dans le protocole ${quoted(title)}.`,
  halted: (title: string): string =>
    `N’exercez pas dans le protocole ${quoted(title)} pour l’instant.`,
  lacking: (titles: ReadonlyArray<string>): string => {
    const rest = titles.length - SHOWN_LACKS;
    const shown = rest > 1 ? titles.slice(0, SHOWN_LACKS) : titles;
    return `Il manque${NBSP}: ${shown.join(DOT)}${rest > 1 ? `${DOT}${counted(rest, "autre condition", "autres conditions")}` : ""}.`;
  },
  toStart: "Pour vous, les conditions sont réunies ; la mise en œuvre reste à enregistrer.",
  suspended: "L’ARS a suspendu le protocole. Personne n’y exerce avant la levée.",
  stopped: "Arrêt interne. Vous reprendrez par un nouveau premier jour.",
  act: "Voir dans mon espace",
} as const;

/** A text learned lately: told, never asked. */
export const TEXTS = { list: "Textes", act: "Voir ce qui change" } as const;

/** Pieces nobody has read yet. */
export const READING = {
  list: "Pièces à relire",
  what: (count: number): string => `Relire ${counted(count, "pièce")}`,
  why: (names: ReadonlyArray<string>): string =>
    names.length > 3
      ? `${names.slice(0, 3).map(quoted).join(", ")} et ${counted(names.length - 3, "autre")}.`
      : `${listInWords(names.map(quoted))}.`,
  act: "Relire",
} as const;

/** Who left a team, and what is to be declared of it. */
export const LEFT = {
  list: "Sorties de l’équipe",
  what: (
    name: string,
    role: "delegant" | "delegate",
    title: string,
    day: string,
    today: string,
  ): string =>
    `${name}, ${role === "delegant" ? "délégant" : "délégué"} en ${title.toLowerCase()}, est hors équipe depuis ${day === today ? "aujourd’hui" : `le ${dayInWords(day)}`}`,
  toDeclare: `Un dépôt nomme encore cette personne${NBSP}: la modification est à déclarer.`,
  settled: "Aucun dépôt en cours ne nomme cette personne.",
  act: "Préparer la modification",
} as const;

/** What others wrote since the last visit. */
export const CHANGED = {
  title: "Depuis votre dernière visite",
  none: "Rien n’a changé.",
  when: (day: string, time: string, today: string): string =>
    `${sentence(nearDay(day, today))}, ${timeInWords(time)}`,
  more: (count: number): string =>
    `Et ${counted(count, "autre ligne", "autres lignes")} au registre`,
} as const;

/** Whose turn it is, where it is not one person's. */
export const WHO: Readonly<Record<Exclude<Finding["turnOf"]["who"], "person">, string>> = {
  nobody: "Personne en particulier",
  delegants: "Un délégant de l’équipe",
  coordinator: "La coordination",
  "legal-head": "Le responsable légal",
  "two-members": "Deux personnes de l’équipe, dont un délégant",
  ars: "L’ARS",
};

/** « la coordination », within a sentence; a name stays as it is. */
export const within = (who: string): string =>
  Object.values(WHO).includes(who) ? `${who.charAt(0).toLowerCase()}${who.slice(1)}` : who;

/** « La coordination ou Inès Fictive »: any of them would do. */
export const either = ([first = WHO.nobody, ...others]: ReadonlyArray<string>): string =>
  [first, ...others.map(within)].join(" ou ");

/** What someone lacks, said to themselves. */
export const YOURS: Readonly<Partial<Record<Missing, string>>> = {
  "profession-not-stated": "Indiquer votre profession",
  "qualification-missing": "Indiquer votre spécialité",
  "exercise-not-allowed": "Vérifier votre mode d’exercice",
  "reachability-not-stated": "Dire comment vous joindre",
  "means-not-enough": "Compléter les moyens de vous joindre",
  "delay-too-long": "Revoir le délai pour vous joindre",
  "delegant-absent": "Indiquer qui vous remplace",
  "number-missing": "Compléter votre numéro RPPS",
  "engagement-missing": "Signer votre engagement",
  "sworn-statement-missing": "Signer votre attestation sur l’honneur",
  "insurance-missing": "Préciser votre assurance",
  "hours-missing": "Compléter votre formation",
  "days-missing": "Compléter votre formation",
};

export const TEAMS = {
  dayList: "Liste du jour",
  title: "Équipes",
  subtitle: "Une équipe se forme pour un protocole.",
  caption: "Les équipes de la structure",
  columns: {
    team: "Protocole",
    practising: "Peuvent exercer",
    missing: "Bloqués par",
    turn: "Au tour de",
    start: "Mise en œuvre",
  },
  /** What a team is doing, in the field's words. */
  steps: {
    choose: "choisir",
    volunteers: "réunir les volontaires",
    train: "former",
    declare: "déclarer",
    practise: "mettre en œuvre",
  } satisfies Record<TeamLine["step"], string>,
  inPractice: "en exercice",
  halted: "suspendu par l’ARS",
  /** What a team that practises still goes through, for those who wait. */
  beside: {
    choose: undefined,
    volunteers: "engagements à recueillir",
    train: "formation en cours",
    declare: "déclaration à compléter",
    practise: undefined,
  } satisfies Record<TeamLine["step"], string | undefined>,
  step: (step: TeamLine["step"]): string => `étape${NBSP}: ${TEAMS.steps[step]}`,
  practises: (day: string, today: string): string =>
    `mis en œuvre depuis le ${dayOfYear(day, today)}`,
  missing: (count: number, isWithheld: boolean): string =>
    count === 0
      ? "rien ne manque"
      : `${atLeast(counted(count, "chose"), isWithheld)} à faire avant la mise en œuvre`,
  someHold: "réunies pour ceux qui exercent",
  rest: (what: ReadonlyArray<string>): string => `Reste${NBSP}: ${TEAMS.first(what)}`,
  toResume: (count: number, isWithheld: boolean): string =>
    count === 0 ? "toutes réunies" : `${atLeast(counted(count, "chose"), isWithheld)} à reprendre`,
  practising: ({
    practising,
    away,
    delegates,
    since,
  }: Pick<TeamLine, "practising" | "away" | "delegates" | "since">): string => {
    if (since === null) return "personne encore";
    const some =
      practising === 0
        ? "personne pour l’instant"
        : `${counted(practising, "délégué")} sur${NBSP}${String(delegates)}`;
    return away === 0 ? some : `${some}, ${counted(away, "absent")}`;
  },
  notYet: (names: ReadonlyArray<string>): string => `pas encore${NBSP}: ${TEAMS.among(names)}`,
  nobody: "personne",
  withheld: "non montré",
  you: "vous",
  /** What is named of those that lack, or whose turn it is; the rest is counted. */
  among: (names: ReadonlyArray<string>): string =>
    names.length > 3
      ? `${names.slice(0, 2).join(DOT)}${DOT}et ${counted(names.length - 2, "autre")}`
      : names.join(DOT),
  /** The first things that block; the count stands above. */
  first: (what: ReadonlyArray<string>): string =>
    what.length > 3 ? `${what.slice(0, 3).join(DOT)}…` : what.join(DOT),
  start: {
    now: "possible dès aujourd’hui",
    trained: (day: string, today: string): string =>
      `possible à partir du ${dayOfYear(day, today)}, les séances prévues tenues`,
    unplanned: "sans date : des séances restent à prévoir",
    gestures: "dès que tout sera réuni",
  },
  suspended: (from: string, today: string): string =>
    `personne, suspendu par l’ARS depuis le ${dayOfYear(from, today)}`,
  mine: {
    delegant: `votre rôle${NBSP}: délégant`,
    delegate: `votre rôle${NBSP}: délégué`,
  },
  form: "Former une équipe",
} as const;

export const KINDS_OF_SUBTITLE = {
  functions: (functions: ReadonlyArray<string>): string => {
    if (functions.length === 0) return "";
    return `${DOT}${plural(functions.length, "Votre fonction", "Vos fonctions")}${NBSP}: ${listInWords(functions)}`;
  },
} as const;
