import { Effect, Exit, Fiber, Result } from "effect";
import { describe, expect, it } from "vitest";
import { chainOf, entriesOf, update, versionOf } from "../asking.ts";
import {
  addEntity,
  brokenFact,
  entityAdded,
  found,
  founder,
  newEntity,
  turnOf,
  writing,
} from "../founding.ts";
import type { Opening } from "../opened.ts";

export const turnConforms = (name: string, open: Opening): void => {
  describe(`${name}: the turn`, () => {
    it("one poisoned command among twenty fails alone", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const poisoned = turnOf(who, () => {
        throw new TypeError("poison");
      });
      const twenty = Array.from({ length: 20 }, (_, n) =>
        Effect.exit(update(n === 7 ? poisoned : writing(who, [entityAdded()]))),
      );
      const exits = await run(Effect.all(twenty, { concurrency: "unbounded" }));
      expect(exits.flatMap((exit, n) => (Exit.isSuccess(exit) ? [] : [n]))).toEqual([7]);
      expect(await run(versionOf(who))).toBe(22);
      expect(await run(chainOf(who))).toMatchObject({ _tag: "Intact", version: 22 });
    });

    it("a command that fails after its first facts leaves none of them", async () => {
      const { exit, run } = open();
      const who = founder();
      await run(found(who));
      const broken = writing(who, [entityAdded(), brokenFact()]);
      expect(Exit.hasDies(await exit(update(broken)))).toBe(true);
      expect(await run(entriesOf(who))).toHaveLength(3);
      expect(await run(versionOf(who))).toBe(3);
      expect(await run(addEntity(who))).toMatchObject({ version: 4 });
    });

    it("a command sees what the one before it in the turn has done", async () => {
      const { run } = open();
      const who = founder();
      const entity = newEntity();
      await run(found(who));
      const twice = [addEntity(who, { entity }), Effect.flip(addEntity(who, { entity }))] as const;
      expect(await run(Effect.all(twice, { concurrency: "unbounded" }))).toMatchObject([
        { version: 4 },
        { _tag: "IdAlreadyUsed", id: entity },
      ]);
    });

    it("a command in the queue is not interrupted", async () => {
      const { run } = open();
      const who = founder();
      await run(found(who));
      const interrupted = Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(addEntity(who), { startImmediately: true });
        yield* Fiber.interrupt(fiber);
      });
      await run(interrupted);
      expect(await run(versionOf(who))).toBe(4);
    });

    it("beyond the bound of the queue a command is told to come back, and is not written", async () => {
      const { run } = open({ bounds: { waiting: 10 } });
      const who = founder();
      await run(found(who));
      const many = Array.from({ length: 25 }, () => Effect.result(addEntity(who)));
      const answers = await run(Effect.all(many, { concurrency: "unbounded" }));
      const refusals = answers.filter(Result.isFailure).map(({ failure }) => failure);
      expect(refusals).toHaveLength(15);
      expect(refusals).toContainEqual({ _tag: "Unavailable", why: "busy" });
      expect(await run(versionOf(who))).toBe(13);
    });

    it("structures dropped from a full memory are read again the same", async () => {
      const { run } = open({ bounds: { facts: 10 } });
      const many = Array.from({ length: 8 }, () => founder());
      await run(Effect.forEach(many, (who) => found(who)));
      await run(Effect.forEach(many, (who) => addEntity(who), { concurrency: "unbounded" }));
      expect(await run(Effect.forEach(many, versionOf))).toEqual(many.map(() => 4));
      const chains = await run(Effect.forEach(many, chainOf));
      expect(chains.map(({ _tag, version }) => [_tag, version])).toEqual(
        many.map(() => ["Intact", 4]),
      );
    });
  });
};
