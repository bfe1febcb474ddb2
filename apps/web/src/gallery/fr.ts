import type { Mark } from "../ui/Mark.ts";
import { dayInWords, duration, NBSP, sentence, timeSpan } from "../ui/typography.ts";

export const GALLERY = {
  title: "Les pièces de l’interface",
  subtitle:
    "Chaque pièce dans chacun de ses états, avec des personnes inventées. Ce qui n’est pas ici n’existe pas encore.",
  crumbs: ["CPTS des Deux-Rives", "Atelier"],
  actions: { past: "État au…", dossier: "Dossier de contrôle" },
  foot: ["CPTS des Deux-Rives", "Dr Lucie Exemple"],
} as const;

export const NAV = {
  home: "Accueil",
  teams: "Équipes",
  calendar: "Calendrier",
  people: "Personnes",
  documents: "Pièces",
  followup: "Suivi annuel",
  dossiers: "Dossiers",
  register: "Registre",
  structure: "Structure",
} as const;

export const SECTIONS = {
  decide: "Il manque trois choses avant la mise en œuvre.",
  toward: "Vers la mise en œuvre",
  ready: "Qui est prêt",
  signs: "Neuf signes, chacun sa forme et son mot",
  hours: "Les heures",
  buttons: "Les boutons",
  form: "La saisie",
  faces: "Quand il n’y a rien, ou que rien ne va",
  lists: "Les listes",
  code: "Le code d’émargement",
  demonstration: "Le bandeau d’une démonstration",
  letters: "Les lettres et les couleurs",
  appearances: "Les apparences",
} as const;

/** What each sign means, in the order from what holds to what stops. */
export const SIGNS: ReadonlyArray<readonly [Mark, string]> = [
  ["met", "La condition est réunie, et la preuve est au registre."],
  ["due-soon", "Réunie ; à renouveler dans les semaines qui viennent."],
  ["overdue", "Réunie ; une période interne est passée, qui n’écarte personne."],
  ["not-applicable", "Ne s’applique pas à cette personne."],
  ["partly", "Commencée ; l’arc dit la part acquise."],
  ["waiting", "Attend qu’une autre étape soit faite."],
  ["unknown", "Le chiffre ou le texte n’a pas été lu ; il faut l’établir."],
  ["lapsed", "A été réunie, ne l’est plus : un délai du texte est passé."],
  ["unmet", "Rien ne l’établit encore."],
];

export const STEPS_SAID = [
  { label: "Choisir", detail: "12 janvier", state: "done" },
  { label: "Volontaires", detail: "3 délégants, 5 délégués", state: "done" },
  { label: "Former", detail: "3 formés sur 5", state: "now" },
  { label: "Déclarer", detail: "à préparer", state: "later" },
  { label: "Mettre en œuvre", detail: `possible le 6${NBSP}mars`, state: "later" },
] as const;

export const TODO = [
  {
    what: "Attester la formation d’Inès Fictive et de Maëlle Supposée",
    why: "Heures, jours et évaluation sont acquis. C’est au Dr Lucie Exemple, délégante.",
    action: "Rappeler",
  },
  {
    what: "Dire comment joindre le Dr Exemple et le Dr Témoin",
    why: "Le délégant doit être joignable pendant les actes. C’est à eux, ou à vous.",
    action: "Compléter",
  },
  {
    what: "Déclarer l’équipe à l’ARS",
    why: "Dès que les deux points précédents sont levés.",
    action: "Préparer la déclaration",
  },
] as const;
export const PROVED = "31 exigences sur 34 sont réunies pour ce premier binôme";

export const BUTTONS = {
  main: "Préparer la déclaration",
  plain: "Rappeler",
  quiet: "Voir le registre",
  danger: "Sortir de l’équipe",
  held: "Clore la feuille",
  reason: "Tom Imaginaire n’a ni signé ni été noté absent.",
  send: "Enregistrer",
  busy: "Enregistrement…",
  wide: "Signer ma présence",
  wideOther: "Je suis arrivée plus tard, ou partie plus tôt",
  dialog: "Ouvrir une question",
  confirm: "Montrer une confirmation",
} as const;

