import {
  declaredMembersOn,
  depositsOf,
  isNamedIn,
  type PreparedDeclaration,
} from "@coopilote/domain/declaration/Declaration.ts";
import type { NamedMember } from "@coopilote/domain/declaration/facts.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { frenchDay } from "@coopilote/domain/kernel/Sentence.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Contact } from "@coopilote/domain/people/Contact.ts";
import { holdersOn } from "@coopilote/domain/people/Person.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { Regime } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { projetOn } from "@coopilote/domain/readiness/teamKinds.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import { Schema } from "effect";
import {
  byFamily,
  finessOf,
  namePartsOf,
  numberOf,
  professionNamed,
  wordsIn,
} from "../kernel/named.ts";
import { formFr as fr } from "./declarationFr.ts";

/** A list prepared for the State's form, and who reads it. `findings`: of its team, on the same instant. */
export type DeclarationPrinted = {
  readonly legible: Legible;
  readonly prepared: PreparedDeclaration;
  readonly on: LocalInstant;
  readonly findings: ReadonlyArray<Finding>;
  /** Whether the number of someone is shown to whoever reads. */
  readonly showsNumber: (person: PersonId) => boolean;
  /** Whether how to reach someone is. */
  readonly showsContact: (person: PersonId) => boolean;
};

/** A field of the form: `text` null where nothing goes in it, and `said` stands there; `optional`: its absence lacks nothing. */
export type FormField = {
  readonly label: string;
  readonly text: string | null;
  readonly said: string;
  readonly optional: boolean;
};

/** A professional as the form names them. `number` null where there is none, or where it is withheld from whoever reads. */
export type FormPerson = NamedMember & {
  readonly name: string;
  readonly family: string;
  readonly given: string;
  readonly profession: string | null;
  readonly register: string | null;
  readonly number: string | null;
  readonly isWithheld: boolean;
};

/** The fields of the form in its order, for both regimes (law of 2025 and before). `changes`: since the last deposit (j1). */
export type DeclarationForm = {
  readonly fields: ReadonlyArray<FormField>;
  readonly adds: ReadonlyArray<FormPerson>;
  readonly removes: ReadonlyArray<FormPerson>;
  readonly changes: string | null;
  /** What is still to be written in its fields, then of the professionals it adds. */
  readonly lacking: {
    readonly fields: ReadonlyArray<string>;
    readonly people: ReadonlyArray<string>;
  };
};

/** The text and the regime that a list was prepared under. */
export const preparedUnder = ({
  legible,
  prepared,
}: Pick<DeclarationPrinted, "legible" | "prepared">) => {
  const version = judgedBy(legible.workspace, prepared.team, prepared.at)?.version;
  const regime: Regime | undefined = version?.regimes.find(({ id }) => id === prepared.regime);
  return version === undefined || regime === undefined ? undefined : { version, regime };
};

const isContact = Schema.is(Contact);

const reachedAt = (
  { legible, showsContact }: DeclarationPrinted,
  label: string,
  person: PersonId | undefined,
): ReadonlyArray<FormField> => {
  if (person === undefined) return [];
  if (!showsContact(person)) return [{ label, text: null, said: fr.notShown, optional: true }];
  const sealed = at(legible.workspace.people.people, person)?.contact;
  const contact = sealed === undefined ? undefined : legible.open(sealed);
  const ways = isContact(contact) ? [contact.email, contact.phone] : [];
  const text = ways.filter((way) => way !== null).join(", ");
  return [{ label, text: text === "" ? null : text, said: fr.onCard, optional: false }];
};

/** Whether one of the kinds asked of a team is this one, and applies. */
const isAsked = ({ findings }: DeclarationPrinted, requirement: string): boolean =>
  findings.some((one) => one.requirement === requirement && one.status !== "not-applicable");

const projetField = (printed: DeclarationPrinted): ReadonlyArray<FormField> => {
  if (!isAsked(printed, "projet-de-sante")) return [];
  const { legible, prepared, on } = printed;
  const attested = projetOn(legible.workspace, prepared.team, on);
  const text = attested === undefined ? null : fr.projetAttested(frenchDay(attested.on));
  return [{ label: fr.projet, text, said: fr.projetNot, optional: false }];
};

