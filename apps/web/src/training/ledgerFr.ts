import { ledgerModesFr, originsFr } from "@coopilote/domain/readiness/ledgerFr.ts";
import { naturesFr } from "@coopilote/domain/training/sheetFr.ts";
import {
  counted,
  days,
  daysInWords,
  dayWithYear,
  DOT,
  duration,
  ofName,
  sentence,
  timeSpan,
} from "../ui/typography.ts";

const DATED = /(\d{4}-\d{2}-\d{2})$/u;

export const LEDGER = {
  title: (name: string): string => `Heures ${ofName(name)}`,
  mine: "Mes heures",
  team: "Voir l’équipe",
  subtitle: (title: string, day: string): string => `${title}${DOT}au ${dayWithYear(day)}`,
  print: "Imprimer",
  bar: "Heures comptées",
  days: (list: ReadonlyArray<string>, need: number | null): string =>
    [
      need === null ? days(list.length) : `${days(list.length)} sur ${need}`,
      ...(list.length === 0 ? [] : [daysInWords(list)]),
    ].join(" : "),
  incomplete:
    "Une attestation d’organisme ne donne ni toutes les dates ni toutes les durées : à demander à l’organisme.",
  lines: "Minute par minute",
  empty: "Aucune minute n’est encore enregistrée pour ce protocole.",
  emptyAdvice: "Les heures arrivent avec les séances suivies, signées et closes.",
  columns: {
    day: "Jour",
    what: "Séance et module",
    counted: "Compté",
    refused: "Non compté",
    version: "Donné sous",
    evidence: "Preuve",
  },
  undated: "sans date",
  times: timeSpan,
  origins: originsFr,
  removed: "séance",
  wholeProgramme: "Ensemble du programme",
  kind: (
    nature: "theory" | "practice" | null,
    mode: "on-site" | "remote-live" | "autoformation" | null,
  ): string =>
    [
      ...(nature === null ? [] : [naturesFr[nature]]),
      ...(mode === null ? [] : [ledgerModesFr[mode]]),
    ].join(", "),
  shared: "séance commune",
  toSettle:
    "Des minutes ont été données pour plusieurs protocoles à la fois. La page de l’annexe dit si elles comptent pour chacun.",
  settle: "Trancher ce point",
  underWay: "signée avant la fin",
  minutes: duration,
  none: "—",
  version: (code: string): string => {
    const [, day] = DATED.exec(code) ?? [];
    return day === undefined ? code : `texte du ${dayWithYear(day)}`;
  },
  totals: (minutes: number, refused: number): string =>
    refused === 0
      ? `Total : ${duration(minutes)} comptées.`
      : `Total : ${duration(minutes)} comptées, ${duration(refused)} non comptées.`,
  hash: (hash: string): string => `Empreinte de ce décompte : ${hash}`,
  planned: "Prévu",
  plannedHint: "Ne compte qu’une fois suivi, signé et clos.",
  plannedLine: (day: string, minutes: number): string =>
    `${sentence(dayWithYear(day))}, ${duration(minutes)}`,
} as const;

export const OTHER = {
  title: "Autres façons de se former",
  none: "Ni autoformation ni formation par un organisme.",
  addAutoformation: "Consigner une autoformation",
  addExternal: "Consigner l’attestation d’un organisme",
  autoformation: (module: string, minutes: number): string => `${module}, ${duration(minutes)}`,
  completed: (day: string): string => `autoformation terminée le ${dayWithYear(day)}`,
  proofs: {
    certificate: "avec son certificat",
    "platform-log": "avec le relevé de la plateforme",
    statement: "déclarée par la personne",
  },
  confirmed: "confirmée",
  confirm: "Confirmer",
  external: (organisme: string, minutes: number | null): string =>
    minutes === null ? organisme : `${organisme}, ${duration(minutes)}`,
  issued: (day: string): string => `attestation du ${dayWithYear(day)}`,
  accepted: "acceptée",
  toAccept: "à accepter par un délégant",
  accept: "Relire et accepter",
  read: "Lire la pièce",
  acceptTitle: "Accepter cette pièce ?",
  acceptIntro:
    "Vous l’avez lue, et elle concerne bien cette personne et ce protocole. L’attestation de formation dira que vous en avez pris connaissance.",
  acceptAct: "Accepter",
  sending: "Enregistrement…",
} as const;

