import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, engagedAs, knownTeam, refused } from "../deciding.ts";
import type { Fact } from "../Fact.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { EntryRef } from "../journal/Entry.ts";
import type { PersonId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { Signature } from "../kernel/Signature.ts";
import type { LocalInstant, Minutes } from "../kernel/time.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { Finding, KindName } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { asksHours, asksPractice, asksTraining, kindsIn } from "../readiness/asksTraining.ts";
import { attestationsBy, changedSince, inForceAmong, mannerOf } from "../readiness/attestations.ts";
import { carriedOver } from "../readiness/carryOver.ts";
import type { Ledger, LedgerLine } from "../readiness/HourLedger.ts";
import { ledger, ledgerHash } from "../readiness/ledger.ts";
import { missingOf, readiness } from "../readiness/readiness.ts";
import { standingAttestation } from "../readiness/standing.ts";
import { judgedBy } from "../readiness/textOn.ts";
import type { RefusalOf } from "../Refusal.ts";
import { signed, signedOnPaper } from "../signing.ts";
import type { Team } from "../teams/Team.ts";
import { evolve, type Workspace } from "../Workspace.ts";
import type { TrainingAttestation } from "./Training.ts";

/** Counted minutes given after an instant. */
const isCountedAfter = ({ counted, day, to }: LedgerLine, on: LocalInstant): boolean =>
  counted > 0 && (to === null ? day !== null && day > on.day : to.at > on.at);

/**
 * What training lacks before it can be attested, the unread annex included: it may ask for more (j4).
 * A paper attests what had taken place when it was signed.
 */
const untrained = (
  workspace: Workspace,
  { team, person }: { readonly team: TeamId; readonly person: PersonId },
  now: LocalInstant,
  signedAt: LocalInstant,
  own: Ledger,
): ReadonlyArray<Finding> => {
  const lacking = (on: LocalInstant) =>
    missingOf(readiness(workspace, team, on), person, "declaration");
  const today = lacking(now).filter(asksTraining);
  if (today.length > 0 || signedAt.at === now.at) return today;
  const isEarly = own.lines.some((line) => isCountedAfter(line, signedAt));
  return lacking(signedAt).filter(
    (finding) => asksPractice(finding) || (isEarly && asksHours(finding)),
  );
};

const sentences = { taught: "attestation.1", acknowledged: "attestation-organisme.1" } as const;

/** Nobody attests about themselves, nor files the paper that attests them (j6); a delegant signs for themselves only. */
const mayAttest = (
  { person, delegant, paper }: Body<"attestTraining">,
  context: Context,
): Result.Result<null, RefusalOf<"SignedByThemselvesOnly"> | KernelRefusal> =>
  Result.gen(function* () {
    const actor = yield* actingPerson(context);
    if (delegant === person || actor === person)
      return yield* refused({ _tag: "NotAboutOneself", person });
    if (paper === null && actor !== delegant)
      return yield* refused({ _tag: "SignedByThemselvesOnly", person: delegant });
    return null;
  });

const professionHeld = new Set<string | null>(["profession"] satisfies ReadonlyArray<KindName>);

/** A delegant attests who has, that day, the profession and qualifications the text asks of a delegant (R21, j5). */
const eligibleThen = (
  workspace: Workspace,
  { team }: Team,
  delegant: PersonId,
  on: LocalInstant,
): Result.Result<null, RefusalOf<"DelegantNotEligible">> => {
  const missing = readiness(workspace, team, on).filter(
    (finding) =>
      finding.subject.kind === "member" &&
      finding.subject.person === delegant &&
      kindsIn(finding).some((kind) => professionHeld.has(kind)) &&
      !holds(finding),
  );
  return missing.length === 0
    ? Result.succeed(null)
    : refused({ _tag: "DelegantNotEligible", person: delegant, missing });
};

/** The attestation of someone that stands, and leaves nothing to attest (j3): the ledger still says what it signed. */
const attestedStill = (
  workspace: Workspace,
  { team, protocol }: Team,
  own: Ledger,
  now: LocalInstant,
): TrainingAttestation | undefined => {
  const judged = judgedBy(workspace, team, now);
  const signed = attestationsBy(workspace, own.person, protocol, now);
  if (judged === undefined) return inForceAmong(signed, now);
  const standing = standingAttestation(carriedOver(workspace, team, judged, now), signed, now);
  return standing === undefined || changedSince(standing, judged.version, own) !== undefined
    ? undefined
    : standing;
};

/** Both engaged when it was signed, the delegant eligible then, the delegate still; no attestation that stands, none revoked since. */
const stillToAttest = (
  workspace: Workspace,
  { team, person, delegant }: Body<"attestTraining">,
  own: Ledger,
  signature: Signature,
  now: LocalInstant,
): Result.Result<
  null,
  RefusalOf<
    | "NoSuchTeam"
    | "NotAMember"
    | "NotADelegant"
    | "NotADelegate"
    | "NotEngaged"
    | "DelegantNotEligible"
    | "AlreadyAttested"
    | "AttestationAlreadyRevoked"
  >
> =>
  Result.gen(function* () {
    const known = yield* knownTeam(workspace, team);
    yield* engagedAs(workspace, known, delegant, "delegant", signature.at);
    yield* eligibleThen(workspace, known, delegant, signature.at);
    yield* engagedAs(workspace, known, person, "delegate", signature.at);
    yield* engagedAs(workspace, known, person, "delegate", now);
    const standing = attestedStill(workspace, known, own, now);
    if (standing !== undefined)
      return yield* refused({
        _tag: "AlreadyAttested",
        attestation: standing.attestation,
        since: standing.signature.at,
      });
    const revoked = attestationsBy(workspace, person, known.protocol, now).find(
      ({ revoked: since }) => since !== undefined && since.at.at > signature.at.at,
    )?.revoked;
    return revoked === undefined
      ? null
      : yield* refused({ _tag: "AttestationAlreadyRevoked", since: revoked.at });
  });

/** The ledger a delegant signs over: as formateur, or taking note of what others gave (j20). */
const signedOver = (
  workspace: Workspace,
  version: ProtocolVersion,
  { team, person, delegant, paper }: Body<"attestTraining">,
  context: Context,
) =>
  Result.gen(function* () {
    const own = ledger(workspace, person, version, context.now, team);
    const hash = ledgerHash(context.sha256, own);
    const manner = mannerOf(workspace, own, delegant);
    const signature =
      paper === null
        ? signed(workspace, context, delegant, sentences[manner], hash)
        : yield* signedOnPaper(workspace, context, delegant, sentences[manner], paper, {
            kind: "attestation-formation",
            about: [person],
            team,
          });
    return { own, hash, manner, signature };
  });

type AttestedFact = Extract<Fact, { readonly type: "TrainingAttested.1" }>;

/** The workspace once it is attested: the training period ends at the signature, and whoever engaged since gave none of it (j9). */
const settledBy = (
  workspace: Workspace,
  { now, actor, role }: Context,
  fact: AttestedFact,
): Workspace =>
  evolve(workspace, {
    version: EntryRef.make(workspace.version + 1),
    at: now,
    actor,
    role,
    fact,
  });

/** A delegant attests that a delegate is trained, over the ledger they were shown (j6, j34). */
export const attestTraining = (
  workspace: Workspace,
  command: Body<"attestTraining">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | UnfitDocument["_tag"]
  | "SignedByThemselvesOnly"
  | "NotAMember"
  | "NotADelegant"
  | "NotADelegate"
  | "NotEngaged"
  | "DelegantNotEligible"
  | "AlreadyAttested"
  | "AttestationAlreadyRevoked"
  | "LedgerHasChanged"
  | "NotTrainedYet"
> =>
  Result.gen(function* () {
    const { attestation, team, person } = command;
    const { now } = context;
    const judged = judgedBy(workspace, team, now);
    if (judged === undefined) return yield* refused({ _tag: "NoSuchTeam", team });
    if (HashMap.has(workspace.training.attestations, attestation))
      return yield* refused({ _tag: "IdAlreadyUsed", id: attestation });
    yield* mayAttest(command, context);
    const { version } = judged;
    const { own, hash, manner, signature } = yield* signedOver(
      workspace,
      version,
      command,
      context,
    );
    yield* stillToAttest(workspace, command, own, signature, now);
    if (command.ledger !== hash) return yield* refused({ _tag: "LedgerHasChanged", current: hash });
    const missing = untrained(workspace, command, now, signature.at, own);
    if (missing.length > 0) return yield* refused({ _tag: "NotTrainedYet", missing });
    const under = { protocol: version.protocol, version: version.version, ledger: hash };
    const attesting = (minutes: Minutes, days: number): AttestedFact => ({
      type: "TrainingAttested.1",
      body: { attestation, team, person, ...under, minutes, days, manner, signature },
    });
    const settled = settledBy(workspace, context, attesting(own.counted, own.days.length));
    const lost = missingOf(readiness(settled, team, now), person, "declaration").filter((finding) =>
      asksHours(finding),
    );
    if (lost.length > 0) return yield* refused({ _tag: "NotTrainedYet", missing: lost });
    const { counted, days } = ledger(settled, person, version, now, team);
    return [attesting(counted, days.length)];
  });

/** A delegant who loses confidence stops a delegate at that instant (j34). */
export const revokeAttestation = (
  workspace: Workspace,
  { attestation, team, person, reason }: Body<"revokeAttestation">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NoSuchAttestation"
  | "NotAMember"
  | "NotADelegant"
  | "NotADelegate"
  | "NotEngaged"
  | "AttestationAlreadyRevoked"
> =>
  Result.gen(function* () {
    const known = yield* knownTeam(workspace, team);
    const made = at(workspace.training.attestations, attestation);
    if (made === undefined || made.team !== team || made.person !== person)
      return yield* refused({ _tag: "NoSuchAttestation", attestation });
    const by = yield* actingPerson(context);
    if (by === person) return yield* refused({ _tag: "NotAboutOneself", person });
    yield* engagedAs(workspace, known, by, "delegant", context.now);
    if (made.revoked !== undefined)
      return yield* refused({ _tag: "AttestationAlreadyRevoked", since: made.revoked.at });
    return [
      {
        type: "AttestationRevoked.1",
        body: { attestation, team, person, at: context.now, by, reason },
      },
    ];
  });
