import { HashMap } from "effect";
import type { Fact } from "../Fact.ts";
import { EntryRef } from "../journal/Entry.ts";
import { type PersonId, TeamId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { professionOn } from "../people/Person.ts";
import type { Finding, KindName, Missing } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { leavesOf, type Requirement, type Role } from "../protocols/Requirement.ts";
import { evolve, type Workspace } from "../Workspace.ts";
import { findings } from "./findings.ts";
import { type Gate, gateOf } from "./Gate.ts";
import type { PublishedText } from "./learned.ts";

/** A published version that a structure may choose, with the successors known of it. */
export type Choice = PublishedText & { readonly later: ReadonlyArray<ProtocolVersion> };

/** Who could hold a role: those whose profession fits, and what the one who lacks least still lacks. */
export type Candidates = {
  readonly role: Role;
  /** Their profession, specialty and way of practising are those the text asks for. */
  readonly people: ReadonlyArray<PersonId>;
  /** Of the best placed: nothing where someone has it all. */
  readonly lacking: ReadonlyArray<Finding>;
};

/**
 * Whether a structure could run a protocol with the people it has, before a team exists.
 * `lacking`: what does not hold of the structure and of the text. `isFound`: someone has found the arrêté.
 */
export type Eligibility = {
  readonly verdict: "could" | "could-if" | "cannot";
  readonly isFound: boolean;
  readonly lacking: ReadonlyArray<Finding>;
  readonly delegants: Candidates;
  readonly delegates: Candidates;
};

/** A team that no journal knows: what it would be judged by, had it been formed. */
const nobodys = TeamId.make("00000000-0000-7000-8000-000000000000");

const formed = ({ digest, content, later }: Choice): ReadonlyArray<Fact> => {
  const { protocol, version, revision } = content;
  return [
    { type: "TeamFormed.1", body: { team: nobodys, protocol, need: null } },
    {
      type: "ProtocolAdopted.1",
      body: { team: nobodys, protocol, version, revision, digest, content, later },
    },
  ];
};

/** The workspace had a team chosen that version, folded on a fork by the actor `supposed`, which no store accepts. */
const supposedTeam = (workspace: Workspace, published: Choice, now: LocalInstant): Workspace =>
  formed(published).reduce(
    (fork, fact, index) =>
      evolve(fork, {
        version: EntryRef.make(workspace.version + index + 1),
        at: now,
        actor: { kind: "supposed" },
        role: "supposed",
        fact,
      }),
    workspace,
  );

/** What training, volunteers and papers do not change: it is so, or not, when a protocol is chosen. */
const ofStructure: ReadonlySet<KindName> = new Set([
  "setting",
  "text-in-force",
  "structure-volume",
]);
const ofPerson: ReadonlySet<KindName> = new Set([
  "profession",
  "member-document",
  "field-experience",
  "diploma-experience",
  "prior-acts",
  "working-time",
]);

const isOnlyOf = ({ asks }: Requirement, kinds: ReadonlySet<KindName>): boolean =>
  [...leavesOf(asks)].every(({ rule }) => kinds.has(rule.kind));

const isOfRole = ({ appliesTo }: Requirement, role: Role): boolean =>
  appliesTo === role || appliesTo === "both";

const isOfProfession = ({ kind }: Finding): boolean => kind === "profession";

type Judged = { readonly person: PersonId; readonly lacking: ReadonlyArray<Finding> };

const judgedAs = (gate: Gate, role: Role, person: PersonId): Judged => {
  const asked = gate.judged.version.requirements.filter(
    (requirement) => isOfRole(requirement, role) && isOnlyOf(requirement, ofPerson),
  );
  const subject = { kind: "member", team: nobodys, person, role } as const;
  return {
    person,
    lacking: asked
      .flatMap((requirement) => findings(gate, requirement, [subject]))
      .filter((finding) => !holds(finding)),
  };
};

/** Of the right profession, whose sheet does not yet say the specialty, or the way of practising: another specialty is not near. */
const isNearly = (finding: Finding): boolean =>
  isOfProfession(finding) &&
  (finding.missing === "exercise-not-allowed" || finding.nextStep === "recordQualification");

const candidatesAs = (
  gate: Gate,
  role: Role,
  professionals: ReadonlyArray<PersonId>,
): Candidates => {
  const everyone = professionals.map((person) => judgedAs(gate, role, person));
  const fitting = everyone.filter(({ lacking }) => !lacking.some(isOfProfession));
  const near = everyone.filter(({ lacking }) => lacking.some(isNearly));
  const [best] = (fitting.length > 0 ? fitting : near).toSorted(
    (a, b) => a.lacking.length - b.lacking.length,
  );
  return {
    role,
    people: fitting.map(({ person }) => person),
    lacking: best?.lacking ?? [],
  };
};

const closing: ReadonlySet<Missing | null> = new Set(["setting-not-allowed", "text-not-in-force"]);

/** Two different people are needed: nobody is delegant and delegate of the same pair. */
const besides = (delegates: Candidates, delegants: Candidates): Candidates => ({
  ...delegates,
  people: delegates.people.filter(
    (person) => delegants.people.length === 0 || delegants.people.some((other) => other !== person),
  ),
});

const verdictOf = ({
  isFound,
  lacking,
  delegants,
  delegates,
}: Omit<Eligibility, "verdict">): Eligibility["verdict"] => {
  if (lacking.some(({ missing }) => closing.has(missing))) return "cannot";
  const isReady = [delegants, delegates].every(
    (side) => side.people.length > 0 && side.lacking.length === 0,
  );
  return isFound && isReady && lacking.length === 0 ? "could" : "could-if";
};

/**
 * The picker's answer, by the gate's own verdicts on a team supposed to have chosen that version that day.
 * Undefined where the structure has not said what it is.
 */
export const eligibility = (
  workspace: Workspace,
  published: Choice,
  now: LocalInstant,
): Eligibility | undefined => {
  const gate = gateOf(supposedTeam(workspace, published, now), nobodys, now);
  if (gate === undefined) return undefined;
  const lacking = gate.judged.version.requirements
    .filter((requirement) => isOnlyOf(requirement, ofStructure))
    .flatMap((requirement) =>
      findings(gate, requirement, [
        requirement.appliesTo === "structure"
          ? { kind: "structure" }
          : { kind: "team", team: nobodys },
      ]),
    )
    .filter((finding) => !holds(finding));
  const professionals = [...HashMap.values(workspace.people.people)]
    .filter((person) => professionOn(person, now.day) !== undefined)
    .map(({ person }) => person)
    .toSorted();
  const delegants = candidatesAs(gate, "delegant", professionals);
  const delegates = besides(candidatesAs(gate, "delegate", professionals), delegants);
  const isFound = published.content.arrete.found !== false;
  const found = { isFound, lacking, delegants, delegates };
  return { verdict: verdictOf(found), ...found };
};
