import { SharedDevice } from "@coopilote/domain/journal/SharedDevice.ts";
import type {
  AccountId,
  Hash,
  LinkId,
  PersonId,
  StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import type { Instant } from "@coopilote/domain/kernel/time.ts";
import type { Database } from "better-sqlite3";
import { and, eq, isNull } from "drizzle-orm";
import { Schema } from "effect";
import type { Orm } from "./openDatabase.ts";
import { pins, sharedDevices } from "./tables.ts";

type Row = Omit<typeof sharedDevices.$inferSelect, "token">;

const read = Schema.decodeUnknownSync(SharedDevice);

const deviceOf = ({ team, session, ...row }: Row): SharedDevice =>
  read({
    ...row,
    gathering: team === null ? { kind: "session", session } : { kind: "team", team },
  });

/** The shared device of a link, whether it is still open or not: what a turn judges. */
export const sharedDeviceRows = (raw: Database) => {
  const byLink = raw.prepare<[string, string], Row>(
    `SELECT id, structure, team, session, account, person, opened, until, closed
     FROM shared_devices WHERE structure = ? AND id = ?`,
  );
  return {
    sharedDevice: (structure: StructureId, link: LinkId): SharedDevice | undefined => {
      const row = byLink.get(structure, link);
      return row === undefined ? undefined : deviceOf(row);
    },
  };
};

/** Opens a shared device. `token`: SHA-256 of what its address carries. */
export const openSharedDevice = (orm: Orm, token: Hash, device: SharedDevice): void => {
  const { gathering, ...row } = device;
  const of =
    gathering.kind === "team"
      ? { team: gathering.team, session: null }
      : { team: null, session: gathering.session };
  orm
    .insert(sharedDevices)
    .values({ ...row, ...of, token })
    .run();
};

/** The shared device of a token, whether it is still open or not. */
export const sharedDeviceOf = (orm: Orm, token: Hash): SharedDevice | undefined => {
  const row = orm.select().from(sharedDevices).where(eq(sharedDevices.token, token)).get();
  return row === undefined ? undefined : deviceOf({ ...row });
};

export const closeSharedDevice = (orm: Orm, link: LinkId, at: Instant): void => {
  orm.update(sharedDevices).set({ closed: at }).where(eq(sharedDevices.id, link)).run();
};

/** Closes the devices that an account left open: one at a time, and a lost one by opening another. */
export const closeSharedDevicesOf = (orm: Orm, account: AccountId, at: Instant): void => {
  orm
    .update(sharedDevices)
    .set({ closed: at })
    .where(and(eq(sharedDevices.account, account), isNull(sharedDevices.closed)))
    .run();
};

/** Six figures that a person signs with on shared devices, as their hash. */
export type Pin = {
  readonly structure: StructureId;
  readonly person: PersonId;
  readonly salt: Buffer;
  readonly hash: Buffer;
};

/** Leaves a person without a PIN, before the journal says that they choose another. */
export const dropPin = (orm: Orm, structure: StructureId, person: PersonId): void => {
  orm
    .delete(pins)
    .where(and(eq(pins.structure, structure), eq(pins.person, person)))
    .run();
};

/** Keeps a PIN, in place of the one the person had, once the journal says before whom it was chosen. */
export const keepPin = (orm: Orm, pin: Pin): void => {
  const { salt, hash } = pin;
  orm
    .insert(pins)
    .values(pin)
    .onConflictDoUpdate({
      target: [pins.structure, pins.person],
      set: { salt, hash },
    })
    .run();
};

export const pinOf = (
  orm: Orm,
  structure: StructureId,
  person: PersonId,
): Pick<Pin, "salt" | "hash"> | undefined =>
  orm
    .select({ salt: pins.salt, hash: pins.hash })
    .from(pins)
    .where(and(eq(pins.structure, structure), eq(pins.person, person)))
    .get();

/** Who of a structure has chosen a PIN. */
export const whoHasPin = (orm: Orm, structure: StructureId): ReadonlySet<string> =>
  new Set(
    orm
      .select({ person: pins.person })
      .from(pins)
      .where(eq(pins.structure, structure))
      .all()
      .map(({ person }) => person),
  );
