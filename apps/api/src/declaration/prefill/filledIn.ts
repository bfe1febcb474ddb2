import type {
  MemberSource,
  PrefilledField,
  PrefillView,
  TeamSource,
} from "@coopilote/contract/declaration/prefill.ts";
import type { PreparedDeclaration } from "@coopilote/domain/declaration/Declaration.ts";
import type { NamedMember } from "@coopilote/domain/declaration/facts.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { PersonName } from "@coopilote/domain/kernel/PersonName.ts";
import { frenchDay } from "@coopilote/domain/kernel/Sentence.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Contact } from "@coopilote/domain/people/Contact.ts";
import { holdersOn } from "@coopilote/domain/people/Person.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { projetOn } from "@coopilote/domain/readiness/teamKinds.ts";
import { roleFr } from "@coopilote/domain/teams/signedFr.ts";
import { preparedUnder } from "@coopilote/documents/declaration/declarationForm.ts";
import {
  byFamily,
  finessOf,
  numberOf,
  professionNamed,
} from "@coopilote/documents/kernel/named.ts";
import { Schema } from "effect";
import { nameIn, nameOf } from "../../people/names.ts";
import { structureName } from "../../structure/structureView.ts";
import type { FormMapping, MemberField, TeamField } from "./FormMapping.ts";
import { optionFor } from "./mapped.ts";

/** What a list is drawn from, on the instant of sending. `isPrivy`: whether whoever sends may read how to reach someone; `shows`: whether whoever looks may. */
export type Ground = {
  readonly snapshot: Snapshot;
  readonly prepared: PreparedDeclaration;
  readonly now: LocalInstant;
  readonly isPrivy: (person: PersonId) => boolean;
  readonly shows: (person: PersonId) => boolean;
};

/** What stands here for a source: as it is read, and as the site writes it. */
type Drawn = { readonly said: string; readonly value: string; readonly isUnseen?: boolean };

/** `hidden`: it stands here, and is not for whoever sends. */
type Found = Drawn | "hidden" | undefined;

const text = (said: unknown): Found =>
  typeof said === "string" && said !== "" ? { said, value: said } : undefined;

const isContact = Schema.is(Contact);

const nameOfPerson = ({ snapshot }: Ground, person: PersonId | null): PersonName | undefined =>
  person === null
    ? undefined
    : nameIn(snapshot, at(snapshot.workspace.people.people, person)?.name);

const reached = (
  { snapshot, isPrivy, shows }: Ground,
  person: PersonId | null,
  by: keyof Contact,
): Found => {
  const sealed =
    person === null ? undefined : at(snapshot.workspace.people.people, person)?.contact;
  const contact = sealed === undefined ? undefined : snapshot.open(sealed);
  if (person === null || !isContact(contact) || contact[by] === null) return undefined;
  if (!isPrivy(person)) return "hidden";
  return { said: contact[by], value: contact[by], isUnseen: !shows(person) };
};

const ofTeam = (ground: Ground): ((source: TeamSource) => Found) => {
  const { snapshot, prepared, now } = ground;
  const { workspace } = snapshot;
  const [legalHead = null] = holdersOn(workspace.people, "legal-head", now.day);
  const projet = projetOn(workspace, prepared.team, now);
  const draws: Readonly<Record<TeamSource, () => Found>> = {
    "protocol.title": () => text(preparedUnder({ legible: snapshot, prepared })?.version.title),
    "structure.name": () => text(structureName(snapshot)),
    "structure.finess": () => text(finessOf(snapshot)),
    "referent.family": () => text(nameOfPerson(ground, prepared.referent)?.family),
    "referent.given": () => text(nameOfPerson(ground, prepared.referent)?.given),
    "referent.email": () => reached(ground, prepared.referent, "email"),
    "referent.phone": () => reached(ground, prepared.referent, "phone"),
    "legal-head.family": () => text(nameOfPerson(ground, legalHead)?.family),
    "legal-head.given": () => text(nameOfPerson(ground, legalHead)?.given),
    "legal-head.email": () => reached(ground, legalHead, "email"),
    "legal-head.phone": () => reached(ground, legalHead, "phone"),
    "projet.attested": () => (projet === undefined ? undefined : { said: "oui", value: "true" }),
    "projet.day": () =>
      projet === undefined ? undefined : { said: frenchDay(projet.on), value: projet.on },
  };
  return (source) => draws[source]();
};

