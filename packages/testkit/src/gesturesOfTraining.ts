import { formateurId } from "@coopilote/domain/training/facts.ts";
import { attendanceSentence, ledSentence } from "@coopilote/domain/training/saying.ts";
import { extentIn, sheetHash } from "@coopilote/domain/training/sheet.ts";
import { sequencesOf, type TrainingSession } from "@coopilote/domain/training/TrainingSession.ts";
import { addDays } from "@coopilote/domain/kernel/time.ts";
import { HashMap } from "effect";
import { sha256 } from "./draw.ts";
import { ask, type Choice, chosenFrom, type Gesture, placed, type Scene } from "./Gesture.ts";
import { delegants, everyone } from "./gesturesOfTeams.ts";
import { camille, hugo, ines, type Invented, lucie, nora, paul } from "./people.ts";
import { planOf, segment } from "./sessions.ts";
import type { Wire } from "./steps.ts";

/** Every session, the last planned first. */
export const sessionsIn = ({ workspace }: Pick<Scene, "workspace">) =>
  [...HashMap.values(workspace.training.sessions)].toSorted(
    (a, b) => b.scheduled.entry - a.scheduled.entry,
  );

const slots = [
  { from: "13:00", pause: "14:30", resumed: "14:45", to: "16:30" },
  { from: "09:00", pause: "10:30", resumed: "10:30", to: "12:00" },
  { from: "15:30", pause: "16:00", resumed: "16:20", to: "18:00" },
  { from: "22:30", pause: "23:30", resumed: "23:40", to: "23:59" },
] as const;

const enrolments = [[ines, hugo], [ines], [hugo, nora], [ines, paul]] as const;

/** Two segments of one séquence, with a pause or none, led by one or by two. */
const planned = (scene: Scene, { who, which, much }: Choice, days: number) => {
  const label = `of ${scene.workspace.version}`;
  const { from, pause, resumed, to } = chosenFrom(slots, which);
  const day = addDays(scene.now.day, days);
  const first = chosenFrom(delegants, who);
  const second = chosenFrom(delegants, who + (much > 3 ? 1 : 0));
  return planOf(label, [
    segment(`first ${label}`, { day, from, to: pause, sequence: label, ledBy: [first] }),
    segment(`second ${label}`, {
      day,
      from: resumed,
      to,
      sequence: label,
      ledBy: [second],
      nature: "practice",
    }),
  ]);
};

const scheduled: Gesture = (scene, choice) =>
  ask(lucie, "scheduleSession", {
    ...planned(scene, choice, choice.much),
    persons: chosenFrom(enrolments, choice.whom).map(({ person }) => person),
  });

type OfSession = (session: TrainingSession, choice: Choice, scene: Scene) => ReturnType<Gesture>;

const inSession =
  (gesture: OfSession): Gesture =>
  (scene, choice) => {
    const session = placed(sessionsIn(scene), choice.which);
    return session === undefined ? undefined : gesture(session, choice, scene);
  };

const replanned = inSession(({ session }, choice, scene) => {
  const { title, place, capacity, segments } = planned(scene, choice, choice.much);
  return ask(lucie, "replanSession", { session, title, place, capacity, segments, reason: null });
});

const enrolled = inSession(({ session }, { whom }) =>
  ask(lucie, "enrolParticipants", { session, persons: [chosenFrom(everyone, whom).person] }),
);

const removed = inSession(({ session }, { whom }) =>
  ask(lucie, "removeParticipant", { session, person: chosenFrom(everyone, whom).person }),
);

const cancelled = inSession(({ session }) =>
  ask(lucie, "cancelSession", { session, reason: "Salle fermée" }),
);

const opened = inSession(({ session }) => ask(lucie, "openSession", { session }));

const shown = (session: TrainingSession) => sheetHash(sha256, session);

const lineOf = ({ session, segments }: TrainingSession, whom: number) => {
  const [first] = sequencesOf(segments);
  return first === undefined
    ? undefined
    : { session, sequence: first.sequence, person: chosenFrom(everyone, whom).person };
};