export const AUTOFORMATION = {
  title: "Consigner une autoformation",
  intro: "Compte pour sa durée prévue, jamais plus que le temps passé, dans la limite du texte.",
  module: "Module",
  nominal: "Durée prévue, en minutes",
  elapsed: "Temps passé, en minutes",
  elapsedHint: "S’il est connu, par le relevé de la plateforme.",
  completed: "Terminée le",
  proof: "Preuve",
  proofs: [
    { value: "certificate", label: "Certificat" },
    { value: "platform-log", label: "Relevé de la plateforme" },
    { value: "statement", label: "Déclaration de la personne, à confirmer par un délégant" },
  ],
  file: "Pièce",
  act: "Consigner",
  lacks: {
    module: "Choisissez un module.",
    nominal: "Donnez la durée prévue, en minutes.",
    elapsed: "Donnez le temps passé en minutes, ou rien.",
    proof: "Dites ce qui le prouve.",
    file: "Joignez la pièce.",
    completed: "Dites quand elle a été terminée.",
  },
} as const;

export const EXTERNAL = {
  title: "Consigner l’attestation d’un organisme",
  intro: "Telle qu’elle est : ce qu’elle ne dit pas reste à demander à l’organisme.",
  organisme: "Organisme",
  identifier: "SIRET ou numéro de déclaration d’activité",
  siretUnusual:
    "La clé de ce SIRET n’est pas celle qu’on attend : vérifiez-le. Cela n’empêche pas de continuer.",
  status: "Statut tel qu’il est indiqué",
  statusHint: "Par exemple « agréé », avec les mots de l’attestation.",
  programme: "Programme",
  trainer: "Formateur",
  issued: "Datée du",
  total: "Durée totale, en minutes",
  result: "Résultat",
  results: [
    { value: "validated", label: "Validée" },
    { value: "not-validated", label: "Non validée" },
    { value: "none", label: "Non indiqué" },
  ],
  parts: "Dates et durées indiquées",
  part: (place: number): string => `Date ${place}`,
  day: "Jour",
  minutes: "Minutes",
  mode: "Modalité",
  modes: [
    { value: "none", label: "Non indiquée" },
    { value: "on-site", label: sentence(ledgerModesFr["on-site"]) },
    { value: "remote-live", label: sentence(ledgerModesFr["remote-live"]) },
    { value: "autoformation", label: sentence(ledgerModesFr.autoformation) },
  ],
  addPart: "Ajouter une date",
  removePart: (place: number): string => `Retirer la date ${place}`,
  file: "Attestation",
  act: "Consigner",
  lacks: {
    identifier: "Un SIRET a quatorze chiffres, un numéro de déclaration d’activité en a onze",
    organisme: "Nommez l’organisme.",
    issued: "Donnez la date de l’attestation.",
    file: "Joignez l’attestation.",
    minutes: "Donnez des minutes, ou rien.",
    day: "Donnez le jour.",
  },
} as const;

export const ATTESTED = {
  title: "Attestations de formation",
  none: "Aucune attestation n’a encore été donnée.",
  line: (by: string, day: string): string => `${by}, le ${dayWithYear(day)}`,
  manners: { taught: "a formé", acknowledged: "a pris connaissance de la formation" },
  figures: (minutes: number, dayCount: number): string =>
    `${duration(minutes)}, ${counted(dayCount, "jour")}`,
  revoked: (by: string, day: string): string => `retirée par ${by}, le ${dayWithYear(day)}`,
  attest: "Attester la formation",
  attestAgain: "Attester de nouveau",
  revoke: "Retirer",
} as const;
