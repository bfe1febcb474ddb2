import { Effect, Exit, HashMap } from "effect";
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/Turns.ts";
import { Store } from "../../src/Store.ts";
import { chainOf, read, update } from "../asking.ts";
import { addEntity, entityAdded, found, founder, sealedName, writing } from "../founding.ts";
import type { Opening } from "../opened.ts";

export const rowsConform = (name: string, open: Opening): void => {
  describe(`${name}: what is aside`, () => {
    it("opens to nothing once forgotten, and the chain still verifies", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const before = await run(read(who));
      const people = [...HashMap.values(before.workspace.people.people)].map(({ name }) => name);
      expect(people.map(before.open)).toMatchObject([{ family: "Exemple" }]);
      const forget = Store.use(({ forget }) => forget(who.structure, who.person, ["identity"]));
      expect(await run(forget)).toBe(1);
      const after = await run(read(who));
      expect(people.map(after.open)).toEqual([undefined]);
      expect(after.rows).toBe(before.rows + 1);
      expect(after.workspace).toEqual(before.workspace);
      expect(await run(chainOf(who))).toMatchObject({ _tag: "Intact", version: 3 });
    });

    it("is not kept where no fact points to it", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const idle = sealedName();
      const key = new Uint8Array(32);
      const kept = { owner: who.structure, grade: "text", key, value: '"rien"' } as const;
      const aside = [{ ...kept, seal: idle.seal }];
      await run(update({ ...writing(who, [entityAdded()]), aside }));
      expect((await run(read(who))).open(idle)).toBeUndefined();
    });
  });

  describe(`${name}: plain rows`, () => {
    it("count for their structure and account, and are told after the commit", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const told: Array<Change> = [];
      const { structure, account } = who;
      const { rows } = await run(read(who));
      const store = await run(Store);
      const before = await run(store.rowsOfAccount(account));
      const unsubscribe = store.subscribe(structure, (change) => void told.push(change));
      expect(await run(store.plainRow({ structure, account }, () => "written"))).toBe("written");
      await run(addEntity(who));
      unsubscribe();
      await run(addEntity(who));
      expect(await run(store.rowsOfAccount(account))).toBe(before + 1);
      expect(told).toEqual([
        { structure, version: 3, rows: rows + 1 },
        { structure, version: 4, rows: rows + 1 },
      ]);
      expect((await run(read(who))).rows).toBe(rows + 1);
    });

    it("count for nothing when their writing fails", async () => {
      const { exit, run } = open();
      const who = founder();
      await run(found(who));
      const { rows } = await run(read(who));
      const { plainRow } = await run(Store);
      const failing = plainRow(who, () => {
        throw new TypeError("poison");
      });
      expect(Exit.hasDies(await exit(failing))).toBe(true);
      expect((await run(read(who))).rows).toBe(rows);
    });

    it("may concern no structure at all", async () => {
      const { run } = open();
      const { account } = founder();
      const { plainRow, rowsOfAccount } = await run(Store);
      await run(Effect.all([plainRow({ account }, () => 1), plainRow({}, () => 2)]));
      expect(await run(rowsOfAccount(account))).toBe(1);
    });
  });
};
