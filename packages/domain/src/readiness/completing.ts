import { HashMap } from "effect";
import type { PersonId, SessionId, TeamId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Workspace } from "../Workspace.ts";
import { type Forecast, forecast } from "./forecast.ts";

/** A delegate whose training a session completes, for a team's protocol. */
export type Completed = {
  readonly session: SessionId;
  readonly team: TeamId;
  readonly person: PersonId;
  /** The end of the session, or now for one that is over. */
  readonly on: LocalInstant;
};

/** Whom the planned sessions of one team complete. */
export const completedBy = (team: TeamId, { steps }: Forecast): ReadonlyArray<Completed> =>
  steps.flatMap(({ session, on, trained }) =>
    trained.map((person) => ({ session, team, person, on })),
  );

/** Whom planned sessions complete, each held after those before it: what the gate says then and did not say before. */
export const completing = (workspace: Workspace, now: LocalInstant): ReadonlyArray<Completed> =>
  [...HashMap.keys(workspace.teams.teams)]
    .toSorted()
    .flatMap((team) => completedBy(team, forecast(workspace, team, now)));
