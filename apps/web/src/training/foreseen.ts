import { type Accessor, createMemo, createResource } from "solid-js";
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

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** What a plan being typed would bring, asked of the server once the typing pauses. */
export const createForeseen = (
  structure: string,
  asked: Accessor<Asked | undefined>,
): Accessor<Foreseen | undefined> => {
  const thought = createMemo(asked, undefined, {
    equals: (before, after) => JSON.stringify(before) === JSON.stringify(after),
  });
  const [answered] = createResource(
    thought,
    async (current, { value }: { value: Foreseen | null | undefined }) => {
      await pause();
      if (thought() !== current) return value ?? null;
      const answer = await askForeseen(structure, current);
      return answer._tag === "Done" ? answer.value : null;
    },
    { initialValue: null },
  );
  return () => (thought() === undefined ? undefined : (answered.latest ?? undefined));
};
