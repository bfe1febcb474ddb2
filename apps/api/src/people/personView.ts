import type { PersonView } from "@coopilote/contract/people/answers.ts";
import { chronological, recall, timelineOf } from "@coopilote/domain/kernel/History.ts";
import type { EntityId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Contact } from "@coopilote/domain/people/Contact.ts";
import { absencesOf, type Person } from "@coopilote/domain/people/Person.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { HashMap, Schema } from "effect";
import { documentCard } from "../documents/documentsView.ts";
import { experienceCards } from "../experience/experienceCards.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { everyone, nameIn, nameOf, textIn } from "./names.ts";
import { entitiesOf, lineOf } from "./peopleView.ts";

const isContact = Schema.is(Contact);

const contactIn = ({ snapshot }: ViewRequest, known: Person): Contact | null => {
  const value = known.contact === undefined ? undefined : snapshot.open(known.contact);
  return isContact(value) ? value : null;
};

const numberOf = ({ snapshot }: ViewRequest, known: Person): PersonView["number"] => {
  const registration = known.registrations?.latest;
  return registration === undefined
    ? null
    : {
        register: registration.register,
        number: registration.number === null ? null : textIn(snapshot, registration.number),
        usual: registration.usual,
      };
};

const billingOf = ({ snapshot }: ViewRequest, known: Person): PersonView["billing"] =>
  [...HashMap.values(known.billing)]
    .toSorted((a, b) => a.entry - b.entry)
    .map(({ billing, number, exercise, until }) => ({
      billing,
      number: textIn(snapshot, number),
      exercise,
      until,
    }));

const identityOf = ({ snapshot }: ViewRequest, { identity }: Person): PersonView["identity"] =>
  identity === undefined
    ? null
    : { by: nameOf(snapshot, identity.by), at: identity.at, how: identity.how };

const datedOf = (request: ViewRequest, known: Person) => {
  const entityName = (id: EntityId | null): string | null => {
    const entity = id && at(request.snapshot.workspace.structure.entities, id);
    return entity ? textIn(request.snapshot, entity.name) : null;
  };
  return {
    professions: timelineOf(known.professions).map(({ profession, from }) => ({
      profession,
      from,
    })),
    qualifications: [...HashMap.entries(known.qualifications)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, held]) => chronological(held))
      .map(({ qualification, obtainedOn, until }) => ({ qualification, obtainedOn, until })),
    handed: chronological(known.handed).map(({ by, at: when }) => ({
      by: nameOf(request.snapshot, by),
      at: when,
    })),
    exercises: [...HashMap.values(known.exercises)]
      .toSorted((a, b) => a.entry - b.entry)
      .map(({ exercise, mode, employer, from, until }) => ({
        exercise,
        mode,
        employer: entityName(employer),
        from,
        until,
      })),
    affiliations: [...HashMap.values(known.affiliations)]
      .toSorted((a, b) => a.entry - b.entry)
      .map(({ affiliation, entity, as, from, until }) => ({
        affiliation,
        entity: entityName(entity) ?? "entité inconnue",
        as,
        from,
        until,
      })),
    absences: absencesOf(known)
      .toSorted((a, b) => a.from.at - b.from.at)
      .map(({ absence, from, until, coveredBy }) => ({
        absence,
        from,
        until,
        coveredBy: coveredBy === null ? null : nameOf(request.snapshot, coveredBy),
      })),
  };
};

/** One person in full; contact only for themselves and who manages, numbers for those who may read their results. */
export const personView = (request: ViewRequest, person: PersonId): PersonView | undefined => {
  const { snapshot, standing } = request;
  const known = at(snapshot.workspace.people.people, person);
  if (known === undefined) return undefined;
  const isSelf = request.person === person;
  const isPrivy = isSelf || standing.manages;
  const readsResults = mayReadResultsOf(standing, person);
  return {
    version: snapshot.workspace.version,
    line: lineOf(request, known),
    names: nameIn(snapshot, known.name) ?? null,
    contact: isPrivy ? contactIn(request, known) : null,
    number: readsResults ? numberOf(request, known) : null,
    billing: readsResults ? billingOf(request, known) : null,
    identity: identityOf(request, known),
    ...datedOf(request, known),
    documents: isPrivy
      ? [...new Set(recall(at(snapshot.workspace.documents.documentsAbout, person)))].flatMap(
          (document) => documentCard(request, document) ?? [],
        )
      : [],
    experiences: experienceCards(request, person),
    entities: entitiesOf(request),
    people: everyone(snapshot),
    isSelf,
    mayManage: standing.manages,
    mayVerify: !isSelf && (standing.manages || standing.isEngagedDelegantSomewhere()),
    mayInvite: !isSelf && (standing.manages || standing.isDelegantSomewhere()),
  };
};
