import { Schema } from "effect";
import { EntryRef } from "../journal/Entry.ts";
import { Code, PersonId, TeamId } from "../kernel/ids.ts";
import { Day, LocalInstant } from "../kernel/time.ts";
import { Basis, Bites, type Kind, Source, Strength } from "./Requirement.ts";

/** In the order of best to worst for combinators: met first, unmet last. */
export const Status = Schema.Literals([
  "met",
  "due-soon",
  "overdue",
  "not-applicable",
  "partly",
  "unknown",
  "lapsed",
  "unmet",
]);
export type Status = typeof Status.Type;

/** Whom a finding is about. A guest or an organisme is never a subject. */
export const Subject = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("structure") }),
  Schema.Struct({ kind: Schema.Literal("team"), team: TeamId }),
  Schema.Struct({
    kind: Schema.Literal("binome"),
    team: TeamId,
    delegant: PersonId,
    delegate: PersonId,
  }),
  Schema.Struct({
    kind: Schema.Literal("member"),
    team: TeamId,
    person: PersonId,
    role: Schema.Literals(["delegant", "delegate"]),
  }),
]);
export type Subject = typeof Subject.Type;

/**
 * `bound`: the sense of `need`; at least, where it is not said.
 * `judgedOn`: the local day from which it is judged, where no period of it is over yet: nothing is concluded before.
 */
export const Measure = Schema.Struct({
  have: Schema.Int,
  need: Schema.NullOr(Schema.Int),
  unit: Schema.Literals([
    "minutes",
    "days",
    "times",
    "people",
    "months",
    "acts",
    "sessions",
    "modules",
    "successes",
    "consultations",
    "percent",
  ]),
  bound: Schema.optionalKey(Schema.Literals(["at-least", "at-most"])),
  judgedOn: Schema.optionalKey(Day),
});
export type Measure = typeof Measure.Type;

/** Why a finding does not hold, in words of the field; each has its sentence. */
export const Missing = Schema.Literals([
  "setting-not-allowed",
  "setting-unknown",
  "text-not-in-force",
  "text-carry-over-unknown",
  "declaration-to-renew",
  "training-carry-over-unknown",
  "training-to-renew",
  "training-to-top-up",
  "annex-not-read",
  "annex-not-confirmed",
  "annex-requirement-missing",
  "no-delegant",
  "no-delegate",
  "profession-not-stated",
  "profession-not-allowed",
  "qualification-missing",
  "exercise-not-allowed",
  "not-affiliated",
  "no-shared-entity",
  "no-shared-software",
  "no-software-access",
  "reachability-not-stated",
  "means-not-enough",
  "delay-too-long",
  "delegant-absent",
  "document-missing",
  "document-not-accepted",
  "document-to-redo",
  "document-expired",
  "projet-not-attested",
  "number-missing",
  "engagement-missing",
  "withdrawn",
  "sworn-statement-missing",
  "insurance-missing",
  "hours-missing",
  "days-missing",
  "figure-unknown",
  "sessions-missing",
  "modules-missing",
  "trainer-missing",
  "certificate-incomplete",
  "attestation-missing",
  "attestation-revoked",
  "assessment-missing",
  "assessment-to-retake",
  "assessment-late",
  "period-not-set",
  "acts-missing",
  "successes-missing",
  "supervised-time-missing",
  "consultations-missing",
  "agreement-missing",
  "experience-missing",
  "experience-not-accepted",
  "diploma-not-stated",
  "diploma-too-recent",
  "prior-acts-missing",
  "working-time-not-stated",
  "working-time-too-low",
  "upkeep-not-counted",
  "upkeep-too-low",
  "ratio-not-counted",
  "ratio-not-reached",
  "ratio-exceeded",
  "volume-not-stated",
  "volume-too-low",
  "volume-outdated",
  "need-not-stated",
  "not-declared",
  "suspended",
  "binome-dissolved",
  "training-after-declaration",
]);
export type Missing = typeof Missing.Type;

