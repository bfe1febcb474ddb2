import type { Code, PersonId, TeamId } from "../kernel/ids.ts";
import { keyOf } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { actTypesOf, type AppliesTo, type Bites, type Role } from "../protocols/Requirement.ts";
import type { Workspace } from "../Workspace.ts";
import { binomesOn } from "./binomeKinds.ts";
import { findings } from "./findings.ts";
import { type Gate, gateOf, membersAs, turn } from "./Gate.ts";
import { requirementsOn } from "./requirementsOn.ts";
import { judgedBy } from "./textOn.ts";

type Subject = Finding["subject"];

const membersSubjects = (gate: Gate, role: Role): ReadonlyArray<Subject> =>
  membersAs(gate, role).map(({ person }) => ({
    kind: "member",
    team: gate.team.team,
    person,
    role,
  }));

/** Whom a team's requirements are asked of. */
export const subjectsOf = (gate: Gate): Readonly<Record<AppliesTo, ReadonlyArray<Subject>>> => {
  const delegants = membersSubjects(gate, "delegant");
  const delegates = membersSubjects(gate, "delegate");
  return {
    structure: [{ kind: "structure" }],
    team: [{ kind: "team", team: gate.team.team }],
    binome: binomesOn(gate),
    delegant: delegants,
    delegate: delegates,
    both: [...delegants, ...delegates],
  };
};

/** Invariant: every binôme has a finding; one of whom nothing is asked as a pair is ready when its members are. */
const unaskedBinome = (subject: Subject): Finding => ({
  requirement: "binome",
  part: null,
  kind: null,
  subject,
  actType: null,
  status: "not-applicable",
  bites: "before-practice",
  measure: null,
  proof: "recorded",
  evidence: [],
  since: null,
  due: null,
  missing: null,
  turnOf: turn.nobody,
  nextStep: null,
  basis: "coopilote",
  strength: "a-verifier",
  source: { title: "", anchor: "j17" },
  ofTexts: false,
  parts: [],
});

/**
 * The one gate: every requirement judged for every subject of a team, on an instant, by what a workspace knows.
 * Draws the matrix, answers the as-of question, allows mise en œuvre, and is re-run by a verifier.
 * Empty where the team does not exist.
 */
export const readiness = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<Finding> => {
  const gate = gateOf(workspace, team, on);
  if (gate === undefined) return [];
  const subjects = subjectsOf(gate);
  const requirements = requirementsOn(workspace, team, gate.judged.version, on);
  const judged = requirements.flatMap((requirement) =>
    findings(gate, requirement, subjects[requirement.appliesTo]),
  );
  return requirements.some(({ appliesTo }) => appliesTo === "binome")
    ? judged
    : [...judged, ...subjects.binome.map(unaskedBinome)];
};

/** The types of act that what is asked of a team tells apart on an instant. */
export const actTypesAsked = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<Code> => {
  const judged = judgedBy(workspace, team, on);
  return judged === undefined
    ? []
    : [...new Set(judged.version.requirements.flatMap(({ asks }) => actTypesOf(asks)))].toSorted();
};

/** The steps of the field that ask something. */
export type Stage = "declaration" | "practice";

const asked: Readonly<Record<Stage, ReadonlySet<Bites>>> = {
  declaration: new Set<Bites>(["always", "before-declaration"]),
  practice: new Set<Bites>([
    "always",
    "before-declaration",
    "in-declaration",
    "before-practice",
    "after-start",
  ]),
};

/** Findings that a stage asks and that do not hold. */
export const missingFor = (
  findings: ReadonlyArray<Finding>,
  stage: Stage,
): ReadonlyArray<Finding> =>
  findings.filter((each) => asked[stage].has(each.bites) && !holds(each));

/** Whom a finding bears on: everyone, one person, or one pair. */
export const bearsOn = ({ subject }: Finding): string => {
  switch (subject.kind) {
    case "structure":
    case "team":
      return "everyone";
    case "binome":
      return keyOf(subject.delegant, subject.delegate);
    case "member":
      return subject.person;
  }
};

export type Binome = { readonly delegant: PersonId; readonly delegate: PersonId };

type ForTypes = {
  readonly missing: ReadonlyArray<Finding>;
  readonly actTypes: ReadonlyArray<Code>;
  readonly byTexts: ReadonlyArray<Code>;
  readonly readiest: Code | null;
};

/**
 * A pair and what it still lacks for a stage, for the type of act that lacks least; ready when it lacks nothing.
 * `readiest`: that type. `actTypes`: those it lacks nothing of, and `byTexts` those it lacks nothing of that the texts
 * ask; none where the protocol tells none apart.
 */
export type BinomeReadiness = Binome & ForTypes;

/** Types of act that findings tell apart, in order. */
const actTypesIn = (findings: ReadonlyArray<Finding>): ReadonlyArray<Code> =>
  [...new Set(findings.flatMap(({ actType }) => actType ?? []))].toSorted();

/**
 * What lacks for the type of act that lacks least, of the texts first: one ready type is enough to begin (j10).
 * What is asked whatever the type lacks for each of them.
 */
const forReadiestType = (
  missing: ReadonlyArray<Finding>,
  actTypes: ReadonlyArray<Code>,
): ForTypes => {
  if (actTypes.length === 0) return { missing, actTypes, byTexts: actTypes, readiest: null };
  const lackedBy = Map.groupBy(missing, ({ actType }) => actType);
  const lacked = (actType: Code | null) => lackedBy.get(actType) ?? [];
  const ofTexts = (actType: Code | null) => lacked(actType).filter((each) => each.ofTexts);
  const [readiest] = actTypes.toSorted(
    (a, b) => ofTexts(a).length - ofTexts(b).length || lacked(a).length - lacked(b).length,
  );
  const without = (lack: typeof lacked) =>
    actTypes.filter((actType) => lack(null).length + lack(actType).length === 0);
  return {
    missing: missing.filter(({ actType }) => actType === null || actType === readiest),
    actTypes: without(lacked),
    byTexts: without(ofTexts),
    readiest: readiest ?? null,
  };
};

/** Every pair of a team with what it lacks for a stage, the readiest first. One unready member never blocks the others. */
export const binomeReadiness = (
  findings: ReadonlyArray<Finding>,
  stage: Stage,
): ReadonlyArray<BinomeReadiness> => {
  const actTypes = actTypesIn(findings);
  const ordered = missingFor(findings, stage).map((finding, place) => ({ finding, place }));
  const missing = Map.groupBy(ordered, ({ finding }) => bearsOn(finding));
  const pairs = new Map<string, Binome>();
  for (const { subject } of findings)
    if (subject.kind === "binome") pairs.set(keyOf(subject.delegant, subject.delegate), subject);
  return [...pairs]
    .map(([pair, { delegant, delegate }]) => ({
      delegant,
      delegate,
      ...forReadiestType(
        ["everyone", delegant, delegate, pair]
          .flatMap((whom) => missing.get(whom) ?? [])
          .toSorted((a, b) => a.place - b.place)
          .map(({ finding }) => finding),
        actTypes,
      ),
    }))
    .toSorted((a, b) => a.missing.length - b.missing.length);
};

/** What one member lacks for a stage, the team and the structure included, for the type of act that lacks least. */
export const missingOf = (
  findings: ReadonlyArray<Finding>,
  person: PersonId,
  stage: Stage,
): ReadonlyArray<Finding> =>
  forReadiestType(
    missingFor(findings, stage).filter(
      ({ subject }) =>
        subject.kind === "structure" ||
        subject.kind === "team" ||
        (subject.kind === "member" && subject.person === person),
    ),
    actTypesIn(findings),
  ).missing;