export const FORM = {
  title: "Intitulé de la séance",
  titleHint: "Le même sur la feuille, l’attestation et la convocation.",
  day: "Jour",
  from: "Début",
  to: "Fin",
  mode: "Modalité",
  modes: [
    { value: "onSite", label: "Sur place" },
    { value: "remote", label: "À distance, en direct", hint: "Compte sous le plafond du texte." },
  ],
  module: "Module",
  modules: ["Examen de la cheville", "Critères d’Ottawa", "Conduite d’urgence"],
  note: "Note aux participants",
  scan: "Feuille signée sur papier",
  scanSay: "ou déposez-la ici",
  rpps: "Numéro RPPS du formateur",
  rppsHint: "11 chiffres, au dos de la carte.",
  means: "Moyens de vous joindre",
  meansHint: "Pendant les actes ; plusieurs réponses possibles.",
  meansChoices: [
    { value: "phone", label: "Téléphone" },
    { value: "teleconsultation", label: "Téléconsultation" },
    { value: "secure-messaging", label: "Messagerie sécurisée" },
  ],
  agree: "Prévenir les délégués aujourd’hui",
  errors: {
    title: "Donnez un intitulé à la séance.",
    to: `La fin vient avant le début${NBSP}: vérifiez les heures.`,
  },
} as const;

export const QUESTION = {
  title: "Clore la feuille du 10 mars ?".replace(" ?", `${NBSP}?`),
  intro:
    "Les heures de trois participants seront comptées. Une correction restera possible, avec son motif.",
  yes: "Clore et signer",
  no: "Pas maintenant",
  said: "Feuille close. Trois participants sont prévenus.",
} as const;

export const FACES = {
  emptyTitle: "Aucune séance n’est prévue.",
  emptyText:
    "Une séance apparaît ici dès que vous en donnez le jour et l’heure. Les heures déjà faites sur papier se saisissent aussi.",
  emptyAction: "Prévoir une séance",
  refusedTitle: `La feuille ne peut pas être close${NBSP}: il manque une réponse.`,
  refusedWhat: "Dire si Tom Imaginaire était là",
  refusedWhy:
    "Il est inscrit, et n’a ni signé ni été noté absent. C’est à vous, formateur de la séquence.",
  refusedAction: "Répondre",
  loading: "La liste des personnes arrive.",
  notice: "Connexion perdue. Ce que vous écrivez est gardé.",
} as const;

export const LISTS = {
  tabs: ["À venir", "Passées", "Saisies après coup"],
  caption: "Séances de l’équipe",
  search: "Chercher une séance",
  columns: ["Séance", "Quand", "Durée", "Feuille"],
  sessions: [
    {
      title: "Examen de la cheville, pratique",
      day: "2026-03-10",
      from: "12:30",
      to: "14:30",
      minutes: 120,
      sheet: "waiting",
    },
    {
      title: "Critères d’Ottawa et imagerie",
      day: "2026-02-20",
      from: "12:30",
      to: "16:30",
      minutes: 240,
      sheet: "met",
    },
    {
      title: "Anatomie, théorie",
      day: "2026-02-13",
      from: "20:00",
      to: "22:15",
      minutes: 135,
      sheet: "unmet",
    },
  ],
  sheets: { waiting: "pas encore ouverte", met: "close", unmet: "à clore" },
  when: (day: string, from: string, to: string): string =>
    `${sentence(dayInWords(day))}, ${timeSpan(from, to)}`,
  length: duration,
  badges: [
    ["holds", `depuis le 6${NBSP}mars`],
    ["due", "à renouveler en juin"],
    ["blocks", "pas encore"],
    ["accent", "en formation"],
    ["neutral", "lecture seule"],
  ],
} as const;

export const HOURS_SAID = {
  mine: "Mes heures",
  mineNote: "2 jours sur 3",
  done: "Inès Fictive",
  doneNote: "3 jours sur 3, évaluation du 20 février",
  unknown: "Théorie",
  unknownNote: "Le minimum n’a pas été lu dans l’annexe.",
} as const;

export const CODE = {
  label: "signer la séance du mardi 10 mars",
  number: "417 902",
  note: "Change dans 40 s. Valable à cette séance seulement.",
} as const;

export const HANDED = {
  open: "Remettre un lien",
  title: "Lien d’accès d’Inès Fictive",
  intro: "Il ouvre l’accès une fois, pendant sept jours.",
  label: "ouvrir l’accès d’Inès Fictive",
  notice: "Qui remet ce lien le dit : le registre le garde.",
} as const;

export const LETTERS = {
  say: "Il manque trois choses.",
  h1: "Traumatisme en torsion de la cheville",
  h2: "Qui est prêt",
  text: `Inès Fictive a suivi 8${NBSP}h${NBSP}30 sur 10${NBSP}h, en 2 jours sur 3. La séance du 10${NBSP}mars complète l’une et l’autre.`,
  small: "Protocole national · arrêté du 6 mars 2020",
} as const;

export const APPEARANCES =
  "Claire ou sombre, au choix, dans ce navigateur. Le contraste renforcé, les couleurs imposées, le mouvement réduit et le papier suivent les réglages de l’appareil.";
