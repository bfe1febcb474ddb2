import { HashMap } from "effect";
import type { FactOf } from "../Fact.ts";
import { chronological } from "../kernel/History.ts";
import type { Code, Hash, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { addDays, type Day } from "../kernel/time.ts";
import type { KnownText, ProtocolState } from "../protocols/Adoption.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { Workspace } from "../Workspace.ts";
import { type Change, difference } from "./difference.ts";

/** A revision as it is published now. */
export type PublishedText = { readonly digest: Hash; readonly content: ProtocolVersion };

const isNewTo = (
  known: ReadonlyArray<ProtocolVersion>,
  { version, revision, force }: ProtocolVersion,
): boolean => {
  const same = known.filter((text) => text.version === version);
  return same.length > 0
    ? same.every((text) => text.revision < revision)
    : known.some((text) => text.force.from < force.from);
};

const adoptedProtocols = ({ adoptions }: ProtocolState): ReadonlyArray<Code> =>
  [...new Set([...HashMap.values(adoptions)].map(({ protocol }) => protocol))].toSorted();

/**
 * What a journal has yet to learn of the protocols used there: later texts, and corrections of those it knows.
 * Nothing where it knows all that is published, so that asking again writes nothing (j2).
 */
export const textsToLearn = (
  state: ProtocolState,
  published: ReadonlyArray<PublishedText>,
): ReadonlyArray<FactOf<"TextLearned.1">> =>
  adoptedProtocols(state).flatMap((protocol) => {
    const known = chronological(at(state.texts, protocol)).map(({ content }) => content);
    return published
      .filter(({ content }) => content.protocol === protocol && isNewTo(known, content))
      .toSorted((a, b) => (a.content.force.from < b.content.force.from ? -1 : 1))
      .map(({ digest, content }) => ({
        type: "TextLearned.1" as const,
        body: {
          protocol,
          version: content.version,
          revision: content.revision,
          digest,
          content,
        },
      }));
  });

/** A text that a team came to know after it chose: a later one, or a correction; and what it says otherwise. */
export type Learned = {
  readonly text: KnownText;
  readonly how: "later" | "corrected";
  readonly changes: ReadonlyArray<Change>;
};

const learnedAs = (
  text: KnownText,
  before: ReadonlyArray<ProtocolVersion>,
): Learned | undefined => {
  const { content } = text;
  const same = before.findLast(({ version }) => version === content.version);
  if (same !== undefined)
    return same.revision < content.revision
      ? { text, how: "corrected", changes: difference(same, content) }
      : undefined;
  const previous = before
    .filter(({ force }) => force.from < content.force.from)
    .toSorted((a, b) => (a.force.from < b.force.from ? -1 : 1))
    .at(-1);
  return {
    text,
    how: "later",
    changes: previous === undefined ? [] : difference(previous, content),
  };
};

/** What a team has learned of its texts since it chose its protocol, the newest first. */
export const learnedSince = (
  { protocols }: Pick<Workspace, "protocols">,
  team: TeamId,
): ReadonlyArray<Learned> => {
  const adoption = at(protocols.adoptions, team);
  if (adoption === undefined) return [];
  const texts = chronological(at(protocols.texts, adoption.protocol));
  return texts
    .flatMap((text, place) =>
      text.entry > adoption.entry
        ? (learnedAs(
            text,
            texts.slice(0, place).map(({ content }) => content),
          ) ?? [])
        : [],
    )
    .toReversed();
};

const aMonth = 30;

/** Whether a text was learned within the last thirty days, counting today: it is read first. */
export const isLearnedLately = ({ text }: Learned, today: Day): boolean =>
  text.at.day > addDays(today, -aMonth);
