import { isHoliday } from "@coopilote/domain/kernel/holidays.ts";
import { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { addDays, type Day, weekday } from "@coopilote/domain/kernel/time.ts";
import type { Trainer, Trainers } from "@coopilote/domain/protocols/Trainers.ts";
import { type OpenPoint, openPoints } from "@coopilote/domain/readiness/openPoints.ts";
import { HashMap } from "effect";
import {
  type Answer,
  type AnswersOf,
  type AnswerTo,
  type Lack,
  type LackOf,
  freshId,
  memberIn,
  shortOf,
} from "./answer.ts";
import { idOf } from "./draw.ts";
import { addedBy, team } from "./history.ts";
import { attests } from "./journey.ts";
import { besideOf, someoneIn } from "./party.ts";
import type { Invented } from "./people.ts";
import { attends, closed, planOf, segment, sessionOf, signsAsFormateur } from "./sessions.ts";
import { did, on, type Step, type Wire } from "./steps.ts";
import { by, type World } from "./World.ts";

/** The next day on which people work. */
export const nextWorkday = (day: Day): Day => {
  const next = addDays(day, 1);
  return weekday(next) > 4 || isHoliday("metropole", next) ? nextWorkday(next) : next;
};

type Given = {
  readonly minutes: number;
  readonly module: string;
  readonly nature: "theory" | "practice";
  readonly mode: "on-site" | "remote-live";
  readonly leaders: readonly [Invented, ...ReadonlyArray<Invented>];
};

const halfDay = 210;

const clock = (from: number, minutes: number): string => {
  const total = from * 60 + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
};

const halfDays = (label: string, minutes: number) =>
  [
    { part: `${label} matin`, hour: 9, minutes: Math.min(minutes, halfDay) },
    { part: `${label} après-midi`, hour: 14, minutes: minutes - halfDay },
  ].filter((half) => half.minutes > 0);

/** A day of training of one or two half-days, signed by all and closed. */
const heldOn = (
  { party }: Pick<Lack, "party">,
  day: Day,
  { minutes, module, nature, mode, leaders }: Given,
): ReadonlyArray<Step> => {
  const label = `${day} ${module}`;
  const halves = halfDays(label, minutes);
  const [leader] = leaders;
  const protocols = [party.version.protocol, ...besideOf(party)];
  const { delegates } = party.cast;
  const segments = halves.map((half) =>
    segment(half.part, {
      day,
      from: clock(half.hour, 0),
      to: clock(half.hour, half.minutes),
      ledBy: leaders,
      module,
      nature,
      mode,
      protocols,
    }),
  );
  const planner = by(party.cast.delegants[0].person);
  return [
    on(day, "08:30"),
    did(planner, "scheduleSession", {
      ...planOf(label, segments),
      persons: delegates.map(({ person }) => person),
    }),
    on(day, "09:05"),
    did(by(leader.person), "openSession", { session: sessionOf(label) }),
    ...halves.flatMap(({ hour, part }) => [
      on(day, clock(hour, 6)),
      ...delegates.map((delegate) => attends(delegate, label, part)),
    ]),
    on(day, "17:45"),
    ...leaders.map((one) =>
      signsAsFormateur(
        one,
        label,
        halves.map(({ part }) => part),
      ),
    ),
    closed(label, leader),
  ];
};

/** As many days as it takes. */
const held = (
  lack: Lack,
  given: Given,
  first = nextWorkday(lack.world.now.day),
): ReadonlyArray<Step> =>
  given.minutes <= 2 * halfDay
    ? heldOn(lack, first, given)
    : [
        ...heldOn(lack, first, { ...given, minutes: 2 * halfDay }),
        ...held(lack, { ...given, minutes: given.minutes - 2 * halfDay }, nextWorkday(first)),
      ];

/** Those who give a part each, or the first of those of whom one is enough. */
const chosenAmong = (expression: Trainers): ReadonlyArray<Trainer> => {
  if ("trainer" in expression) return [expression.trainer];
  return "anyOf" in expression
    ? expression.anyOf.slice(0, 1).flatMap(chosenAmong)
    : expression.eachOf.flatMap(chosenAmong);
};

/** Someone of the house who is of no team, where the text names who trains. */
const formateurs = (trainers: Trainers | undefined): ReadonlyArray<Invented> =>
  (trainers === undefined ? [] : chosenAmong(trainers)).flatMap((trainer) =>
    trainer.by === "profession"
      ? [
          {
            person: PersonId.make(
              idOf(`formateur ${trainer.profession} ${trainer.qualifications.join(" ")}`),
            ),
            name: {
              family: `Formateur ${trainer.qualifications.join(" ")}`,
              given: "Noé",
              civility: null,
            },
            profession: trainer.profession,
            qualifications: trainer.qualifications,
            rpps: null,
          },
        ]
      : [],
  );

const teaches = (
  lack: Lack,
  { trainers, ...given }: Omit<Given, "leaders"> & { readonly trainers: Trainers | undefined },
): ReadonlyArray<Step> => {
  const { world, party } = lack;
  const delegant = party.cast.delegants[0];
  const [first = delegant, ...others] = formateurs(trainers);
  const strangers = [first, ...others].filter(
    ({ person }) => !HashMap.has(world.workspace.people.people, person),
  );
  return [
    ...settled(lack),
    ...strangers.map(addedBy(by(delegant.person))),
    ...held(lack, { ...given, leaders: [first, ...others] }),
  ];
};

const readings = {
  declaration: "kept",
  training: "kept",
  trainers: "together",
  sharing: "common",
} as const satisfies Readonly<Record<OpenPoint["point"], string>>;

const decidedOn = ({ point, from, with: beside }: OpenPoint): Wire<"interpretText">["decided"] => {
  if (point === "trainers") return { point, reading: readings[point] };
  const other = from ?? beside;
  if (other === undefined) throw new Error(`${point} of no text`);
  return point === "sharing"
    ? { point, with: other.protocol, reading: readings[point] }
    : { point, from: other.version, reading: readings[point] };
};

const annexOf = ({ workspace }: World): string | null =>
  [...HashMap.values(workspace.documents.documents)].find(({ kinds }) => kinds.includes("annexe"))
    ?.document ?? null;

/** What the text leaves open is read in the annex before anyone trains: the team's page lists it, no finding waits for it. */
const settled = ({ world, party }: Lack): ReadonlyArray<Step> =>
  openPoints(world.workspace, team, world.now)
    .filter(({ settled: known }) => known === undefined)
    .map((open) =>
      did(by(party.cast.delegants[0].person), "interpretText", {
        team,
        version: open.version.version,
        decided: decidedOn(open),
        document: annexOf(world),
        citation: "Annexe (pièce inventée), article 2",
      }),
    );

type Narrowed = LackOf<"training-minutes" | "training-sessions">["rule"];

const moduleOf = ({ party: { version } }: Lack, modules: ReadonlyArray<string> = []): string =>
  modules[0] ?? version.modules[0]?.id ?? "programme";

const asNarrowed = (lack: Lack, { modules, nature, mode, trainers }: Narrowed) => ({
  module: moduleOf(lack, modules),
  nature: nature ?? "theory",
  mode: mode === "remote-live" ? mode : ("on-site" as const),
  trainers,
});

const plain = { nature: "theory", mode: "on-site", trainers: undefined } as const;

const anHour = 60;

/** As many days of an hour as are still missing. */
const daily = (lack: Lack, given: ReturnType<typeof asNarrowed>): ReadonlyArray<Step> =>
  teaches(lack, { ...given, minutes: anHour });

const modulesGiven: AnswerTo<"training-completion"> = (lack) => {
  const followed = lack.finding.measure?.have ?? 0;
  const [module = "programme"] = lack.rule.modules.slice(followed);
  return teaches(lack, { ...plain, trainers: lack.rule.trainers, module, minutes: anHour });
};

const assessed: AnswerTo<"assessment"> = ({ world, finding, rule, actor }) => {
  const { day, time } = world.now;
  const person = memberIn(finding);
  return [
    did(by(actor.person), "recordAssessment", {
      assessment: freshId(world, `évaluation ${rule.form} ${person}`),
      team,
      person,
      form: rule.form,
      on: { day, time },
      score: rule.threshold,
      threshold: rule.threshold,
      outcome: "validated",
      consultations: rule.consultations ?? null,
    }),
  ];
};

const supervised: AnswerTo<"supervised-practice"> = ({ world, finding, rule, actor }) => {
  const { day, time } = world.now;
  return [
    did(by(actor.person), "recordSupervisedPractice", {
      team,
      person: memberIn(finding),
      act: rule.act,
      part: rule.part,
      on: { day, time },
      count: shortOf(finding),
      successes: rule.successes ?? null,
      minutes: rule.minutes ?? null,
    }),
  ];
};

const attested: Answer = ({ party, finding, actor }) => [
  attests(actor, someoneIn(party, memberIn(finding))),
];

/** What is learnt, practised under supervision, assessed and attested. */
export const answersOfTraining: AnswersOf<
  | "training-minutes"
  | "training-days"
  | "training-sessions"
  | "training-completion"
  | "assessment"
  | "supervised-practice"
  | "attested"
> = {
  "training-minutes": {
    scheduleSession: (lack) =>
      teaches(lack, { ...asNarrowed(lack, lack.rule), minutes: shortOf(lack.finding) }),
  },
  "training-days": { scheduleSession: (lack) => daily(lack, { ...plain, module: moduleOf(lack) }) },
  "training-sessions": { scheduleSession: (lack) => daily(lack, asNarrowed(lack, lack.rule)) },
  "training-completion": { scheduleSession: modulesGiven },
  assessment: { recordAssessment: assessed },
  "supervised-practice": { recordSupervisedPractice: supervised },
  attested: { attestTraining: attested },
};
