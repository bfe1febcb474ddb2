import { Effect } from "effect";
import { describe, expect, it } from "vitest";
import { update, versionOf } from "../asking.ts";
import { addEntity, found, founder, newCommand, newEntity, writing } from "../founding.ts";
import type { Opening } from "../opened.ts";

export const receiptsConform = (name: string, open: Opening): void => {
  describe(`${name}: receipts`, () => {
    it("the same command a hundred times at once has one effect and one answer", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const asked = { command: newCommand(), entity: newEntity() };
      const hundred = Array.from({ length: 100 }, () => addEntity(who, asked));
      const answers = await run(Effect.all(hundred, { concurrency: "unbounded" }));
      expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
      expect(new Set(answers.map(({ entries }) => entries.join()))).toEqual(new Set(["4"]));
      expect(await run(versionOf(who))).toBe(4);
    });

    it("a structure founded twice by the same command is founded once", async () => {
      const { run } = open();
      const who = founder();
      const [command, entity] = [newCommand(), newEntity()];
      const first = await run(found(who, command, entity));
      expect(await run(found(who, command, entity))).toEqual({ ...first, replayed: true });
      expect(await run(Effect.flip(found(who)))).toEqual({
        _tag: "IdAlreadyUsed",
        id: who.structure,
      });
    });

    it("a command id already used for something else, or by someone else, is refused", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const asked = { command: newCommand(), entity: newEntity() };
      await run(addEntity(who, asked));
      const otherwise = addEntity(who, { ...asked, name: "Autre annexe" });
      expect(await run(Effect.flip(otherwise))).toEqual({ _tag: "KeyAlreadyUsed" });
      const actor = { kind: "console" } as const;
      const someoneElse = addEntity({ structure: who.structure, actor }, asked);
      expect(await run(Effect.flip(someoneElse))).toEqual({ _tag: "KeyAlreadyUsed" });
      expect(await run(versionOf(who))).toBe(4);
    });

    it("the same command id in another structure is another command", async () => {
      const { run } = open();
      const command = newCommand();
      await run(found(founder(), command));
      expect(await run(found(founder(), command))).toMatchObject({ replayed: false });
    });

    it("a refusal is not remembered: the same command may be accepted later", async () => {
      const { run } = open();
      const who = founder();
      const asked = { command: newCommand() };
      expect(await run(Effect.flip(addEntity(who, asked)))).toEqual({ _tag: "NotFound" });
      await run(found(who));
      expect(await run(addEntity(who, asked))).toMatchObject({ version: 4, replayed: false });
    });

    it("an accepted command that changes nothing is remembered", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const idle = writing(who, []);
      expect(await run(update(idle))).toEqual({ version: 3, entries: [], replayed: false });
      expect(await run(update(idle))).toEqual({ version: 3, entries: [], replayed: true });
    });

    it("rights come before the receipt: whoever has none cannot have it answered again", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const asked = { command: newCommand(), entity: newEntity() };
      await run(addEntity(who, asked));
      const stranger = { ...founder(), structure: who.structure };
      expect(await run(Effect.flip(addEntity(stranger, asked)))).toEqual({ _tag: "NotFound" });
    });
  });
};
