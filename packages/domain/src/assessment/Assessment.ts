import { HashMap } from "effect";
import type { Noted } from "../journal/Entry.ts";
import type { History } from "../kernel/History.ts";
import type { AssessmentId, Code, PersonId, TeamId } from "../kernel/ids.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { LocalInstant } from "../kernel/time.ts";

export type Assessment = Noted & {
  readonly assessment: AssessmentId;
  readonly team: TeamId;
  readonly protocol: Code;
  readonly person: PersonId;
  readonly form: Code;
  readonly on: LocalInstant;
  readonly assessor: PersonId;
  readonly score: number | null;
  readonly threshold: number | null;
  readonly outcome: "validated" | "to-retake";
  readonly consultations: number | null;
  readonly voided: Voided | undefined;
};

/** Who voided it and why; `by` is unknown where nobody acted as a person. */
export type Voided = Noted & { readonly by: PersonId | undefined; readonly reason: Sealed };

export type SupervisedPractice = Noted & {
  readonly protocol: Code;
  readonly act: Code;
  readonly part: "observed" | "supervised" | "in-presence";
  readonly on: LocalInstant;
  readonly count: number;
  readonly successes: number | null;
  /** In all; null where time was not counted. */
  readonly minutes: number | null;
  readonly supervisor: PersonId;
};

export type AssessmentState = {
  readonly assessments: HashMap.HashMap<AssessmentId, Assessment>;
  readonly assessmentsOf: HashMap.HashMap<PersonId, History<AssessmentId>>;
  readonly practices: HashMap.HashMap<PersonId, History<SupervisedPractice>>;
};

export const noAssessment: AssessmentState = {
  assessments: HashMap.empty(),
  assessmentsOf: HashMap.empty(),
  practices: HashMap.empty(),
};
