import { inCodeOrder } from "@coopilote/domain/kernel/plainText.ts";
import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { daysBetween } from "../ui/typography.ts";
import {
  type InTraining,
  inTrainingOf,
  type OwnedTask,
  ownedAmong,
  waitedAtHome,
} from "./homeModel.ts";
import { nowOf, type Request, requestsAwaited, type Waited } from "./waitingModel.ts";

/** What a day holds: a session, a deadline, a condition to renew, a training that ends, a thing to do. */
export type Happening =
  | { readonly what: "session"; readonly session: HomeView["sessions"][number] }
  | { readonly what: "request"; readonly request: Request }
  | { readonly what: "renewal"; readonly renewal: HomeView["renewals"][number] }
  | { readonly what: "trained"; readonly training: InTraining }
  | { readonly what: "task"; readonly task: OwnedTask };

/** A local day with what it holds; what has no date comes last, under none. */
export interface AgendaDay {
  readonly day: string | null;
  readonly happenings: ReadonlyArray<Happening>;
}

/** Days of sessions that the agenda tells, from today. */
const HORIZON = 14;

type Dated = Happening & { readonly day: string | null };

/** Those that already ask something of whoever looks are told there. */
const sessionsOf = ({ sessions, today }: HomeView, waited: Waited): ReadonlyArray<Dated> => {
  const asked = new Set<string>(nowOf(waited).map(({ session }) => session));
  return sessions
    .filter(
      ({ session, from }) => !asked.has(session) && daysBetween(today.day, from.day) <= HORIZON,
    )
    .map((session) => ({ what: "session", session, day: session.from.day }));
};

const dayOf = ({ moment }: OwnedTask, today: string): string | null =>
  moment.when === "now" ? today : moment.day;

const order = ({ day }: AgendaDay): string => day ?? "9999";

/**
 * Everything that is known to come, by the day it can be done or is due, today first, even where it holds nothing
 * more: sheets, pieces to read and departures are told beside. Of one day, what is mine to do comes first.
 */
export const agendaOf = (view: HomeView): ReadonlyArray<AgendaDay> => {
  const waited = waitedAtHome(view);
  const today = view.today.day;
  const tasks = ownedAmong(waited, ({ moment }) => moment.when !== "planned");
  const isMine = (one: OwnedTask) => one.isMine;
  const asTask = (task: OwnedTask): Dated => ({ what: "task", task, day: dayOf(task, today) });
  const dated: ReadonlyArray<Dated> = [
    ...tasks.filter(isMine).map(asTask),
    ...requestsAwaited(waited).map((request) => ({
      what: "request" as const,
      request,
      day: request.due,
    })),
    ...sessionsOf(view, waited),
    ...view.renewals.map((renewal) => ({
      what: "renewal" as const,
      renewal,
      day: renewal.due,
    })),
    ...inTrainingOf(waited).map((training) => ({
      what: "trained" as const,
      training,
      day: training.day,
    })),
    ...tasks.filter((task) => !isMine(task)).map(asTask),
  ];
  const upTo = (day: string | null) => (day !== null && day < today ? today : day);
  const days = Map.groupBy(dated, ({ day }) => upTo(day));
  return [...new Set([today, ...days.keys()])]
    .map((day) => ({ day, happenings: days.get(day) ?? [] }))
    .toSorted((a, b) => inCodeOrder(order(a), order(b)));
};
