import {
  counted,
  dayWithYear,
  figure,
  listInWords,
  NBSP,
  plural,
  timeInWords,
} from "../ui/typography.ts";

type Moment = { readonly day: string; readonly time: string };

const size = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? `${figure(kilobytes)}${NBSP}ko`
    : `${figure(Math.round(kilobytes / 100) / 10)}${NBSP}Mo`;
};

export const DOSSIER = {
  title: "Dossier de contrôle",
  subtitle: `Ce que la structure répond quand l’ARS demande${NBSP}: relisez ce qui manque, puis téléchargez.`,
  scope: "De qui, de quoi",
  kinds: {
    team: "Une équipe",
    person: "Une personne",
    session: "Une séance",
    structure: "Toute la structure",
  },
  of: { team: "Équipe", person: "Personne", session: "Séance" },
  day: "Au jour",
  time: "Heure",
  known: "D’après ce que l’on savait un autre jour",
  knownDay: "Connu le",
  knownTime: "Heure",
  ask: "Préparer",
  at: (subject: string, on: Moment): string =>
    `${subject}, au ${dayWithYear(on.day)} à${NBSP}${timeInWords(on.time)}`,
  head: (version: number): string => `registre n°${NBSP}${figure(version)}`,
  none: "Ce dossier de contrôle ne peut pas être préparé.",
  noneText: "Choisissez une équipe, une personne ou une séance que vous pouvez lire.",
  unreadable: "Ce jour ou cette heure n’existe pas.",
  unreadableText: "Choisissez un jour et une heure ci-dessus.",
} as const;

export const LACKING = {
  title: "Ce qui manque, et pourquoi cela compte",
  nothing: {
    title: "Rien ne manque à ce dossier de contrôle",
    text: "Tout ce que les textes et les règles internes demandent est établi à cet instant.",
  },
  unjudged: {
    title: "Aucune condition d’exercice n’est jugée pour cette demande",
    text: `Ces conditions se jugent pour les délégués d’une équipe${NBSP}; cette demande n’en compte aucun à cet instant. Ce qui suit se lit, sans dire que tout est établi.`,
  },
  count: (texts: number, others: number): string =>
    [
      ...(texts === 0 ? [] : [`${counted(texts, "point")} par les textes`]),
      ...(others === 0
        ? []
        : [
            `${counted(others, "point")} qui ne ${others === 1 ? "vient" : "viennent"} pas des textes`,
          ]),
    ].join(", "),
  rest: (count: number): string => `Voir ${counted(count, "autre point", "autres points")}`,
  rules: {
    texts: undefined,
    dossier: undefined,
    "ars-practice": "usage de l’ARS",
    internal: "règle interne",
  },
  see: "Voir",
  list: "Ce qui manque",
} as const;

export const FIRST_PAGE = {
  title: "Page 1, telle qu’elle sera lue",
} as const;

export const ANSWERS = { title: "Qui pouvait exercer" } as const;

export const SHEETS = {
  title: "Séances et feuilles",
  points: (count: number): string => counted(count, "point relevé", "points relevés"),
  exchanges: "Échanges avec l’ARS",
} as const;

export const COUNTS = { title: "Suivi, décomptes" } as const;

export const PIECES = {
  title: (count: number): string =>
    count === 0
      ? "Pièces"
      : `${figure(count)} ${plural(count, "pièce", "pièces")}, dans l’ordre de lecture`,
  empty: "Aucune pièce n’est jointe",
  emptyText: "Ce qu’il affirme est consigné au registre, qui l’accompagne.",
  columns: {
    number: "N°",
    name: "Pièce",
    kind: "Nature",
    group: "Partie",
    about: "Personne",
    filed: "Classée le",
    size: "Taille",
  },
  filed: dayWithYear,
  size,
} as const;

export const TAKE = {
  title: "Télécharger",
  paper: "Télécharger le PDF",
  paperText: `Il se lit seul${NBSP}: page 1, puis qui pouvait exercer, les feuilles, le suivi, les lignes qui prouvent, et les pièces dans l’ordre de lecture.`,
  part: (part: number, of: number): string => `Télécharger la partie ${part} sur ${of}`,
  partText: (first: number | null, last: number | null, bytes: number): string =>
    [
      first === null || last === null
        ? "Aucune pièce"
        : first === last
          ? `Pièce ${figure(first)}`
          : `Pièces ${figure(first)} à ${figure(last)}`,
      `environ ${size(bytes)}`,
    ].join(", "),
  cut: "Couper le PDF en parties de moins de",
  cutHint: "Gardé pour toute la structure. Une pièce plus lourde fait une partie à elle seule.",
  cutSize: size,
  archive: "Télécharger l’archive (ZIP)",
  archiveText: (bytes: number): string =>
    `Environ ${size(bytes)}${NBSP}: le PDF, les pièces, le registre sans les noms, et les noms de ce dossier de contrôle. La page /verifier.html de l’instance la vérifie, même enregistrée sur un disque et sans réseau.`,
  notYours: `L’archive porte tout le registre de la structure, sans les noms${NBSP}: la coordination, le référent de la déclaration ou le responsable légal la téléchargent.`,
  making: "Préparation…",
  started: "Le téléchargement a commencé.",
  progress: (received: number, expected: number): string =>
    expected === 0
      ? size(received)
      : `${size(received)} sur ${size(Math.max(received, expected))} environ`,
  label: "Téléchargement",
  cancel: "Annuler",
  cancelled: "Téléchargement annulé. Rien n’a été gardé.",
  done: (name: string, bytes: number): string => `${name}, ${size(bytes)}${NBSP}: téléchargé.`,
  failed: `Le dossier de contrôle n’a pas pu être préparé. Réessayez${NBSP}; si cela se répète, écrivez à qui tient l’instance.`,
} as const;

const momentIn = ({ day, time }: Moment): string =>
  `${dayWithYear(day)} à${NBSP}${timeInWords(time)}`;

/** « partie 2 sur 3 », « parties 1 et 3 sur 4 », « en 3 parties » */
const partsTaken = (parts: ReadonlyArray<number>, cut: number): string => {
  if (parts.length === cut) return `en ${counted(cut, "partie")}`;
  const word = parts.length === 1 ? "partie" : "parties";
  return `${word}${NBSP}${listInWords(parts.map(String))} sur ${cut}`;
};

export const MADE = {
  title: "Dossiers de contrôle déjà faits",
  columns: { what: "De qui, de quoi", at: "Fait le", by: "Par", form: "Forme", hash: "Empreinte" },
  what: (subject: string, on: Moment): string => `${subject}, au ${momentIn(on)}`,
  at: momentIn,
  paper: (parts: ReadonlyArray<number>, cut: number | null): string =>
    cut === null || cut === 1 ? "PDF" : `PDF, ${partsTaken(parts, cut)}`,
  archive: "archive",
  none: "Aucun dossier de contrôle n’a été téléchargé",
  noneText: "Chaque téléchargement est noté ici.",
} as const;
