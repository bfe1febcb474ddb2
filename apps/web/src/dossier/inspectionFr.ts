import { counted, dayWithYear, NBSP, timeInWords } from "../ui/typography.ts";

type Moment = { readonly day: string; readonly time: string };

const moment = ({ day, time }: Moment): string =>
  `${dayWithYear(day)} à${NBSP}${timeInWords(time)}`;

const openings = {
  page: "page lue",
  paper: "PDF téléchargé",
  archive: "archive téléchargée",
  piece: "pièce ouverte",
} as const;

/** Links to a dossier, as the structure gives and follows them. */
export const LINKS = {
  title: "Remettre ce dossier de contrôle par un lien",
  intro: `Un lien l’ouvre sans compte, en lecture seule${NBSP}: page 1, qui pouvait exercer, feuilles et pièces. Chaque consultation est notée ici.`,
  act: "Remettre un lien",
  ask: "Remettre un lien vers ce dossier de contrôle",
  askIntro: (subject: string, on: Moment): string =>
    `${subject}, au ${moment(on)}. Le lien montre le registre tel qu’il est maintenant, et rien de ce qui s’écrira ensuite${NBSP}; on peut y choisir un jour antérieur.`,
  to: "À qui",
  toHint: "Une personne et son administration, par exemple.",
  days: "Jusqu’à quand",
  choice: (days: number, until: string): string =>
    `${counted(days, "jour")}, jusqu’au ${dayWithYear(until)}`,
  archive: "Donner aussi l’archive (ZIP)",
  archiveHint:
    "Elle porte tout le registre de la structure, sans les noms, pour qui veut le vérifier.",
  ready: "Lien à remettre",
  until: (at: Moment): string => `Il sert jusqu’au ${moment(at)}. Il ne sera plus montré.`,
  label: "Lien vers le dossier de contrôle",
  through:
    "Toute personne qui a ce lien lit ce dossier de contrôle. Ne le remettez qu’à qui l’a demandé.",
  list: "Liens remis",
  none: "Aucun lien n’a été remis.",
  line: (subject: string, on: Moment): string => `${subject}, au ${moment(on)}`,
  given: (by: string, at: Moment, until: Moment): string =>
    `Remis par ${by} le ${dayWithYear(at.day)}, valable jusqu’au ${moment(until)}`,
  withArchive: "avec l’archive",
  states: {
    open: "ouvert",
    ended: "retiré",
    over: "échu",
    "giver-gone": `fermé${NBSP}: la personne qui l’a remis n’a plus ce rôle`,
  },
  notYours:
    "La coordination, le référent de la déclaration ou le responsable légal remettent un lien.",
  unread: "Jamais consulté.",
  read: (count: number, last: Moment): string =>
    `${counted(count, "consultation")}, ${count === 1 ? "" : "la dernière "}le ${moment(last)}`,
  opening: (what: keyof typeof openings, at: Moment, on: Moment): string =>
    `${moment(at)}${NBSP}: ${openings[what]}, état au ${moment(on)}`,
  again: (times: number, last: Moment): string =>
    `, ${times}${NBSP}fois, la dernière à${NBSP}${timeInWords(last.time)}`,
  end: "Retirer",
  endAbout: (to: string): string => `le lien remis à ${to}`,
  endAsk: (to: string): string => `Retirer le lien remis à ${to}${NBSP}?`,
  ends: {
    does: "Il n’ouvrira plus rien dès maintenant.",
    stays: "Ses consultations restent notées.",
  },
} as const;

/** A dossier as whoever controls reads it, by a link. */
export const INSPECTION = {
  title: "Dossier de contrôle",
  valid: (until: Moment, by: string): string =>
    `Lien valable jusqu’au ${moment(until)}, remis par ${by}.`,
  noted: (given: Moment): string =>
    `Il montre le registre de la structure tel qu’il était le ${moment(given)}, en lecture seule. Chaque consultation est notée, et la structure en voit la date.`,
  subject: (subject: string, on: Moment): string => `${subject}, au ${moment(on)}`,
  ask: "Voir ce jour",
  another: "Voir un autre jour",
  latest: (latest: Moment): string => `Tout jour jusqu’au ${moment(latest)}.`,
  firstPage: "En cinq questions",
  lacking: "Ce qui manque",
  nothing: "Rien ne manque de ce que les textes demandent.",
  explained: "Ce qui s’explique",
  without: `L’archive, par laquelle le registre se vérifie sans la structure, n’est pas donnée par ce lien${NBSP}: demandez-la-lui.`,
  limits: `Les identités se montrent sur place${NBSP}: aucune carte professionnelle ni coordonnée n’est jointe.`,
} as const;
