import type { Source } from "@coopilote/domain/protocols/Requirement.ts";
import { source } from "./sources.ts";

/** A scheme that one may take for a protocole de coopération; what is done under it proves nothing here (j38). */
export type Adjacent = {
  readonly of: ReadonlyArray<string>;
  readonly name: string;
  readonly said: string;
  readonly source: Source;
};

/** Schemes beside the protocols of unscheduled care. */
export const adjacent: ReadonlyArray<Adjacent> = [
  {
    of: ["cheville", "lombalgie"],
    name: "Expérimentation « accès direct en CPTS » des masseurs-kinésithérapeutes",
    said: "Cinq ans, dans vingt départements, sans délégant, et déclarée par un autre formulaire.",
    source: source("Décret n° 2024-618", "j38"),
  },
  {
    of: ["odynophagie", "pollakiurie"],
    name: "Adaptation de la posologie par les infirmiers",
    said: "Un autre cadre (L. 4311-1, D. 4311-15-2), lui aussi en exercice coordonné, avec sa propre formation.",
    source: source("Décret n° 2021-115 du 3 février 2021 (MACSF ; Espace infirmier)", "j38"),
  },
  {
    of: ["odynophagie", "pollakiurie"],
    name: "TROD et dispensation d’antibiotiques par les pharmaciens",
    said: "Depuis 2024, les pharmaciens formés agissent seuls, sans délégant ni équipe déclarée.",
    source: source("CPTS Nouvelle-Aquitaine, juin 2024", "j38"),
  },
  {
    of: ["odynophagie", "pollakiurie"],
    name: "OSYS, en officine",
    said: "Un dispositif de pharmaciens, distinct d’un protocole de coopération ; aucun texte lu ici ne le décrit.",
    source: source("Nommé par les équipes, sans texte lu", "j38"),
  },
];

/** What is not a protocole de coopération, as the sources list it (R4). */
export const notCooperation = {
  names: [
    "un protocole de soins",
    "un protocole pluriprofessionnel",
    "un protocole d’organisation entre un infirmier en pratique avancée et un médecin",
    "une expérimentation « article 51 »",
  ],
  source: source("AVECsanté et ARS Nouvelle-Aquitaine, 13 septembre 2024", "R4"),
} as const;
