import type { PersonId, TeamId } from "./kernel/ids.ts";
import { at } from "./kernel/maps.ts";
import type { LocalInstant } from "./kernel/time.ts";
import type { Finding, Missing } from "./protocols/Finding.ts";
import { decisive } from "./readiness/fr.ts";
import { missingFor, readiness } from "./readiness/readiness.ts";
import type { Standing } from "./Standing.ts";
import { membersOn } from "./teams/Team.ts";
import type { Workspace } from "./Workspace.ts";

/** Whether a finding about a team waits for whoever has this standing. */
export const isTurnOf = (standing: Standing, team: TeamId, { turnOf }: Finding): boolean => {
  switch (turnOf.who) {
    case "nobody":
    case "ars":
      return false;
    case "person":
      return turnOf.person === standing.person;
    case "delegants":
      return standing.engagedIn(team) === "delegant";
    case "two-members":
      return standing.roleIn(team) !== undefined;
    case "coordinator":
      return standing.manages;
    case "legal-head":
      return standing.holds("legal-head");
  }
};

/** What keeps a training from being attested: everything it asks but the attestation itself. */
const ofTraining: ReadonlySet<Missing | null> = new Set<Missing | null>([
  "hours-missing",
  "days-missing",
  "certificate-incomplete",
  "training-to-renew",
  "training-to-top-up",
  "figure-unknown",
  "assessment-missing",
  "assessment-to-retake",
  "acts-missing",
]);

/** Delegates of a team where someone is an engaged delegant, whose training waits for nothing but its attestation, by id; never themselves (j6). */
export const delegatesToAttest = (
  workspace: Workspace,
  standing: Standing,
  team: TeamId,
  now: LocalInstant,
): ReadonlyArray<PersonId> => {
  const known = at(workspace.teams.teams, team);
  if (known === undefined || standing.engagedIn(team) !== "delegant") return [];
  const missing = missingFor(readiness(workspace, team, now), "declaration");
  return membersOn(known, now)
    .filter(({ role, person }) => role === "delegate" && person !== standing.person)
    .map(({ person }) => person)
    .filter((delegate) => {
      const own = missing
        .filter(({ subject }) => subject.kind === "member" && subject.person === delegate)
        .map(decisive);
      return (
        own.some(({ nextStep }) => nextStep === "attestTraining") &&
        !own.some((finding) => ofTraining.has(finding.missing))
      );
    });
};
