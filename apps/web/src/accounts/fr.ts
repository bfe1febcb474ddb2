import { NBSP, quoted } from "../ui/typography.ts";

/** Shortest password, as the server asks it. */
const SHORTEST = 12;

export const LANDING = {
  title: `Se former à un protocole de coopération, et pouvoir le prouver.`,
  tab: "Accueil",
  subtitle:
    "Coopilote accompagne une équipe de soins, du choix du protocole à sa mise en œuvre : qui se forme, ce qui manque, qui peut exercer, et depuis quand.",
  signIn: "Se connecter",
  signUp: "Créer un compte",
  exampleTitle: "Il manque deux choses avant la mise en œuvre.",
  exampleNote: "Un exemple, avec des personnes inventées.",
  example: [
    {
      what: "Attester la formation d’Inès Fictive",
      why: "Heures, jours et évaluation sont acquis. C’est au Dr Lucie Exemple, délégante.",
    },
    {
      what: "Déclarer l’équipe à l’ARS",
      why: "Dès que le point précédent est levé.",
    },
  ],
  promises: [
    {
      title: "Chaque condition dit d’où elle vient",
      text: `Loi, annexe de l’arrêté, pratique de l’ARS, règle de la structure ou de Coopilote${NBSP}: rien n’est présenté comme exigé par un texte qui n’a pas été lu.`,
    },
    {
      title: "Une feuille d’émargement qui se signe au téléphone",
      text: "Chacun signe sa présence, le formateur la sienne. Les heures comptées, et celles qui ne le sont pas, disent pourquoi.",
    },
    {
      title: "Une réponse pour n’importe quel jour",
      text: `Qui pouvait exercer le 12${NBSP}mars, et sur quelles preuves${NBSP}? Rien ne s’efface${NBSP}: une correction s’ajoute, avec son motif.`,
    },
    {
      title: "Aucune donnée de patient",
      text: "Les actes sont comptés, jamais décrits.",
    },
  ],
} as const;

export const PLACES = {
  title: "Mes structures",
  subtitle: "Choisissez celle où vous allez travailler.",
  as: (person: string): string => `vous y êtes ${person}`,
  unnamed: "Structure sans nom",
  found: "Ouvrir l’espace d’une structure",
  none: "Votre compte n’est rattaché à aucune structure.",
  noneAdvice:
    "Si quelqu’un de votre équipe a déjà ouvert l’espace, demandez-lui un lien d’invitation. Sinon, ouvrez-le vous-même.",
  signOut: "Se déconnecter",
} as const;

export const SIGN_IN = {
  title: "Se connecter",
  identifier: "Adresse électronique ou identifiant",
  password: "Mot de passe",
  act: "Se connecter",
  sending: "Connexion…",
  errors: {
    identifier: "Indiquez votre adresse électronique ou votre identifiant",
    password: "Indiquez votre mot de passe",
  },
  noAccount: `Pas encore de compte${NBSP}?`,
  signUp: "Créer un compte",
  forgotten: `Mot de passe oublié${NBSP}? Demandez à la personne qui coordonne votre structure un lien pour en choisir un autre${NBSP}: elle le crée depuis votre fiche. Coopilote n’envoie pas encore de courrier électronique.`,
} as const;

export const SIGN_UP = {
  title: "Créer un compte",
  subtitle:
    "Un compte est à une personne. Il vous sert dans toutes les structures où vous travaillez.",
  name: "Vos prénom et nom",
  nameHint: "Comme sur vos documents professionnels.",
  way: "Pour vous connecter",
  ways: [
    { value: "email", label: "Mon adresse électronique" },
    {
      value: "identifier",
      label: "Un identifiant",
      hint: "Si vous n’avez pas d’adresse, ou si vous la partagez avec d’autres.",
    },
  ],
  email: "Adresse électronique",
  emailHint: "La vôtre : une adresse de secrétariat ne distingue pas les personnes.",
  identifier: "Identifiant",
  identifierHint: "Trois caractères ou plus, sans espace ni accent. Vous pouvez garder celui-ci.",
  password: "Mot de passe",
  passwordHint: `Au moins ${SHORTEST}${NBSP}caractères. Quelques mots sans rapport entre eux conviennent${NBSP}; ni votre nom, ni une suite connue.`,
  tooShort: (missing: number): string =>
    `Encore ${missing}${NBSP}${missing > 1 ? "caractères" : "caractère"}`,
  longEnough: "Assez long",
  show: "Montrer le mot de passe",
  act: "Créer mon compte",
  sending: "Création…",
  hasAccount: `Déjà un compte${NBSP}?`,
  signIn: "Se connecter",
  keepTitle: "Votre identifiant, à noter maintenant",
  keepAdvice:
    "Il vous sera demandé à chaque connexion et ne peut vous être envoyé nulle part. Notez-le, sans le mot de passe à côté.",
  kept: "Je l’ai noté",
  errors: {
    name: "Indiquez vos prénom et nom",
    email: "Indiquez votre adresse électronique",
    identifier: "Choisissez un identifiant d’au moins trois caractères, sans espace ni accent",
    password: `Choisissez un mot de passe d’au moins ${SHORTEST}${NBSP}caractères`,
  },
} as const;

