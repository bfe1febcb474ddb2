import { askedByFamily } from "@coopilote/domain/protocols/askedByFamily.ts";
import { wholeNumber } from "../forms/wholeNumber.ts";
import type { Issue } from "../server/Answer.ts";
import type { BodyFor } from "../server/commands.ts";
import { minutesOf } from "../teams/delay.ts";
import { asksOf, codeOf } from "./addAsks.ts";
import { ADD } from "./addFr.ts";
import type { AddDraft, AskedKind, Whom } from "./addition.ts";

/** What may be asked: of a family of the annex, only as what it is. */
export const kindChoices = ({
  basis,
  family,
}: Pick<AddDraft, "basis" | "family">): (typeof ADD)["kinds"][number][] =>
  ADD.kinds.filter(
    ({ value }) => basis !== "annexe" || family === "" || askedByFamily[family].includes(value),
  );

const whomOf: Readonly<Partial<Record<AskedKind, ReadonlyArray<Whom>>>> = {
  upkeep: ["delegate", "team"],
  "team-document": ["team"],
  ratio: ["team"],
  "structure-volume": [],
};

/** Of whom it may be asked; a choice only where there are several. */
export const whomChoices = ({ kind }: Pick<AddDraft, "kind">) => {
  const possible = (kind === "" ? undefined : whomOf[kind]) ?? ["delegate", "delegant", "both"];
  return ADD.whom.filter(({ value }) => possible.includes(value));
};

/** What is counted over a period is asked once practice has begun. */
export const isCounted = ({ kind }: Pick<AddDraft, "kind">): boolean =>
  kind === "upkeep" || kind === "ratio";

const appliesToOf = (draft: AddDraft): BodyFor<"addRequirement">["appliesTo"] => {
  if (draft.kind === "structure-volume") return "structure";
  const choices = whomChoices(draft);
  const chosen = choices.find(({ value }) => value === draft.appliesTo) ?? choices[0];
  return chosen?.value ?? "delegate";
};

type Lack = (path: keyof AddDraft, isRight: boolean, message: string) => ReadonlyArray<Issue>;

const lack: Lack = (path, isRight, message) => (isRight ? [] : [{ path, message }]);
const positive = (typed: string): boolean => (wholeNumber(typed) ?? 0) > 0;
const number = (draft: AddDraft, path: "count" | "times" | "sessions" | "months") =>
  lack(path, positive(draft[path]), ADD.lacks.number);
const optionalNumber = (
  draft: AddDraft,
  path: "threshold" | "everyMonths" | "consultations" | "successes",
) => lack(path, draft[path].trim() === "" || positive(draft[path]), ADD.lacks.number);
const percent = (draft: AddDraft) =>
  lack("percent", positive(draft.percent) && Number(draft.percent) <= 100, ADD.lacks.percent);
const field = (draft: AddDraft) => lack("field", draft.field !== "", ADD.lacks.field);

const supervisedLacks = (draft: AddDraft): ReadonlyArray<Issue> => [
  ...number(draft, "count"),
  ...optionalNumber(draft, "successes"),
  ...lack(
    "successes",
    (wholeNumber(draft.successes) ?? 0) <= (wholeNumber(draft.count) ?? Infinity),
    ADD.lacks.successes,
  ),
  ...lack(
    "supervisedHours",
    draft.supervisedHours.trim() === "" || (minutesOf(draft.supervisedHours) ?? 0) > 0,
    ADD.lacks.hours,
  ),
];

const assessmentLacks = (draft: AddDraft): ReadonlyArray<Issue> => [
  ...number(draft, "times"),
  ...optionalNumber(draft, "threshold"),
  ...optionalNumber(draft, "everyMonths"),
  ...optionalNumber(draft, "consultations"),
];

const askedLacks = (draft: AddDraft): ReadonlyArray<Issue> => {
  switch (draft.kind) {
    case "":
      return [{ path: "kind", message: ADD.lacks.kind }];
    case "assessment":
      return assessmentLacks(draft);
    case "supervised-practice":
      return supervisedLacks(draft);
    case "training-minutes":
      return lack("minutes", (minutesOf(draft.minutes) ?? 0) > 0, ADD.lacks.hours);
    case "training-sessions":
      return number(draft, "sessions");
    case "training-completion":
      return lack("modules", draft.modules.length > 0, ADD.lacks.modules);
    case "field-experience":
      return [...field(draft), ...number(draft, "months")];
    case "diploma-experience":
      return [
        ...lack("qualification", draft.qualification !== "", ADD.lacks.qualification),
        ...number(draft, "months"),
      ];
    case "working-time":
      return [...field(draft), ...percent(draft)];
    case "prior-acts":
    case "upkeep":
    case "structure-volume":
      return number(draft, "count");
    case "ratio":
      return percent(draft);
    case "employer-agreement":
      return [];
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
  ...askedLacks(draft),
];

/** The command of a whole draft; `suffix` tells two conditions of the same name apart. */
export const additionSent = (
  draft: AddDraft,
  team: string,
  suffix: string,
): BodyFor<"addRequirement"> | undefined => {
  const asks = asksOf(draft);
  return asks === undefined || draft.basis === ""
    ? undefined
    : {
        team,
        requirement: `${codeOf(draft.title)}-${suffix}`,
        basis: draft.basis,
        family: draft.family === "" ? null : draft.family,
        appliesTo: appliesToOf(draft),
        bites: isCounted(draft) ? "after-start" : draft.bites,
        asks,
        title: draft.title,
        citation: draft.citation,
      };
};
