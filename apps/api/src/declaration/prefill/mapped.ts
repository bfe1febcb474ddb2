import { plainText } from "@coopilote/domain/kernel/plainText.ts";
import type { FormMapping, MemberField, TeamField } from "./FormMapping.ts";
import type { FormSchema } from "./siteAnswers.ts";
import { memberSources, sourceNamed, teamSources } from "./sources.ts";

type Descriptor = FormSchema["revision"]["champDescriptors"][number];
type Leaf = Omit<Descriptor, "champDescriptors">;

/** What structures a form and asks nothing. */
const untyped = ["HeaderSection", "Explication"];

const typeOf = ({ __typename }: Leaf): string => __typename.replace(/ChampDescriptor$/u, "");

const asks = (descriptor: Leaf): boolean => !untyped.includes(typeOf(descriptor));

/** The site drops the padding of its ids in the keys of a prefill. */
const keyOf = ({ id }: Leaf): string => `champ_${id.replace(/=+$/u, "")}`;

const champOf = (descriptor: Leaf) => ({
  champ: keyOf(descriptor),
  label: descriptor.label,
  type: typeOf(descriptor),
  required: descriptor.required,
  options: descriptor.options ?? null,
});

/** What was chosen for a champ before, where it is still of the same type. */
const chosenIn = <F extends { readonly champ: string; readonly type: string }>(
  fields: ReadonlyArray<F>,
  { champ, type }: { readonly champ: string; readonly type: string },
): F | undefined => fields.find((field) => field.champ === champ && field.type === type);

const withChosen = <C extends object, S>(
  champ: C,
  known:
    | { readonly source: S; readonly values?: Readonly<Record<string, string>> | undefined }
    | undefined,
  proposed: S,
): C & { readonly source: S; readonly values?: Readonly<Record<string, string>> } => ({
  ...champ,
  source: known === undefined ? proposed : known.source,
  ...(known?.values === undefined ? {} : { values: known.values }),
});

const memberField = (leaf: Leaf, known: ReadonlyArray<MemberField>): MemberField => {
  const champ = champOf(leaf);
  return withChosen(champ, chosenIn(known, champ), sourceNamed(memberSources, champ));
};

const isOfPeople = (members: ReadonlyArray<MemberField>): boolean =>
  members.some(({ source }) => source === "member.family");

const teamField = (
  descriptor: Descriptor,
  known: ReadonlyArray<TeamField>,
  isTaken: boolean,
): TeamField => {
  const champ = champOf(descriptor);
  const chosen = chosenIn(known, champ);
  const members = (descriptor.champDescriptors ?? [])
    .filter(asks)
    .map((leaf) => memberField(leaf, chosen?.members ?? []));
  return {
    ...withChosen(champ, chosen, sourceNamed(teamSources, champ)),
    members: champ.type === "Repetition" && !isTaken && isOfPeople(members) ? members : null,
  };
};

/**
 * A mapping onto a form as it stands: what was chosen before for the same champs, and for the others what their words say.
 * The first repeated block that asks a name is that of the professionals.
 */
export const mappedOnto = (form: FormSchema, before: FormMapping | undefined): FormMapping => {
  const fields: Array<TeamField> = [];
  for (const descriptor of form.revision.champDescriptors.filter(asks))
    fields.push(
      teamField(
        descriptor,
        before?.fields ?? [],
        fields.some(({ members }) => members !== null),
      ),
    );
  return { number: form.number, title: form.title, revision: form.revision.id, fields };
};

/** The choice of a list for what stands here: as the mapping says, or of the same words. */
export const optionFor = (
  { options, values }: Pick<MemberField, "options" | "values">,
  said: string,
): string | undefined => {
  const wanted = values?.[said] ?? said;
  return options?.find((option) => plainText(option) === plainText(wanted));
};