const attended = inSession((session, { whom }, { now }) => {
  const line = lineOf(session, whom);
  const sequence = sequencesOf(session.segments).find((one) => one.sequence === line?.sequence);
  return line === undefined || sequence === undefined
    ? undefined
    : ask(line, "signAttendance", {
        ...line,
        shown: shown(session),
        sentence: attendanceSentence(extentIn(session, sequence, line.person) ?? sequence, now),
        late: "Oubli sur place",
      });
});

/** Whoever leads the session, or Lucie. */
const leaderOf = ({ segments }: TrainingSession, who: number): Invented => {
  const led = segments.flatMap(({ formateurs }) => formateurs.map(formateurId));
  return (
    placed(
      delegants.filter(({ person }) => led.some((id) => id === person)),
      who,
    ) ?? lucie
  );
};

const countersigned = inSession((session, { who, whom }) => {
  const line = lineOf(session, whom);
  return line === undefined
    ? undefined
    : ask(leaderOf(session, who), "countersignLateSignature", line);
});

/** Absent, there throughout, or from some minutes after the beginning to the end. */
const presenceStated = inSession((session, { who, whom, much }) => {
  const line = lineOf(session, whom);
  const [first] = sequencesOf(session.segments);
  if (line === undefined || first === undefined) return undefined;
  const { from, to } = first;
  const stated: ReadonlyArray<Wire<"statePresence">["presence"]> = [
    {
      kind: "partial",
      arrived: { day: from.day, time: from.time.replace(/\d$/u, "5") },
      left: { day: to.day, time: to.time },
    },
    { kind: "whole" },
    { kind: "absent" },
  ];
  return ask(leaderOf(session, who), "statePresence", {
    ...line,
    presence: placed(stated, much) ?? { kind: "whole" },
    reason: "Constaté sur place",
  });
});

const everyonePresent = inSession((session, { who }) => {
  const [first] = sequencesOf(session.segments);
  return first === undefined
    ? undefined
    : ask(leaderOf(session, who), "stateEveryonePresent", {
        session: session.session,
        sequence: first.sequence,
      });
});

/** A formateur signs all that they led. */
const led = inSession((session, { who }, { now }) => {
  const leader = leaderOf(session, who);
  const own = session.segments.filter(({ formateurs }) =>
    formateurs.some((each) => formateurId(each) === leader.person),
  );
  return ask(leader, "signSegments", {
    session: session.session,
    segments: own.map(({ segment }) => segment),
    shown: shown(session),
    sentence: ledSentence(own, now),
  });
});

/** A paper sheet of the day before yesterday, typed from its scan. */
const typed: Gesture = (scene, choice) => {
  const { session, title, place, segments, capacity } = planned(scene, choice, -2);
  const scans = [...HashMap.values(scene.workspace.documents.documents)].filter(({ kinds }) =>
    kinds.includes("feuille-emargement"),
  );
  const scan = placed(scans, choice.much);
  return scan === undefined
    ? undefined
    : ask(lucie, "enterSessionAfterwards", {
        session,
        title,
        place,
        segments,
        capacity,
        document: scan.document,
        attendances: chosenFrom(enrolments, choice.whom).flatMap(({ person }) =>
          segments.slice(0, 1).map(({ sequence }) => ({
            sequence,
            person,
            presence: { kind: "whole" as const },
            signed: choice.much !== 1,
          })),
        ),
        signedSegments: segments.flatMap(({ segment, formateurs }) =>
          formateurs.map((formateur) => ({ segment, formateur })),
        ),
      });
};

const closed = inSession((session, { who }) =>
  ask(leaderOf(session, who), "closeSheet", { session: session.session, suppleance: null }),
);

const closedForAnother = inSession(({ session }) =>
  ask(camille, "closeSheet", {
    session,
    suppleance: { reason: "Formateur en congé", document: null },
  }),
);

/** What training sessions are made of. */
export const gesturesOfTraining = {
  scheduled,
  replanned,
  enrolled,
  removed,
  cancelled,
  opened,
  attended,
  countersigned,
  presenceStated,
  everyonePresent,
  led,
  closed,
  closedForAnother,
  typed,
};
