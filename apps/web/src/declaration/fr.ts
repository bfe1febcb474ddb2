import type { Strength } from "@coopilote/domain/protocols/Requirement.ts";
import {
  countedInWords,
  dayWithYear,
  DOT,
  listInWords,
  momentInWords,
  NBSP,
  plural,
  quoted,
  sentence,
  toName,
} from "../ui/typography.ts";
import type { Member, Role } from "./declarationModel.ts";

type At = { readonly day: string; readonly time: string };

export const HEAD = {
  title: "Déclaration",
  teams: "Équipes",
  road: "Étapes de la déclaration",
} as const;

export const ROLE: Readonly<Record<Role, string>> = { delegant: "délégant", delegate: "délégué" };

export const ROAD = {
  prepare: "Préparer",
  attest: "Attester",
  deposit: "Déposer",
  practise: "Mettre en œuvre",
  now: {
    prepare: "à préparer",
    attest: "à signer",
    deposit: "à consigner",
    practise: "à décider",
  } as const,
  toPrepare: "à préparer",
  elsewhere: "fait sans Coopilote",
  prepared: (at: At): string => `liste du ${dayWithYear(at.day)}`,
  notAsked: "non demandé par ce régime",
  signed: (at: At): string => `signé le ${dayWithYear(at.day)}`,
  deposited: (number: string): string => `dossier n°${NBSP}${number}`,
  since: (at: At): string => `depuis le ${dayWithYear(at.day)}`,
  later: "à venir",
  modification: "modification à déposer",
} as const;

const STRENGTH: Readonly<Record<Strength, string>> = {
  "texte-lu": "texte lu",
  rapporte: "texte rapporté",
  "a-verifier": "à vérifier",
};

export const REGIME = {
  title: "Le régime qui s’applique",
  none: "Aucun régime de déclaration n’est connu pour ce jour.",
  declares: "Qui déclare",
  declarant: {
    "legal-head": "Le responsable légal de la structure, qui atteste sur l’honneur.",
    "any-member": "L’un des délégants ou des délégués, quel qu’il soit.",
  } as const,
  starts: "Début possible",
  until: (day: string, strength: Strength): string =>
    `Jusqu’au ${dayWithYear(day)} (${STRENGTH[strength]}).`,
  source: "Source",
  legalHead: "Responsable légal",
  referent: "Référent de la déclaration",
  projet: "Projet de santé",
  nobody: "personne encore",
  name: "Indiquer la personne",
  projetAttested: (day: string): string => `Intégration attestée au ${dayWithYear(day)}`,
  projetNot: "intégration à attester",
  projetAct: "Attester l’intégration",
  projetAgain: "Attester de nouveau",
} as const;

export const PREPARE = {
  say: (ready: number): string =>
    `${sentence(countedInWords(ready, "feminine", "personne"))} ${plural(ready, "peut être déclarée", "peuvent être déclarées")}.`,
  nobodyReady: "Personne n’est encore prêt à être déclaré.",
  noneReady: (role: Role): string => `Aucun ${ROLE[role]} n’est encore prêt à être déclaré.`,
  text: `La déclaration se fait sur le site de l’État, en une demi-heure environ. Coopilote en prépare la liste, dans l’ordre du formulaire${NBSP}; le même formulaire sert à déclarer et à modifier.`,
  blocking: "Avant toute déclaration, pour l’équipe",
  act: "Préparer la déclaration",
  modification: "Préparer une modification",
  title: "Préparer la déclaration",
  intro:
    "La liste est arrêtée pour le déclarant. Les personnes qui ne sont pas prêtes rejoignent l’équipe plus tard, par modification.",
  /** Whoever prepares again drops a list, and what was sworn over it. */
  drops: (list: At, signed: { readonly by: string; readonly at: At } | undefined) => ({
    does:
      signed === undefined
        ? `La liste arrêtée le ${momentInWords(list)} est remplacée${NBSP}: elle ne se signe ni ne se dépose plus.`
        : `L’attestation signée par ${signed.by} le ${momentInWords(signed.at)}, sur la liste arrêtée le ${momentInWords(list)}, ne compte plus${NBSP}: la nouvelle liste est à signer de nouveau par le responsable légal.`,
    stays:
      signed === undefined
        ? "Elle reste au registre."
        : "La liste et sa signature restent au registre.",
  }),
  whose:
    "La coordination, le référent de la déclaration ou le responsable légal préparent la liste.",
  adds: "Personnes à déclarer",
  addsHint: "Les personnes prêtes sont cochées.",
  ready: "prêt",
  notReady: "pas encore prêt",
  removes: "Personnes à retirer de la déclaration",
  removesHint: "Elles sont déclarées aujourd’hui et ne le seront plus.",
  gone: "n’est plus dans l’équipe",
  lacks: "Choisissez au moins une personne",
  nobody: "Il n’y a personne à ajouter ni à retirer.",
  choice: (name: string, role: Role, note?: string): string =>
    note === undefined ? `${name}, ${ROLE[role]}` : `${name}, ${ROLE[role]} (${note})`,
} as const;

