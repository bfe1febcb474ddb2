/** What a piece may be, by code; a piece may be several at once, as a logigramme that holds the DMP criterion (j18). */
export const documentKinds = {
  annexe: "annexe de l’arrêté",
  logigramme: "logigramme",
  "critere-dmp": "critère DMP",
  "information-consentement": "information et consentement du patient",
  "conduite-urgence": "conduite d’urgence",
  "transmission-securisee": "transmission sécurisée des comptes rendus",
  "feuille-emargement": "feuille d’émargement",
  "attestation-formation": "attestation de formation",
  "attestation-organisme": "attestation d’un organisme de formation",
  "attestation-autoformation": "attestation d’autoformation",
  "attestation-rcp": "attestation de responsabilité civile professionnelle",
  "attestation-fournisseur": "attestation de formation d’un fournisseur",
  "accord-employeur": "accord de l’employeur",
  "preuve-experience": "preuve d’expérience",
  "preuve-temps-de-travail": "preuve du temps de travail",
  "preuve-activite": "preuve de l’activité de la structure",
  "besoin-territoire": "besoin de santé du territoire",
  "avis-decision": "avis et décisions",
  "information-usagers": "information des représentants des usagers",
  "coherence-has": "cohérence avec les recommandations de la HAS",
  "carte-professionnelle": "carte professionnelle",
  "preuve-diplome": "preuve de diplôme",
  "engagement-signe": "engagement signé",
  "honneur-signe": "attestation sur l’honneur signée",
  "engagement-formateur": "engagement d’un formateur",
  "declaration-responsable": "déclaration du responsable légal",
  "projet-de-sante": "projet de santé",
  "accuse-depot": "accusé de dépôt",
  "demande-ars": "demande de l’ARS",
  "decision-ars": "décision de l’ARS",
  "reponse-ars": "réponse à l’ARS, ou de l’ARS",
  autre: "autre pièce",
} as const;
export type DocumentKindCode = keyof typeof documentKinds;

/** Pieces that are about a person; the others are about a team, a session or the structure. */
export const documentsOfPeople: ReadonlyArray<DocumentKindCode> = [
  "attestation-formation",
  "attestation-organisme",
  "attestation-autoformation",
  "attestation-fournisseur",
  "accord-employeur",
  "preuve-experience",
  "preuve-temps-de-travail",
  "attestation-rcp",
  "carte-professionnelle",
  "preuve-diplome",
  "engagement-signe",
  "honneur-signe",
  "engagement-formateur",
  "autre",
];

export const isDocumentKind = (code: string): code is DocumentKindCode =>
  Object.hasOwn(documentKinds, code);

export const documentKindFr = (code: string): string =>
  isDocumentKind(code) ? documentKinds[code] : code;
