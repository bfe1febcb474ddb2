import { dayWithYear, duration, days, momentInWords, NBSP, sentence } from "../ui/typography.ts";

type At = { readonly day: string; readonly time: string };

export const REPRISE = {
  title: "Reprise d’une équipe qui exerçait déjà",
  text: (founded: At): string =>
    `Un dépôt précède la création de cet espace, le ${dayWithYear(founded.day)}. Un délégant déclare ce que l’équipe avait fait, pièces à l’appui${NBSP}; le responsable légal le confirme.`,
  limits:
    "Ce qui est seulement déclaré ne suffit jamais pour un nouveau délégué ; l’état à une date dira « sur déclaration ».",
  forDelegant: "C’est à un délégant de l’équipe de la déclarer.",
  act: "Déclarer la reprise",
  again: "Déclarer la reprise à mon tour",
  awaitsAnother: (by: string): string =>
    `${by} l’a déclarée et serait seul à pouvoir la confirmer${NBSP}: un autre délégant la déclare à son tour, pour que deux personnes agissent.`,
  deposit: "Dépôt sur lequel elle s’appuie",
  choice: (number: string, at: At): string => `n°${NBSP}${number}, du ${dayWithYear(at.day)}`,
  include: "Inclure cette personne",
  from: "Formation du",
  to: "au",
  hours: "Heures de formation",
  hoursHint: `Par exemple${NBSP}: 10, ou 4,5.`,
  days: "Nombre de jours",
  declared: "Ce qui est déclaré fait avant Coopilote",
  kinds: {
    engagement: "engagement signé",
    "sworn-statement": "attestation sur l’honneur",
    insurance: "responsabilité civile couverte",
    attestation: "attestation de formation",
  } as const,
  /** What a reprise says, as it is named where no piece shows it. */
  said: {
    training: "formation",
    attestation: "attestation de formation",
    engagement: "engagement",
    "sworn-statement": "attestation sur l’honneur",
    insurance: "responsabilité civile",
  } as const,
  unshown: (said: string, awaited: string): string =>
    `${sentence(said)}${NBSP}: déclaré, pièce attendue${NBSP}: ${awaited}.`,
  pieceHint: `Chaque chose déclarée demande sa propre pièce, classée au nom de la personne et acceptée par quelqu’un d’autre${NBSP}; sinon elle reste seulement déclarée. Une feuille d’émargement se classe au nom de tous ceux qu’elle montre.`,
  pieceKinds: "Ce que cette pièce montre",
  file: "Pièce qui le prouve",
  known: "Pièces déjà classées",
  signing:
    "Je déclare, comme délégant, ce que l’équipe avait fait avant cet espace, tel qu’écrit ci-dessus.",
  sign: "Signer la reprise",
  lacks: {
    deposit: "Choisissez le dépôt",
    people: "Incluez au moins une personne",
    hours: "Un nombre d’heures, comme 10 ou 4,5",
    days: "Un nombre entier de jours",
    pieceKinds: "Dites ce que la pièce montre",
  },
  declaredBy: (by: string, at: At): string => `Déclarée par ${by} le ${momentInWords(at)}.`,
  confirmed: (at: At): string => `Confirmée par le responsable légal le ${momentInWords(at)}.`,
  onePerson: `Délégant et responsable légal${NBSP}: même personne. Personne d’autre dans la structure ne pouvait confirmer.`,
  waiting: "À confirmer par le responsable légal.",
  columns: ["Personne", "Formation", "Déclaré", "Pièces"],
  trained: (from: string | null, to: string | null): string =>
    [from === null ? "" : `du ${dayWithYear(from)}`, to === null ? "" : `au ${dayWithYear(to)}`]
      .filter((part) => part !== "")
      .join(" "),
  figures: (minutes: number | null, count: number | null): string =>
    [minutes === null ? "" : duration(minutes), count === null ? "" : days(count)]
      .filter((part) => part !== "")
      .join(", "),
  nothing: "rien d’indiqué",
  unseenPiece: "une pièce qui ne vous est pas montrée",
  withheld: "non montré",
  confirm: "Confirmer comme responsable légal",
  confirmPaper: "Déposer la confirmation signée",
  confirmTitle: "Confirmer la reprise",
  confirmIntro: "Votre signature rend la reprise effective, avec celle du délégant.",
  paperIntro: "Vous déposez la feuille signée de sa main. La saisie porte votre nom.",
  confirmAct: "Je confirme",
  fileAct: "Déposer la feuille",
} as const;
