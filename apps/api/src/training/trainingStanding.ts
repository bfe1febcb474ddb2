import type { Resumed, TrainingStanding } from "@coopilote/contract/training/TrainingStanding.ts";
import { confirmedReprise } from "@coopilote/domain/activation/Activation.ts";
import type { PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Minutes } from "@coopilote/domain/kernel/time.ts";
import type { Finding, KindName } from "@coopilote/domain/protocols/Finding.ts";
import { holds } from "@coopilote/domain/protocols/holds.ts";
import { leavesOf, type Role } from "@coopilote/domain/protocols/Requirement.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type { Ledger } from "@coopilote/domain/readiness/HourLedger.ts";
import { roleOn } from "@coopilote/domain/teams/Team.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { wholeTraining } from "./wholeTraining.ts";

type Seen = Pick<ViewRequest, "snapshot" | "now">;
type Figures = ReturnType<typeof wholeTraining>;

const hours = new Set<string | null>([
  "training-minutes",
  "training-days",
  "training-sessions",
  "training-completion",
] satisfies ReadonlyArray<KindName>);
const attestation = new Set<string | null>(["attested"] satisfies ReadonlyArray<KindName>);

const leaves = (finding: Finding): ReadonlyArray<Finding> =>
  finding.parts.length === 0 ? [finding] : finding.parts.flatMap(leaves);

/** Leaves that keep a finding from holding; what stands beside another way that holds is none. */
const failing = (finding: Finding): ReadonlyArray<Finding> => {
  if (holds(finding)) return [];
  return finding.parts.length === 0 ? [finding] : finding.parts.flatMap(failing);
};

const about = (
  findings: ReadonlyArray<Finding>,
  kinds: ReadonlySet<string | null>,
): ReadonlyArray<Finding> =>
  findings.filter(
    (finding) =>
      finding.status !== "not-applicable" && leaves(finding).some(({ kind }) => kinds.has(kind)),
  );

const mostLacking = (
  findings: ReadonlyArray<Finding>,
  unit: NonNullable<Finding["measure"]>["unit"],
): number =>
  findings.reduce(
    (most, { measure }) =>
      measure?.unit === unit && measure.need !== null
        ? Math.max(most, measure.need - measure.have)
        : most,
    0,
  );

/** What makes findings that all hold rest on a reprise: its day, and the weakest of their proofs. */
const resumedBy = (
  { snapshot }: Seen,
  team: TeamId,
  findings: ReadonlyArray<Finding>,
): Resumed | null => {
  const proofs = findings.flatMap(leaves).map(({ proof }) => proof);
  const reprise = confirmedReprise(snapshot.workspace.activation, team);
  if (reprise === undefined || !findings.every(holds)) return null;
  if (!proofs.some((proof) => proof !== "recorded")) return null;
  return {
    on: reprise.signature.at.day,
    proof: proofs.includes("declared") ? "declared" : "document",
  };
};

const judgedStanding = (
  seen: Seen,
  team: TeamId,
  findings: ReadonlyArray<Finding>,
): TrainingStanding => {
  const ofHours = about(findings, hours);
  const attested = about(findings, attestation);
  const lacking = ofHours.flatMap(failing);
  return {
    asked: ofHours.length + attested.length > 0,
    holds: ofHours.every(holds),
    lacking: {
      minutes: Minutes.make(mostLacking(lacking, "minutes")),
      days: mostLacking(lacking, "days"),
    },
    figureUnknown: lacking.some(({ missing }) => missing === "figure-unknown"),
    resumed: resumedBy(seen, team, ofHours),
    attested: resumedBy(seen, team, attested),
  };
};

/** Of whom the gate says nothing, being out of the team: what the text asks of the role they had. */
const unjudgedStanding = (
  { need, daysNeed }: Figures,
  { counted, days }: Ledger,
  asked: boolean,
): TrainingStanding => {
  const lacking = {
    minutes: Minutes.make(Math.max(0, (need ?? 0) - counted)),
    days: Math.max(0, (daysNeed ?? 0) - days.length),
  };
  const figureUnknown = asked && need === null && daysNeed === null;
  return {
    asked,
    holds: !figureUnknown && lacking.minutes + lacking.days === 0,
    lacking,
    figureUnknown,
    resumed: null,
    attested: null,
  };
};

const asksOf = ({ requirements }: ProtocolVersion, role: Role | undefined): boolean =>
  requirements.some(
    ({ appliesTo, asks }) =>
      (role === undefined || appliesTo === role || appliesTo === "both") &&
      [...leavesOf(asks)].some(({ rule }) => hours.has(rule.kind) || attestation.has(rule.kind)),
  );

/** Someone in a team, the text it is judged by, what they followed, and every finding of the gate about the team. */
type Followed = {
  readonly team: TeamId;
  readonly person: PersonId;
  readonly version: ProtocolVersion;
  readonly ledger: Ledger;
  readonly findings: ReadonlyArray<Finding>;
};

/** What the gate says of someone's training, with the hours and days asked of their role in all. */
export const trainingStanding = (
  seen: Seen,
  { team, person, version, ledger, findings }: Followed,
): Figures & { readonly training: TrainingStanding } => {
  const known = at(seen.snapshot.workspace.teams.teams, team);
  const member = known === undefined ? undefined : at(known.members, person);
  const role = member === undefined ? undefined : roleOn(member, seen.now);
  const own = findings.filter(
    ({ subject }) => subject.kind === "member" && subject.person === person,
  );
  const figures = wholeTraining(seen, team, version, role);
  return {
    ...figures,
    training:
      own.length > 0
        ? judgedStanding(seen, team, own)
        : unjudgedStanding(figures, ledger, asksOf(version, role)),
  };
};
