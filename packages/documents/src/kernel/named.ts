import { lastWhere } from "@coopilote/domain/kernel/History.ts";
import {
  type EntityId,
  type GuestId,
  PersonId,
  SignatoryId,
  type TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { Sealed } from "@coopilote/domain/kernel/Sealed.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import { PersonName } from "@coopilote/domain/kernel/PersonName.ts";
import { plainText } from "@coopilote/domain/kernel/plainText.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { professionFr, registersFr } from "@coopilote/domain/people/labels.ts";
import { professionOn } from "@coopilote/domain/people/Person.ts";
import { type Legible, registerWords } from "@coopilote/domain/registerWords.ts";
import { type Formateur, formateurId } from "@coopilote/domain/training/facts.ts";
import { Schema } from "effect";

const isName = Schema.is(PersonName);

/** Someone's name in its parts; nothing once forgotten. */
export const namePartsOf = (
  { workspace, open }: Legible,
  person: PersonId,
): PersonName | undefined => {
  const sealed = at(workspace.people.people, person)?.name;
  const name = sealed === undefined ? undefined : open(sealed);
  return isName(name) ? name : undefined;
};

const familyKey = (legible: Legible, person: PersonId): string => {
  const name = namePartsOf(legible, person);
  return name === undefined
    ? `\uFFFF${person}`
    : plainText(`${name.family} ${name.given} ${person}`);
};

/** People by family name, by code units: the same order on every machine. */
export const byFamily = (
  legible: Legible,
  people: ReadonlyArray<PersonId>,
): ReadonlyArray<PersonId> =>
  people
    .map((person) => ({ person, key: familyKey(legible, person) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ person }) => person);

/** What names things on papers: the same words as the register, written by nobody. */
export const wordsIn = (legible: Legible) => registerWords(legible, { kind: "console" });

const textOf = ({ open }: Legible, sealed: Sealed | null): string | null => {
  const value = sealed === null ? null : open(sealed);
  return typeof value === "string" ? value : null;
};

/** « MSP Fictive des Collines, FINESS 759990005 » */
export const structureNamed = (legible: Legible): string => {
  const { founded, entities } = legible.workspace.structure;
  return founded === undefined ? "" : entityNamed(legible, founded.entity, entities);
};

/** The title under which a team is asked a requirement, of its text or its own. */
export const requirementTitled = (
  legible: Legible,
  { team, version }: { readonly team: TeamId; readonly version: ProtocolVersion },
  id: string,
): string => {
  const own = version.requirements.find((requirement) => requirement.id === id)?.title;
  const added = lastWhere(
    at(legible.workspace.protocols.added, team),
    ({ requirement }) => requirement === id,
  );
  return own ?? (added === undefined ? id : wordsIn(legible).text(added.title));
};

type Entities = Legible["workspace"]["structure"]["entities"];

/** The FINESS of the structure; nothing where it has none. */
export const finessOf = (legible: Legible): string | null => {
  const { founded, entities } = legible.workspace.structure;
  return founded === undefined
    ? null
    : textOf(legible, at(entities, founded.entity)?.finess ?? null);
};

const entityNamed = (legible: Legible, id: EntityId, entities: Entities): string => {
  const finess = textOf(legible, at(entities, id)?.finess ?? null);
  const name = wordsIn(legible).entity(id);
  return finess === null ? name : `${name}, FINESS ${finess}`;
};

/** « RPPS » and « 10999000002 », each or both nothing where it was not given or is forgotten. */
export const numberOf = (legible: Legible, person: PersonId) => {
  const known = at(legible.workspace.people.people, person)?.registrations?.latest;
  return {
    register: known === undefined ? null : registersFr[known.register],
    number: textOf(legible, known?.number ?? null),
  };
};

/** « RPPS 10999000002 », or nothing where no number was given or it is forgotten. */
export const registrationOf = (legible: Legible, person: PersonId): string | null => {
  const { register, number } = numberOf(legible, person);
  return register === null || number === null ? null : `${register} ${number}`;
};

/** « médecin », or nothing where it was not stated. */
export const professionNamed = (
  { workspace }: Legible,
  person: PersonId,
  day: Day,
): string | null => {
  const known = at(workspace.people.people, person);
  const held = known === undefined ? undefined : professionOn(known, day);
  return held === undefined ? null : professionFr(held.profession);
};

/** In what capacity someone outside the house signs, and for whom; nothing of anyone else. */
const capacityOf = (legible: Legible, id: string): ReadonlyArray<string | null> => {
  const known = at(legible.workspace.teams.signatories, SignatoryId.make(id));
  return known === undefined
    ? []
    : [textOf(legible, known.capacity), textOf(legible, known.organisation)];
};

/** « Dr Lucie Exemple, médecin, RPPS 10999000002 », « Paul Supposé, directeur, Hôpital Fictif » */
export const presented = (legible: Legible, person: PersonId, day: Day): string =>
  [
    wordsIn(legible).person(person),
    professionNamed(legible, person, day),
    registrationOf(legible, person),
    ...capacityOf(legible, person),
  ]
    .filter((part) => part !== null)
    .join(", ");

const guestPresented = (legible: Legible, id: GuestId): string => {
  const guest = at(legible.workspace.training.guests, id);
  const said = guest === undefined ? [] : [professionFr(guest.profession)];
  const number = textOf(legible, guest?.number ?? null);
  return [
    wordsIn(legible).person(id),
    ...said,
    ...(number === null ? [] : [`n° ${number}`]),
    "formateur invité",
  ].join(", ");
};

/** A formateur, a guest included, as a paper presents them. */
export const formateurPresented = (legible: Legible, formateur: Formateur, day: Day): string =>
  formateur.kind === "guest"
    ? guestPresented(legible, formateur.guest)
    : presented(legible, PersonId.make(formateurId(formateur)), day);
