import type { TrainingStanding } from "@coopilote/contract/training/TrainingStanding.ts";
import { signatureGroups } from "@coopilote/domain/training/signatureGroups.ts";
import { wholeProgramme } from "@coopilote/domain/training/wholeProgramme.ts";
import type { BodyFor } from "../server/commands.ts";
import type { Issue } from "../server/Answer.ts";
import { newId } from "../server/ids.ts";
import { civil } from "../forms/moment.ts";
import { dayLater, minuteOf, nightsOf } from "./clock.ts";
import { PLAN_LACKS } from "./planFr.ts";

/** What a plan is made from: who may lead, who is to be trained, on what. */
export interface PlanGround {
  readonly me: string;
  readonly today: { readonly day: string; readonly time: string };
  readonly teams: ReadonlyArray<{
    readonly team: string;
    readonly protocol: string;
    readonly title: string;
    readonly modules: ReadonlyArray<{ readonly id: string; readonly title: string }>;
    readonly delegants: ReadonlyArray<string>;
    readonly delegates: ReadonlyArray<{
      readonly person: string;
      readonly training: Pick<TrainingStanding, "asked" | "holds"> & {
        readonly lacking: { readonly minutes: number };
      };
    }>;
  }>;
}

export type SegmentBody = BodyFor<"scheduleSession">["segments"][number];
export type FormateurRef = SegmentBody["formateurs"][number];

/** A local time being typed; `which` settles an hour that a clock change gives twice. */
export interface TimeDraft {
  readonly time: string;
  readonly which: "" | "first" | "second";
}

/** A part being planned, on a day counted from the session's own. */
export interface PartDraft {
  readonly segment: string;
  /** The séquence it would begin. */
  readonly sequence: string;
  readonly dayOffset: number;
  readonly from: TimeDraft;
  readonly to: TimeDraft;
  readonly module: string;
  readonly nature: SegmentBody["nature"];
  readonly mode: SegmentBody["mode"];
  readonly formateurs: ReadonlyArray<FormateurRef>;
}

/** One programme on one day, or repeated: each day is a session of its own. */
export interface PlanDraft {
  readonly title: string;
  readonly place: string;
  readonly days: ReadonlyArray<{ readonly session: string; readonly day: string }>;
  readonly protocols: ReadonlyArray<string>;
  readonly segments: ReadonlyArray<PartDraft>;
  readonly capacity: string;
  readonly persons: ReadonlyArray<string>;
  readonly reason: string;
  /** The plan that it is typed over; nothing for a new one. */
  readonly over: PlanRead | null;
}

/** A plan as it was read, and the entry it stood by. */
export interface PlanRead {
  readonly entry: number;
  readonly plan: PlanDraft;
}

export const keyOfFormateur = (one: FormateurRef): string =>
  one.kind === "person" ? one.person : one.guest;

const at = (time: string): TimeDraft => ({ time, which: "" });

/** A part after another, with what is most often the same. */
export const partAfter = (before: PartDraft | undefined): PartDraft => ({
  segment: newId(),
  sequence: newId(),
  dayOffset: before?.dayOffset ?? 0,
  from: at(before?.to.time ?? "12:30"),
  to: at(before === undefined ? "14:30" : ""),
  module: before?.module ?? "",
  nature: before?.nature ?? "theory",
  mode: before?.mode ?? "on-site",
  formateurs: before?.formateurs ?? [],
});

export const emptyPlan = (): PlanDraft => ({
  title: "",
  place: "",
  days: [{ session: newId(), day: "" }],
  protocols: [],
  segments: [partAfter(undefined)],
  capacity: "",
  persons: [],
  reason: "",
  over: null,
});

/** The modules that every chosen protocol lists; the whole programme where none lists any. */
export const modulesFor = (
  planning: Pick<PlanGround, "teams">,
  protocols: ReadonlyArray<string>,
): ReadonlyArray<{ readonly id: string; readonly title: string | null }> => {
  const lists = planning.teams
    .filter(({ protocol, modules }) => protocols.includes(protocol) && modules.length > 0)
    .map(({ modules }) => modules);
  const [first] = lists;
  if (first === undefined) return [{ id: wholeProgramme, title: null }];
  return first.filter(({ id }) => lists.every((list) => list.some((one) => one.id === id)));
};

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stretchOf = (part: PartDraft): Stretch | undefined => {
  const [from, to] = [minuteOf(part.from.time), minuteOf(part.to.time)];
  if (from === undefined || to === undefined) return undefined;
  const start = part.dayOffset * 1440;
  return { from: start + from, to: start + nightsOf(part.from.time, part.to.time) * 1440 + to };
};

