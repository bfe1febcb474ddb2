import type { ScreenOf } from "../server/screens.ts";

export type Prefill = ScreenOf<"prefill">;
export type PrefillField = Prefill["fields"][number];
export type PrefillPerson = Prefill["people"][number];
export type Fate = PrefillField["fate"];
export type Source = NonNullable<PrefillField["source"]>;
export type Sent = NonNullable<Prefill["sent"]>;
export type FormState = Sent["state"];

const DEPOSITED: ReadonlyArray<FormState> = [
  "en_construction",
  "en_instruction",
  "accepte",
  "refuse",
  "sans_suite",
];

/** Whether the site says it has received the form. */
export const isDeposited = ({ state }: Pick<Sent, "state">): boolean => DEPOSITED.includes(state);

/** What was sent and may still be finished, or was deposited. */
export const liveOf = ({ sent }: Pick<Prefill, "sent">): Sent | undefined =>
  sent === null || sent.isOver || sent.isReplaced ? undefined : sent;

const isSent = ({ fate }: PrefillField): boolean => fate === "sent" || fate === "sent-unseen";

/** How many fields are filled. */
export const sentIn = ({ fields, people }: Pick<Prefill, "fields" | "people">): number =>
  [...fields, ...people.flatMap((person) => person.fields)].filter(isSent).length;

/** What is left to a hand: each field by its label, and whose it is where it is asked of each. */
export const byHandIn = ({
  fields,
  people,
}: Pick<Prefill, "fields" | "people">): ReadonlyArray<{
  readonly label: string;
  readonly name: string | undefined;
}> => [
  ...fields.filter((field) => !isSent(field)).map(({ label }) => ({ label, name: undefined })),
  ...people.flatMap(({ name, fields: own }) =>
    own.filter((field) => !isSent(field)).map(({ label }) => ({ label, name })),
  ),
];

/** Whether there is something to say of the form on the page of a declaration. */
export const isShown = (view: Prefill, hasList: boolean): boolean =>
  view.form !== null && (view.sent !== null || hasList);
