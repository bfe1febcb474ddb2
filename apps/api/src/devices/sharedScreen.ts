import type {
  MeetingMember,
  SharedMeeting,
  SharedSheet,
} from "@coopilote/contract/devices/answers.ts";
import type { SharedDevice } from "@coopilote/domain/journal/SharedDevice.ts";
import { lastWhere } from "@coopilote/domain/kernel/History.ts";
import type { PersonId, SessionId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { covers } from "@coopilote/domain/people/Person.ts";
import { Cryptography, type Snapshot, Zones } from "@coopilote/domain/ports.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { vouchingRole } from "@coopilote/domain/sharedDevicePolicy.ts";
import type { Standing } from "@coopilote/domain/Standing.ts";
import { engagementOn, membersOn, type MemberInRole } from "@coopilote/domain/teams/Team.ts";
import { enrolledIn, participantsIn, sheetHash } from "@coopilote/domain/training/sheet.ts";
import { attendanceToSign } from "@coopilote/domain/training/toSign.ts";
import { sequencesOf, signatureIn, stateOf } from "@coopilote/domain/training/TrainingSession.ts";
import { whoHasPin } from "@coopilote/store/sharedDeviceRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect, HashMap } from "effect";
import { byName, cardOf, nameOf, textIn } from "../people/names.ts";
import { structureName } from "../structure/structureView.ts";

/** A shared device that is open, the structure it is of, and what whoever opened it is there. */
type OpenDevice = {
  readonly device: SharedDevice;
  readonly snapshot: Snapshot;
  readonly now: LocalInstant;
  readonly opener: Standing;
};

type Round = OpenDevice & { readonly until: LocalInstant; readonly pins: ReadonlySet<string> };

const gathered = ({ device, snapshot, now, opener, until }: Round) => ({
  structureName: structureName(snapshot),
  openedBy: { person: device.person, name: nameOf(snapshot, device.person) },
  until,
  now,
  vouches: vouchingRole(opener) !== undefined,
});

const onDevice = ({ snapshot, pins }: Round, person: PersonId) => ({
  ...cardOf(snapshot, person),
  hasPin: pins.has(person),
  identified: at(snapshot.workspace.people.people, person)?.identity !== undefined,
});

/** Enough of a number to recognise one's own, too little for anyone else in the room. */
const shownFigures = 4;

const lineOf = (round: Round, member: MemberInRole): MeetingMember => {
  const { snapshot, now } = round;
  const { people } = snapshot.workspace.people;
  const { entities } = snapshot.workspace.structure;
  const known = at(people, member.person);
  const registration = known?.registrations?.latest;
  const exercises = known === undefined ? [] : [...HashMap.values(known.exercises)];
  return {
    ...onDevice(round, member.person),
    role: member.role,
    number:
      registration === undefined
        ? null
        : {
            register: registration.register,
            ending:
              registration.number === null
                ? null
                : textIn(snapshot, registration.number).slice(-shownFigures),
          },
    exercises: exercises
      .filter((exercise) => covers(exercise, now.day))
      .toSorted((a, b) => a.entry - b.entry)
      .map(({ mode, employer }) => {
        const entity = employer === null ? undefined : at(entities, employer);
        return { mode, employer: entity === undefined ? null : textIn(snapshot, entity.name) };
      }),
    engaged: engagementOn(member, now)?.signature.at ?? null,
    sworn: lastWhere(member.sworn, ({ role }) => role === member.role)?.signature.at ?? null,
  };
};

const meetingOf = (round: Round, id: TeamId): SharedMeeting | undefined => {
  const { snapshot, now } = round;
  const team = at(snapshot.workspace.teams.teams, id);
  const judged = judgedBy(snapshot.workspace, id, now);
  if (team === undefined || judged === undefined) return undefined;
  return {
    kind: "team",
    ...gathered(round),
    team: id,
    shortTitle: judged.version.shortTitle,
    members: byName(
      snapshot,
      membersOn(team, now).map((member) => lineOf(round, member)),
    ),
  };
};

const sheetOf = Effect.fnUntraced(function* (round: Round, id: SessionId) {
  const { sha256 } = yield* Cryptography;
  const { snapshot, now } = round;
  const session = at(snapshot.workspace.training.sessions, id);
  if (session === undefined) return undefined;
  const sequences = sequencesOf(session.segments);
  const sheet: SharedSheet = {
    kind: "session",
    ...gathered(round),
    title: textIn(snapshot, session.title),
    place: textIn(snapshot, session.place),
    state: stateOf(session),
    shown: sheetHash(sha256, session),
    members: byName(
      snapshot,
      enrolledIn(session).map((person) => ({
        ...onDevice(round, person),
        lines: sequences
          .filter((sequence) => participantsIn(session, sequence).includes(person))
          .map((sequence) => ({
            sequence: sequence.sequence,
            signed: signatureIn(session, sequence.sequence, person)?.signature.at ?? null,
            toSign: attendanceToSign(session, sequence, person, now) ?? null,
          })),
      })),
    ),
  };
  return sheet;
});

/** What a shared device shows: the lines of who signs on it, and nothing else of the structure. */
export const sharedScreen = Effect.fnUntraced(function* (open: OpenDevice) {
  const { orm } = yield* Store;
  const zones = yield* Zones;
  const { device, snapshot } = open;
  const zone = snapshot.workspace.structure.founded?.zone ?? "Europe/Paris";
  const round: Round = {
    ...open,
    until: zones.of(zone, device.until),
    pins: whoHasPin(orm, device.structure),
  };
  const { gathering } = device;
  const screen =
    gathering.kind === "team"
      ? meetingOf(round, gathering.team)
      : yield* sheetOf(round, gathering.session);
  return screen ?? (yield* Effect.fail({ _tag: "SharedDeviceNotOpen" } as const));
});
