import { HashMap } from "effect";
import { type DocumentId, PersonId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { PeopleState } from "../people/Person.ts";
import type { TeamState } from "../teams/Team.ts";
import { concerned, type Document, type DocumentState, verdictOn } from "./Document.ts";
import type { DocumentRefusal } from "./refusals.ts";
import { isServedBy, type Serving } from "./serving.ts";

/**
 * What a piece must be to serve: filed as a kind that serves, about one of those named where some are.
 * `team`: where the piece names teams, one it must name.
 * `people`: where the piece names people, at least one of these.
 */
export type Fit = Serving & {
  readonly about?: ReadonlyArray<string>;
  readonly team?: TeamId;
  readonly people?: ReadonlyArray<PersonId>;
};

export type UnfitDocument = Extract<
  DocumentRefusal,
  { readonly _tag: "NoSuchDocument" | "DocumentNotOfKind" | "DocumentToRedo" | "DocumentNotAbout" }
>;

type Filed = {
  readonly documents: DocumentState;
  readonly teams: TeamState;
  readonly people: PeopleState;
};

const isOfAnotherTeam = ({ teams }: Filed, { about }: Document, team: TeamId): boolean =>
  !about.includes(team) && about.some((id) => HashMap.has(teams.teams, TeamId.make(id)));

const isOfOthers = (
  { people }: Filed,
  document: Document,
  expected: ReadonlyArray<PersonId>,
): boolean =>
  !expected.some((person) => concerned(document).includes(person)) &&
  document.about.some((id) => HashMap.has(people.people, PersonId.make(id)));

/** Why a piece does not serve on an instant: not filed, of another kind, to be redone, or about someone else. */
export const unfitness = (
  filed: Filed,
  document: DocumentId,
  fit: Fit,
  on: LocalInstant,
): UnfitDocument | undefined => {
  const { kind, about, team, people } = fit;
  const known = at(filed.documents.documents, document);
  if (known === undefined) return { _tag: "NoSuchDocument", document };
  if (!isServedBy(fit, known)) return { _tag: "DocumentNotOfKind", document, kind };
  if (verdictOn(known, on)?.verdict === "to-redo")
    return { _tag: "DocumentToRedo", document, kind };
  if (about !== undefined && !about.some((id) => concerned(known).includes(id)))
    return { _tag: "DocumentNotAbout", document, kind, about: about.slice(0, 1) };
  if (people !== undefined && isOfOthers(filed, known, people))
    return { _tag: "DocumentNotAbout", document, kind, about: people.slice(0, 1) };
  return team !== undefined && isOfAnotherTeam(filed, known, team)
    ? { _tag: "DocumentNotAbout", document, kind, about: [team] }
    : undefined;
};
