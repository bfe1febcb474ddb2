import type { Fact } from "@coopilote/domain/Fact.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { Effect, Exit, HashMap } from "effect";
import { describe, expect, it } from "vitest";
import { entriesOf, read, update, versionOf } from "../asking.ts";
import { addEntity, entityAdded, found, founder, sealedName, writing } from "../founding.ts";
import type { Opening } from "../opened.ts";

export const journalConforms = (name: string, open: Opening): void => {
  describe(`${name}: the journal`, () => {
    it("gives back facts in their order, with who, in what capacity and about whom", async () => {
      const { run } = open();
      const who = founder();
      expect(await run(found(who))).toEqual({ version: 3, entries: [1, 2, 3], replayed: false });
      const journal = await run(entriesOf(who));
      expect(
        journal.map(({ header: { version, type, role, about } }) => [version, type, role, about]),
      ).toEqual([
        [1, "StructureFounded.1", "founder", [who.structure]],
        [2, "PersonAdded.1", "founder", [who.person]],
        [3, "FunctionAssigned.1", "founder", [who.person]],
      ]);
      expect(journal.map(({ header }) => header.actor)).toEqual([who.actor, who.actor, who.actor]);
      expect(journal.every(({ body }) => canonical(JSON.parse(body)) === body)).toBe(true);
    });

    it("holds no name: a name is aside, and opens", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const journal = await run(entriesOf(who));
      expect(journal.filter(({ body }) => /Exemple|Lucie/u.test(body))).toEqual([]);
      const { workspace, open: opened } = await run(read(who));
      const names = [...HashMap.values(workspace.structure.entities)].map(({ name }) => name);
      expect(names.map(opened)).toEqual(["Maison de santé Exemple"]);
    });

    it("keeps structures apart, and numbers entries across them", async () => {
      const { run } = open();
      const [one, other] = [founder(), founder()];
      await run(found(one));
      await run(found(other));
      await run(addEntity(one));
      const journals = await run(Effect.all([entriesOf(one), entriesOf(other)]));
      const seqs = journals.map((journal) => journal.map(({ seq }) => seq));
      expect(seqs).toEqual([
        [1, 2, 3, 7],
        [4, 5, 6],
      ]);
      expect(await run(Effect.all([versionOf(one), versionOf(other)]))).toEqual([4, 3]);
    });

    it("gives the entries after a version, so many at a time", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const some = await run(Workspaces.use(({ entries }) => entries(who.structure, 1, 1)));
      expect(some.map(({ header }) => header.version)).toEqual([2]);
    });

    it("knows nothing of a structure that nobody founded", async () => {
      const { run } = open();
      expect(await run(Effect.flip(read(founder())))).toEqual({ _tag: "NotFound" });
      expect(await run(Effect.flip(addEntity(founder())))).toEqual({ _tag: "NotFound" });
    });

    it("accepts no entry of a hypothesis", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const supposed = { ...writing(who, [entityAdded()]), actor: { kind: "supposed" } as const };
      expect(await run(Effect.flip(update(supposed)))).toEqual({ _tag: "NotFound" });
    });

    it("lets whoever founds a structure manage it", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const { structure, account, person } = who;
      expect(await run(Workspaces.use(({ grantsOf }) => grantsOf(account)))).toEqual([
        { structure, account, person, rights: ["manage", "member"], until: null },
      ]);
    });

    it("refuses a fact that says more than its schema, and writes nothing of it", async () => {
      const { exit, run } = open();
      const who = founder();
      await run(found(who));
      const name = { ...sealedName(), clear: "Lucie" };
      const fact = entityAdded();
      const talkative: Fact = { type: "EntityAdded.1", body: { ...fact.body, name } };
      expect(Exit.hasDies(await exit(update(writing(who, [talkative]))))).toBe(true);
      expect(await run(versionOf(who))).toBe(3);
    });
  });
};
