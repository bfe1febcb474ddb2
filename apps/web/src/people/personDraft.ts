import { luhn } from "@coopilote/domain/kernel/luhn.ts";
import type { affiliationsFr, ProfessionCode } from "@coopilote/domain/people/labels.ts";
import type { Issue } from "../server/Answer.ts";
import type { BodyFor } from "../server/commands.ts";
import { ADD } from "./fr.ts";

export interface NameDraft {
  readonly given: string;
  readonly family: string;
  readonly civility: "none" | "Dr" | "Pr";
}
export interface RegistrationDraft {
  readonly register: "rpps" | "adeli" | "none" | "later";
  readonly number: string;
}
export interface BillingDraft {
  readonly number: string;
}
export interface AffiliationDraft {
  readonly as: keyof typeof affiliationsFr | "later";
  readonly entity: string;
  readonly from: string;
}
export interface ExerciseDraft {
  readonly mode: "liberal" | "salarie" | "later";
  readonly employer: string;
  readonly from: string;
}
export interface ContactDraft {
  readonly email: string;
  readonly phone: string;
}

/** Someone being added; fields are nested as the server names them, so that its errors find them. */
export interface PersonDraft {
  readonly name: NameDraft;
  readonly profession: ProfessionCode | "none" | "";
  readonly qualification: string;
  readonly registration: RegistrationDraft;
  readonly billing: BillingDraft;
  readonly affiliation: AffiliationDraft;
  readonly exercise: ExerciseDraft;
  readonly contact: ContactDraft;
}

const noName: NameDraft = { given: "", family: "", civility: "none" };
const noBilling: BillingDraft = { number: "" };
const noContact: ContactDraft = { email: "", phone: "" };

/** `entity`: the only one, when there is one. */
export const emptyPerson = (today: string, entity: string): PersonDraft => ({
  name: noName,
  profession: "",
  qualification: "",
  registration: { register: "rpps", number: "" },
  billing: noBilling,
  affiliation: { as: "later", entity, from: today },
  exercise: { mode: "later", employer: entity, from: today },
  contact: noContact,
});

/** The next one to add is often a colleague of the last: profession, affiliation and exercise stay. */
export const nextPerson = (last: PersonDraft): PersonDraft => ({
  ...last,
  name: noName,
  registration: { ...last.registration, number: "" },
  billing: noBilling,
  contact: noContact,
});

const lacks = (isThere: boolean, path: string, message: string): ReadonlyArray<Issue> =>
  isThere ? [] : [{ path, message }];

export const nameLacks = (name: NameDraft): ReadonlyArray<Issue> => [
  ...lacks(name.given.trim() !== "", "name.given", ADD.errors.given),
  ...lacks(name.family.trim() !== "", "name.family", ADD.errors.family),
];

export const hasNumber = ({ register }: RegistrationDraft): boolean =>
  register === "rpps" || register === "adeli";

export const registrationLacks = (
  registration: RegistrationDraft,
  path: string,
): ReadonlyArray<Issue> =>
  hasNumber(registration) ? lacks(registration.number.trim() !== "", path, ADD.errors.number) : [];

const bare = (number: string): string => number.replaceAll(/[\s.]/gu, "");

/** Nine characters, or none: it may wait. */
const billingLacks = ({ number }: BillingDraft): ReadonlyArray<Issue> =>
  lacks([0, 9].includes(bare(number).length), "billing.number", ADD.errors.billing);

export const affiliationLacks = (
  affiliation: AffiliationDraft,
  prefix: string,
): ReadonlyArray<Issue> =>
  affiliation.as === "later"
    ? []
    : [
        ...lacks(affiliation.entity !== "", `${prefix}entity`, ADD.errors.entity),
        ...lacks(affiliation.from !== "", `${prefix}from`, ADD.errors.day),
      ];

export const exerciseLacks = (exercise: ExerciseDraft, prefix: string): ReadonlyArray<Issue> =>
  exercise.mode === "later"
    ? []
    : [
        ...lacks(
          exercise.mode === "liberal" || exercise.employer !== "",
          `${prefix}employer`,
          ADD.errors.employer,
        ),
        ...lacks(exercise.from !== "", `${prefix}from`, ADD.errors.day),
      ];

export const isProfessional = ({ profession }: Pick<PersonDraft, "profession">): boolean =>
  profession !== "none" && profession !== "";

export const personLacks = (draft: PersonDraft): ReadonlyArray<Issue> => [
  ...nameLacks(draft.name),
  ...(isProfessional(draft)
    ? [
        ...registrationLacks(draft.registration, "registration.number"),
        ...billingLacks(draft.billing),
      ]
    : []),
  ...affiliationLacks(draft.affiliation, "affiliation."),
  ...exerciseLacks(draft.exercise, "exercise."),
];

export const nameBody = (name: NameDraft): BodyFor<"renamePerson">["name"] => ({
  family: name.family,
  given: name.given,
  civility: name.civility === "none" ? null : name.civility,
});

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

export const contactBody = (contact: ContactDraft): BodyFor<"giveContact">["contact"] => ({
  email: orNull(contact.email),
  phone: orNull(contact.phone),
});

type RegistrationBody = BodyFor<"addPerson">["registration"];

export const registrationBody = ({ register, number }: RegistrationDraft): RegistrationBody => {
  if (register === "later") return null;
  return register === "none" ? { register } : { register, number };
};

/** Drawn once per person, so that a retry adds the same one. */
export interface PersonIds {
  readonly person: string;
  readonly affiliation: string;
  readonly exercise: string;
  readonly billing: string;
}

/** The number they bill under, for the exercise said beside; nothing where it comes later. */
export const billingBody = (
  draft: PersonDraft,
  ids: PersonIds,
): BodyFor<"recordBillingNumber"> | undefined =>
  isProfessional(draft) && draft.billing.number.trim() !== ""
    ? {
        billing: ids.billing,
        person: ids.person,
        number: draft.billing.number,
        exercise: draft.exercise.mode === "later" ? null : ids.exercise,
      }
    : undefined;

export const personBody = (
  draft: PersonDraft,
  ids: Omit<PersonIds, "billing">,
): BodyFor<"addPerson"> => {
  const practises = isProfessional(draft);
  const { affiliation, exercise } = draft;
  return {
    person: ids.person,
    name: nameBody(draft.name),
    contact:
      draft.contact.email.trim() === "" && draft.contact.phone.trim() === ""
        ? null
        : contactBody(draft.contact),
    profession: practises ? draft.profession : null,
    qualifications: practises && draft.qualification !== "" ? [draft.qualification] : [],
    registration: practises ? registrationBody(draft.registration) : null,
    affiliation:
      affiliation.as === "later"
        ? null
        : {
            affiliation: ids.affiliation,
            entity: affiliation.entity,
            as: affiliation.as,
            from: affiliation.from,
            document: null,
          },
    exercise:
      exercise.mode === "later"
        ? null
        : {
            exercise: ids.exercise,
            mode: exercise.mode,
            employer: exercise.mode === "salarie" ? exercise.employer : null,
            from: exercise.from,
          },
  };
};

/** A whole RPPS number whose key is not the usual one: said, and nothing prevented (j28). */
export const isUnusualRpps = ({ register, number }: RegistrationDraft): boolean => {
  const digits = bare(number).replace(/^8(?=\d{11}$)/u, "");
  return register === "rpps" && /^\d{11}$/u.test(digits) && !luhn(digits);
};
