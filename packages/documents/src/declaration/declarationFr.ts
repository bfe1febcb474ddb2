import { listed, of } from "@coopilote/domain/journal/registerPhrases.ts";
import { frenchInstant } from "@coopilote/domain/kernel/Sentence.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";

/** The form of the State, in its order, as the screen and the papers name its fields. */
export const formFr = {
  object: "Objet",
  objects: {
    first: "Déclaration d’une équipe",
    later: "Modification de l’équipe, dans le même dossier déposé",
  },
  protocol: "Protocole",
  structure: "Structure déclarante",
  finess: "Numéro FINESS",
  noFiness: "aucun enregistré",
  referent: "Référent chargé de la déclaration",
  legalHead: "Responsable légal",
  reached: {
    referent: "Coordonnées du référent",
    legalHead: "Coordonnées du responsable légal",
  },
  notShown: "non montrées\u00A0: la coordination les a sur les fiches",
  onCard: "à compléter sur la fiche",
  nobody: "personne encore",
  projet: "Intégration au projet de santé",
  projetAttested: (day: string): string => `Intégration attestée au ${day}`,
  projetNot: "intégration à attester",
  numberOf: (name: string): string => `Numéro d’enregistrement ${of(name)}`,
  professionOf: (name: string): string => `Profession ${of(name)}`,
  changes: (adds: ReadonlyArray<string>, removes: ReadonlyArray<string>, stay: number): string =>
    [
      ...(adds.length === 0 ? [] : [`À ajouter\u00A0: ${listed(adds)}`]),
      ...(removes.length === 0 ? [] : [`À retirer\u00A0: ${listed(removes)}`]),
      `Inchangé${stay < 2 ? "" : "s"}\u00A0: ${stay}`,
    ].join(" · "),
} as const;

/** What a summary of a declaration says around its fields. */
export const summaryFr = {
  title: "Déclaration\u00A0: récapitulatif",
  list: (at: LocalInstant, hash: string): string =>
    `Liste arrêtée le ${frenchInstant(at)}, empreinte ${hash}.`,
  toCopy: "À recopier sur le site de l’État, dans l’ordre du formulaire.",
  lacking: "Ce qui manque",
  nothingLacks: "Rien ne manque à ce récapitulatif.",
  adds: "Professionnels qui mettent en œuvre le protocole",
  removes: "Professionnels à retirer",
  columns: ["N°", "Nom", "Prénom", "Profession", "N° d’enregistrement", "Rôle"],
  statement: "Attestation du responsable légal",
  toSign: "À signer par le responsable légal.",
  pieces: "Pièces",
  there: "jointe dans l’archive",
  absent: "manque",
} as const;

/** The names of the files of an archive of pieces, which name nobody, and what it says of itself. */
export const piecesFr = {
  summary: "00-recapitulatif.pdf",
  readMe: "LISEZ-MOI.txt",
  files: {
    statement: "attestation-du-responsable-legal",
    projet: "projet-de-sante",
    engagement: "accord-d-engagement",
    sworn: "attestation-sur-l-honneur",
    employer: "accord-de-l-employeur",
  },
  titles: {
    statement: "Attestation du responsable légal",
    projet: "Projet de santé, ou extrait",
    engagement: "Accord d’engagement",
    sworn: "Attestation sur l’honneur",
    employer: "Accord de l’employeur",
  },
  /** Filed on one scan with a carte professionnelle (j31). */
  withCard: "à refaire sans la carte professionnelle",
  head: (title: string): string => `Pièces de la déclaration\u00A0: ${title}`,
  numbers: "Les personnes portent le numéro de leur ligne dans 00-recapitulatif.pdf.",
  asked: {
    "any-member": "Le formulaire d’avant 2025 demandait ces pièces.",
    "legal-head":
      "D’après l’extrait lu de l’arrêté du 8 septembre 2025, le responsable légal atteste avoir obtenu ces pièces\u00A0; rien de ce qui a été lu ne demande de les joindre au formulaire.",
  },
  identity:
    "Ni pièce d’identité ni carte professionnelle\u00A0: Coopilote n’en joint jamais. Chacun les présente lui-même si le formulaire les demande.",
  inside: "Dans cette archive\u00A0:",
  outside: "Ce qui manque\u00A0:",
} as const;
