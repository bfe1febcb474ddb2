import { dayWithYear, momentInWords, NBSP, toName } from "../ui/typography.ts";

type At = { readonly day: string; readonly time: string };

/** Links that let someone sign without an account: the responsable légal, the employer of a member (j7). */
export const STATEMENT_LINK = {
  give: "Remettre un lien",
  title: "Lien pour attester, sans compte",
  intro: (name: string): string =>
    `Sans compte, ${name} lira qui est déclaré et ce qui est attesté, puis signera. Un lien remplace le précédent.`,
  create: "Créer le lien",
  ready: (name: string): string => `Lien à remettre ${toName(name)}`,
  until: ({ until }: { readonly until: At }): string =>
    `Valable jusqu’au ${momentInWords(until)}. Il ne sera plus montré.`,
  label: "Lien pour signer",
  through: (name: string): string =>
    `Ce lien passe par vous${NBSP}: c’est écrit au registre. Remettez-le en main propre ${toName(name)}, et ne signez pas à sa place.`,
  given: (by: string, until: At): string =>
    `Lien remis par ${by}, valable jusqu’au ${dayWithYear(until.day)}.`,
  end: "Retirer le lien",
  ending: "Retrait…",
} as const;

export const EMPLOYER_LINK = {
  give: "Lien pour l’employeur",
  another: "Lien pour un autre employeur",
  title: (name: string): string => `Accord de l’employeur${NBSP}: ${name}`,
  intro:
    "Sans compte, l’employeur lira ce à quoi il consent, puis signera. Un lien remplace le précédent.",
  given: "Prénom de qui signe",
  family: "Nom de qui signe",
  capacity: "Qualité",
  capacityHint: "Par exemple, directrice de l’établissement",
  organisation: "Établissement ou employeur",
  lacks: {
    given: "Indiquez le prénom",
    family: "Indiquez le nom",
    capacity: "Indiquez en quelle qualité cette personne signe",
  },
  theEmployer: "l’employeur",
  agreed: (at: At): string => `accord de l’employeur signé le ${dayWithYear(at.day)}`,
} as const;

export const STATEMENT_PAGE = {
  title: {
    "legal-head": "Attestation du responsable légal",
    "employer-agreement": "Accord de l’employeur",
  },
  reader: (name: string, by: string): string => `Lien remis par ${by} à ${name}.`,
  protocol: "Protocole",
  text: "Texte",
  list: "Liste",
  listAt: (at: At): string => `arrêtée le ${momentInWords(at)}`,
  signatory: "Qui signe",
  people: "Pour qui",
  removes: "À retirer de la déclaration",
  kept: "Déjà déclarés, inchangés",
  words: "Ce que vous signez",
  lacking: "Vous ne pouvez pas encore signer",
  lackingText:
    "Ce qui suit n’est pas établi dans Coopilote. Voyez avec qui vous a remis le lien, puis revenez à cette page.",
  sign: "Je signe",
  signing: "Signature…",
  changed: "Ce que vous lisiez a changé. Relisez la page, puis signez.",
  signed: (at: At): string => `Signé le ${momentInWords(at)}.`,
  done: "C’est signé. Vous pouvez fermer cette page.",
  until: (at: At): string => `Ce lien ne sert qu’à cette signature, jusqu’au ${momentInWords(at)}.`,
} as const;
