import { HashMap } from "effect";
import { confirmedReprise } from "./activation/Activation.ts";
import { lastWhere } from "./kernel/History.ts";
import type { Code, PersonId } from "./kernel/ids.ts";
import { at } from "./kernel/maps.ts";
import { isBy, type LocalInstant } from "./kernel/time.ts";
import type { Role } from "./protocols/Requirement.ts";
import { departureOn, engagementOn, roleOn, type Team } from "./teams/Team.ts";
import type { Workspace } from "./Workspace.ts";

/**
 * The role someone is engaged in on an instant: they signed for it and have not withdrawn since,
 * or a confirmed reprise declares it of them (j24). A proposal is not an engagement (R18).
 */
export const engagedRole = (
  { activation }: Workspace,
  team: Team,
  person: PersonId,
  on: LocalInstant,
): Role | undefined => {
  const member = at(team.members, person);
  if (member === undefined) return undefined;
  const signed = engagementOn(member, on);
  if (signed !== undefined) return signed.role;
  const hasLeft = lastWhere(member.withdrawals, (left) => isBy(left.at, on)) !== undefined;
  return hasLeft
    ? undefined
    : confirmedReprise(activation, team.team)?.lines.find(
        (line) => line.person === person && line.declared.includes("engagement"),
      )?.role;
};

/** Whether someone is an engaged delegant, on an instant, of a team of a protocol. */
export const isEngagedDelegantFor = (
  workspace: Workspace,
  protocol: Code,
  person: PersonId,
  on: LocalInstant,
): boolean =>
  [...HashMap.values(workspace.teams.teams)].some(
    (team) => team.protocol === protocol && engagedRole(workspace, team, person, on) === "delegant",
  );

/** Whether someone is in a team of a protocol as delegant on an instant, engaged or only proposed. */
export const isProposedDelegantFor = (
  { teams }: Workspace,
  protocol: Code,
  person: PersonId,
  on: LocalInstant,
): boolean =>
  [...HashMap.values(teams.teams)].some((team) => {
    const member = team.protocol === protocol ? at(team.members, person) : undefined;
    return (
      member !== undefined &&
      roleOn(member, on) === "delegant" &&
      departureOn(member, on) === undefined
    );
  });
