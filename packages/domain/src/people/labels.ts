import { frenchDay } from "../kernel/Sentence.ts";
import type { Day } from "../kernel/time.ts";
import type { AffiliationKind, Register, StructureFunction } from "./facts.ts";

/** The families in which lists show professions; the order is that of the screens. */
export const professionFamilies = [
  "Professions médicales",
  "Pharmacie",
  "Auxiliaires médicaux et autres",
] as const;
export type ProfessionFamily = (typeof professionFamilies)[number];

/** `numbered`: whether the profession has a number in the national register, as far as is known (j28). */
export type Profession = {
  readonly label: string;
  readonly family: ProfessionFamily;
  readonly numbered: boolean;
};

const medical = (label: string): Profession => ({
  label,
  family: "Professions médicales",
  numbered: true,
});
const ofPharmacy = (label: string): Profession => ({ label, family: "Pharmacie", numbered: true });
const auxiliary = (label: string, numbered = true): Profession => ({
  label,
  family: "Auxiliaires médicaux et autres",
  numbered,
});

/** Professions that a protocole de coopération may bring together, by code (L. 4011-1, list of the ARS). */
export const professions = {
  medecin: medical("médecin"),
  "sage-femme": medical("sage-femme"),
  "chirurgien-dentiste": medical("chirurgien-dentiste"),
  pharmacien: ofPharmacy("pharmacien"),
  "preparateur-en-pharmacie": ofPharmacy("préparateur en pharmacie"),
  "preparateur-hospitalier": ofPharmacy("préparateur en pharmacie hospitalière"),
  infirmier: auxiliary("infirmier"),
  "masseur-kinesitherapeute": auxiliary("masseur-kinésithérapeute"),
  "aide-soignant": auxiliary("aide-soignant", false),
  ambulancier: auxiliary("ambulancier", false),
  "assistant-dentaire": auxiliary("assistant dentaire", false),
  audioprothesiste: auxiliary("audioprothésiste"),
  "auxiliaire-de-puericulture": auxiliary("auxiliaire de puériculture", false),
  "conseiller-en-genetique": auxiliary("conseiller en génétique"),
  dieteticien: auxiliary("diététicien"),
  ergotherapeute: auxiliary("ergothérapeute"),
  "manipulateur-erm": auxiliary("manipulateur d’électroradiologie médicale"),
  "opticien-lunetier": auxiliary("opticien-lunetier"),
  orthophoniste: auxiliary("orthophoniste"),
  orthoptiste: auxiliary("orthoptiste"),
  "pedicure-podologue": auxiliary("pédicure-podologue"),
  "physicien-medical": auxiliary("physicien médical"),
  "prothesiste-orthesiste": auxiliary("prothésiste ou orthésiste"),
  psychomotricien: auxiliary("psychomotricien"),
  "technicien-de-laboratoire": auxiliary("technicien de laboratoire médical"),
} as const satisfies Readonly<Record<string, Profession>>;
export type ProfessionCode = keyof typeof professions;

export const isProfession = (code: string): code is ProfessionCode =>
  Object.hasOwn(professions, code);

/** What a profession is called; its code where the list does not know it. */
export const professionFr = (code: string): string =>
  isProfession(code) ? professions[code].label : code;

/** Specialties and diplomas by code, each of one profession (j5). */
const ofMedecin = {
  "medecine-generale": "médecine générale",
  allergologie: "allergologie",
  "anesthesie-reanimation": "anesthésie-réanimation",
  cardiologie: "cardiologie et maladies vasculaires",
  "chirurgie-orthopedique": "chirurgie orthopédique et traumatologique",
  dermatologie: "dermatologie et vénéréologie",
  endocrinologie: "endocrinologie, diabétologie, nutrition",
  gastroenterologie: "hépato-gastro-entérologie",
  geriatrie: "gériatrie",
  "gynecologie-medicale": "gynécologie médicale",
  "gynecologie-obstetrique": "gynécologie obstétrique",
  hematologie: "hématologie",
  "maladies-infectieuses": "maladies infectieuses et tropicales",
  "medecine-du-travail": "médecine et santé au travail",
  "medecine-nucleaire": "médecine nucléaire",
  "medecine-physique": "médecine physique et de réadaptation",
  "medecine-urgence": "médecine d’urgence",
  "medecine-vasculaire": "médecine vasculaire",
  nephrologie: "néphrologie",
  neurologie: "neurologie",
  oncologie: "oncologie",
  ophtalmologie: "ophtalmologie",
  orl: "oto-rhino-laryngologie",
  pediatrie: "pédiatrie",
  pneumologie: "pneumologie",
  psychiatrie: "psychiatrie",
  radiologie: "radiologie et imagerie médicale",
  rhumatologie: "rhumatologie",
  "sante-publique": "santé publique",
  urologie: "urologie",
} as const;
const ofInfirmier = {
  ipa: "pratique avancée (IPA)",
  iade: "anesthésie (IADE)",
  ibode: "bloc opératoire (IBODE)",
  puericultrice: "puériculture",
} as const;
const ofManipulateur = { demerm: "diplôme de manipulateur (DEMERM, DTS IMRT)" } as const;
const ofPharmacien = { "biologie-medicale": "biologie médicale" } as const;

export const qualifications = {
  ...ofMedecin,
  ...ofInfirmier,
  ...ofPharmacien,
  ...ofManipulateur,
} as const;
export type QualificationCode = keyof typeof qualifications;

const byProfession: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  medecin: { ...ofMedecin, ...ofPharmacien },
  infirmier: ofInfirmier,
  pharmacien: ofPharmacien,
  "manipulateur-erm": ofManipulateur,
};

/** Specialties and diplomas that a profession may have, by code; none for most. */
export const qualificationsOf = (profession: string): Readonly<Record<string, string>> =>
  byProfession[profession] ?? {};

const isQualification = (code: string): code is QualificationCode =>
  Object.hasOwn(qualifications, code);

export const qualificationFr = (code: string): string =>
  isQualification(code) ? qualifications[code] : code;

/** How someone belongs to an entity (j16). */
export const affiliationsFr: Readonly<Record<AffiliationKind, string>> = {
  adherent: "adhérent",
  associe: "associé ou membre",
  salarie: "salarié",
  "mis-a-disposition": "mis à disposition",
};

export const exercisesFr: Readonly<Record<"liberal" | "salarie", string>> = {
  liberal: "libéral",
  salarie: "salarié",
};

/** « code choisi devant Dr Lucie Exemple le 18 mars 2025 »: what weighs on a signature made with it (j25). */
export const pinChosenFr = (before: string, on: Day): string =>
  `code choisi devant ${before} le ${frenchDay(on)}`;

export const registersFr: Readonly<Record<Register, string>> = {
  rpps: "RPPS",
  adeli: "ADELI",
  none: "sans numéro national",
};

/** Functions of the structure as titles; one person may combine them (j7). */
export const functionTitles: Readonly<Record<StructureFunction, string>> = {
  coordinator: "Coordination",
  "declaration-referent": "Référent de la déclaration",
  "legal-head": "Responsable légal",
};
