import { momentInWords, NBSP, ofName } from "../ui/typography.ts";

export const INVITE = {
  title: (name: string): string => `Inviter ${name}`,
  intro:
    "Le lien ouvre l’accès de cette personne, en son nom. Il sert une fois et reste valable sept jours.",
  rights: "Ce qu’elle pourra faire",
  choices: [
    {
      value: "member",
      label: "Agir en son nom",
      hint: "Signer, voir ses heures et ses papiers, et ce que son rôle dans une équipe permet.",
    },
    {
      value: "manage",
      label: "Coordonner la structure",
      hint: "En plus : ajouter des personnes, former des équipes, relire les pièces, déclarer.",
    },
  ],
  act: "Créer le lien",
  ready: (name: string): string => `Lien pour ${name}`,
  link: "Lien d’invitation",
  until: (moment: { readonly day: string; readonly time: string }): string =>
    `Valable une fois, jusqu’au ${momentInWords(moment)}. Il ne sera plus montré.`,
  through: `Ce lien passe par vous${NBSP}: une fois utilisé, le registre le garde au nom de cette personne. Remettez-le en main propre, et n’ouvrez pas l’accès à sa place. Tant que l’identité de cette personne n’est pas vérifiée par quelqu’un, ses signatures portent la mention « identité non vérifiée ».`,
} as const;

export const RENEW = {
  title: (name: string): string => `Renouveler le mot de passe ${ofName(name)}`,
  intro: `Le lien permet à cette personne de choisir un nouveau mot de passe pour le même compte${NBSP}; ses autres sessions se ferment alors. Il sert une fois et reste valable sept jours.`,
  link: "Lien pour choisir un nouveau mot de passe",
  through: `Ce lien passe par vous${NBSP}: le registre le garde au nom de cette personne. Remettez-le en main propre, après l’avoir reconnue, et ne choisissez pas le mot de passe à sa place.`,
} as const;

export const ACCESS = {
  title: "Accès",
  subtitle: "Qui peut se connecter et agir, en son nom, dans cette structure.",
  caption: "Les accès à la structure",
  columns: { person: "Personne", rights: "Peut", until: "Jusqu’au", act: "Gestes" },
  rights: { member: "agir en son nom", manage: "coordonner la structure" },
  forgotten: "personne retirée",
  mine: "vous",
  noEnd: "sans terme",
  ended: (day: string): string => `terminé le ${day}`,
  end: "Mettre fin à l’accès",
  endTitle: (name: string): string => `Mettre fin à l’accès ${ofName(name)}`,
  ends: {
    does: "Cette personne ne pourra plus ouvrir cette structure.",
    stays: "Ce qu’elle a signé reste au registre, et elle pourra recevoir une nouvelle invitation.",
  },
  endsMine: {
    does: "Vous ne pourrez plus ouvrir cette structure.",
    stays: "Votre compte et ce que vous avez signé restent.",
  },
  pending: "Invitations en attente",
  pendingCaption: "Les invitations qui n’ont pas encore servi",
  pendingColumns: {
    person: "Personne",
    by: "Invitation de",
    rights: "Pourra",
    until: "Jusqu’au",
    act: "Gestes",
  },
  renewal: "nouveau mot de passe",
  withdraw: "Retirer",
  withdrawTitle: (name: string): string => `Retirer l’invitation ${ofName(name)}`,
  withdrawEnds: {
    does: "Le lien ne servira plus.",
    stays: "La personne reste dans la liste, et pourra recevoir une nouvelle invitation.",
  },
  none: "Personne d’autre n’a d’accès.",
  toInvite: "On invite une personne depuis sa fiche.",
  hidden: "La coordination et les délégants voient les accès.",
} as const;
