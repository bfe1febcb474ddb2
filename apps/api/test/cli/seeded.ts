import { mkdtempSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { newFolder, openedOn } from "../opened.ts";
import { founder, joined } from "../people.ts";

const first = mkdtempSync(join(tmpdir(), "coopilote-cli-"));
afterAll(() => rmSync(first, { recursive: true, force: true }));

/** Lucie founded a structure; Inès and Paul have access to it, and manage nothing. */
const founded = async () => {
  const server = await openedOn(first);
  const lucie = await founder(server);
  const ines = await joined(server, lucie, "ines@exemple.test");
  const paul = await joined(server, lucie, "paul@exemple.test");
  await server.stop();
  return {
    structure: lucie.structure,
    lucie: lucie.person,
    ines: ines.person,
    paul: paul.person,
  };
};

const once: { people: ReturnType<typeof founded> | undefined } = { people: undefined };

/** A folder of its own where they are, that nobody serves. */
export const seeded = async () => {
  const people = await (once.people ??= founded());
  const folder = await newFolder();
  await cp(first, folder, { recursive: true });
  return { folder, ...people };
};
