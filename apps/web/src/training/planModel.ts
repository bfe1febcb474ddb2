import type { Accessor } from "solid-js";
import { createMemo } from "solid-js";
import { refusedField } from "../forms/refusedField.ts";
import type { Answer, Issue } from "../server/Answer.ts";
import { type BodyFor, send } from "../server/commands.ts";
import { createForm, type Form } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { refresh } from "../server/views.ts";
import { takenUp } from "./changedMeanwhile.ts";
import {
  capacityOf,
  type PartDraft,
  type PlanDraft,
  type PlanRead,
  planLacks,
  segmentsOn,
} from "./planDraft.ts";
import { PLAN } from "./planFr.ts";

/** A plan being typed: its draft, where it is refused, and its parts by place. */
export interface Plan extends Form<PlanDraft, ReadonlyArray<string>> {
  readonly allIssues: Accessor<ReadonlyArray<Issue>>;
  /** Whether a field asks which of two equal hours is meant. */
  readonly asksWhich: (path: string) => boolean;
  readonly part: (place: number, change: Partial<PartDraft>) => void;
}

const EXISTS_TWICE = "/problemes/time-exists-twice";

/** A form over a plan, with the refusals that name a field said at that field. */
export const planOver = (form: Form<PlanDraft, ReadonlyArray<string>>): Plan => {
  const refused = createMemo(() => refusedField(form.refusal()));
  const errorAt = (path: string): string | undefined =>
    form.errorAt(path) ??
    form.errorAt(`${path}.time`) ??
    (refused()?.path === path ? refused()?.message : undefined);
  const allIssues = createMemo(() => {
    const named = refused();
    return named === undefined ? form.issues() : [...form.issues(), named];
  });
  return {
    ...form,
    errorAt,
    allIssues,
    asksWhich: (path) => form.refusal()?.type === EXISTS_TWICE && refused()?.path === path,
    part: (place, change) =>
      form.change(
        "segments",
        form.draft().segments.map((part, at) => (at === place ? { ...part, ...change } : part)),
      ),
  };
};

type Scheduled = BodyFor<"scheduleSession">;

const bodyOn = (
  draft: PlanDraft,
  { session, day }: PlanDraft["days"][number],
  own: (id: string) => string,
): Scheduled => ({
  session,
  title: draft.title,
  place: draft.place,
  capacity: capacityOf(draft.capacity) ?? null,
  segments: segmentsOn(draft, day, own),
  persons: draft.persons,
});

const replacing = ({ over }: PlanDraft): { readonly replaces?: number } =>
  over === null ? {} : { replaces: over.entry };

/** Ids made once for each name: what is sent again keeps its own. */
export const createIds = () => {
  const made = new Map<string, string>();
  return (name: string): string => {
    const known = made.get(name) ?? newId();
    made.set(name, known);
    return known;
  };
};

const atDay = <Value>(answer: Answer<Value>, day: string): Answer<Value> =>
  answer._tag === "Refusal"
    ? {
        ...answer,
        problem: { ...answer.problem, title: PLAN.refusedDay(day, answer.problem.title) },
      }
    : answer;

/**
 * A new plan: a session for each of its days, sent one after the other.
 * A day refused leaves those before it planned; sent again, they are not planned twice.
 * `keeps`: where what is typed is kept; nowhere for what is of this minute.
 */
export const createPlan = (
  structure: string,
  initial: PlanDraft,
  onDone: (sessions: ReadonlyArray<string>) => void,
  keeps?: ReadonlyArray<string>,
): Plan => {
  const done = new Set<string>();
  const sendDay = async (
    draft: PlanDraft,
    planned: PlanDraft["days"][number],
    ids: (name: string) => string,
  ): Promise<Answer<string>> => {
    if (done.has(planned.session)) return { _tag: "Done", value: planned.session };
    const body = bodyOn(draft, planned, (id) => ids(`${planned.session}/${id}`));
    const answer = await send(structure, "scheduleSession", body, ids(JSON.stringify(body)));
    if (answer._tag !== "Done") return draft.days.length > 1 ? atDay(answer, planned.day) : answer;
    done.add(planned.session);
    return { _tag: "Done", value: planned.session };
  };
  const sendAll = async (
    draft: PlanDraft,
    _: string,
    ids: (name: string) => string,
  ): Promise<Answer<ReadonlyArray<string>>> => {
    for (const planned of draft.days) {
      const answer = await sendDay(draft, planned, ids);
      if (answer._tag !== "Done") return answer;
    }
    return { _tag: "Done", value: draft.days.map(({ session }) => session) };
  };
  return planOver(createForm({ initial, keeps, check: planLacks, send: sendAll, onDone }));
};

/** A planned session being changed. */
export interface Replan extends Plan {
  /** Goes on over the plan that stands now: what was typed stays. */
  readonly takeUp: (current: PlanRead) => void;
}

interface Replanning {
  readonly keeps?: ReadonlyArray<string>;
  /** Once the plan that stands now was read again. */
  readonly onRefused?: () => void;
}

/** A planned session replanned, refused where it changed since it was read: who is enrolled does not change. */
export const createReplan = (
  structure: string,
  initial: PlanDraft,
  onDone: () => void,
  { keeps, onRefused }: Replanning = {},
): Replan => {
  const form = createForm<PlanDraft, ReadonlyArray<string>>({
    initial,
    keeps,
    check: planLacks,
    send: async (draft, commandId) => {
      const [planned] = draft.days;
      if (planned === undefined) return { _tag: "Done", value: [] };
      const { persons: _, ...plan } = bodyOn(draft, planned, (id) => id);
      const answer = await send(
        structure,
        "replanSession",
        { ...plan, reason: draft.reason.trim() === "" ? null : draft.reason, ...replacing(draft) },
        commandId,
      );
      if (answer._tag === "Refusal") {
        await refresh();
        onRefused?.();
      }
      return answer._tag === "Done" ? { _tag: "Done", value: [planned.session] } : answer;
    },
    onDone,
  });
  const takeUp = (current: PlanRead): void => {
    const { title, place, days, segments, protocols, capacity, over } = takenUp(
      form.draft(),
      current,
    );
    form.change("title", title);
    form.change("place", place);
    form.change("days", days);
    form.change("segments", segments);
    form.change("protocols", protocols);
    form.change("capacity", capacity);
    form.change("over", over);
  };
  return { ...planOver(form), takeUp };
};
