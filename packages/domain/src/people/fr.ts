import { frenchDay, type SentencesOf } from "../kernel/Sentence.ts";
import type { MeaningSentence, StructureFunction } from "./facts.ts";
import type { PeopleRefusal } from "./refusals.ts";

export const functionsFr: Readonly<Record<StructureFunction, string>> = {
  coordinator: "coordination",
  "declaration-referent": "référent chargé de la déclaration",
  "legal-head": "responsable légal",
};

/** What the legal head's function means, for who takes it on by themselves; its version is its key (j7). */
export const meaningsFr: Readonly<Record<typeof MeaningSentence.Type, string>> = {
  "legal-head-meaning":
    "Le responsable légal engage la structure : c’est lui qui attestera sur l’honneur, à chaque dépôt, ce que la déclaration affirme de l’équipe. Prenez cette fonction si vous représentez légalement la structure ; sinon, confiez-la à qui la représente.",
};

export const refusalsFr: SentencesOf<PeopleRefusal> = {
  NoSuchPerson: () => ({
    title: "Personne introuvable",
    detail: "Choisissez quelqu’un dans la liste des personnes, ou ajoutez-le d’abord.",
  }),
  QualificationAlreadyRecorded: () => ({
    title: "Cette qualification est déjà notée",
    detail: "Rien à faire. Pour changer sa date, notez-la de nouveau avec la bonne date.",
  }),
  QualificationHeldUntil: ({ on }) => ({
    title: "Cette qualification a pris fin",
    detail: `Elle est notée jusqu’au ${frenchDay(on)}. Si elle a été obtenue de nouveau, donnez une date postérieure ; si cette fin est une erreur, retirez-la d’abord avec un motif.`,
  }),
  NoSuchQualification: () => ({
    title: "Cette qualification n’est pas notée",
    detail: "Rechargez la page : elle a pu être retirée entre-temps.",
  }),
  NoSuchBillingNumber: () => ({
    title: "Numéro AM introuvable",
    detail: "Rechargez la page, puis choisissez l’un des numéros de cette personne.",
  }),
  NoSuchExercise: () => ({
    title: "Mode d’exercice introuvable",
    detail: "Rechargez la page, puis choisissez l’un des modes d’exercice de cette personne.",
  }),
  EmployerMissing: () => ({
    title: "L’employeur manque",
    detail: "Pour un exercice salarié, choisissez le site ou l’entité qui emploie.",
  }),
  NoSuchAffiliation: () => ({
    title: "Rattachement introuvable",
    detail: "Rechargez la page, puis choisissez l’un des rattachements de cette personne.",
  }),
  AlreadyEnded: ({ on }) => ({
    title: "Déjà terminé",
    detail: `La fin est notée au ${frenchDay(on)}. Si cela a repris, notez un nouveau début.`,
  }),
  FunctionAlreadyHeld: ({ function: held, from }) => ({
    title: "Cette personne a déjà cette fonction",
    detail: `Elle est notée (${functionsFr[held]}) depuis le ${frenchDay(from)}.`,
  }),
  FunctionNotHeld: ({ function: held }) => ({
    title: "Cette personne n’a pas cette fonction",
    detail: `La fonction (${functionsFr[held]}) n’est pas notée pour elle à cette date.`,
  }),
  LegalHeadMeaningNotRead: () => ({
    title: "Vous prenez vous-même la fonction de responsable légal",
    detail: "Lisez ce que cette fonction engage, puis cochez la case qui le dit.",
  }),
  LastCoordinator: () => ({
    title: "Personne d’autre n’assure la coordination",
    detail: "Confiez d’abord la coordination à quelqu’un d’autre, puis mettez fin à celle-ci.",
  }),
  IdentityAlreadyVerified: () => ({
    title: "L’identité est déjà vérifiée",
    detail: "Rien à faire : la vérification et son auteur figurent au journal.",
  }),
  NoSuchAbsence: () => ({
    title: "Absence introuvable",
    detail: "Rechargez la page : elle a pu être annulée entre-temps.",
  }),
  CoveredByOneself: () => ({
    title: "On ne se remplace pas soi-même",
    detail: "Choisissez un autre délégant, ou laissez l’absence sans remplaçant.",
  }),
};
