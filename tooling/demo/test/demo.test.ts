import { listen } from "@coopilote/api/server.ts";
import { settingsOf } from "@coopilote/api/settings.ts";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { building, called, leftIn, newFolder, serving, surroundings } from "./called.ts";

const digestOf = async (folder: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(join(folder, "coopilote.sqlite")))
    .digest("hex");

describe("coopilote demo", { timeout: 120_000 }, () => {
  it("says how it is written, in French with an example", async () => {
    const { code, out, err } = await called(await surroundings(), ["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^ {2}.*coopilote demo --into /mu);
  });

  it.each([[["--nulle-part"]], [["mot"]], [["--into"]], [["--into", "ici", "--from", "là"]]])(
    "refuses what is not written as it should be: %j",
    async (words) => {
      const { code, out, err } = await called(await surroundings(), words);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).not.toBe("");
    },
  );

  it("serves a copy of what a folder holds, and leaves nothing behind", async () => {
    const around = await surroundings();
    const before = await digestOf(inject("demonstration"));
    const { said, url, stop } = await serving(around, ["--from", inject("demonstration")]);
    expect(said).toMatch(/^Démonstration ouverte\u00A0: http:\/\/localhost:\d+$/u);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await stop("SIGINT")).toBe(0);
    expect(await leftIn(around)).toEqual([]);
    expect(await digestOf(inject("demonstration"))).toBe(before);
  });

  it("ends while it is being prepared, and leaves nothing behind", async () => {
    const around = await surroundings();
    const { stop } = await building(around, []);
    expect(await stop("SIGTERM")).toBe(0);
    expect(await leftIn(around)).toEqual([]);
  });

  it("leaves nothing of what it was preparing in a folder, nor beside it", async () => {
    const around = await surroundings();
    const beside = await newFolder();
    const { stop } = await building(around, ["--into", join(beside, "demonstration")]);
    expect(await stop("SIGTERM")).toBe(1);
    expect([...(await readdir(beside)), ...(await leftIn(around))]).toEqual([]);
  });

  it("refuses a folder that holds no demonstration of this release", async () => {
    const around = await surroundings();
    const empty = await newFolder();
    const { code, err } = await called(around, ["--from", empty]);
    expect(code).toBe(3);
    expect(err).toContain("ne tient pas la démonstration de cette version");
    expect(await leftIn(around)).toEqual([]);
  });

  it("refuses a folder where people work", async () => {
    const around = await surroundings();
    const folder = await newFolder();
    const settings = settingsOf({ PORT: "0", COOPILOTE_DATA: folder }, Date.now());
    await (await listen(settings, () => undefined)).stop();
    const before = await digestOf(folder);
    const { code, err } = await called(around, ["--from", folder]);
    expect(code).toBe(3);
    expect(err).toContain("ne tient pas la démonstration de cette version");
    expect(await digestOf(folder)).toBe(before);
  });

  it("refuses a port that is taken, before it prepares anything", async () => {
    const other = createServer().listen(0);
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const { code, err } = await called(await surroundings(), [], port);
    expect(code).toBe(3);
    expect(err).toBe(`Le port ${port} est déjà pris\u00A0: choisissez-en un autre par PORT.\n`);
  });
});

describe("coopilote demo --into", { timeout: 120_000 }, () => {
  it("prepares the demonstration in a folder of its own, and nowhere else", async () => {
    const { into, ...around } = inject("telling");
    expect(into).toContain("coopilote.sqlite");
    expect(around).toEqual({ code: 0, beside: [], left: [] });
    const again = await called(await surroundings(), ["--into", inject("demonstration")]);
    expect(again).toMatchObject({ code: 3, out: "" });
    expect(again.err).toContain("n’est pas un répertoire vide");
  });
});
