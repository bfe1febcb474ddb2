import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Effect, Layer, ManagedRuntime, Result } from "effect";
import {
  AccountId,
  CommandId,
  EntityId,
  Hash,
  PersonId,
  StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import { Catalogue, type Turn, Workspaces } from "@coopilote/domain/ports.ts";
import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { uuidAt } from "@coopilote/store/cryptography.ts";
import { storeLayer } from "@coopilote/store/storeLayer.ts";
import { atLeast, below, type Figure, median, timedAsync } from "./measure.ts";

const uuid = (): string => uuidAt(Date.now());
const nothing = Hash.make("0".repeat(64));
const structure = StructureId.make(uuid());
const actor: Actor = {
  kind: "account",
  account: AccountId.make("bench"),
  person: PersonId.make(uuid()),
};

/** A turn that writes so many facts, each one more entity. */
const turnOf = (facts: number, founding = false): Turn<never> => ({
  structure,
  command: CommandId.make(uuid()),
  name: "addEntity",
  actor,
  digest: nothing,
  aside: [],
  zone: founding ? "Europe/Paris" : undefined,
  allows: () => Result.succeed("coordinator"),
  decide: () =>
    Result.succeed({
      grants: [],
      facts: [
        ...(founding
          ? [
              {
                type: "StructureFounded.1" as const,
                body: {
                  structure,
                  entity: EntityId.make(uuid()),
                  kind: "msp",
                  zone: "Europe/Paris",
                  territory: "metropole" as const,
                  name: { seal: uuid(), commitment: nothing },
                  finess: null,
                  ars: null,
                  agreement: null,
                },
              },
            ]
          : []),
        ...Array.from({ length: facts }, () => ({
          type: "EntityAdded.1" as const,
          body: {
            entity: EntityId.make(uuid()),
            name: { seal: uuid(), commitment: nothing },
            finess: null,
          },
        })),
      ],
    }),
});

const opened = (folder: string) =>
  ManagedRuntime.make(
    Layer.merge(storeLayer({ folder }), Layer.succeed(Catalogue, { published: () => undefined })),
  );

const update = (turn: Turn<never>) => Workspaces.use((workspaces) => workspaces.update(turn));

/** Rows of the same bytes inserted one transaction each, by the bare driver, under the same pragmas. */
const rawInserts = (folder: string, rows: number): number => {
  const raw = new Database(join(folder, "raw.sqlite"));
  raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  raw.exec("CREATE TABLE IF NOT EXISTS entry (n INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT");
  const insert = raw.prepare("INSERT INTO entry (body) VALUES (?)");
  const body = "x".repeat(900);
  const begun = performance.now();
  for (let row = 0; row < rows; row++) insert.run(body);
  const lasted = performance.now() - begun;
  raw.close();
  return rows / lasted;
};

const rounds = 7;
const commands = 400;

/** Durable commands at the port against raw inserts, alone and with thirty-two writers; a large structure read cold. */
export const portFigures = async (): Promise<ReadonlyArray<Figure>> => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-bench-"));
  const runtime = opened(folder);
  await runtime.runPromise(update(turnOf(0, true)));
  const one = Effect.suspend(() => update(turnOf(1)));
  const alone: number[] = [];
  const together: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const raw = rawInserts(folder, commands);
    const single = await timedAsync(() =>
      runtime.runPromise(Effect.repeat(one, { times: commands - 1 })),
    );
    const many = await timedAsync(() =>
      runtime.runPromise(
        Effect.all(
          Array.from({ length: 32 }, () => Effect.repeat(one, { times: commands / 32 - 1 })),
          { concurrency: "unbounded" },
        ),
      ),
    );
    alone.push(commands / single / raw);
    together.push(commands / many / raw);
  }
  const before = Instant.make(Date.now());
  for (let batch = 0; batch < 10; batch++) await runtime.runPromise(update(turnOf(500)));
  await runtime.dispose();
  const cold: number[] = [];
  const known: number[] = [];
  for (let round = 0; round < 5; round++) {
    const fresh = opened(folder);
    await fresh.runPromise(Effect.void);
    cold.push(
      await timedAsync(() => fresh.runPromise(Workspaces.use(({ read }) => read(structure)))),
    );
    known.push(
      await timedAsync(() =>
        fresh.runPromise(Workspaces.use(({ asKnown }) => asKnown(structure, before))),
      ),
    );
    await fresh.dispose();
  }
  rmSync(folder, { recursive: true, force: true });
  return [
    atLeast("durable command ÷ raw insert, alone", median(alone), 0.4),
    atLeast("durable command ÷ raw insert, 32 writers", median(together), 1.2),
    below("structure of more than 10,000 facts, read cold", median(cold), 100, "ms"),
    below("the same as known at a past instant", median(known), 60, "ms"),
  ];
};
