import { Instant } from "@coopilote/domain/kernel/time.ts";
import { journalKept } from "@coopilote/store/journalKept.ts";
import { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { ManagedRuntime } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeRootOf, stampRoots } from "../src/checkpoints/checkpointing.ts";
import { writingPorts } from "../src/runtime.ts";
import { settingsOf } from "../src/settings.ts";
import { type Answer, listeningAuthority } from "./authority.ts";
import { newFolder, openedOn } from "./opened.ts";
import { founder } from "./people.ts";

const noon = Date.UTC(2026, 2, 12, 12);

/** A folder where a structure was founded. */
const founded = async () => {
  const folder = await newFolder();
  const server = await openedOn(folder);
  const { structure } = await founder(server);
  await server.stop();
  return { folder, structure: StructureId.make(structure) };
};

/** What does what the server does each night, on a folder that nobody serves. */
const nightly = (folder: string) => {
  const settings = settingsOf({ COOPILOTE_DATA: folder }, noon);
  const runtime = ManagedRuntime.make(writingPorts(settings));
  onTestFinished(() => runtime.dispose());
  return { run: runtime.runPromise };
};

const stampsIn = (folder: string, structure: StructureId) => {
  const kept = journalKept(folder, structure);
  if ("_tag" in kept) throw new Error(kept._tag);
  return kept.checkpoints.map(({ day, stamp }) => ({ day, isStamped: stamp !== null }));
};

const at = (minutes: number): Instant => Instant.make(noon + minutes * 60_000);

describe("the stamp of a day", { timeout: 60_000 }, () => {
  it("waits where the authority is down, and comes once it is there again", async () => {
    const { folder, structure } = await founded();
    const authority = await listeningAuthority();
    const { run } = nightly(folder);
    await run(makeRootOf(at(0)));
    authority.answers((_, response) => response.writeHead(503).end());
    const asked = (minutes: number) =>
      run(stampRoots(authority.url, at(minutes), at(minutes - 15)));
    const [first] = await asked(0);
    expect(first?.day).toBe("2026-03-12");
    expect(first?.why).toContain("503");
    expect(stampsIn(folder, structure)).toEqual([{ day: "2026-03-12", isStamped: false }]);
    expect(await asked(14)).toEqual([]);
    authority.answers();
    expect(await asked(15)).toEqual([{ day: "2026-03-12", why: undefined }]);
    expect(stampsIn(folder, structure)).toEqual([{ day: "2026-03-12", isStamped: true }]);
    expect(await asked(60)).toEqual([]);
    expect(authority.asked()).toBe(2);
  });

  it("is not taken from an answer that is none, that is too long, that was of another question, or that is elsewhere", async () => {
    const { folder, structure } = await founded();
    const authority = await listeningAuthority();
    const { run } = nightly(folder);
    await run(makeRootOf(at(0)));
    const before: { query: Buffer | undefined } = { query: undefined };
    const answers: ReadonlyArray<Answer> = [
      (query, response) => {
        before.query = query;
        response.end("<html></html>");
      },
      (_, response) => response.end(Buffer.alloc(70_000)),
      (query, response) => response.end(authority.stamp(before.query ?? query)),
      (_, response) => response.writeHead(302, { location: authority.url }).end(),
    ];
    for (const answer of answers) {
      authority.answers(answer);
      const [said] = await run(stampRoots(authority.url, at(0), at(0)));
      expect(said?.why).toBeDefined();
    }
    expect(authority.asked()).toBe(answers.length);
    expect(stampsIn(folder, structure)).toEqual([{ day: "2026-03-12", isStamped: false }]);
  });

  it("is asked for by a server that goes on writing while the authority says nothing, and stops without it", async () => {
    const { folder } = await founded();
    const authority = await listeningAuthority();
    authority.answers(() => undefined);
    const asked = authority.next();
    const ahead = 36 * 3_600_000 - (Date.now() % 86_400_000);
    const clocks = { wall: () => Date.now() + ahead, monotonic: () => performance.now() };
    const environment = { COOPILOTE_TIMESTAMP_URL: authority.url };
    const server = await openedOn(folder, environment, { clocks });
    await asked;
    await founder(server, "paul@exemple.test");
    await server.stop();
    expect(authority.asked()).toBe(1);
    expect(server.lines).toContainEqual(expect.objectContaining({ msg: "checkpoint", size: 1 }));
  });
});
