import { HashMap } from "effect";
import type { FactsOf, Folded } from "../journal/Entry.ts";
import { at as valueAt, changed, keyOf, remembered } from "../kernel/maps.ts";
import type { teamFacts } from "../teams/facts.ts";
import type { ActivationState } from "./Activation.ts";
import type { activationFacts } from "./facts.ts";

type TeamFact = FactsOf<typeof teamFacts>;

/** Whoever leaves a team stops practising in it: coming back asks for a new start (j34). */
export const evolveByTeams = (
  state: ActivationState,
  { version: entry, fact: { type, body } }: Folded<TeamFact>,
): ActivationState => {
  if (type !== "MemberWithdrawn.1") return state;
  const key = keyOf(body.team, body.person);
  const stopped = {
    entry,
    effective: body.at,
    by: body.by,
    change: "stopped",
    actTypes: [],
    reason: undefined,
  } as const;
  return valueAt(state.practices, key)?.latest.change === "started"
    ? { ...state, practices: remembered(state.practices, key, stopped) }
    : state;
};

export const evolveActivation = (
  state: ActivationState,
  { version: entry, at, fact: { type, body } }: Folded<FactsOf<typeof activationFacts>>,
): ActivationState => {
  const noted = { entry, at };
  switch (type) {
    case "MiseEnOeuvreRecorded.1":
      return {
        ...state,
        misesEnOeuvre: remembered(state.misesEnOeuvre, body.team, {
          entry,
          recorded: at,
          effective: body.effective,
          by: body.by,
        }),
      };
    case "PracticeStarted.1":
      return {
        ...state,
        practices: remembered(state.practices, keyOf(body.team, body.person), {
          entry,
          effective: body.effective,
          by: body.by,
          change: "started",
          actTypes: body.actTypes,
          reason: undefined,
        }),
      };
    case "PracticeStopped.1":
      return {
        ...state,
        practices: remembered(
          state.practices,
          body.person === null ? body.team : keyOf(body.team, body.person),
          {
            entry,
            effective: body.from,
            by: body.by,
            change: "stopped",
            actTypes: [],
            reason: body.reason,
          },
        ),
      };
    case "RepriseDeclared.1":
      return {
        ...state,
        reprises: HashMap.set(state.reprises, body.reprise, {
          ...noted,
          ...body,
          confirmed: undefined,
        }),
        repriseOf: HashMap.set(state.repriseOf, body.team, body.reprise),
      };
    case "RepriseConfirmed.1":
      return {
        ...state,
        reprises: changed(state.reprises, body.reprise, (reprise) => ({
          ...reprise,
          confirmed: { ...noted, signature: body.signature },
        })),
      };
  }
};
