import { Effect } from "effect";
import { array, assert, asyncProperty, constantFrom } from "fast-check";
import { describe, expect, it } from "vitest";
import { chainOf, read, refolded, update } from "../asking.ts";
import {
  addEntity,
  brokenFact,
  entityAdded,
  found,
  type Founder,
  founder,
  newEntity,
  writing,
} from "../founding.ts";
import type { Opening } from "../opened.ts";

/** What may be asked of a structure: wisely, twice, in vain or by a bug. */
const asked = constantFrom("add", "same", "idle", "several", "poison");
type Asked = "add" | "same" | "idle" | "several" | "poison";

const answered = (who: Founder, what: Asked, known: ReturnType<typeof newEntity>) => {
  switch (what) {
    case "add":
      return Effect.exit(addEntity(who));
    case "same":
      return Effect.exit(addEntity(who, { entity: known }));
    case "idle":
      return Effect.exit(update(writing(who, [])));
    case "several":
      return Effect.exit(update(writing(who, [entityAdded(), entityAdded(), entityAdded()])));
    case "poison":
      return Effect.exit(update(writing(who, [entityAdded(), brokenFact()])));
  }
};

export const replayConforms = (name: string, open: Opening): void => {
  describe(`${name}: replay`, () => {
    it("what everyone sees is the fold of what is in the journal, whatever was asked", async () => {
      const { run } = open();
      const property = asyncProperty(array(asked, { maxLength: 40 }), async (wishes) => {
        const who = founder();
        const known = newEntity();
        await run(found(who));
        const all = wishes.map((what) => answered(who, what, known));
        await run(Effect.all(all, { concurrency: "unbounded", discard: true }));
        const { workspace } = await run(read(who));
        expect(workspace).toEqual(await run(refolded(who)));
        const { version } = workspace;
        expect(await run(chainOf(who))).toMatchObject({ _tag: "Intact", version });
      });
      await assert(property, { numRuns: 40 });
    });
  });
};
