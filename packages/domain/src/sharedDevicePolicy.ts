import { Result } from "effect";
import type { CommandName } from "./Command.ts";
import type { Role } from "./journal/Entry.ts";
import type { Grant } from "./journal/Grant.ts";
import { type Gathering, isDeviceOpen, type SharedDevice } from "./journal/SharedDevice.ts";
import { PersonId } from "./kernel/ids.ts";
import { at } from "./kernel/maps.ts";
import type { KernelRefusal } from "./kernel/refusals.ts";
import type { LocalInstant } from "./kernel/time.ts";
import { type Standing, standingOf } from "./Standing.ts";
import { membersOn } from "./teams/Team.ts";
import { enrolledIn } from "./training/sheet.ts";
import type { Workspace } from "./Workspace.ts";

/** In what capacity someone may open a shared device, and answers for who signs on it; nothing where they may not. */
export const gatheringRole = (standing: Standing, gathering: Gathering): Role | undefined => {
  if (standing.manages) return "coordinator";
  if (gathering.kind === "session" && standing.leads(gathering.session)) return "formateur";
  const isDelegant =
    gathering.kind === "team"
      ? standing.roleIn(gathering.team) === "delegant"
      : standing.isDelegantSomewhere();
  return isDelegant ? "delegant" : undefined;
};

/** What whoever opened a device is now; nothing once it is closed or over, or they may no longer open one. */
export const gatheredBy = (
  workspace: Workspace,
  grants: ReadonlyArray<Grant>,
  device: SharedDevice,
  now: LocalInstant,
): Standing | undefined => {
  if (!isDeviceOpen(device, now.at)) return undefined;
  const { account, person } = device;
  const standing = standingOf(workspace, grants, { kind: "account", account, person }, now);
  return standing !== undefined && gatheringRole(standing, device.gathering) !== undefined
    ? standing
    : undefined;
};

/** Whether someone signs on a device opened for this, and so may choose a PIN there. */
export const isGathered = (
  { teams, training }: Workspace,
  gathering: Gathering,
  person: PersonId,
  now: LocalInstant,
): boolean => {
  if (gathering.kind === "session") {
    const session = at(training.sessions, gathering.session);
    return session !== undefined && enrolledIn(session).includes(person);
  }
  const team = at(teams.teams, gathering.team);
  return team !== undefined && membersOn(team, now).some((member) => member.person === person);
};

/** In what capacity whoever opened the device may say who someone is (j25); nothing where they may not yet. */
export const vouchingRole = (opener: Standing): Role | undefined => {
  if (opener.isEngagedDelegantSomewhere()) return "delegant";
  return opener.manages ? "coordinator" : undefined;
};

const ownOf: Readonly<Record<Gathering["kind"], ReadonlySet<CommandName>>> = {
  team: new Set<CommandName>(["signEngagement", "signSwornStatement"]),
  session: new Set<CommandName>(["signAttendance"]),
};

const isAbout = (gathering: Gathering, body: object): boolean =>
  gathering.kind === "team"
    ? "team" in body && body.team === gathering.team
    : "session" in body && body.session === gathering.session;

const isOwn = (person: PersonId, body: object): boolean =>
  "person" in body && body.person === person && (!("paper" in body) || body.paper === null);

/** Whether a command is of someone gathered on this device, and of no other device. */
const isOfGathered = (
  workspace: Workspace,
  { id, gathering }: SharedDevice,
  now: LocalInstant,
  body: object,
): boolean =>
  "link" in body &&
  body.link === id &&
  "person" in body &&
  typeof body.person === "string" &&
  isGathered(workspace, gathering, PersonId.make(body.person), now);

/**
 * Everyone signs for themselves what the device was opened for; whoever opened it says who they saw,
 * and who chose a PIN before them; nothing else.
 */
export const allowsOnDevice = (
  workspace: Workspace,
  grants: ReadonlyArray<Grant>,
  { device, person }: { readonly device: SharedDevice; readonly person: PersonId },
  now: LocalInstant,
  name: CommandName,
  body: object,
): Result.Result<Role, KernelRefusal> => {
  const opener = gatheredBy(workspace, grants, device, now);
  if (opener === undefined) return Result.fail({ _tag: "NotFound" });
  const { gathering } = device;
  const isOpener = person === device.person;
  const vouching = isOpener && name === "verifyIdentity" ? vouchingRole(opener) : undefined;
  const confirming =
    isOpener && name === "recordPinChosen" && isOfGathered(workspace, device, now, body)
      ? gatheringRole(opener, gathering)
      : undefined;
  const speaking = vouching ?? confirming;
  if (speaking !== undefined) return Result.succeed(speaking);
  return ownOf[gathering.kind].has(name) && isAbout(gathering, body) && isOwn(person, body)
    ? Result.succeed("self")
    : Result.fail({ _tag: "NotAllowed", roles: [] });
};
