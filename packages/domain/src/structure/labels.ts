import type { Territory } from "../kernel/holidays.ts";

/** Kinds of structure by code, most frequent first: which may choose a protocol is the protocol's to say (j29). */
export const structureKinds = {
  msp: "Maison de santé pluriprofessionnelle (MSP)",
  cds: "Centre de santé (CDS)",
  cpts: "Communauté professionnelle territoriale de santé (CPTS)",
  esp: "Équipe de soins primaires (ESP)",
  ess: "Équipe de soins spécialisés (ESS)",
  cabinet: "Cabinet ou groupe libéral",
  officine: "Officine",
  etablissement: "Établissement de santé",
  had: "Hospitalisation à domicile (HAD)",
  ght: "Groupement hospitalier de territoire (GHT)",
  esms: "Établissement ou service médico-social (SSIAD, EHPAD…)",
  armees: "Service de santé des armées",
  autre: "Autre",
} as const;
export type StructureKindCode = keyof typeof structureKinds;

const isStructureKind = (code: string): code is StructureKindCode =>
  Object.hasOwn(structureKinds, code);

export const structureKindFr = (code: string): string =>
  isStructureKind(code) ? structureKinds[code] : code;

/** Parts of France whose public holidays differ, with the zone most live in. */
export const territories: Readonly<
  Record<Territory, { readonly label: string; readonly zone: ZoneCode }>
> = {
  metropole: { label: "France métropolitaine", zone: "Europe/Paris" },
  "alsace-moselle": { label: "Alsace et Moselle", zone: "Europe/Paris" },
  guadeloupe: { label: "Guadeloupe", zone: "America/Guadeloupe" },
  martinique: { label: "Martinique", zone: "America/Martinique" },
  guyane: { label: "Guyane", zone: "America/Cayenne" },
  "la-reunion": { label: "La Réunion", zone: "Indian/Reunion" },
  mayotte: { label: "Mayotte", zone: "Indian/Mayotte" },
  "saint-barthelemy": { label: "Saint-Barthélemy", zone: "America/St_Barthelemy" },
  "saint-martin": { label: "Saint-Martin", zone: "America/Marigot" },
  autre: { label: "Autre territoire", zone: "Europe/Paris" },
};

/** IANA zones of France, by the place that names them. */
export const zones = {
  "Europe/Paris": "heure de Paris",
  "America/Guadeloupe": "heure de la Guadeloupe",
  "America/Martinique": "heure de la Martinique",
  "America/Cayenne": "heure de la Guyane",
  "Indian/Reunion": "heure de La Réunion",
  "Indian/Mayotte": "heure de Mayotte",
  "America/St_Barthelemy": "heure de Saint-Barthélemy",
  "America/Marigot": "heure de Saint-Martin",
  "America/Miquelon": "heure de Saint-Pierre-et-Miquelon",
  "Pacific/Noumea": "heure de Nouméa",
  "Pacific/Tahiti": "heure de Tahiti",
  "Pacific/Wallis": "heure de Wallis-et-Futuna",
} as const;
export type ZoneCode = keyof typeof zones;

const isZone = (code: string): code is ZoneCode => Object.hasOwn(zones, code);

export const zoneFr = (code: string): string => (isZone(code) ? zones[code] : code);

/** Regional health agencies by code. */
export const arsNames = {
  "auvergne-rhone-alpes": "ARS Auvergne-Rhône-Alpes",
  "bourgogne-franche-comte": "ARS Bourgogne-Franche-Comté",
  bretagne: "ARS Bretagne",
  "centre-val-de-loire": "ARS Centre-Val de Loire",
  corse: "ARS Corse",
  "grand-est": "ARS Grand Est",
  guadeloupe: "ARS Guadeloupe, Saint-Martin, Saint-Barthélemy",
  guyane: "ARS Guyane",
  "hauts-de-france": "ARS Hauts-de-France",
  "ile-de-france": "ARS Île-de-France",
  "la-reunion": "ARS La Réunion",
  martinique: "ARS Martinique",
  mayotte: "ARS Mayotte",
  normandie: "ARS Normandie",
  "nouvelle-aquitaine": "ARS Nouvelle-Aquitaine",
  occitanie: "ARS Occitanie",
  paca: "ARS Provence-Alpes-Côte d’Azur",
  "pays-de-la-loire": "ARS Pays de la Loire",
} as const;
export type ArsCode = keyof typeof arsNames;

const isArs = (code: string): code is ArsCode => Object.hasOwn(arsNames, code);

export const arsFr = (code: string): string => (isArs(code) ? arsNames[code] : code);

/** Agreements with the Assurance maladie that a protocol may ask of a structure (j29). */
export const agreements = {
  aci: "Accord conventionnel interprofessionnel (ACI)",
  "accord-cds": "Accord national des centres de santé",
  aucun: "Aucun",
} as const;
export type AgreementCode = keyof typeof agreements;

const isAgreement = (code: string): code is AgreementCode => Object.hasOwn(agreements, code);

export const agreementFr = (code: string): string => (isAgreement(code) ? agreements[code] : code);
