import { moved } from "./clock.ts";
import { isShort } from "./planAddress.ts";
import { emptyPlan, modulesFor, type PlanDraft, type PlanGround } from "./planDraft.ts";
import { PLAN } from "./planFr.ts";

/** Minutes of a catch-up where nothing says how many are missing. */
const SHORT = 15;
const chosenTeam = (planning: PlanGround, team: string | undefined) =>
  planning.teams.find((one) => one.team === team) ??
  (new Set(planning.teams.map(({ protocol }) => protocol)).size === 1
    ? planning.teams[0]
    : undefined);

/** The delegates whose hours or days do not hold yet: those a new session is for. */
const stillTraining = (team: PlanGround["teams"][number]): ReadonlyArray<string> =>
  team.delegates
    .filter(({ training }) => training.asked && !training.holds)
    .map(({ person }) => person);

/** Whoever plans leads, where they are delegant; otherwise the one delegant there is. */
const formateursOf = ({ delegants }: PlanGround["teams"][number], me: string) =>
  (delegants.includes(me) ? [me] : onlyOf(delegants)).map((person) => ({
    kind: "person" as const,
    person,
  }));

const onlyOf = <Value>(values: ReadonlyArray<Value>): ReadonlyArray<Value> =>
  values.length === 1 ? values : [];

/**
 * The draft a new plan starts from. For one person it is a catch-up, today, as long as what they lack (j22);
 * otherwise whoever of the team still lacks something.
 */
export const planFor = (
  planning: PlanGround,
  asked: {
    readonly person: string | undefined;
    readonly team: string | undefined;
    readonly day?: string | undefined;
  },
): PlanDraft => {
  const team = chosenTeam(planning, asked.team);
  const empty = emptyPlan();
  const plan = { ...empty, days: empty.days.map((one) => ({ ...one, day: asked.day ?? "" })) };
  if (team === undefined) return plan;
  const modules = onlyOf(modulesFor(planning, [team.protocol]));
  const formateurs = formateursOf(team, planning.me);
  const own = team.delegates.find(({ person }) => person === asked.person);
  const lacking = own === undefined ? 0 : own.training.lacking.minutes;
  const isCatchUp = own !== undefined && isShort({ minutes: lacking });
  const starts = planning.today.time;
  return {
    ...plan,
    title: isCatchUp ? PLAN.catchUpTitle : PLAN.titleFor(team.title),
    place: isCatchUp ? PLAN.catchUpPlace : "",
    protocols: [team.protocol],
    days: plan.days.map((one) => ({
      ...one,
      day: isCatchUp && one.day === "" ? planning.today.day : one.day,
    })),
    segments: plan.segments.map((part) => ({
      ...part,
      module: modules[0]?.id ?? "",
      formateurs,
      ...(isCatchUp
        ? {
            from: { time: starts, which: "" as const },
            to: { time: moved(starts, lacking > 0 ? lacking : SHORT), which: "" as const },
          }
        : {}),
    })),
    persons: own === undefined ? stillTraining(team) : [own.person],
  };
};
