import { HashMap } from "effect";
import type { PersonId, SessionId, TeamId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Segment } from "../training/facts.ts";
import type { Workspace } from "../Workspace.ts";
import { type Forecast, forecast } from "./forecast.ts";

/** A planned session held at other times, or not held at all where there are none. Nothing is written. */
export type Change = {
  readonly session: SessionId;
  readonly segments: ReadonlyArray<Segment> | undefined;
};

/** When planned sessions complete the training of a delegate, as planned and as changed; never, where absent. */
export type Shift = {
  readonly person: PersonId;
  readonly planned: LocalInstant | undefined;
  readonly changed: LocalInstant | undefined;
};

export type WhatIf = {
  readonly planned: Forecast;
  readonly changed: Forecast;
  /** Those whose day changes, the latest first. */
  readonly shifts: ReadonlyArray<Shift>;
};

const withChange = (workspace: Workspace, { session, segments }: Change): Workspace => ({
  ...workspace,
  training: {
    ...workspace.training,
    sessions:
      segments === undefined
        ? HashMap.remove(workspace.training.sessions, session)
        : HashMap.modify(workspace.training.sessions, session, (known) => ({ ...known, segments })),
  },
});

const trainedOn = ({ steps }: Forecast): ReadonlyMap<PersonId, LocalInstant> =>
  new Map(steps.flatMap(({ on, trained }) => trained.map((person) => [person, on] as const)));

/** After any day. */
const never = Number.MAX_SAFE_INTEGER;

/** The forecast as it is and as it would be, on a fork of the present. */
export const whatIf = (
  workspace: Workspace,
  team: TeamId,
  change: Change,
  now: LocalInstant,
): WhatIf => {
  const planned = forecast(workspace, team, now);
  const changed = forecast(withChange(workspace, change), team, now);
  const [before, after] = [trainedOn(planned), trainedOn(changed)];
  const shifts = [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .map((person) => ({ person, planned: before.get(person), changed: after.get(person) }))
    .filter(({ planned: one, changed: other }) => one?.at !== other?.at)
    .toSorted((a, b) => (b.changed?.at ?? never) - (a.changed?.at ?? never));
  return { planned, changed, shifts };
};