export const PEOPLE = {
  title: "Qui est déclaré, qui peut l’être",
  ready: "Déclarés, ou prêts à l’être",
  columns: ["Nom", "Rôle", "N° d’enregistrement", "Déclaration"],
  declared: (at: At): string => `déclaré le ${momentInWords(at)}`,
  notYet: "prêt à être déclaré",
  empty: "Personne n’est encore prêt.",
  toAdd: "À ajouter par modification, quand ce sera prêt",
  toAddText: "Une personne qui n’est pas prête n’empêche pas de déclarer les autres.",
  ofTeam: "Il manque une condition de l’équipe ou un binôme complet.",
  more: (count: number): string =>
    `Et ${countedInWords(count, "feminine", "autre condition", "autres conditions")}`,
  gone: (names: ReadonlyArray<string>): string =>
    `${listInWords(names)} ${plural(names.length, "est encore déclaré", "sont encore déclarés")} et ${plural(names.length, "n’est", "ne sont")} plus dans l’équipe${NBSP}: à retirer par modification.`,
  number: ({ number, isWithheld }: Pick<Member, "number" | "isWithheld">): string =>
    number ?? (isWithheld ? "non montré" : "sans numéro"),
} as const;

export const LIST = {
  title: "La liste, dans l’ordre du formulaire",
  text: (at: At): string => `Arrêtée le ${momentInWords(at)}. À recopier sur le site de l’État.`,
  ready: "prêt",
  lacking: "manque",
  unasked: "s’il y en a un",
  copy: "Copier",
  copyAbout: (label: string): string => `Copier${NBSP}: ${label}`,
  copyTable: "Copier le tableau",
  copied: "Copié.",
  print: "Imprimer la liste",
  adds: "Professionnels qui mettent en œuvre le protocole",
  removes: "Professionnels à retirer",
  columns: ["Nom", "Prénom", "Profession", "N° d’enregistrement", "Rôle"],
  unknown: "à compléter sur la fiche",
  again: "Préparer de nouveau",
} as const;

export const TAKE = {
  title: "À emporter",
  paper: "Récapitulatif (PDF)",
  paperText: "Toutes les rubriques, dans l’ordre du formulaire, à recopier ou à garder.",
  table: "Tableau (CSV)",
  tableText: "Les professionnels, une ligne chacun, pour un tableur.",
  pieces: "Pièces (ZIP)",
  piecesText: {
    asked:
      "Les pièces signées et classées, dans l’ordre du récapitulatif, à joindre au formulaire.",
    kept: "Les pièces signées et classées, dans l’ordre du récapitulatif. D’après l’extrait lu de l’arrêté, le responsable légal atteste les avoir obtenues, sans les joindre au formulaire.",
  } as const,
  identity: "Jamais de pièce d’identité ni de carte professionnelle.",
  toWrite: (things: ReadonlyArray<string>): string =>
    `Il reste à écrire${NBSP}: ${things.join(DOT)}`,
  toJoin: (titles: ReadonlyArray<string>): string =>
    `Il reste à joindre${NBSP}: ${titles.join(DOT)}`,
  lacksNothing: "rien ne manque",
  withheld: `incomplet${NBSP}: ce qui ne vous est pas montré n’y est pas`,
} as const;

const WAYS: Readonly<Record<string, string>> = { paper: ", sur papier", link: ", par un lien" };

