import type { Fact } from "../Fact.ts";
import { Hash, type PersonId, type SessionId, type TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Segment } from "../training/facts.ts";
import { endOf } from "../training/sheet.ts";
import { supposing } from "./supposed.ts";
import { evolve, type Workspace } from "../Workspace.ts";
import { type Completed, completedBy } from "./completing.ts";
import { type Forecast, forecast, plannedSessions, suppose } from "./forecast.ts";

/** A session as someone thinks of planning it, or of moving it: nothing of it is written. */
export type PlannedThought = {
  readonly kind: "planned";
  readonly session: SessionId;
  readonly segments: ReadonlyArray<Segment>;
  /** Who would take part in a new one; of one already planned, those enrolled stay. */
  readonly persons: ReadonlyArray<PersonId>;
};

/** What someone thinks of doing with a session: planning it, moving it, or cancelling the one that is planned. */
export type Thought = PlannedThought | { readonly kind: "cancelled"; readonly session: SessionId };

const unsaid = (session: SessionId): Sealed => ({
  seal: session,
  commitment: Hash.make("0".repeat(64)),
});

const factsOf = (workspace: Workspace, thought: Thought): ReadonlyArray<Fact> => {
  const { session } = thought;
  if (thought.kind === "cancelled")
    return [{ type: "SessionCancelled.1", body: { session, reason: unsaid(session) } }];
  const { segments, persons } = thought;
  const known = at(workspace.training.sessions, session);
  const { title, place, capacity } = known ?? {
    title: unsaid(session),
    place: unsaid(session),
    capacity: null,
  };
  const plan = { session, title, place, segments, capacity };
  return known === undefined
    ? [
        { type: "SessionScheduled.1", body: { ...plan, afterwards: null } },
        { type: "ParticipantsEnrolled.1", body: { session, persons } },
      ]
    : [{ type: "SessionReplanned.1", body: { ...plan, reason: null } }];
};

/** A fork where sessions would be planned, moved or cancelled, as they are thought of. */
export const thoughtOf = (
  workspace: Workspace,
  thoughts: ReadonlyArray<Thought>,
  now: LocalInstant,
): Workspace =>
  supposing(
    workspace,
    thoughts.flatMap((thought) => factsOf(workspace, thought)),
    now,
  );

/** A fork where the planned sessions of a team that end by an instant were held, but some. */
export const heldBy = (
  workspace: Workspace,
  team: TeamId,
  until: LocalInstant,
  except: ReadonlySet<SessionId> = new Set(),
): Workspace =>
  plannedSessions(workspace, team)
    .filter((session) => {
      const end = endOf(session);
      return end !== undefined && end.at <= until.at && !except.has(session.session);
    })
    .reduce(
      (fork, { session }) => suppose(fork, { sessions: [session] }).reduce(evolve, fork),
      workspace,
    );

/** A delegate whose training would be complete on another day, or no more by what is planned. */
export type Shift = {
  readonly team: TeamId;
  readonly person: PersonId;
  readonly before: LocalInstant | undefined;
  readonly after: LocalInstant | undefined;
};

/** Whose training would be complete on another day than as it is planned now. */
export const shifts = (
  planned: ReadonlyArray<Completed>,
  thought: ReadonlyArray<Completed>,
): ReadonlyArray<Shift> => {
  const dayIn = (all: typeof planned, { team, person }: Pick<Shift, "team" | "person">) =>
    all.find((one) => one.team === team && one.person === person)?.on;
  const everyone = new Map(
    [...planned, ...thought].map(({ team, person }) => [`${team}/${person}`, { team, person }]),
  );
  return [...everyone.values()]
    .map((one) => ({ ...one, before: dayIn(planned, one), after: dayIn(thought, one) }))
    .filter(({ before, after }) => before?.day !== after?.day);
};

export type WhatIf = {
  readonly planned: Forecast;
  readonly changed: Forecast;
  /** Those whose day changes, the latest first. */
  readonly shifts: ReadonlyArray<Shift>;
};

/** After any day. */
const never = Number.MAX_SAFE_INTEGER;

/** A team's forecast as it is and as one thought would make it. */
export const whatIf = (
  workspace: Workspace,
  team: TeamId,
  thought: Thought,
  now: LocalInstant,
): WhatIf => {
  const planned = forecast(workspace, team, now);
  const changed = forecast(thoughtOf(workspace, [thought], now), team, now);
  return {
    planned,
    changed,
    shifts: shifts(completedBy(team, planned), completedBy(team, changed)).toSorted(
      (a, b) => (b.after?.at ?? never) - (a.after?.at ?? never),
    ),
  };
};
