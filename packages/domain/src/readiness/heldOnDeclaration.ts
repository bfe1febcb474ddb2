import { confirmedReprise } from "../activation/Activation.ts";
import { declarationsOn } from "../declaration/Declaration.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import { Instant, type LocalInstant } from "../kernel/time.ts";
import type { Finding, Missing } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { departureOn, type Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { conditionsHeld, type HeldFor } from "./conditionsHeld.ts";
import { readiness } from "./readiness.ts";

/** What was so that day whatever is recorded since: no later record stands in for it. */
const dated: ReadonlySet<Missing | null> = new Set<Missing>([
  "setting-not-allowed",
  "profession-not-allowed",
  "not-declared",
  "suspended",
  "withdrawn",
]);

const placeOf = ({ requirement, actType, subject }: Finding): string =>
  JSON.stringify([requirement, actType, subject]);

type Declared = ReadonlyMap<string, unknown>;

/** Whether a deposit declared that day whoever a finding names. */
const isOfDeclared = (declared: Declared, { subject }: Finding): boolean => {
  switch (subject.kind) {
    case "structure":
    case "team":
      return true;
    case "member":
      return declared.has(keyOf(subject.person, subject.role));
    case "binome":
      return (
        declared.has(keyOf(subject.delegant, "delegant")) &&
        declared.has(keyOf(subject.delegate, "delegate"))
      );
  }
};

/**
 * What is found of a day, completed by what stands since where no record could show it then, for those declared that day.
 * What stands since holds on their declaration: it proves nothing of that day.
 */
const completedBy = (
  then: ReadonlyArray<Finding>,
  since: ReadonlyArray<Finding>,
  declared: Declared,
): ReadonlyArray<Finding> => {
  const standing = new Map(
    since
      .filter((finding) => isOfDeclared(declared, finding))
      .map((finding) => [placeOf(finding), { ...finding, evidence: [] }]),
  );
  const places = new Set(then.map(placeOf));
  const completed = then.map((finding) => {
    const known = standing.get(placeOf(finding));
    return known === undefined || !holds(known) || holds(finding) || dated.has(finding.missing)
      ? finding
      : known;
  });
  const added = [...standing].flatMap(([place, finding]) => (places.has(place) ? [] : [finding]));
  return [...completed, ...added];
};

const oneMillisecond = 1;

/** The last instant of someone in a team: now, or just before they left. */
const lastInTeam = (team: Team, person: PersonId, latest: LocalInstant): LocalInstant => {
  const member = at(team.members, person);
  const left = member === undefined ? undefined : departureOn(member, latest);
  return left === undefined
    ? latest
    : { ...left.at, at: Instant.make(left.at.at - oneMillisecond) };
};

const writtenIn = (workspace: Workspace, team: TeamId): ReadonlyArray<EntryRef> => {
  const reprise = confirmedReprise(workspace.activation, team);
  return [reprise?.entry, reprise?.confirmed?.entry].filter((entry) => entry !== undefined);
};

/**
 * What held on an instant before the workspace for those a confirmed reprise speaks for (j24): what is recorded of that
 * day, and, on their declaration, what stands since. Cited: what bears on that day and the reprise, nothing else of since.
 */
export const heldOnDeclaration = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
): HeldFor | undefined => {
  const { latest } = workspace.clock;
  const known = at(workspace.teams.teams, team);
  if (latest === undefined || known === undefined) return undefined;
  const then = readiness(workspace, team, on);
  const declared = declarationsOn(workspace.declaration, team, on);
  const reprise = writtenIn(workspace, team);
  return (delegate) => {
    const since = readiness(workspace, team, lastInTeam(known, delegate, latest));
    const held = conditionsHeld(completedBy(then, since, declared))(delegate);
    return {
      ...held,
      onDeclaration: true,
      evidence: [...new Set([...held.evidence, ...reprise])].toSorted((a, b) => a - b),
    };
  };
};
