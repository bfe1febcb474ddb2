import { wholeNumber } from "../forms/wholeNumber.ts";
import type { BodyFor } from "../server/commands.ts";
import { minutesOf } from "../teams/delay.ts";
import type { AddDraft } from "./addition.ts";

type Asks = BodyFor<"addRequirement">["asks"];

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
const asked = (typed: string): number => wholeNumber(typed) ?? 0;
const actOf = ({ act, title }: AddDraft): string => (act === "" ? codeOf(title) : act);
const natureOf = ({ nature }: AddDraft) => (nature === "any" ? null : nature);

const assessmentAsked = (draft: AddDraft): Asks => {
  const consultations = optional(draft.consultations);
  return {
    kind: "assessment",
    form: codeOf(draft.title),
    times: asked(draft.times),
    threshold: optional(draft.threshold),
    everyMonths: optional(draft.everyMonths),
    ...(draft.assessor === ""
      ? {}
      : { by: [{ profession: draft.assessor, qualifications: [], exercise: null }] }),
    ...(consultations === null ? {} : { consultations }),
  };
};

const supervisedAsked = (draft: AddDraft): Asks => {
  const successes = optional(draft.successes);
  const minutes = minutesOf(draft.supervisedHours) ?? null;
  return {
    kind: "supervised-practice",
    act: actOf(draft),
    part: draft.part,
    count: asked(draft.count),
    ...(successes === null ? {} : { successes }),
    ...(minutes === null ? {} : { minutes }),
  };
};

/** What the draft asks, as the wire has it; nothing while its kind is not said. */
export const asksOf = (draft: AddDraft): Asks | undefined => {
  switch (draft.kind) {
    case "":
      return undefined;
    case "assessment":
      return assessmentAsked(draft);
    case "supervised-practice":
      return supervisedAsked(draft);
    case "training-minutes": {
      const minutes = minutesOf(draft.minutes) ?? 0;
      return { kind: draft.kind, minutes, modules: [], nature: natureOf(draft), mode: null };
    }
    case "training-sessions": {
      const sessions = asked(draft.sessions);
      return { kind: draft.kind, sessions, modules: [], nature: natureOf(draft), mode: null };
    }
    case "training-completion":
      return { kind: draft.kind, modules: draft.modules };
    case "field-experience":
      return { kind: draft.kind, field: draft.field, months: asked(draft.months) };
    case "diploma-experience":
      return {
        kind: draft.kind,
        qualification: draft.qualification,
        months: asked(draft.months),
      };
    case "working-time":
      return { kind: draft.kind, field: draft.field, percent: asked(draft.percent) };
    case "prior-acts":
    case "structure-volume":
      return { kind: draft.kind, act: actOf(draft), count: asked(draft.count) };
    case "upkeep": {
      const acts = draft.act === "" ? [] : [draft.act];
      return { kind: draft.kind, acts, count: asked(draft.count), per: draft.per };
    }
    case "ratio": {
      const { bound, per, percent, title } = draft;
      return { kind: draft.kind, ratio: codeOf(title), bound, percent: asked(percent), per };
    }
    case "employer-agreement":
      return { kind: draft.kind };
    case "member-document":
    case "team-document":
      return { kind: draft.kind, document: draft.document };
  }
};
