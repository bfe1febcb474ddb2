import { confirmedReprise, type Reprise } from "../activation/Activation.ts";
import type { RepriseLine } from "../activation/facts.ts";
import { isNamedIn } from "../declaration/Declaration.ts";
import type { NamedMember } from "../declaration/facts.ts";
import type { TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { isBy, type LocalInstant } from "../kernel/time.ts";
import type { Workspace } from "../Workspace.ts";

/** What a confirmed reprise says of someone, since the receipt of the deposit it rests on. */
export type SpokenFor = {
  readonly reprise: Reprise;
  readonly line: RepriseLine;
  readonly since: LocalInstant;
};

/**
 * The line of a confirmed reprise that speaks for someone in a role on an instant (j24): never before the deposit
 * it rests on, and for those whom that deposit named, nobody else.
 */
export const repriseLineOn = (
  { activation, declaration }: Workspace,
  team: TeamId,
  member: NamedMember,
  on: LocalInstant,
): SpokenFor | undefined => {
  const reprise = confirmedReprise(activation, team);
  const deposit = reprise && at(declaration.deposits, reprise.deposit);
  if (deposit === undefined || !isBy(deposit.at, on) || !isNamedIn(deposit.adds, member))
    return undefined;
  const line = reprise?.lines.find(
    ({ person, role }) => person === member.person && role === member.role,
  );
  return reprise === undefined || line === undefined
    ? undefined
    : { reprise, line, since: deposit.at };
};
