import { HashMap } from "effect";
import type { Deposit } from "../declaration/Declaration.ts";
import { type Document, documentsAbout } from "../documents/Document.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { EntityId, PersonId, TeamId } from "../kernel/ids.ts";
import { at, toldOnce } from "../kernel/maps.ts";
import type { Day, LocalInstant } from "../kernel/time.ts";
import { covers, type Person } from "../people/Person.ts";
import type { Finding, Measure, Missing, NextStep, Status, Turn } from "../protocols/Finding.ts";
import type { Leaf, Role } from "../protocols/Requirement.ts";
import { type Founded, kindOn, type StatedKind } from "../structure/Structure.ts";
import { isInTeamBy, type Member, type MemberInRole, membersOn, type Team } from "../teams/Team.ts";
import type { TrainingAttestation } from "../training/Training.ts";
import type { Workspace } from "../Workspace.ts";
import { attestationsBy } from "./attestations.ts";
import { type CarriedOver, carriedOver } from "./carryOver.ts";
import type { Ledger } from "./HourLedger.ts";
import { ledgers, provenBy } from "./ledger.ts";
import { repriseLineOn, type SpokenFor } from "./reprise.ts";
import { declarationsFor } from "./startOfPractice.ts";
import { type Judged, judgedBy } from "./textOn.ts";

/**
 * What every requirement of a team is judged with, on one instant.
 * What is asked of someone by several requirements, or by every pair, is told once.
 */
export type Gate = {
  readonly workspace: Workspace;
  readonly founded: Founded;
  readonly structureKind: StatedKind;
  readonly team: Team;
  readonly judged: Judged;
  readonly on: LocalInstant;
  readonly members: ReadonlyArray<MemberInRole>;
  readonly declarations: ReadonlyMap<string, Deposit>;
  readonly carriedOver: CarriedOver;
  readonly personOf: (person: PersonId) => Person | undefined;
  readonly memberOf: (person: PersonId) => Member | undefined;
  readonly ledgerOf: (person: PersonId) => Ledger;
  /** What proves all the hours counted for someone. */
  readonly hoursProvenBy: (person: PersonId) => ReadonlyArray<EntryRef>;
  /** That someone belongs, that day, to an entity of the structure. */
  readonly affiliationOf: (person: PersonId) => EntryRef | undefined;
  /** The newest first. */
  readonly attestationsOf: (person: PersonId) => ReadonlyArray<TrainingAttestation>;
  /** Pieces about someone or something filed by then. */
  readonly piecesAbout: (id: string) => ReadonlyArray<Document>;
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
  readonly due?: Day;
  readonly specialties?: Finding["specialties"];
  readonly missing?: Missing;
  readonly turnOf?: Turn;
  readonly nextStep?: NextStep;
  readonly basis?: Leaf["basis"];
  readonly strength?: Leaf["strength"];
  readonly source?: Leaf["source"];
  readonly remarks?: ReadonlyArray<Verdict & { readonly part: string }>;
};

const isOpen = ({ entities }: Workspace["structure"], entity: EntityId, day: Day): boolean => {
  const known = at(entities, entity);
  return known !== undefined && (known.until === null || day <= known.until);
};

const affiliationOn = (
  { structure }: Workspace,
  person: Person | undefined,
  day: Day,
): EntryRef | undefined =>
  person === undefined
    ? undefined
    : [...HashMap.values(person.affiliations)]
        .filter(
          (affiliation) => covers(affiliation, day) && isOpen(structure, affiliation.entity, day),
        )
        .map(({ entry }) => entry)
        .toSorted((a, b) => a - b)[0];

export const gateOf = (workspace: Workspace, team: TeamId, on: LocalInstant): Gate | undefined => {
  const known = at(workspace.teams.teams, team);
  const judged = judgedBy(workspace, team, on);
  const { founded } = workspace.structure;
  const structureKind = kindOn(workspace.structure, on.day);
  if (
    known === undefined ||
    judged === undefined ||
    founded === undefined ||
    structureKind === undefined
  )
    return undefined;
  const personOf = toldOnce((person: PersonId) => at(workspace.people.people, person));
  const ledgerOf = toldOnce(ledgers(workspace, judged.version, on, team));
  return {
    workspace,
    founded,
    structureKind,
    team: known,
    judged,
    on,
    members: membersOn(known, on),
    declarations: declarationsFor(workspace, team, judged.version, on),
    carriedOver: carriedOver(workspace, team, judged, on),
    personOf,
    memberOf: toldOnce((person) => at(known.members, person)),
    ledgerOf,
    hoursProvenBy: toldOnce((person) => provenBy(ledgerOf(person).lines)),
    affiliationOf: toldOnce((person) => affiliationOn(workspace, personOf(person), on.day)),
    attestationsOf: toldOnce((person) =>
      attestationsBy(workspace, person, judged.version.protocol, on),
    ),
    piecesAbout: toldOnce((id) => documentsAbout(workspace.documents, id, on)),
  };
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

/** A figure that no text read gives, and that the structure has not supplied: never invented. */
export const unknownFigure = {
  status: "unknown",
  missing: "figure-unknown",
  turnOf: turn.delegants,
  nextStep: "supplyFigure",
} as const satisfies Verdict;

/** What a confirmed reprise says of someone in a role on the instant asked about (j24). */
export const repriseFor = (
  { workspace, team, on }: Gate,
  person: PersonId,
  role: Role,
): SpokenFor | undefined => repriseLineOn(workspace, team.team, { person, role }, on);

/** Who is in the team in a role on the instant asked about, or was already on the deposit a reprise rests on (j24). */
export const membersAs = (gate: Gate, role: Role): ReadonlyArray<MemberInRole> =>
  gate.members.filter(
    (member) =>
      member.role === role &&
      (isInTeamBy(member, gate.on) || repriseFor(gate, member.person, role) !== undefined),
  );
