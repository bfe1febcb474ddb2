import { HashMap } from "effect";
import type { FactsOf, Noted } from "../journal/Entry.ts";
import { type History, remember } from "../kernel/History.ts";
import { at, changed } from "../kernel/maps.ts";
import type { peopleFacts } from "./facts.ts";
import type { Person, Qualification } from "./Person.ts";

type ProfessionFact = Extract<
  FactsOf<typeof peopleFacts>,
  {
    readonly type:
      | "ProfessionStated.1"
      | "ProfessionStated.2"
      | "QualificationRecorded.1"
      | "QualificationRemoved.1"
      | "QualificationEnded.1";
  }
>;

/** What is held goes on under its newest statement; what ended stays as it was. */
const withoutOpen = (held: History<Qualification>): History<Qualification> =>
  held?.latest.until === null ? held.before : held;

/** What a fact changes of someone's profession and qualifications. */
export const professionChange = (
  person: Person,
  { type, body }: ProfessionFact,
  noted: Noted,
): Person => {
  switch (type) {
    case "ProfessionStated.1":
      return {
        ...person,
        professions: remember(person.professions, {
          ...noted,
          profession: body.profession,
          from: null,
        }),
      };
    case "ProfessionStated.2":
      return {
        ...person,
        professions: remember(person.professions, {
          ...noted,
          profession: body.profession,
          from: body.from,
        }),
      };
    case "QualificationRecorded.1":
      return {
        ...person,
        qualifications: HashMap.set(
          person.qualifications,
          body.qualification,
          remember(withoutOpen(at(person.qualifications, body.qualification)), {
            ...noted,
            qualification: body.qualification,
            obtainedOn: body.obtainedOn,
            until: null,
          }),
        ),
      };
    case "QualificationRemoved.1": {
      const earlier = at(person.qualifications, body.qualification)?.before;
      return {
        ...person,
        qualifications:
          earlier === undefined
            ? HashMap.remove(person.qualifications, body.qualification)
            : HashMap.set(person.qualifications, body.qualification, earlier),
      };
    }
    case "QualificationEnded.1":
      return {
        ...person,
        qualifications: changed(
          person.qualifications,
          body.qualification,
          (held) =>
            held && { latest: { ...held.latest, ...noted, until: body.on }, before: held.before },
        ),
      };
  }
};
