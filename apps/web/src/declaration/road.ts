import { pendingFr } from "../teams/fr.ts";
import type { Step } from "../ui/Steps.tsx";
import { type Declaration, pendingOf, phaseOf } from "./declarationModel.ts";
import { ROAD } from "./fr.ts";

const ROAD_STEPS = ["prepare", "attest", "deposit", "practise"] as const;
type RoadStep = (typeof ROAD_STEPS)[number];

/** What the road is drawn from. */
export type Travelled = Pick<
  Declaration,
  "today" | "regime" | "prepared" | "deposits" | "miseEnOeuvre" | "pending"
>;

const detailOf = (view: Travelled, step: RoadStep): string => {
  const latest = pendingOf(view) ?? view.prepared[0];
  const statement = latest?.statement ?? undefined;
  const last = view.deposits.at(-1);
  if (step === "deposit" && last !== undefined && pendingOf(view) !== undefined)
    return ROAD.modification;
  if (phaseOf(view) === step) return ROAD.now[step];
  switch (step) {
    case "prepare":
      if (latest !== undefined) return ROAD.prepared(latest.at);
      return last === undefined ? ROAD.toPrepare : ROAD.elsewhere;
    case "attest":
      if (statement !== undefined) return ROAD.signed(statement.at);
      if (view.regime?.declarant === "any-member") return ROAD.notAsked;
      return last === undefined ? ROAD.later : ROAD.elsewhere;
    case "deposit":
      return last === undefined ? ROAD.later : ROAD.deposited(last.number);
    case "practise":
      if (view.pending !== null) return pendingFr(view.pending, view.today.day);
      return view.miseEnOeuvre === null ? ROAD.later : ROAD.since(view.miseEnOeuvre.effective);
  }
};

/** From preparing to practising, where a team stands; practice that is suspended or stopped is not done, and a change being declared undoes nothing. */
export const roadOf = (view: Travelled): ReadonlyArray<Step> => {
  const phase = phaseOf(view);
  const now = phase === "practising" ? ROAD_STEPS.length : ROAD_STEPS.indexOf(phase);
  const stateOf = (step: RoadStep, index: number): Step["state"] => {
    if (step === "practise" && view.pending !== null) return "now";
    if (index < now || (step === "practise" && view.miseEnOeuvre !== null)) return "done";
    return index === now ? "now" : "later";
  };
  return ROAD_STEPS.map((step, index) => ({
    label: ROAD[step],
    detail: detailOf(view, step),
    state: stateOf(step, index),
  }));
};
