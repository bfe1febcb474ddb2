import {
  histories,
  movesAmong,
  programme,
  sessionUnderWay,
  worldOf,
} from "@coopilote/testkit/histories.ts";
import { sha256 } from "@coopilote/testkit/draw.ts";
import { team } from "@coopilote/testkit/history.ts";
import { moved } from "@coopilote/testkit/moves.ts";
import { asked, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { assert, oneof, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommandName } from "../Command.ts";
import { PersonId, type SessionId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { formateurId } from "../training/facts.ts";
import { attendanceSentence, ledSentence } from "../training/saying.ts";
import {
  awaitsCountersignature,
  extentIn,
  leaderSignature,
  participantsIn,
  sheetHash,
} from "../training/sheet.ts";
import { presenceIn, sequencesOf, signatureIn, stateOf } from "../training/TrainingSession.ts";
import { evolve, type Workspace } from "../Workspace.ts";
import { forecast, plannedSessions, suppose } from "./forecast.ts";
import { readiness } from "./readiness.ts";

const sessionIn = ({ workspace }: World, id: SessionId) => {
  const session = at(workspace.training.sessions, id);
  if (session === undefined) throw new Error(`no session ${id}`);
  return session;
};

const asks = <N extends CommandName>(world: World, name: N, wire: Wire<N>, who: string): World =>
  Result.getOrElse(asked(world, name, wire, by(PersonId.make(who))), () => world);

const later = (world: World, now: LocalInstant): World =>
  now.at > world.now.at ? { ...world, now } : world;

/** A session lived to its end: whoever takes part signs, each formateur signs what they led, one closes. */
const held = (before: World, id: SessionId): World => {
  const { segments } = sessionIn(before, id);
  const sequences = sequencesOf(segments);
  const [first] = sequences;
  const leaders = [...new Set(segments.flatMap(({ formateurs }) => formateurs.map(formateurId)))];
  const [leader] = leaders;
  if (first === undefined || leader === undefined) return before;
  const shown = (world: World) => sheetHash(sha256, sessionIn(world, id));
  const begun = later(before, first.from);
  const open =
    stateOf(sessionIn(begun, id)) === "planned"
      ? asks(begun, "openSession", { session: id }, leader)
      : begun;
  const attended = sequences.reduce((world, sequence) => {
    const session = sessionIn(world, id);
    return participantsIn(session, sequence)
      .filter(
        (person) =>
          signatureIn(session, sequence.sequence, person) === undefined &&
          presenceIn(session, sequence.sequence, person)?.presence.kind !== "absent",
      )
      .reduce(
        (so, person) =>
          asks(
            so,
            "signAttendance",
            {
              session: id,
              sequence: sequence.sequence,
              person,
              shown: shown(so),
              sentence: attendanceSentence(
                extentIn(sessionIn(so, id), sequence, person) ?? sequence,
                so.now,
              ),
              late: "Oubli sur place",
            },
            person,
          ),
        later(world, sequence.to),
      );
  }, open);
  const answered = sequences.reduce(
    (world, sequence) =>
      participantsIn(sessionIn(world, id), sequence)
        .filter((person) => {
          const signature = signatureIn(sessionIn(world, id), sequence.sequence, person);
          return signature !== undefined && awaitsCountersignature(signature);
        })
        .reduce(
          (so, person) =>
            asks(
              so,
              "countersignLateSignature",
              { session: id, sequence: sequence.sequence, person },
              leaders.find((who) => who !== person) ?? leader,
            ),
          world,
        ),
    attended,
  );
  const led = leaders.reduce((world, who) => {
    const own = segments.filter(
      ({ segment, formateurs }) =>
        formateurs.some((formateur) => formateurId(formateur) === who) &&
        leaderSignature(sessionIn(world, id), segment, who) === undefined,
    );
    return own.length === 0
      ? world
      : asks(
          world,
          "signSegments",
          {
            session: id,
            segments: own.map(({ segment }) => segment),
            shown: shown(world),
            sentence: ledSentence(own, world.now),
          },
          who,
        );
  }, answered);
  return asks(led, "closeSheet", { session: id, suppleance: null }, leader);
};

type Said = Pick<Finding, "requirement" | "subject" | "status" | "measure"> & {
  readonly parts: ReadonlyArray<Said>;
};

const said = ({ requirement, subject, status, measure, parts }: Finding): Said => ({
  requirement,
  subject,
  status,
  measure,
  parts: parts.map(said),
});

const statuses = (workspace: Workspace, on: LocalInstant) =>
  readiness(workspace, team, on).map(said);

const trainingKinds = ["training-minutes", "training-days"];

const isTraining = ({ kind, parts }: Finding): boolean =>
  parts.length > 0 ? parts.some(isTraining) : kind !== null && trainingKinds.includes(kind);

/** Those of a team whose hours and days all hold. */
const trainedIn = ({ workspace, now }: World): ReadonlyArray<string> => {
  const own = readiness(workspace, team, now).flatMap((finding) =>
    finding.subject.kind === "member" && isTraining(finding)
      ? [{ person: finding.subject.person, isTrained: holds(finding) }]
      : [],
  );
  const lacking = own.flatMap(({ person, isTrained }) => (isTrained ? [] : [person]));
  return [...new Set(own.map(({ person }) => person))].filter(
    (person) => !lacking.includes(person),
  );
};

/** A history after which sessions remain to be held, some of them begun. */
const planning = tuple(
  histories,
  oneof(movesAmong(["scheduled", "enrolled", "proposed", "engaged"], 4), programme),
  sessionUnderWay,
).map(([history, plans, underWay]) => [...plans, ...underWay].reduce(moved, worldOf(history)));

describe("supposing that planned sessions are held", () => {
  it("gives the same statuses and measures as holding them", () => {
    const seen = { held: 0 };
    assert(
      property(planning, (world) => {
        const sessions = plannedSessions(world.workspace, team).map(({ session }) => session);
        const supposed = suppose(world.workspace, { sessions }).reduce(evolve, world.workspace);
        const done = sessions.reduce(held, world);
        seen.held += sessions.filter((id) => stateOf(sessionIn(done, id)) === "closed").length;
        expect(statuses(supposed, done.now)).toEqual(statuses(done.workspace, done.now));
      }),
      { numRuns: 50 },
    );
    expect(seen.held).toBeGreaterThan(20);
  });

  it("says who would be trained from what session on, as holding them one by one does", () => {
    const seen = { trained: 0 };
    assert(
      property(planning, (world) => {
        forecast(world.workspace, team, world.now).steps.reduce(
          (before, { session, on, trained }) => {
            const after = { ...held(before, session), now: on };
            const since = trainedIn(after).filter((person) => !trainedIn(before).includes(person));
            expect(trained).toEqual(since.toSorted());
            seen.trained += since.length;
            return after;
          },
          world,
        );
      }),
      { numRuns: 50 },
    );
    expect(seen.trained).toBeGreaterThan(0);
  });
});
