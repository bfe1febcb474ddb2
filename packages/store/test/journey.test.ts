import { histories, worldOf } from "@coopilote/testkit/histories.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { assert, asyncProperty } from "fast-check";
import { describe, expect, it } from "vitest";
import { chainOf, entriesOf, read, update } from "./asking.ts";
import { HandClocks } from "./HandClocks.ts";
import { newFolder, openedOn } from "./opened.ts";
import { rewriting } from "./rewriting.ts";

/** A world lived again on disk, each of its facts at its instant; then opened anew. */
const livedOnDisk = async (world: World) => {
  const folder = newFolder();
  const [first] = world.entries;
  const clocks = new HandClocks(first?.at.at ?? 0);
  const store = openedOn({ folder, clocks });
  for (const entry of world.entries) {
    clocks.advance(entry.at.at - clocks.wall());
    await store.run(update(rewriting(world, entry)));
  }
  const warm = await store.run(read(world));
  await store.close();
  const again = openedOn({ folder, clocks });
  const cold = await again.run(read(world));
  const chain = await again.run(chainOf(world));
  const journal = await again.run(entriesOf(world));
  await again.close();
  return { warm: warm.workspace, cold: cold.workspace, chain, journal };
};

describe("a structure's life written to disk and read back", () => {
  it("is the same, from its founding to its mise en œuvre", async () => {
    const world = journey(msp2025, "starting");
    const { warm, cold, chain, journal } = await livedOnDisk(world);
    expect(journal).toHaveLength(world.entries.length);
    expect(warm).toEqual(world.workspace);
    expect(cold).toEqual(world.workspace);
    expect(chain).toMatchObject({ _tag: "Intact", version: world.entries.length });
  });

  it("is the same whatever was asked", { timeout: 120_000 }, async () => {
    await assert(
      asyncProperty(histories, async (lived) => {
        const world = worldOf(lived);
        const { warm, cold } = await livedOnDisk(world);
        expect(warm).toEqual(world.workspace);
        expect(cold).toEqual(world.workspace);
      }),
      { numRuns: 15 },
    );
  });
});