export const INVITATION = {
  title: (structure: string | null): string =>
    structure === null ? "Rejoindre une structure" : `Rejoindre ${quoted(structure)}`,
  invitedBy: (person: string): string =>
    `${person} vous invite à ouvrir votre accès. Vous y agirez en votre nom : ce que vous signez y est à vous.`,
  invited: "On vous invite à ouvrir votre accès. Vous y agirez en votre nom.",
  until: (moment: string): string => `Ce lien sert une fois, jusqu’au ${moment}.`,
  signedInAs: (name: string): string => `Le compte ouvert ici est celui de ${name}.`,
  joinAs: "Rejoindre avec ce compte",
  joining: "Un instant…",
  notMe: "Ce n’est pas moi",
  create: "Créer mon compte et rejoindre",
  hasAccount: "J’ai déjà un compte",
  closedAdvice: "Un lien sert une fois, pendant sept jours, et peut être retiré.",
  toHome: "Revenir à l’accueil",
} as const;

export const RENEWING = {
  title: "Choisir un nouveau mot de passe",
  subtitle: (by: string | null): string =>
    `${by === null ? "Ce lien vous a été remis" : `${by} vous a remis ce lien`}${NBSP}: c’est gardé au registre. Votre compte reste le même${NBSP}; vos autres sessions se fermeront.`,
  identifier: "Votre identifiant",
  identifierHint: "Celui avec lequel vous vous connectez.",
  password: "Nouveau mot de passe",
  act: "Enregistrer et entrer",
  sending: "Enregistrement…",
} as const;

export const DEVICES = {
  known: {
    iphone: "iPhone",
    ipad: "iPad",
    android: "Android",
    windows: "Windows",
    mac: "Mac",
    linux: "Linux",
    edge: "Edge",
    firefox: "Firefox",
    chrome: "Chrome",
    safari: "Safari",
  },
  unknown: "appareil inconnu",
} as const;

export const OWN_ACCOUNT = {
  title: "Mon compte",
  subtitle: (name: string, identifier: string): string => `${name}, connexion avec ${identifier}`,
  password: "Changer de mot de passe",
  passwordWhy: `Vos autres sessions se fermeront${NBSP}; celle-ci reste ouverte.`,
  current: "Mot de passe actuel",
  currentMissing: "Indiquez votre mot de passe actuel",
  next: "Nouveau mot de passe",
  act: "Changer le mot de passe",
  sending: "Enregistrement…",
  done: "Le mot de passe est changé, et vos autres sessions sont fermées.",
  lost: "Si vous l’avez oublié, la personne qui coordonne votre structure peut créer un lien pour en choisir un autre, depuis votre fiche.",
  sessions: "Sessions ouvertes",
  sessionsWhy:
    "Les appareils où votre compte est ouvert. Fermez ce que vous ne reconnaissez pas, puis changez de mot de passe.",
  caption: "Les sessions ouvertes de ce compte",
  columns: { device: "Appareil", since: "Ouverte le", until: "Se ferme le", act: "Gestes" },
  thisOne: "celle-ci",
  end: "Fermer",
  ending: "Fermeture…",
  endAbout: (device: string, since: string): string => `${device}, ouverte le ${since}`,
  back: "Revenir à mes structures",
} as const;

export const shortestPassword = SHORTEST;
