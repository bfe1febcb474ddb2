import { because, listed, moment, of, quoted, that, to } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf } from "../journal/RegisterWords.ts";
import { frenchDay } from "../kernel/Sentence.ts";
import type { peopleFacts, StructureFunction } from "./facts.ts";
import {
  affiliationsFr,
  exercisesFr,
  professionFr,
  qualificationFr,
  registersFr,
} from "./labels.ts";

const functionsFr: Readonly<Record<StructureFunction, string>> = {
  coordinator: "coordinateur",
  "declaration-referent": "référent de la déclaration",
  "legal-head": "responsable légal",
};

const howFr = {
  "professional-card": "carte professionnelle",
  "personal-knowledge": "connaissance personnelle",
} as const;

export const peopleRegisterFr: RegisterSentencesOf<typeof peopleFacts> = {
  "PersonAdded.1": ({ person }, { writer, person: who }) =>
    `${writer} a créé la fiche ${of(who(person))}`,
  "PersonRenamed.1": ({ person }, { writer, person: who }) =>
    `${writer} a corrigé le nom ${of(who(person))}`,
  "ContactGiven.1": ({ person }, { writer, person: who }) =>
    `${writer} a enregistré les coordonnées ${of(who(person))}`,
  "ProfessionStated.1": ({ person, profession }, { writer, person: who }) =>
    `${writer} a indiqué la profession ${of(who(person))}${because(professionFr(profession))}`,
  "ProfessionStated.2": ({ person, profession, from }, { writer, person: who }) => {
    const since = from === null ? "" : `, depuis le ${frenchDay(from)}`;
    return `${writer} a indiqué la profession ${of(who(person))}${because(professionFr(profession))}${since}`;
  },
  "QualificationRecorded.1": ({ person, qualification, obtainedOn }, { writer, person: who }) => {
    const since = obtainedOn === null ? "" : `, obtenue le ${frenchDay(obtainedOn)}`;
    return `${writer} a enregistré la qualification ${quoted(qualificationFr(qualification))} ${of(who(person))}${since}`;
  },
  "QualificationRemoved.1": ({ person, qualification }, { writer, person: who }) =>
    `${writer} a retiré la qualification ${quoted(qualificationFr(qualification))} ${of(who(person))}`,
  "QualificationEnded.1": ({ person, qualification, on }, { writer, person: who }) =>
    `${writer} a noté que la qualification ${quoted(qualificationFr(qualification))} ${of(who(person))} prend fin après le ${frenchDay(on)}`,
  "RegistrationRecorded.1": ({ person, register, number, usual }, { writer, person: who }) => {
    if (register === "none" || number === null)
      return `${writer} a noté ${that(who(person))} exerce sans numéro national`;
    const unusual = usual ? "" : ", de forme inhabituelle";
    return `${writer} a noté le numéro ${registersFr[register]} ${of(who(person))}${unusual}`;
  },
  "BillingNumberRecorded.1": ({ person, exercise }, { writer, person: who, exercise: what }) => {
    const serving = exercise === null ? "" : `, pour ${what(person, exercise)}`;
    return `${writer} a noté un numéro AM ${of(who(person))}${serving}`;
  },
  "BillingNumberEnded.1": ({ person, on }, { writer, person: who }) =>
    `${writer} a noté qu’un numéro AM ${of(who(person))} ne sert plus après le ${frenchDay(on)}`,
  "ExerciseStarted.1": ({ person, mode, employer, from }, { writer, person: who, entity }) => {
    const where = employer === null ? "" : ` à ${entity(employer)}`;
    return `${writer} a noté l’exercice ${exercisesFr[mode]} ${of(who(person))}${where} depuis le ${frenchDay(from)}`;
  },
  "ExerciseEnded.1": ({ person, exercise, on }, { writer, person: who, exercise: what }) =>
    `${writer} a noté la fin de ${what(person, exercise)} ${of(who(person))} le ${frenchDay(on)}`,
  "AffiliationRecorded.1": ({ person, entity, as, from }, { writer, person: who, entity: where }) =>
    `${writer} a noté l’appartenance ${of(who(person))} : ${where(entity)} (${affiliationsFr[as]}), depuis le ${frenchDay(from)}`,
  "AffiliationEnded.1": (
    { person, affiliation, on },
    { writer, person: who, affiliation: where },
  ) =>
    `${writer} a noté la fin de l’appartenance ${of(who(person))} : ${where(person, affiliation)}, le ${frenchDay(on)}`,
  "IdentityVerified.1": ({ person, by, how }, { person: who }) =>
    `${who(by)} a vérifié l’identité ${of(who(person))} (${howFr[how]})`,
  "AccessHandedOver.1": ({ person, by }, { person: who }) =>
    `${who(person)} a ouvert son accès par un lien remis par ${who(by)}`,
  "PinChosen.1": ({ person, before }, { person: who }) =>
    person === before
      ? `${who(person)} a choisi son code pour les appareils partagés`
      : `le code ${of(who(person))} pour les appareils partagés a été choisi devant ${who(before)}`,
  "FunctionAssigned.1": ({ person, function: held, from }, { writer, person: who }) =>
    `${writer} a confié ${to(who(person))} la fonction de ${functionsFr[held]} à compter du ${frenchDay(from)}`,
  "LegalHeadMeaningRead.1": ({ person }, { person: who }) =>
    `${who(person)} a lu ce qu’engage la fonction de responsable légal avant de la prendre`,
  "FunctionEnded.1": ({ person, function: held, on }, { writer, person: who }) =>
    `${writer} a noté ${that(who(person))} n’est plus ${functionsFr[held]} après le ${frenchDay(on)}`,
  "WorkspaceEntrusted.1": ({ person, reason }, { writer, person: who, text }) =>
    `${writer} a donné ${to(who(person))} le droit de coordonner la structure${because(text(reason))}`,
  "AbsenceRecorded.1": ({ person, from, until, coveredBy }, { writer, person: who }) => {
    const cover =
      coveredBy === null ? "sans remplacement" : `avec ${who(coveredBy)} pour suppléant`;
    const whose = who(person) === writer ? "son absence" : `l’absence ${of(who(person))}`;
    return `${writer} a noté ${whose} du ${moment(from)} au ${moment(until)}, ${cover}`;
  },
  "AbsenceCancelled.1": ({ person, absence }, { writer, person: who, absence: what }) =>
    `${writer} a annulé ${what(person, absence)} ${of(who(person))}`,
};

/** « d’Inès Fictive (délégué) et du Dr Lucie Exemple (délégant) » */
export const ofRoledFr = (
  members: ReadonlyArray<{ readonly person: string; readonly role: "delegant" | "delegate" }>,
  who: (person: string) => string,
): string => listed(members.map(({ person, role }) => `${of(who(person))} (${rolesFr[role]})`));

/** What a member is to a protocol. */
export const rolesFr = { delegant: "délégant", delegate: "délégué" } as const;
