import type { AnnexFamily } from "@coopilote/domain/protocols/facts.ts";
import { wholeNumber } from "../forms/wholeNumber.ts";
import type { Issue } from "../server/Answer.ts";
import type { BodyFor } from "../server/commands.ts";
import { minutesOf } from "../teams/delay.ts";
import { ADD } from "./annexFr.ts";

export type AskedKind = (typeof ADD.kinds)[number]["value"];

export interface AddDraft {
  readonly basis: "" | "annexe" | "structure";
  readonly family: AnnexFamily | "";
  readonly kind: AskedKind | "";
  readonly title: string;
  readonly citation: string;
  readonly minutes: string;
  readonly nature: (typeof ADD.natures)[number]["value"];
  readonly part: (typeof ADD.parts)[number]["value"];
  readonly count: string;
  readonly times: string;
  readonly threshold: string;
  readonly everyMonths: string;
  readonly document: string;
  readonly appliesTo: (typeof ADD.whom)[number]["value"];
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
  part: "supervised",
  count: "",
  times: "1",
  threshold: "",
  everyMonths: "",
  document: "",
  appliesTo: "delegate",
  bites: "before-declaration",
};

type Body = BodyFor<"addRequirement">;

/** A word of a title, as a code: without accents, at most thirty characters. */
export const codeOf = (title: string): string =>
  title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")
    .slice(0, 30)
    .replace(/-$/u, "") || "condition";

const optional = (typed: string): number | null => wholeNumber(typed) ?? null;

/** What the draft asks, as the wire has it; nothing while its kind is not said. */
const asksOf = (draft: AddDraft): Body["asks"] | undefined => {
  switch (draft.kind) {
    case "":
      return undefined;
    case "assessment":
      return {
        kind: "assessment",
        form: codeOf(draft.title),
        times: optional(draft.times) ?? 0,
        threshold: optional(draft.threshold),
        everyMonths: optional(draft.everyMonths),
      };
    case "supervised-practice":
      return {
        kind: "supervised-practice",
        act: codeOf(draft.title),
        part: draft.part,
        count: optional(draft.count) ?? 0,
      };
    case "training-minutes":
      return {
        kind: "training-minutes",
        minutes: minutesOf(draft.minutes) ?? 0,
        modules: [],
        nature: draft.nature === "any" ? null : draft.nature,
        mode: null,
      };
    case "member-document":
    case "team-document":
      return { kind: draft.kind, document: draft.document };
  }
};

const numbersLack = (draft: AddDraft): ReadonlyArray<Issue> => {
  const lack = (path: keyof AddDraft, isRight: boolean, message: string) =>
    isRight ? [] : [{ path, message }];
  const positive = (typed: string) => (wholeNumber(typed) ?? 0) > 0;
  const absentOrPositive = (typed: string) => typed.trim() === "" || positive(typed);
  switch (draft.kind) {
    case "":
      return [{ path: "kind", message: ADD.lacks.kind }];
    case "assessment":
      return [
        ...lack("times", positive(draft.times), ADD.lacks.number),
        ...lack("threshold", absentOrPositive(draft.threshold), ADD.lacks.number),
        ...lack("everyMonths", absentOrPositive(draft.everyMonths), ADD.lacks.number),
      ];
    case "supervised-practice":
      return lack("count", positive(draft.count), ADD.lacks.number);
    case "training-minutes":
      return lack("minutes", (minutesOf(draft.minutes) ?? 0) > 0, ADD.lacks.hours);
    case "member-document":
    case "team-document":
      return lack("document", draft.document !== "", ADD.lacks.document);
  }
};

export const additionLacks = (draft: AddDraft): ReadonlyArray<Issue> => [
  ...(draft.basis === "" ? [{ path: "basis", message: ADD.lacks.basis }] : []),
  ...(draft.basis === "annexe" && draft.family === ""
    ? [{ path: "family", message: ADD.lacks.family }]
    : []),
  ...numbersLack(draft),
];

/** The command of a whole draft; `suffix` tells two conditions of the same name apart. */
export const additionSent = (draft: AddDraft, team: string, suffix: string): Body | undefined => {
  const asks = asksOf(draft);
  return asks === undefined || draft.basis === ""
    ? undefined
    : {
        team,
        requirement: `${codeOf(draft.title)}-${suffix}`,
        basis: draft.basis,
        family: draft.family === "" ? null : draft.family,
        appliesTo: draft.kind === "team-document" ? "team" : draft.appliesTo,
        bites: draft.bites,
        asks,
        title: draft.title,
        citation: draft.citation,
      };
};
