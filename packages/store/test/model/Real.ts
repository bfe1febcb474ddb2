import { everyCommand } from "@coopilote/domain/Command.ts";
import { execute } from "@coopilote/domain/execute.ts";
import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import { AccountId, type CommandId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import type { Committed } from "@coopilote/domain/ports.ts";
import type { Ask } from "@coopilote/testkit/Gesture.ts";
import { members } from "@coopilote/testkit/history.ts";
import { paris } from "@coopilote/testkit/paris.ts";
import { camille } from "@coopilote/testkit/people.ts";
import type { World } from "@coopilote/testkit/World.ts";
import Sqlite from "better-sqlite3";
import { Effect, type Result, Schema } from "effect";
import { cpSync } from "node:fs";
import { giveGrant } from "../../src/membership.ts";
import { databaseIn } from "../../src/openDatabase.ts";
import { Store } from "../../src/Store.ts";
import { read, update } from "../asking.ts";
import { newCommand } from "../founding.ts";
import { HandClocks } from "../HandClocks.ts";
import { type Opened, openedOn } from "../opened.ts";
import { rewriting } from "../rewriting.ts";

/** What became of a command, and by what id it may be asked again. */
export type Asked = {
  readonly command: CommandId;
  readonly ask: Ask;
  readonly result: Result.Result<Committed, unknown>;
};

type Place = { readonly folder: string; readonly clocks: HandClocks };

const member = (structure: World["structure"], person: (typeof members)[number]["person"]) => ({
  structure,
  account: AccountId.make(person),
  person,
  rights: ["member" as const],
  until: null,
});

/** A story written in a folder, its people let in, then closed: what each run begins from. */
export const writeStory = async (world: World, folder: string): Promise<void> => {
  const clocks = new HandClocks(world.entries[0]?.at.at ?? 0);
  const store = openedOn({ folder, clocks });
  for (const entry of world.entries) {
    clocks.advance(entry.at.at - clocks.wall());
    await store.run(update(rewriting(world, entry)));
  }
  const { structure } = world;
  const given = Store.use(({ plainRow }) =>
    plainRow({ structure }, (orm) => {
      for (const { person } of members) giveGrant(orm, member(structure, person));
      giveGrant(orm, { ...member(structure, camille.person), rights: ["manage", "member"] });
    }),
  );
  await store.run(given);
  await store.close();
};

const countsSql = `SELECT (SELECT count(*) FROM journal) AS journal, (SELECT count(*) FROM aside) AS aside,
  (SELECT count(*) FROM receipts) AS receipts,
  (SELECT total(count) FROM structure_rows) AS plain`;

/** A store on a copy of the story, and a second handle that reads what lies on disk. */
export class Real {
  readonly structure: World["structure"];
  readonly #place: Place;
  readonly #disk: Sqlite.Database;
  #opened: Opened;
  readonly accepted: Array<Asked> = [];

  constructor(world: World, story: string, folder: string) {
    cpSync(story, folder, { recursive: true });
    this.structure = world.structure;
    this.#place = { folder, clocks: new HandClocks(world.now.at) };
    this.#opened = openedOn(this.#place);
    this.#disk = new Sqlite(databaseIn(folder), { readonly: true });
  }

  get now() {
    return paris.of(Instant.make(this.#place.clocks.wall()));
  }

  get run(): Opened["run"] {
    return this.#opened.run;
  }

  wait(minutes: number): void {
    this.#place.clocks.advance(minutes * 60_000);
  }

  /** What anyone who reads sees. */
  async workspace() {
    return (await this.run(read(this))).workspace;
  }

  /** Asked as by a browser, with the command's own id or another's. */
  async ask(ask: Ask, command = newCommand(), actor?: Actor): Promise<Asked> {
    const evidence = { method: "account", device: "ordinateur", link: null } as const;
    const { structure } = this;
    const result = await ask((name, wire, own) => {
      const body = Schema.decodeUnknownSync(everyCommand[name])(wire);
      const asked = execute({ structure, command, name, body, actor: actor ?? own, evidence });
      return this.run(Effect.result(asked));
    });
    return { command, ask, result };
  }

  /** How many rows of each kind lie on disk. */
  written(): unknown {
    return this.#disk.prepare(countsSql).get();
  }

  async reopen(): Promise<void> {
    await this.#opened.close();
    this.#opened = openedOn(this.#place);
  }

  async close(): Promise<void> {
    this.#disk.close();
    await this.#opened.close();
  }
}