export const STATEMENT = {
  say: "Le responsable légal atteste, puis la déclaration se dépose.",
  notMe: (name: string): string => `C’est ${toName(name)} de signer, sur la liste ci-dessous.`,
  nobody: "Aucun responsable légal n’est indiqué pour la structure.",
  act: "Signer comme responsable légal",
  paperAct: "Déposer l’attestation signée",
  title: "Attestation du responsable légal",
  paperTitle: "Attestation du responsable légal, signée sur papier",
  paperIntro: "Vous déposez la feuille signée de sa main. La saisie porte votre nom.",
  states: {
    established: "établi dans Coopilote",
    missing: "pas encore établi dans Coopilote",
    unknown: "rien dans Coopilote n’en parle",
  } as const,
  notEstablished: (count: number): string =>
    `Avant de signer${NBSP}: ${countedInWords(count, "masculine", "point attesté n’est pas établi", "points attestés ne sont pas établis")} dans Coopilote. Le responsable légal atteste des faits sur l’honneur${NBSP}: qu’il ne signe que ce qu’il sait vrai, ou fasse d’abord compléter ce qui manque.`,
  over: (names: ReadonlyArray<string>): string => `Pour ${listInWords(names)}.`,
  removes: (names: ReadonlyArray<string>): string => `À retirer${NBSP}: ${listInWords(names)}.`,
  kept: (names: ReadonlyArray<string>): string =>
    `${plural(names.length, "Déjà déclaré, inchangé", "Déjà déclarés, inchangés")}${NBSP}: ${listInWords(names)}.`,
  sign: "Je signe",
  file: "Déposer la feuille",
  signed: (by: string, at: At, method: string): string =>
    `Attestation du responsable légal signée par ${by} le ${momentInWords(at)}${WAYS[method] ?? ""}.`,
  notSigned: "Attestation du responsable légal à signer.",
  notAsked: "Ce régime ne demande pas l’attestation du responsable légal.",
  pdf: { due: "Attestation à faire signer (PDF)", done: "Attestation signée (PDF)" } as const,
  print: "Lire ce qui est attesté",
} as const;

export const DEPOSIT = {
  say: "La liste est prête à déposer.",
  sayText:
    "Faites la déclaration sur le site de l’État, puis notez ici le numéro de dossier et l’heure de l’accusé de réception.",
  act: "Consigner le dépôt",
  actOther: "Consigner un autre dépôt",
  title: "Consigner un dépôt",
  intro:
    "Ce qui a été déposé sur le site de l’État, tel que l’accusé de réception le dit, même ancien, même avant la fin d’une formation.",
  number: "N° de dossier",
  day: "Accusé de réception du",
  receipt: "Accusé de réception",
  receiptKept: "L’accusé déjà classé est gardé si vous n’en choisissez pas d’autre.",
  adds: "Personnes que ce dépôt ajoute",
  removes: "Personnes que ce dépôt retire",
  others: "Quelqu’un qui n’est pas dans l’équipe",
  othersLabel: "Autres personnes que ce dépôt ajoute",
  lacks: {
    number: "Indiquez le numéro de dossier",
    names: "Choisissez au moins une personne",
    reason: "Indiquez ce que vous corrigez",
    day: "Indiquez le jour",
    time: "Indiquez l’heure",
  },
  record: "Consigner",
  correct: "Corriger",
  correctAct: "Corriger ce dépôt",
  correctTitle: (number: string): string => `Corriger le dépôt n°${NBSP}${number}`,
  correctIntro: "La première saisie et votre correction restent toutes deux au registre.",
  reason: "Motif de la correction",
} as const;

export const DEPOSITS = {
  title: "Dossiers déposés",
  text: "Chaque dépôt ajoute ou retire des personnes. Un nouveau dépôt ne défait pas le précédent pour celles qui restent.",
  empty: "Aucun dépôt consigné.",
  numbered: (number: string): string => `Dossier déposé n°${NBSP}${number}`,
  receipt: (at: At): string => `Accusé de réception du ${momentInWords(at)}`,
  recorded: (at: At): string => `consigné ici le ${momentInWords(at)}`,
  corrected: (at: At, reason: string): string =>
    `Corrigé le ${momentInWords(at)}${NBSP}: ${quoted(reason)}`,
  adds: "Ajoute",
  removes: "Retire",
  open: "Lire l’accusé",
  openAbout: (number: string): string => `Lire l’accusé du dossier n°${NBSP}${number}`,
  openJoined: "Lire la pièce jointe",
  openJoinedAbout: (number: string): string => `Lire la pièce jointe au dossier n°${NBSP}${number}`,
  noReceipt: "accusé non classé",
  doubts: {
    NoSuchDocument: `Pièce introuvable${NBSP}: corrigez le dépôt pour y joindre l’accusé.`,
    DocumentNotOfKind: `La pièce jointe n’est pas un accusé de dépôt${NBSP}: corrigez le dépôt pour y joindre l’accusé.`,
    DocumentToRedo: `La pièce jointe est à refaire${NBSP}: corrigez le dépôt pour y joindre l’accusé.`,
    DocumentNotAbout: `La pièce jointe concerne une autre équipe${NBSP}: corrigez le dépôt pour y joindre l’accusé.`,
  },
} as const;

export const PROJET = {
  title: "Intégration au projet de santé",
  intro: "Pas de nouveau passage en comité départemental, d’après l’ARS Nouvelle-Aquitaine.",
  on: "Intégré le",
  document: "Projet de santé, ou extrait",
  act: "Attester",
} as const;
