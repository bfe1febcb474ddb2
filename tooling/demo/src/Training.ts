import { idOf } from "./ids.ts";
import type { Player } from "./Player.ts";

/** A stretch of a séquence on one module, in local times of the session's day. */
export type Part = {
  readonly module: string;
  readonly nature?: "theory" | "practice";
  readonly mode?: "on-site" | "remote-live";
  readonly from: string;
  readonly to: string;
  /** Those of the session where left out. */
  readonly ledBy?: ReadonlyArray<Player>;
};

/** A training session: its séquences, each a run of parts that one signature covers. */
export type Training = {
  readonly label: string;
  readonly title: string;
  readonly place: string;
  readonly day: string;
  readonly protocols: ReadonlyArray<string>;
  readonly ledBy: ReadonlyArray<Player>;
  /** Labels of guests who lead beside them. */
  readonly guests?: ReadonlyArray<string>;
  readonly sequences: ReadonlyArray<ReadonlyArray<Part>>;
  readonly capacity?: number;
};

export const sequenceId = ({ label, day }: Training, index: number): string =>
  idOf(`${label} ${day} sequence ${index}`);

const segmentId = ({ label, day }: Training, sequence: number, index: number): string =>
  idOf(`${label} ${day} segment ${sequence} ${index}`);

/** Where a séquence begins and ends, in local times. */
export const hoursOf = ({ sequences, label }: Training, index: number) => {
  const parts = sequences[index] ?? [];
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined)
    throw new Error(`no séquence ${index} in ${label}`);
  return { from: first.from, to: last.to };
};

/** The parts of a session with their place, as a command plans them. */
export const segmentsOf = (training: Training, guestId: (label: string) => string) =>
  training.sequences.flatMap((parts, sequence) =>
    parts.map((part, index) => ({
      segment: segmentId(training, sequence, index),
      sequence: sequenceId(training, sequence),
      module: part.module,
      nature: part.nature ?? ("theory" as const),
      mode: part.mode ?? ("on-site" as const),
      from: { day: training.day, time: part.from },
      to: { day: training.day, time: part.to },
      protocols: training.protocols,
      formateurs: [
        ...(part.ledBy ?? training.ledBy).map(({ person }) => ({
          kind: "person" as const,
          person,
        })),
        ...(part.ledBy === undefined ? (training.guests ?? []) : []).map((guest) => ({
          kind: "guest" as const,
          guest: guestId(guest),
        })),
      ],
    })),
  );

const partsWith = (training: Training, leader: string) =>
  segmentsOf(training, (label) => label).filter(({ formateurs }) =>
    formateurs.some((one) => (one.kind === "person" ? one.person : one.guest) === leader),
  );

/** The parts that someone leads. */
export const partsLedBy = (training: Training, { person }: Player) => partsWith(training, person);

/** The parts that the guest of a label leads. */
export const partsOfGuest = (training: Training, guest: string) => partsWith(training, guest);