/** A séquence of a plan as the screen shows it; `places` are those of its parts, `minutes` by the clock on the wall. */
export interface SequenceDraft {
  readonly sequence: string;
  readonly places: ReadonlyArray<number>;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** The first id that no earlier séquence has taken: parts that were under one signature may no longer be. */
const freeId = (part: PartDraft, taken: ReadonlySet<string>): string =>
  taken.has(part.sequence) ? part.segment : part.sequence;

/** The séquences a draft makes, each under one signature (j21); a part without times makes one alone. */
export const sequencesIn = (parts: ReadonlyArray<PartDraft>): ReadonlyArray<SequenceDraft> => {
  const timed = parts.flatMap((part, place) => {
    const stretch = stretchOf(part);
    return stretch === undefined || stretch.to <= stretch.from ? [] : [{ part, place, ...stretch }];
  });
  const taken = new Set<string>();
  return signatureGroups(timed).flatMap((group) => {
    const own = group.flatMap((index) => timed[index] ?? []);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    const sequence = freeId(first.part, taken);
    taken.add(sequence);
    return [
      {
        sequence,
        places: own.map(({ place }) => place),
        from: first.part.from.time,
        to: last.part.to.time,
        minutes: own.reduce((sum, { from, to }) => sum + to - from, 0),
      },
    ];
  });
};

/** The parts of a draft on one of its days, as the wire has them; `own` gives each session ids of its own. */
export const segmentsOn = (
  { segments, protocols }: Pick<PlanDraft, "segments" | "protocols">,
  day: string,
  own: (id: string) => string,
): ReadonlyArray<SegmentBody> => {
  const sequences = sequencesIn(segments);
  return segments.map((part, place) => {
    const from = dayLater(day, part.dayOffset);
    const to = dayLater(from, nightsOf(part.from.time, part.to.time));
    const sequence = sequences.find(({ places }) => places.includes(place))?.sequence;
    return {
      segment: own(part.segment),
      sequence: own(sequence ?? part.sequence),
      module: part.module,
      nature: part.nature,
      mode: part.mode,
      from: civil({ day: from, ...part.from }),
      to: civil({ day: to, ...part.to }),
      protocols,
      formateurs: part.formateurs,
    };
  });
};

/** Places at most, or none said; `undefined` for what is not a number of places. */
export const capacityOf = (typed: string): number | null | undefined => {
  if (typed.trim() === "") return null;
  return /^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : undefined;
};

const partLacks = (part: PartDraft, place: number): ReadonlyArray<Issue> => [
  ...(part.from.time === "" ? [{ path: `segments.${place}.from`, message: PLAN_LACKS.from }] : []),
  ...(part.to.time === "" ? [{ path: `segments.${place}.to`, message: PLAN_LACKS.to }] : []),
  ...(part.module === "" ? [{ path: `segments.${place}.module`, message: PLAN_LACKS.module }] : []),
  ...(part.formateurs.length === 0
    ? [{ path: `segments.${place}.formateurs`, message: PLAN_LACKS.formateurs }]
    : []),
];

/** What a draft lacks before it can be sent. */
export const planLacks = (draft: PlanDraft): ReadonlyArray<Issue> => [
  ...(draft.title.trim() === "" ? [{ path: "title", message: PLAN_LACKS.title }] : []),
  ...(draft.place.trim() === "" ? [{ path: "place", message: PLAN_LACKS.place }] : []),
  ...(draft.protocols.length === 0 ? [{ path: "protocols", message: PLAN_LACKS.protocols }] : []),
  ...draft.days.flatMap(({ day }, place) =>
    day === "" ? [{ path: `days.${place}`, message: PLAN_LACKS.day }] : [],
  ),
  ...draft.segments.flatMap(partLacks),
  ...(capacityOf(draft.capacity) === undefined
    ? [{ path: "capacity", message: PLAN_LACKS.capacity }]
    : []),
];