const fieldsOf = (
  printed: DeclarationPrinted,
  title: string,
  { declarant }: Regime,
): ReadonlyArray<FormField> => {
  const { legible, prepared, on } = printed;
  const { workspace } = legible;
  const words = wordsIn(legible);
  const field = (label: string, text: string | null, said = "", optional = false): FormField => ({
    label,
    text,
    said,
    optional,
  });
  const named = (label: string, person: PersonId | undefined): FormField =>
    field(label, person === undefined ? null : words.person(person), fr.nobody);
  const [legalHead] = holdersOn(workspace.people, "legal-head", on.day);
  const referent = prepared.referent ?? undefined;
  const isLater = depositsOf(workspace.declaration, prepared.team).length > 0;
  const entity = workspace.structure.founded?.entity;
  return [
    ...(declarant === "legal-head"
      ? []
      : [field(fr.object, isLater ? fr.objects.later : fr.objects.first)]),
    field(fr.protocol, title),
    field(fr.structure, entity === undefined ? null : words.entity(entity), fr.onCard),
    field(fr.finess, finessOf(legible), fr.noFiness, true),
    named(fr.referent, referent),
    ...reachedAt(printed, fr.reached.referent, referent),
    named(fr.legalHead, legalHead),
    ...reachedAt(printed, fr.reached.legalHead, legalHead),
    ...projetField(printed),
  ];
};

const personIn = (
  { legible, on, showsNumber }: DeclarationPrinted,
  { person, role }: NamedMember,
): FormPerson => {
  const parts = namePartsOf(legible, person);
  const name = wordsIn(legible).person(person);
  const isWithheld = !showsNumber(person);
  return {
    person,
    role,
    name,
    family: parts?.family ?? name,
    given: parts?.given ?? "",
    profession: professionNamed(legible, person, on.day),
    ...(isWithheld ? { register: null, number: null } : numberOf(legible, person)),
    isWithheld,
  };
};

/** Delegants before delegates, each by family name. */
const peopleIn = (
  printed: DeclarationPrinted,
  list: ReadonlyArray<NamedMember>,
): ReadonlyArray<FormPerson> =>
  (["delegant", "delegate"] as const).flatMap((role) =>
    byFamily(
      printed.legible,
      list.filter((named) => named.role === role).map(({ person }) => person),
    ).map((person) => personIn(printed, { person, role })),
  );

/** What a list changes of what is declared already, to the person (j1); nothing before a first deposit, nor once it is deposited. */
const changesOf = (
  { legible, prepared, on }: DeclarationPrinted,
  { adds, removes }: Pick<DeclarationForm, "adds" | "removes">,
): string | null => {
  const { declaration } = legible.workspace;
  const deposits = depositsOf(declaration, prepared.team);
  if (deposits.length === 0 || deposits.some((one) => one.declaration === prepared.declaration))
    return null;
  const declared = declaredMembersOn(declaration, prepared.team, on);
  return fr.changes(
    adds.filter((named) => !isNamedIn(declared, named)).map(({ name }) => name),
    removes.filter((named) => isNamedIn(declared, named)).map(({ name }) => name),
    declared.filter((named) => !isNamedIn(removes, named)).length,
  );
};

const lackingIn = (
  fields: ReadonlyArray<FormField>,
  adds: ReadonlyArray<FormPerson>,
): DeclarationForm["lacking"] => ({
  fields: fields
    .filter(({ text, optional }) => text === null && !optional)
    .map(({ label }) => label),
  people: adds.flatMap(({ name, profession, register, isWithheld }) => [
    ...(profession === null ? [fr.professionOf(name)] : []),
    ...(register === null && !isWithheld ? [fr.numberOf(name)] : []),
  ]),
});

/** What goes in the State's form, in its order; nothing where the text of the list is not known. */
export const declarationForm = (printed: DeclarationPrinted): DeclarationForm | undefined => {
  const found = preparedUnder(printed);
  if (found === undefined) return undefined;
  const fields = fieldsOf(printed, found.version.title, found.regime);
  const adds = peopleIn(printed, printed.prepared.adds);
  const removes = peopleIn(printed, printed.prepared.removes);
  const changes = changesOf(printed, { adds, removes });
  return { fields, adds, removes, changes, lacking: lackingIn(fields, adds) };
};
