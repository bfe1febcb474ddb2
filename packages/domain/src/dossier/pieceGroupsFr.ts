import type { DossierPiece } from "./dossierPieces.ts";

/** Where a piece stands in a dossier, in words: on the screen and on paper. */
export const pieceGroupsFr: Readonly<Record<DossierPiece["group"], string>> = {
  texts: "Textes et annexes",
  declaration: "Déclaration et échanges avec l’ARS",
  people: "Personnes",
  sessions: "Feuilles d’émargement signées sur papier",
  followup: "Suivi",
};
