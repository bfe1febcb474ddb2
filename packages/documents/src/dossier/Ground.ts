import type { PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { newestFirst } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import { presented, requirementTitled, wordsIn } from "../kernel/named.ts";
import { legibleIn, type Prepared } from "./prepared.ts";

/** What a dossier is told from: what it concludes, and the structure as it lets it be read. */
export type Ground = Prepared & {
  readonly legible: Legible;
  readonly words: ReturnType<typeof wordsIn>;
};

export const groundOf = (dossier: Prepared): Ground => {
  const legible = legibleIn(dossier);
  return { ...dossier, legible, words: wordsIn(legible) };
};

/** How the sentences of a team's findings name people and requirements. */
export const namesIn = ({ legible, words, asked }: Ground, team: TeamId): Names => {
  const version = judgedBy(legible.workspace, team, asked.on)?.version;
  return {
    person: words.person,
    requirement: (id) =>
      version === undefined ? id : requirementTitled(legible, { team, version }, id),
    citation: (id) => {
      const added = newestFirst(at(legible.workspace.protocols.added, team)).find(
        ({ requirement }) => requirement === id,
      );
      return added === undefined ? null : words.text(added.citation);
    },
  };
};

/** « Inès Fictive, masseur-kinésithérapeute, RPPS 10999000010 », a line each; their names on one line where there are many. */
export const shownAmong = (
  { legible, words, asked }: Ground,
  people: ReadonlyArray<PersonId>,
): ReadonlyArray<string> =>
  people.length > 6
    ? [people.map(words.person).join(", ")]
    : people.map((person) => presented(legible, person, asked.on.day));
