import { declaredBy, type Deposit, depositsOf } from "../declaration/Declaration.ts";
import type { TeamId } from "../kernel/ids.ts";
import { isBy, type LocalInstant } from "../kernel/time.ts";
import type { ProtocolVersion, Regime } from "../protocols/ProtocolVersion.ts";
import type { Source, Strength } from "../protocols/Requirement.ts";
import type { Workspace } from "../Workspace.ts";
import { regimeOn } from "./textOn.ts";

/**
 * From when a deposit lets those it names practise (j26). `at`: its receipt. Where no source read says from when,
 * the receipt is taken, and the strength says that it is to be verified.
 */
export type StartOfPractice = {
  readonly at: LocalInstant;
  readonly startsFrom: Regime["startsFrom"];
  readonly strength: Strength;
  readonly source: Source | undefined;
};

/** The regime a deposit was made under: the one of its own instant (j26). */
export const regimeOf = (version: ProtocolVersion, deposit: Deposit): Regime | undefined =>
  version.regimes.find(({ id }) => id === deposit.regime) ?? regimeOn(version, deposit.at);

/** From when a deposit lets those it names practise, by the regime it was made under. */
export const startOf = (version: ProtocolVersion, deposit: Deposit): StartOfPractice => {
  const regime = regimeOf(version, deposit);
  const startsFrom = regime?.startsFrom ?? "unknown";
  return {
    at: deposit.at,
    startsFrom,
    strength:
      startsFrom === "unknown" ? "a-verifier" : (regime?.startsFromStrength ?? "a-verifier"),
    source: regime?.source,
  };
};

/** Those declared by deposits that have begun to count; a removal counts from its receipt alone. */
const declaredOnce = (
  { declaration }: Workspace,
  team: TeamId,
  on: LocalInstant,
  hasBegun: (deposit: Deposit) => boolean,
): ReadonlyMap<string, Deposit> =>
  declaredBy(
    depositsOf(declaration, team).flatMap((deposit) => {
      if (isBy(deposit.at, on)) return [deposit];
      return hasBegun(deposit) ? [{ ...deposit, removes: [] }] : [];
    }),
  );

/** The deposits by which members may practise on an instant, by person and role (j1, j26). */
export const declarationsFor = (
  workspace: Workspace,
  team: TeamId,
  version: ProtocolVersion,
  on: LocalInstant,
): ReadonlyMap<string, Deposit> =>
  declaredOnce(
    workspace,
    team,
    on,
    (deposit) => deposit.at.day <= on.day && startOf(version, deposit).startsFrom === "deposit-day",
  );

/** The same for the whole day asked about, whatever its hour: a first day is told with its hour. */
export const declarationsOfDay = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
): ReadonlyMap<string, Deposit> =>
  declaredOnce(workspace, team, on, (deposit) => deposit.at.day <= on.day);