/** Who can act on it. */
export const Turn = Schema.Union([
  Schema.Struct({ who: Schema.Literal("nobody") }),
  Schema.Struct({ who: Schema.Literal("person"), person: PersonId }),
  Schema.Struct({ who: Schema.Literal("delegants") }),
  Schema.Struct({ who: Schema.Literal("coordinator") }),
  Schema.Struct({ who: Schema.Literal("legal-head") }),
  Schema.Struct({ who: Schema.Literal("two-members") }),
  Schema.Struct({ who: Schema.Literal("ars") }),
]);
export type Turn = typeof Turn.Type;

/** The command that would change it, as the screens offer it. */
export const NextStep = Schema.Literals([
  "supplySetting",
  "stateAgreement",
  "interpretText",
  "chooseProtocol",
  "readAnnex",
  "confirmAnnexReading",
  "addRequirement",
  "proposeMember",
  "stateProfession",
  "recordQualification",
  "startExercise",
  "recordAffiliation",
  "adoptSharedSoftware",
  "stateReachability",
  "recordAbsence",
  "fileDocument",
  "acceptDocument",
  "attestProjetDeSante",
  "recordRegistration",
  "signEngagement",
  "signSwornStatement",
  "scheduleSession",
  "signAttendance",
  "closeSheet",
  "acceptExternalTraining",
  "supplyFigure",
  "attestTraining",
  "recordAssessment",
  "recordSupervisedPractice",
  "stateExperience",
  "statePriorActs",
  "stateWorkingTime",
  "countActs",
  "countRatio",
  "stateVolume",
  "prepareDeclaration",
  "recordDeposit",
  "liftSuspension",
  "wait",
  "changeMember",
]);
export type NextStep = typeof NextStep.Type;

/** How a finding is proven: in the journal, by a filed piece, or on someone's declaration (j24). */
export const Proof = Schema.Literals(["recorded", "document", "declared"]);
export type Proof = typeof Proof.Type;

/** From the strongest proof to the weakest. */
export const byProof = (a: Proof, b: Proof): number =>
  Proof.literals.indexOf(a) - Proof.literals.indexOf(b);

const fields = {
  requirement: Code,
  part: Schema.NullOr(Code),
  kind: Schema.NullOr(Schema.String),
  subject: Subject,
  actType: Schema.NullOr(Code),
  status: Status,
  bites: Bites,
  measure: Schema.NullOr(Measure),
  proof: Proof,
  evidence: Schema.Array(EntryRef),
  since: Schema.NullOr(LocalInstant),
  due: Schema.NullOr(Day),
  missing: Schema.NullOr(Missing),
  turnOf: Turn,
  nextStep: Schema.NullOr(NextStep),
  basis: Basis,
  strength: Strength,
  source: Source,
  ofTexts: Schema.Boolean,
};

/**
 * One requirement judged for one subject on one day (design: the gate).
 * `ofTexts`: whether the part that decides is loi or annexe; only those conclude (j13).
 * `specialties`: those the version asks for and that are missing, each row whole, any row sufficing (j5).
 * `anyOf`: one of its parts is enough.
 * `since`: from when it holds, where one fact decides it. `due`: the local day of the next renewal.
 */
export type Finding = { readonly [K in keyof typeof fields]: (typeof fields)[K]["Type"] } & {
  readonly specialties?: ReadonlyArray<ReadonlyArray<Code>>;
  readonly anyOf?: true;
  readonly parts: ReadonlyArray<Finding>;
};
type FindingEncoded = { readonly [K in keyof typeof fields]: (typeof fields)[K]["Encoded"] } & {
  readonly specialties?: ReadonlyArray<ReadonlyArray<string>>;
  readonly anyOf?: true;
  readonly parts: ReadonlyArray<FindingEncoded>;
};
export const Finding: Schema.Codec<Finding, FindingEncoded> = Schema.suspend(() =>
  Schema.Struct({
    ...fields,
    specialties: Schema.optionalKey(Schema.Array(Schema.Array(Code))),
    anyOf: Schema.optionalKey(Schema.Literal(true)),
    parts: Schema.Array(Finding),
  }),
).annotate({ identifier: "Finding" });

export type KindName = Kind["kind"];
