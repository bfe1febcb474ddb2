import { Cryptography, Workspaces, Zones } from "@coopilote/domain/ports.ts";
import { Context, Effect, Layer, Result, Schedule } from "effect";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attestationNumbers } from "./attestationNumbers.ts";
import { rootRows } from "./checkpointRows.ts";
import { type Clocks, machineClocks } from "./clocks.ts";
import { cryptographyOf } from "./cryptography.ts";
import { type Documents, documentsIn } from "./Documents.ts";
import { type Bounds, type Memory, memoryOf } from "./Memory.ts";
import { endRestore } from "./endRestore.ts";
import type { FolderRefused } from "./FolderRefused.ts";
import { heldFolder } from "./heldFolder.ts";
import { keeping } from "./journalKept.ts";
import { openDatabase, openToRead } from "./openDatabase.ts";
import { queued } from "./queued.ts";
import { type Keyring, keyringOf } from "./signingKey.ts";
import { registerKey } from "./signingKeys.ts";
import { sqliteWorkspaces } from "./SqliteWorkspaces.ts";
import { type Owners, Store } from "./Store.ts";
import { verifiedChain } from "./verifyChain.ts";
import { civilZones } from "./zones.ts";

/** `folder`: where the database and the pieces lie, or ":memory:". */
export type StoreOptions = {
  readonly folder: string;
  readonly clocks?: Clocks;
  readonly bounds?: Partial<Bounds>;
};

/** What is around a base: its pieces, its key, the clocks of the machine. */
type Around = {
  readonly documents: Documents;
  readonly keyring: Keyring;
  readonly clocks: Clocks;
};

const usual: Bounds = { waiting: 2_000, facts: 1_000_000 };

const bump = ({ statements, turns }: Memory, { structure, account }: Owners): (() => void) => {
  if (account !== undefined) statements.bumpAccount(account);
  if (structure === undefined) return () => undefined;
  const rows = statements.bumpRows(structure);
  return () => turns.keep(structure, { ...turns.draftOf(structure), rows });
};

const plainRowOf = (memory: Memory): Store["Service"]["plainRow"] => {
  const { database, writer, shelf } = memory;
  return (owners, write) =>
    queued(writer, shelf, owners.structure, () => {
      const written = write(database.orm);
      return { answer: Result.succeed(written), keep: bump(memory, owners) };
    });
};

/** The key of an instance and, in its base, which it is: a killed rotation is told at the next opening. */
const signing = (
  { signer, replace }: Keyring,
  plainRow: Store["Service"]["plainRow"],
  wall: () => number,
): Pick<Store["Service"], "signer" | "rotateKey"> => ({
  signer: Effect.sync(signer),
  rotateKey: Effect.flatMap(Effect.sync(replace), (made) =>
    Effect.as(
      plainRow({}, (orm) => registerKey(orm, made, wall())),
      made,
    ),
  ).pipe(Effect.uninterruptible),
});

const storeOf = (memory: Memory, { documents, keyring, clocks }: Around): Store["Service"] => {
  const { database, statements, shelf, turns, writer, listeners, clock } = memory;
  const numbered = attestationNumbers(database.raw);
  const plainRow = plainRowOf(memory);
  const root = rootRows(database.raw);
  return {
    orm: database.orm,
    plainRow,
    rowsOfAccount: (account) => Effect.sync(() => statements.rowsOfAccount(account)),
    subscribe: (structure, listener) => listeners.add(structure, listener),
    forget: (structure, owner, grades) =>
      queued(writer, shelf, structure, () => {
        const seals = grades.flatMap((grade) => statements.forgetAside(structure, owner, grade));
        const rows = statements.bumpRows(structure);
        const keep = (): void => {
          const draft = turns.draftOf(structure);
          turns.keep(structure, { ...draft, rows, forgotten: [...draft.forgotten, ...seals] });
        };
        return { answer: Result.succeed(seals.length), keep };
      }),
    acceptClock: queued(writer, shelf, undefined, () => {
      const drafts = turns.acceptClock();
      const keep = (): void => {
        for (const [structure, draft] of drafts) turns.keep(structure, draft);
      };
      return { answer: Result.succeed([...drafts.keys()]), keep };
    }).pipe(
      Effect.tap(() => Effect.sync(() => clock.accept())),
      Effect.uninterruptible,
    ),
    structures: Effect.sync(() => statements.heads().map(({ structure }) => structure)),
    attestationNumbered: (number) => Effect.sync(() => numbered(number)),
    ...signing(keyring, plainRow, clocks.wall),
    makeRoot: (day) => plainRow({}, () => root(day, keyring.signer())),
    documents,
    journalKept: (structure) => keeping(database.raw, structure),
    verifyChain: (structure) => Effect.sync(() => verifiedChain(statements, structure)),
  };
};

