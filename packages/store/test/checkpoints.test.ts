import { checkpointChecks, rootSigned } from "@coopilote/domain/dossier/checkpointed.ts";
import type { Checkpoint } from "@coopilote/domain/dossier/Checkpoint.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import { createPublicKey, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256 } from "../src/cryptography.ts";
import { journalKept } from "../src/journalKept.ts";
import { Store } from "../src/Store.ts";
import { addEntity, found, type Founder, founder } from "./founding.ts";
import { newFolder, openedOn } from "./opened.ts";

const makeRoot = (day: string) => Store.use((store) => store.makeRoot(Day.make(day)));

const isSigned = ({ publicKey, signature, ...of }: Checkpoint): boolean => {
  const der = Buffer.from(`302a300506032b6570032100${publicKey}`, "hex");
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  return verify(null, Buffer.from(rootSigned(of)), key, Buffer.from(signature, "hex"));
};

/** What a dossier made now would carry, gone through as a verifier does. */
const carried = (folder: string, { structure }: Founder) => {
  const kept = journalKept(folder, structure);
  if ("_tag" in kept) throw new Error(kept._tag);
  const { checkpoints, lines } = kept;
  const signed = checkpoints.filter(isSigned).map(({ day }) => day);
  const checks = checkpointChecks(
    checkpoints,
    { structure, hashes: lines.map(({ hash }) => hash) },
    { rootsSigned: new Set(signed), stamps: new Map() },
    sha256,
  );
  return { checkpoints, outcomes: checks.map(({ outcome }) => outcome) };
};

/** Several structures in a folder. */
const several = async (count: number) => {
  const folder = newFolder();
  const store = openedOn({ folder });
  const founders = Array.from({ length: count }, () => founder());
  for (const each of founders) await store.run(found(each));
  return { folder, store, founders };
};

describe("the root of a day", () => {
  it.each([1, 2, 3, 7])(
    "binds the heads of %i structures, each by its own proof",
    async (count) => {
      const { folder, store, founders } = await several(count);
      expect(await store.run(makeRoot("2026-03-12"))).toMatchObject({ size: count });
      for (const each of founders) {
        const { checkpoints, outcomes } = carried(folder, each);
        expect(outcomes).toEqual(["holds", "absent"]);
        expect(checkpoints).toMatchObject([{ day: "2026-03-12", size: count }]);
      }
    },
  );

  it("is one for a day, and none where nothing was written since", async () => {
    const { store, founders } = await several(2);
    expect(await store.run(makeRoot("2026-03-12"))).toMatchObject({ size: 2 });
    expect(await store.run(makeRoot("2026-03-13"))).toBeUndefined();
    const [first] = founders;
    if (first !== undefined) await store.run(addEntity(first));
    expect(await store.run(makeRoot("2026-03-12"))).toBeUndefined();
    expect(await store.run(makeRoot("2026-03-13"))).toMatchObject({ size: 1 });
  });

  it("goes on leading to its day once the journal is longer and the key another; of each month the last is told", async () => {
    const { folder, store, founders } = await several(3);
    const [first = founder()] = founders;
    const days = ["2026-03-12", "2026-03-30", "2026-04-02", "2026-04-03"];
    for (const day of days) {
      await store.run(addEntity(first));
      await store.run(makeRoot(day));
      await store.run(Store.use(({ rotateKey }) => rotateKey));
    }
    await store.run(addEntity(first));
    const { checkpoints, outcomes } = carried(folder, first);
    expect(outcomes).toEqual(["holds", "absent"]);
    expect(checkpoints.map(({ day }) => day)).toEqual(["2026-03-30", "2026-04-03"]);
    expect(new Set(checkpoints.map(({ key }) => key)).size).toBe(2);
  });
});
