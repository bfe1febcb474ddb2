import { HashMap } from "effect";
import type { EntryRef } from "../journal/Entry.ts";
import { lastWhere } from "../kernel/History.ts";
import type { Code, PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { isBy, type LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import type { Role } from "../protocols/Requirement.ts";
import { departureOn, engagementOn, type Member, roleOn, type Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import { repriseLineOn, repriseShown, type SpokenFor } from "./reprise.ts";

/** How someone is engaged in a team: by their signature, or as a reprise declares it. */
export type Engaged = {
  readonly role: Role;
  readonly entry: EntryRef;
  readonly since: LocalInstant;
  readonly proof: Finding["proof"];
  readonly evidence: Finding["evidence"];
};

/** The line of a confirmed reprise that declares someone engaged (j24); it ended for whoever left since (j34). */
const declaredEngaged = (
  workspace: Workspace,
  { team }: Team,
  { person, withdrawals }: Member,
  on: LocalInstant,
): SpokenFor | undefined => {
  if (lastWhere(withdrawals, (left) => isBy(left.at, on)) !== undefined) return undefined;
  return (["delegant", "delegate"] as const)
    .flatMap((role) => repriseLineOn(workspace, team, { person, role }, on) ?? [])
    .find(({ line }) => line.declared.includes("engagement"));
};

/**
 * The engagement in force on an instant: signed and not withdrawn since, or declared by a confirmed reprise
 * of whoever never left (j24, j34). A proposal is not an engagement (R18).
 */
export const engagedOn = (
  workspace: Workspace,
  team: Team,
  person: PersonId,
  on: LocalInstant,
): Engaged | undefined => {
  const member = at(team.members, person);
  if (member === undefined) return undefined;
  const signed = engagementOn(member, on);
  if (signed !== undefined)
    return {
      role: signed.role,
      entry: signed.entry,
      since: signed.signature.at,
      proof: signed.signature.method === "paper" ? "document" : "recorded",
      evidence: [signed.entry],
    };
  const spoken = declaredEngaged(workspace, team, member, on);
  if (spoken === undefined) return undefined;
  const { proof, evidence } = repriseShown(workspace, spoken, "engagement", on);
  const { line, reprise, since } = spoken;
  return { role: line.role, entry: reprise.entry, since, proof, evidence };
};

/** The role someone is engaged in on an instant. */
export const engagedRole = (
  workspace: Workspace,
  team: Team,
  person: PersonId,
  on: LocalInstant,
): Role | undefined => {
  const member = at(team.members, person);
  return member === undefined
    ? undefined
    : (engagementOn(member, on)?.role ?? declaredEngaged(workspace, team, member, on)?.line.role);
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