/** A database in memory has its pieces in a folder that goes with it. */
const documentFolder = (folder: string) =>
  folder === ":memory:"
    ? Effect.acquireRelease(
        Effect.sync(() => mkdtempSync(join(tmpdir(), "coopilote-"))),
        (made) => Effect.sync(() => rmSync(made, { recursive: true })),
      )
    : Effect.succeed(join(folder, "documents"));

const swept = ({ sweep }: Documents) =>
  sweep.pipe(
    Effect.catchCause((cause) => Effect.logError("unfiled pieces were not swept", cause)),
    Effect.repeat(Schedule.spaced("1 hour")),
    Effect.forkScoped,
  );

const portsOf = (memory: Memory, around: Around) =>
  Context.make(Workspaces, sqliteWorkspaces(memory)).pipe(
    Context.add(Zones, civilZones),
    Context.add(Cryptography, cryptographyOf(memory.database.raw, around.clocks.wall)),
    Context.add(Store, storeOf(memory, around)),
  );

/** Two writers on one folder would each keep the other waiting. */
const held = (folder: string) =>
  Effect.acquireRelease(
    Effect.suspend(() => {
      const release = heldFolder(folder);
      const refused: FolderRefused = { _tag: "FolderHeld", folder };
      if (release === undefined) return Effect.fail(refused);
      endRestore(folder);
      return Effect.succeed(release);
    }),
    (release) => Effect.sync(release),
  );

/**
 * The ports of the domain and the store beside them, on the one write handle of a folder.
 * Refused where another process holds it.
 */
export const storeLayer = ({ folder, clocks = machineClocks, bounds }: StoreOptions) =>
  Layer.effectContext(
    Effect.gen(function* () {
      if (folder !== ":memory:") yield* held(folder);
      const database = yield* Effect.acquireRelease(
        Effect.sync(() => openDatabase(folder)),
        ({ close }) => Effect.sync(close),
      );
      const memory = yield* Effect.acquireRelease(
        Effect.sync(() => memoryOf(database, clocks, { ...usual, ...bounds })),
        ({ writer }) => Effect.sync(() => writer.close()),
      );
      const documents = documentsIn(memory, yield* documentFolder(folder));
      yield* swept(documents);
      const keyring = keyringOf(folder);
      registerKey(database.orm, keyring.signer(), clocks.wall());
      return portsOf(memory, { documents, keyring, clocks });
    }),
  );

/** The same, to read a folder beside whoever writes to it: every write is refused as `read-only`. */
export const readingLayer = ({ folder, clocks = machineClocks }: StoreOptions) =>
  Layer.effectContext(
    Effect.gen(function* () {
      const opened = openToRead(folder);
      if ("_tag" in opened) return yield* Effect.fail(opened);
      const database = yield* Effect.acquireRelease(Effect.succeed(opened), ({ close }) =>
        Effect.sync(close),
      );
      const memory = memoryOf(database, clocks, usual);
      memory.writer.close();
      const documents = documentsIn(memory, join(folder, "documents"));
      return portsOf(memory, { documents, keyring: keyringOf(folder), clocks });
    }),
  );
