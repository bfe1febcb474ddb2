import type { AnnexFamily } from "@coopilote/domain/protocols/facts.ts";
import type { ADD } from "./addFr.ts";

export type AskedKind = (typeof ADD.kinds)[number]["value"];
export type Whom = (typeof ADD.whom)[number]["value"];

export interface AddDraft {
  readonly basis: "" | "annexe" | "structure";
  readonly family: AnnexFamily | "";
  readonly kind: AskedKind | "";
  readonly title: string;
  readonly citation: string;
  readonly minutes: string;
  readonly nature: (typeof ADD.natures)[number]["value"];
  readonly sessions: string;
  readonly modules: ReadonlyArray<string>;
  readonly part: (typeof ADD.parts)[number]["value"];
  readonly count: string;
  readonly successes: string;
  readonly supervisedHours: string;
  readonly times: string;
  readonly threshold: string;
  readonly everyMonths: string;
  readonly consultations: string;
  /** A profession; a delegant of the team where it is empty. */
  readonly assessor: string;
  readonly months: string;
  readonly field: string;
  readonly qualification: string;
  /** A code; the condition's own name where it is empty. */
  readonly act: string;
  readonly percent: string;
  readonly bound: (typeof ADD.bounds)[number]["value"];
  readonly per: (typeof ADD.periods)[number]["value"];
  readonly document: string;
  readonly appliesTo: Whom;
  readonly bites: (typeof ADD.moments)[number]["value"];
}

export const noAddition: AddDraft = {
  basis: "",
  family: "",
  kind: "",
  title: "",
  citation: "",
  minutes: "",
  nature: "any",
  sessions: "",
  modules: [],
  part: "supervised",
  count: "",
  successes: "",
  supervisedHours: "",
  times: "1",
  threshold: "",
  everyMonths: "",
  consultations: "",
  assessor: "",
  months: "",
  field: "",
  qualification: "",
  act: "",
  percent: "",
  bound: "at-least",
  per: "year",
  document: "",
  appliesTo: "delegate",
  bites: "before-declaration",
};
