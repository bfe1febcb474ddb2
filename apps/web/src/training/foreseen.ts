import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { ask } from "../server/commands.ts";
import { type PlanDraft, planLacks, segmentsOn } from "./planDraft.ts";

type Answered = Extract<Awaited<ReturnType<typeof askForeseen>>, { readonly _tag: "Done" }>;
export type Foreseen = NonNullable<Answered["value"]>;
type Asked = Parameters<typeof ask<"foresee">>[2];

const askForeseen = (structure: string, asked: Asked) => ask("foresee", { structure }, asked);

const WHEN_AND_WHO = /^(days|segments|protocols)/u;

/** What a draft asks to foresee; nothing while its days, times or parts are incomplete. */
export const thoughtIn = (
  draft: PlanDraft,
  own: (session: string, id: string) => string,
): Asked | undefined =>
  planLacks(draft).some(({ path }) => WHEN_AND_WHO.test(path))
    ? undefined
    : {
        sessions: draft.days.map(({ session, day }) => ({
          session,
          place: draft.place,
          segments: segmentsOn(draft, day, (id) => own(session, id)),
        })),
        persons: draft.persons,
      };

const PAUSE = 300;

/** What a plan being typed would bring, asked of the server once the typing pauses. */
export const createForeseen = (
  structure: string,
  asked: Accessor<Asked | undefined>,
): Accessor<Foreseen | undefined> => {
  const [foreseen, setForeseen] = createSignal<Foreseen>();
  const thought = createMemo(asked, undefined, {
    equals: (before, after) => JSON.stringify(before) === JSON.stringify(after),
  });
  const settle = async (current: Asked, wait: { readonly isOver: boolean }) => {
    const answer = await askForeseen(structure, current);
    if (!wait.isOver) setForeseen(answer._tag === "Done" ? (answer.value ?? undefined) : undefined);
  };
  const follow = (current: Asked | undefined) => {
    if (current === undefined) {
      setForeseen(undefined);
      return;
    }
    const wait = { isOver: false };
    const later = setTimeout(() => void settle(current, wait), PAUSE);
    onCleanup(() => {
      wait.isOver = true;
      clearTimeout(later);
    });
  };
  createEffect(on(thought, follow));
  return foreseen;
};
