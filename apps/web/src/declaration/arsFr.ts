import type { BodyFor } from "../server/commands.ts";
import { dayWithYear, momentInWords, NBSP, timeInWords } from "../ui/typography.ts";

type At = { readonly day: string; readonly time: string };
type Channel = BodyFor<"recordArsRequest">["channel"];

export const CHANNELS: Readonly<Record<Channel, string>> = {
  "online-form": "messagerie du formulaire en ligne",
  mail: "courriel",
  letter: "courrier",
  phone: "téléphone",
  visit: "visite",
};

const momentIn = ({ day, time }: At): string => `${dayWithYear(day)} à${NBSP}${timeInWords(time)}`;

const whoAnswers =
  "la coordination, le responsable légal, le référent de la déclaration ou un délégant engagé";

export const ARS = {
  title: "Échanges avec l’ARS",
  goesOn: "L’exercice continue pendant l’échange.",
  mayAnswer: `La réponse et la clôture sont consignées par ${whoAnswers}.`,
  empty: "Aucune demande de l’ARS consignée.",
  add: "Consigner une demande",
  asked: (day: string, channel: Channel): string =>
    `Demande du ${dayWithYear(day)}, par ${CHANNELS[channel]}`,
  due: (day: string): string => `réponse attendue avant le ${dayWithYear(day)}`,
  noDue: "sans délai indiqué",
  letter: "Lire la demande de l’ARS",
  closed: (day: string): string => `close le ${dayWithYear(day)}`,
  open: "en cours",
  answered: (day: string): string => `Réponse du ${dayWithYear(day)}`,
  answer: "Consigner la réponse",
  close: "Clore",
  dossier: "Dossier de contrôle pour cette demande",
  sent: (what: string): string => `Avec ${what}.`,
  lacks: {
    day: "Indiquez le jour",
    what: "Indiquez ce que l’ARS demande",
    channel: "Indiquez par où la demande est arrivée",
    summary: "Indiquez ce qui est répondu",
  },
} as const;

export const ASK_ARS = {
  title: "Consigner une demande de l’ARS",
  on: "Reçue le",
  channel: "Par où",
  what: "Ce qu’elle demande",
  due: "Réponse attendue avant le",
  letter: "Sa lettre ou son message",
  act: "Consigner",
} as const;

export const ANSWER_ARS = {
  title: "Consigner la réponse à l’ARS",
  intro: "Ce qui lui a été envoyé, et quand.",
  on: "Envoyée le",
  summary: "Ce qui est répondu",
  known: "Pièces déjà classées et envoyées",
  file: "Une pièce de plus",
  dossier: "Dossier de contrôle envoyé",
  dossierHint: "Parmi les archives déjà téléchargées. Son empreinte est consignée avec la réponse.",
  noDossier: "Aucun",
  made: (subject: string, on: At, at: At): string =>
    `${subject}, au ${momentIn(on)}, fait le ${momentIn(at)}`,
  act: "Consigner",
} as const;

export const CLOSE_ARS = {
  title: "Clore la demande",
  intro: `Une demande close ne reçoit plus de réponse${NBSP}; si l’ARS revient, consignez une nouvelle demande.`,
  on: "Close le",
  act: "Clore",
} as const;

export const SUSPENSION = {
  title: "Suspension par l’ARS",
  none: "Aucune décision de suspension en vigueur.",
  inForce: (from: At): string => `Suspendu par l’ARS depuis le ${momentInWords(from)}.`,
  nobody: "Personne ne peut exercer dans le protocole tant qu’elle n’est pas levée.",
  record: "Consigner une suspension",
  recordTitle: "Consigner une suspension par l’ARS",
  recordEnds: {
    does: "Vous consignez la décision de l’ARS, telle qu’elle est écrite. À sa date d’effet, plus personne n’exerce dans le protocole.",
    stays:
      "La déclaration, les heures et les pièces restent. La levée se consigne sur décision écrite de l’ARS.",
  },
  from: "À effet du",
  reason: "Motif de la décision",
  document: "Décision de l’ARS",
  recordHint: "Vous pourrez la classer plus tard.",
  liftEnds: {
    does: "Vous consignez la décision écrite par laquelle l’ARS lève la suspension. À sa date d’effet, ceux dont les conditions sont réunies exercent de nouveau.",
    stays: "La suspension reste au registre, avec sa décision et ses dates.",
  },
  liftHint: "PDF ou image de la décision par laquelle l’ARS lève la suspension.",
  mayLift: `La levée est consignée par ${whoAnswers}, avec la décision écrite de l’ARS.`,
  read: "Lire la décision de l’ARS",
  lift: "Consigner la levée",
  liftTitle: "Consigner la levée de la suspension",
  liftFrom: "Levée à effet du",
  act: "Consigner",
  lacks: {
    day: "Indiquez le jour",
    time: "Indiquez l’heure",
    reason: "Indiquez le motif de la décision",
    decision: "Joignez la décision écrite de l’ARS",
  },
} as const;