const ofMember = (
  ground: Ground,
  { person, role }: NamedMember,
): ((source: MemberSource) => Found) => {
  const { snapshot, now } = ground;
  const draws: Readonly<Record<MemberSource, () => Found>> = {
    "member.family": () => text(nameOfPerson(ground, person)?.family),
    "member.given": () => text(nameOfPerson(ground, person)?.given),
    "member.role": () => text(roleFr[role]),
    "member.profession": () => text(professionNamed(snapshot, person, now.day)),
    "member.number": () => text(numberOf(snapshot, person).number),
  };
  return (source) => draws[source]();
};

/** A field and the value that goes to the site, where one does. */
type Filled = { readonly line: PrefilledField; readonly sent: string | undefined };

const filled = <F extends MemberField | TeamField>(
  field: F,
  found: (source: NonNullable<F["source"]>) => Found,
): Filled => {
  const { label, required, source } = field;
  const line = (fate: PrefilledField["fate"], said: string | null): PrefilledField => ({
    label,
    required,
    source,
    text: said,
    fate,
  });
  if (source === null) return { line: line("by-hand", null), sent: undefined };
  const drawn = found(source);
  if (drawn === undefined) return { line: line("lacking", null), sent: undefined };
  if (drawn === "hidden") return { line: line("not-shown", null), sent: undefined };
  const value = field.type === "DropDownList" ? optionFor(field, drawn.said) : drawn.value;
  if (value !== undefined && drawn.isUnseen === true)
    return { line: line("sent-unseen", null), sent: value };
  return value === undefined
    ? { line: line("not-offered", drawn.said), sent: undefined }
    : { line: line("sent", field.type === "DropDownList" ? value : drawn.said), sent: value };
};

/** The champs of some fields that have something to hold, by key. */
const champsOf = (
  fields: ReadonlyArray<{ readonly champ: string }>,
  filledBy: ReadonlyArray<Filled>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap(({ champ }, place) => {
      const sent = filledBy[place]?.sent;
      return sent === undefined ? [] : [[champ, sent]];
    }),
  );

/** The form filled from a list: each field as it is read, and what goes to the site. */
export type FilledIn = Pick<PrefillView, "fields" | "people"> & {
  readonly champs: Readonly<Record<string, unknown>>;
};

/** Delegants before delegates, each by family name, as on paper. */
const inOrder = ({ snapshot, prepared }: Ground): ReadonlyArray<NamedMember> =>
  (["delegant", "delegate"] as const).flatMap((role) =>
    byFamily(
      snapshot,
      prepared.adds.filter((named) => named.role === role).map(({ person }) => person),
    ).map((person) => ({ person, role })),
  );

/** Fills the State's form from a prepared list, as its mapping says: nothing sworn, and no piece, which the site takes by hand. */
export const filledIn = ({ fields }: FormMapping, ground: Ground): FilledIn => {
  const asked = fields.filter(({ members }) => members === null);
  const own = asked.map((field) => filled(field, ofTeam(ground)));
  const block = fields.find(({ members }) => members !== null);
  const columns = block?.members ?? [];
  const people = inOrder(ground).map((member) => ({
    member,
    filledBy: columns.map((field) => filled(field, ofMember(ground, member))),
  }));
  const rows = people.map(({ filledBy }) => champsOf(columns, filledBy));
  return {
    fields: own.map(({ line }) => line),
    people:
      block === undefined
        ? []
        : people.map(({ member, filledBy }) => ({
            person: member.person,
            name: nameOf(ground.snapshot, member.person),
            fields: filledBy.map(({ line }) => line),
          })),
    champs: {
      ...champsOf(asked, own),
      ...(block === undefined ? {} : { [block.champ]: rows }),
    },
  };
};
