import { readFile } from "node:fs/promises";
import { createPrivateKey, createPublicKey } from "node:crypto";
import { join } from "node:path";
import { expect, it } from "vitest";
import { opened } from "./opened.ts";

it("whoever verifies a dossier reads the public key of the instance without an account", async () => {
  const server = await opened();
  const answer = await fetch(`${server.url}/api/keys`);
  const key = createPrivateKey(await readFile(join(server.folder, "signing.key"), "utf8"));
  const raw = createPublicKey(key).export({ type: "spki", format: "der" }).subarray(-32);
  expect(await answer.json()).toMatchObject({
    keys: [{ publicKey: raw.toString("hex"), retired: null }],
  });
});
