import { NBSP, ofName } from "../ui/typography.ts";

export const PROPOSE = {
  title: "Proposer un membre",
  intro:
    "Chacun est volontaire : la personne proposée signe ensuite son engagement, ou ne le signe pas.",
  person: "Personne",
  personHint: "Les personnes de la structure qui ne sont pas dans l’équipe.",
  add: "Ajouter une personne à la structure",
  role: "Rôle dans le protocole",
  roles: [
    {
      value: "delegant",
      label: "Délégant",
      hint: "Forme le délégué, peut être joint pendant les actes.",
    },
    { value: "delegate", label: "Délégué", hint: "Réalise les actes que le protocole délègue." },
  ],
  act: "Proposer",
  lacks: { person: "Choisissez une personne", role: "Choisissez un rôle" },
  nobody: "Toutes les personnes de la structure sont déjà dans l’équipe.",
} as const;

export const ENGAGEMENT = {
  own: "Mon engagement",
  paper: (name: string): string => `Engagement ${ofName(name)}, signé sur papier`,
  paperIntro:
    "Vous déposez la feuille que la personne a signée de sa main. La saisie porte votre nom.",
  sentence: "Je lis, puis je signe",
  responsibilities: "Qui répond de quoi",
  insurance: "Responsabilité civile",
  insurancePaper: "Ce que dit la feuille de la responsabilité civile",
  lacksInsurance: "Dites comment la responsabilité civile est couverte",
  sign: "Signer mon engagement",
  file: "Déposer la feuille signée",
} as const;

export const SWORN = {
  own: "Mon attestation sur l’honneur",
  paper: (name: string): string => `Attestation sur l’honneur ${ofName(name)}, signée sur papier`,
  sign: "Signer mon attestation",
} as const;

export const WITHDRAW = {
  own: "Sortir de l’équipe",
  ownEnds: {
    does: "Votre sortie prend effet dès que vous la confirmez, sans l’accord de personne. L’équipe le voit aussitôt, et la déclaration sera à modifier.",
    stays:
      "Vos heures et ce que vous avez signé restent. Vous pourrez revenir en signant un nouvel engagement.",
  },
  other: (name: string): string => `Sortie de l’équipe ${ofName(name)}`,
  otherEnds: {
    does: "La sortie prend effet dès que vous la confirmez. La personne le voit dans son espace, et la déclaration sera à modifier.",
    stays:
      "Ses heures et ce qu’elle a signé restent. Elle pourra revenir en signant un nouvel engagement.",
  },
  reason: "Motif",
  ownReasonHint: "Vous n’avez pas à en donner.",
  act: "Confirmer la sortie",
} as const;

export const REACH = {
  own: "Comment me joindre",
  other: (name: string): string => `Comment joindre ${name}`,
  intro:
    "Le délégant est joignable pendant les actes. Ses délégués lisent ceci sur leur téléphone.",
  means: "Moyens",
  choices: [
    { value: "phone", label: "Téléphone" },
    { value: "teleconsultation", label: "Téléconsultation" },
    { value: "secure-messaging", label: "Messagerie sécurisée" },
    { value: "on-site", label: "Sur place" },
  ],
  lacks: "Au moins un moyen",
  delay: "Délai de réponse, en heures",
  delayHint: `0,5 pour 30${NBSP}minutes. Laissez vide s’il n’est pas fixé.`,
  delayWrong: "Nombre d’heures attendu, par exemple 0,5 ou 24",
  details: "Précisions",
  detailsHint: "Un numéro, des horaires. Lu par l’équipe, et par l’accueil sur la liste du jour.",
  act: "Enregistrer",
} as const;

export const BINOME = {
  dissolve: (delegate: string, delegant: string): string =>
    `Arrêter le binôme de ${delegate} avec ${delegant}`,
  dissolveEnds: {
    does: "Le binôme s’arrête dès maintenant.",
    stays:
      "Chacun reste dans l’équipe et peut continuer avec d’autres. Le binôme pourra être rétabli.",
  },
  restore: (delegate: string, delegant: string): string =>
    `Rétablir le binôme de ${delegate} avec ${delegant}`,
  restoreIntro: "Le binôme reprend dès maintenant, si ses conditions sont réunies.",
  reason: "Motif",
  stop: "Arrêter le binôme",
  resume: "Rétablir le binôme",
} as const;
