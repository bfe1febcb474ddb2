import type { RepriseLine } from "../activation/facts.ts";
import type { Reprise } from "../activation/Activation.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { isBy, type LocalInstant } from "../kernel/time.ts";
import type { Finding, Measure, Missing, NextStep, Status, Turn } from "../protocols/Finding.ts";
import type { Leaf, Role } from "../protocols/Requirement.ts";
import type { Founded } from "../structure/Structure.ts";
import { isInTeamBy, type Member, membersOn, type Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";
import type { Ledger } from "./HourLedger.ts";
import { ledger } from "./ledger.ts";
import { type Judged, judgedBy } from "./textOn.ts";

/** What every requirement of a team is judged with, on one instant. */
export type Gate = {
  readonly workspace: Workspace;
  readonly founded: Founded;
  readonly team: Team;
  readonly judged: Judged;
  readonly on: LocalInstant;
  readonly ledgerOf: (person: PersonId) => Ledger;
};

export type MemberSubject = Extract<Finding["subject"], { readonly kind: "member" }>;
export type BinomeSubject = Extract<Finding["subject"], { readonly kind: "binome" }>;

/** What a kind says of one leaf for one subject; whose rule it is comes from the leaf. */
export type Verdict = {
  readonly status: Status;
  readonly measure?: Measure;
  readonly proof?: Finding["proof"];
  readonly evidence?: ReadonlyArray<EntryRef>;
  readonly since?: LocalInstant;
  readonly due?: string;
  readonly missing?: Missing;
  readonly turnOf?: Turn;
  readonly nextStep?: NextStep;
  readonly basis?: Leaf["basis"];
  readonly strength?: Leaf["strength"];
  readonly remarks?: ReadonlyArray<Verdict & { readonly part: string }>;
};

export const gateOf = (workspace: Workspace, team: TeamId, on: LocalInstant): Gate | undefined => {
  const known = at(workspace.teams.teams, team);
  const judged = judgedBy(workspace, team, on);
  const { founded } = workspace.structure;
  if (known === undefined || judged === undefined || founded === undefined) return undefined;
  const ledgers = new Map<PersonId, Ledger>();
  const ledgerOf = (person: PersonId): Ledger => {
    const made = ledgers.get(person) ?? ledger(workspace, person, judged.version, on, team);
    ledgers.set(person, made);
    return made;
  };
  return { workspace, founded, team: known, judged, on, ledgerOf };
};

export const turn = {
  nobody: { who: "nobody" },
  delegants: { who: "delegants" },
  coordinator: { who: "coordinator" },
  legalHead: { who: "legal-head" },
  twoMembers: { who: "two-members" },
  ars: { who: "ars" },
  of: (person: PersonId): Turn => ({ who: "person", person }),
} as const;

/**
 * The line of a confirmed reprise that speaks for a person, from the deposit it rests on (j24).
 * What it declares is shown as declared; it speaks for those whom that deposit named, and nobody else.
 */
export const repriseFor = (
  { workspace, team, on }: Gate,
  person: PersonId,
  role: Role,
): { readonly reprise: Reprise; readonly line: RepriseLine } | undefined => {
  const id = at(workspace.activation.repriseOf, team.team);
  const reprise = id === undefined ? undefined : at(workspace.activation.reprises, id);
  if (reprise?.confirmed === undefined) return undefined;
  const deposit = at(workspace.declaration.deposits, reprise.deposit);
  const isNamed =
    deposit !== undefined &&
    isBy(deposit.at, on) &&
    deposit.adds.some((member) => member.person === person && member.role === role);
  const line = reprise.lines.find((known) => known.person === person && known.role === role);
  return isNamed && line !== undefined ? { reprise, line } : undefined;
};

/** Who is in the team in a role on the instant asked about, or was already on the deposit a reprise rests on (j24). */
export const membersAs = (gate: Gate, role: Role): ReadonlyArray<Member> =>
  membersOn(gate.team, gate.on).filter(
    (member) =>
      member.role === role &&
      (isInTeamBy(member, gate.on) || repriseFor(gate, member.person, role) !== undefined),
  );
