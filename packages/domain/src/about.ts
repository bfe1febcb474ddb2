import { HashMap } from "effect";
import type { Fact } from "./Fact.ts";
import type { CountId, SessionId } from "./kernel/ids.ts";
import { at } from "./kernel/maps.ts";
import { formateurId } from "./training/facts.ts";
import type { Workspace } from "./Workspace.ts";

const ofSession = (before: Workspace, session: SessionId): ReadonlyArray<string> => {
  const known = at(before.training.sessions, session);
  if (known === undefined) return [];
  return [
    ...HashMap.keys(known.enrolled),
    ...known.segments.flatMap(({ formateurs }) => formateurs.map(formateurId)),
  ];
};

const countedBy = (before: Workspace, id: CountId): ReadonlyArray<string> => {
  const count = at(before.followUp.counts, id);
  if (count === undefined || count.kind === "volume") return [];
  return count.kind === "acts" ? [count.team, count.person] : [count.team];
};

/** The ids a body names, by the names that facts use for them. */
const named = (before: Workspace, { type, body }: Fact): ReadonlyArray<string> => [
  ...("team" in body ? [body.team] : []),
  ...("person" in body && body.person !== null ? [body.person] : []),
  ...("persons" in body ? body.persons : []),
  ...("delegant" in body ? [body.delegant, body.delegate] : []),
  ...("by" in body ? [body.by] : []),
  ...("before" in body ? [body.before] : []),
  ...("signature" in body ? [body.signature.signer] : []),
  ...(type === "CountVoided.1" ? countedBy(before, body.count) : []),
  ...("assessor" in body ? [body.assessor] : []),
  ...("supervisor" in body ? [body.supervisor] : []),
  ...("guest" in body ? [body.guest] : []),
  ...("signatory" in body ? [body.signatory] : []),
  ...("about" in body ? body.about : []),
  ...("adds" in body ? [...body.adds, ...body.removes].map(({ person }) => person) : []),
  ...("lines" in body ? body.lines.map(({ person }) => person) : []),
  ...("segments" in body
    ? body.segments.flatMap(({ formateurs }) => formateurs.map(formateurId))
    : []),
  ...("session" in body && !("person" in body) ? ofSession(before, body.session) : []),
  ...("document" in body &&
  !("about" in body) &&
  !("person" in body) &&
  !("team" in body) &&
  body.document !== null
    ? (at(before.documents.documents, body.document)?.about ?? [])
    : []),
];

/**
 * Whom a fact is about: teams, persons, else the structure; sorted, each once.
 * A verifier recomputes it for every open body, so that no entry can hide whom it concerns.
 */
export const about = (before: Workspace, fact: Fact): ReadonlyArray<string> => {
  const ids = named(before, fact);
  const structure =
    fact.type === "StructureFounded.1" ? fact.body.structure : before.structure.founded?.structure;
  const concerned = ids.length > 0 || structure === undefined ? ids : [structure];
  return [...new Set(concerned)].toSorted();
};
