import { HashMap } from "effect";
import { keyOf } from "../kernel/maps.ts";
import { lastWhere } from "../kernel/History.ts";
import type { PersonId } from "../kernel/ids.ts";
import { isBy } from "../kernel/time.ts";
import { type Absence, absenceOn, covers } from "../people/Person.ts";
import type { Kind } from "../protocols/Requirement.ts";
import type { SharedSoftware } from "../structure/Structure.ts";
import { binomeChange } from "../teams/Team.ts";
import { engagedRole } from "./engaged.ts";
import {
  type BinomeSubject,
  type Gate,
  membersAs,
  turn,
  unknownFigure,
  type Verdict,
} from "./Gate.ts";

type Of<K extends Kind["kind"]> = Extract<Kind, { readonly kind: K }>;

/** Pairs of members, all with all but those dissolved (j17). */
export const binomesOn = (gate: Gate): ReadonlyArray<BinomeSubject> => {
  const { team, on } = gate;
  const delegants = membersAs(gate, "delegant");
  return membersAs(gate, "delegate").flatMap(({ person: delegate }) =>
    delegants
      .filter(
        ({ person: delegant }) =>
          binomeChange(team, delegant, delegate, on)?.change !== "dissolved",
      )
      .map(({ person: delegant }) => ({
        kind: "binome" as const,
        team: team.team,
        delegant,
        delegate,
      })),
  );
};

/** Both belong, that day, to an entity of the structure: being entered here is not belonging (j16). */
export const affiliationVerdict = (gate: Gate, { delegant, delegate }: BinomeSubject): Verdict => {
  const refs = [delegant, delegate].map((person) => gate.affiliationOf(person));
  const evidence = refs.filter((ref) => ref !== undefined);
  return evidence.length === 2
    ? { status: "met", evidence }
    : {
        status: "unmet",
        evidence,
        missing: "not-affiliated",
        turnOf: turn.coordinator,
        nextStep: "recordAffiliation",
      };
};

/** Software in use that day, the first entered first. */
export const softwareInUse = ({ workspace, on }: Gate): ReadonlyArray<SharedSoftware> =>
  [...HashMap.values(workspace.structure.software)]
    .filter((software) => covers(software, on.day))
    .toSorted((a, b) => a.entry - b.entry);

/** A software in which both may read and write, among those in use (R65). */
export const softwareVerdict = (
  inUse: ReadonlyArray<SharedSoftware>,
  { delegant, delegate }: BinomeSubject,
): Verdict => {
  const shared = inUse.find(
    ({ access }) =>
      access === "everyone" || (access.includes(delegant) && access.includes(delegate)),
  );
  return shared === undefined
    ? {
        status: "unmet",
        missing: inUse.length === 0 ? "no-shared-software" : "no-software-access",
        turnOf: turn.coordinator,
        nextStep: "adoptSharedSoftware",
      }
    : { status: "met", evidence: [shared.entry] };
};

const absenceOf = ({ workspace, on }: Gate, person: PersonId): Absence | undefined =>
  absenceOn(workspace.people, person, on);

/** Who covers an absence: a delegant of the team, engaged, declared and there themselves (j17). */
export const coveringOf = (gate: Gate, { coveredBy }: Absence): PersonId | undefined =>
  coveredBy !== null &&
  engagedRole(gate.workspace, gate.team, coveredBy, gate.on) === "delegant" &&
  gate.declarations.has(keyOf(coveredBy, "delegant")) &&
  absenceOf(gate, coveredBy) === undefined
    ? coveredBy
    : undefined;

/** Someone covers an absence, and can be reached as is asked. */
const isCovered = (
  gate: Gate,
  absence: Absence,
  rule: Of<"reachable">,
  longest: number | undefined,
): boolean => {
  const covering = coveringOf(gate, absence);
  return covering !== undefined && statedVerdict(gate, covering, rule, longest).status === "met";
};

/** What a delegant said of how to be reached, by the means and within the delay asked (R36, R61, R62). */
const statedVerdict = (
  gate: Gate,
  delegant: PersonId,
  rule: Of<"reachable">,
  longest: number | undefined,
): Verdict => {
  const member = gate.memberOf(delegant);
  const stated = lastWhere(member?.reachability, (known) => isBy(known.at, gate.on));
  const asked = { turnOf: turn.of(delegant), nextStep: "stateReachability" } as const;
  if (stated === undefined)
    return { status: "unmet", missing: "reachability-not-stated", ...asked };
  const evidence = [stated.entry];
  const means: ReadonlyArray<string> = stated.means;
  if (!rule.means.some((wanted) => means.includes(wanted)))
    return { status: "unmet", evidence, missing: "means-not-enough", ...asked };
  if (rule.delay !== null) {
    if (longest === undefined) return { ...unknownFigure, evidence };
    if (stated.delay === null || stated.delay > longest)
      return { status: "unmet", evidence, missing: "delay-too-long", ...asked };
  }
  return { status: "met", evidence, since: stated.at };
};

/** The delegant said how to be reached, quickly enough, and is there or covered (j17). */
export const reachableVerdict = (
  gate: Gate,
  { delegant }: BinomeSubject,
  rule: Of<"reachable">,
  longest: number | undefined,
): Verdict => {
  const stated = statedVerdict(gate, delegant, rule, longest);
  const absence = absenceOf(gate, delegant);
  return stated.status !== "met" || absence === undefined || isCovered(gate, absence, rule, longest)
    ? stated
    : {
        status: "unmet",
        evidence: [absence.entry],
        missing: "delegant-absent",
        turnOf: turn.of(delegant),
        nextStep: "recordAbsence",
      };
};
