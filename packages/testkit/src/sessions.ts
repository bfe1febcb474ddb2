import {
  DocumentId,
  type Hash,
  type PersonId,
  SegmentId,
  SequenceId,
  SessionId,
} from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { attendanceSentence, ledSentence } from "@coopilote/domain/training/saying.ts";
import type { AttendanceSentence, LedSentence } from "@coopilote/domain/training/sentences.ts";
import { extentIn, sheetHash } from "@coopilote/domain/training/sheet.ts";
import { sequencesOf, type TrainingSession } from "@coopilote/domain/training/TrainingSession.ts";
import { idOf, sha256 } from "./draw.ts";
import { type Invented, lucie } from "./people.ts";
import { did, type Step, type Wire } from "./steps.ts";
import { by, type World } from "./World.ts";

type Plan = Pick<Wire<"scheduleSession">, "session" | "title" | "place" | "segments" | "capacity">;
type PlannedSegment = Plan["segments"][number];

export const sessionOf = (label: string): SessionId => SessionId.make(idOf(`session ${label}`));
export const segmentOf = (label: string): SegmentId => SegmentId.make(idOf(`segment ${label}`));
export const sequenceOf = (label: string): SequenceId => SequenceId.make(idOf(`sequence ${label}`));
export const scan = DocumentId.make(idOf("document feuille"));

/** Where a segment differs from an hour of theory on site, led by Lucie, alone in its séquence. */
export type Segmented = Partial<
  Pick<PlannedSegment, "module" | "nature" | "mode" | "protocols">
> & {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  /** The day it ends, where it goes past midnight. */
  readonly until?: string;
  readonly sequence?: string;
  readonly ledBy?: ReadonlyArray<Pick<Invented, "person">>;
};

/** A segment as a client writes it. */
export const segment = (
  label: string,
  { day, from, to, until, sequence, ledBy, ...rest }: Segmented,
): PlannedSegment => ({
  segment: segmentOf(label),
  sequence: sequenceOf(sequence ?? label),
  module: "programme",
  nature: "theory",
  mode: "on-site",
  protocols: ["lombalgie"],
  ...rest,
  from: { day, time: from },
  to: { day: until ?? day, time: to },
  formateurs: (ledBy ?? [lucie]).map(({ person }) => ({ kind: "person", person })),
});

/** A session as a client writes it, in a room of the house and with room for everyone. */
export const planOf = (
  label: string,
  segments: ReadonlyArray<PlannedSegment>,
  capacity: number | null = null,
): Plan => ({
  session: sessionOf(label),
  title: "Formation lombalgie",
  place: "Salle de réunion",
  segments,
  capacity,
});

/** A session planned by its formateur, with those enrolled. */
export const scheduled = (plan: Plan, enrolled: ReadonlyArray<Invented>): Step =>
  did(by(lucie.person), "scheduleSession", {
    ...plan,
    persons: enrolled.map(({ person }) => person),
  });

export const opened = (label: string): Step =>
  did(by(lucie.person), "openSession", { session: sessionOf(label) });

/** The session as the journal has it; throws where it has none. */
export const sessionIn = ({ workspace }: World, label: string): TrainingSession => {
  const session = at(workspace.training.sessions, sessionOf(label));
  if (session === undefined) throw new Error(`no session ${label}`);
  return session;
};

/** The hash of the sheet as everyone sees it now. */
export const shownIn = (world: World, label: string): Hash =>
  sheetHash(sha256, sessionIn(world, label));

/** The words that a participant would sign of a séquence now. */
export const presenceSentenceIn = (
  world: World,
  label: string,
  sequence: string,
  person: PersonId,
): AttendanceSentence => {
  const session = sessionIn(world, label);
  const known = sequencesOf(session.segments).find((one) => one.sequence === sequenceOf(sequence));
  const extent = known === undefined ? undefined : (extentIn(session, known, person) ?? known);
  return extent === undefined ? "presence.1" : attendanceSentence(extent, world.now);
};

/** The words that a formateur would sign of some segments now. */
export const ledSentenceIn = (
  world: World,
  label: string,
  segments: ReadonlyArray<string>,
): LedSentence => {
  const signed = segments.map(segmentOf);
  return ledSentence(
    sessionIn(world, label).segments.filter(({ segment }) => signed.includes(segment)),
    world.now,
  );
};

/** A participant signs for a séquence of the sheet as it stands. */
export const attends =
  ({ person }: Invented, label: string, sequence = label, late: string | null = null): Step =>
  (world) =>
    did(by(person), "signAttendance", {
      session: sessionOf(label),
      sequence: sequenceOf(sequence),
      person,
      shown: shownIn(world, label),
      sentence: presenceSentenceIn(world, label, sequence, person),
      late,
    })(world);

/** A formateur signs segments of the sheet as it stands. */
export const signsAsFormateur =
  ({ person }: Invented, label: string, segments: ReadonlyArray<string> = [label]): Step =>
  (world) =>
    did(by(person), "signSegments", {
      session: sessionOf(label),
      segments: segments.map(segmentOf),
      shown: shownIn(world, label),
      sentence: ledSentenceIn(world, label, segments),
    })(world);

/** A formateur states someone's presence in a séquence, by exception. */
export const stated = (
  formateur: Invented,
  label: string,
  person: Invented,
  presence: Wire<"statePresence">["presence"],
  sequence = label,
): Step =>
  did(by(formateur.person), "statePresence", {
    session: sessionOf(label),
    sequence: sequenceOf(sequence),
    person: person.person,
    presence,
    reason: null,
  });

export const closed = (label: string, formateur: Invented = lucie): Step =>
  did(by(formateur.person), "closeSheet", { session: sessionOf(label), suppleance: null });
