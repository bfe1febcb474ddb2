import type { Choice } from "../ui/Choices.tsx";

/** The keys of a record of labels, with the type the record gives them. */
export const keysOf = <Key extends string>(labels: Readonly<Record<Key, unknown>>) =>
  Object.keys(labels).filter((key): key is Key => Object.hasOwn(labels, key));

/** A list to choose from, in the order of its labels. */
export const choicesOf = <Key extends string>(
  labels: Readonly<Record<Key, string>>,
): ReadonlyArray<Choice<Key>> => keysOf(labels).map((value) => ({ value, label: labels[value] }));
