import type { Accessor } from "solid-js";
import { createAsking } from "../server/asking.ts";
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

/** What a plan being typed would bring. */
export const createForeseen = (
  structure: string,
  asked: Accessor<Asked | undefined>,
): Accessor<Foreseen | undefined> => {
  const { said } = createAsking(asked, (thought) => askForeseen(structure, thought));
  return () => said() ?? undefined;
};
