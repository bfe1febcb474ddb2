import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille } from "@coopilote/testkit/people.ts";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { livedOn } from "./livedOn.ts";

const lived = journey(msp2025, "starting");
const asked = `kind=team&of=${team}&day=2025-04-12&time=10%3A00`;

/** The processes that this one started and that still run (Linux). */
const children = (): ReadonlyArray<string> =>
  readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8")
    .split(" ")
    .filter((pid) => pid !== "");

const linked = (path: string): string => {
  try {
    return readlinkSync(path);
  } catch {
    // A descriptor closed since it was listed leads nowhere.
    return "";
  }
};

/** The pieces of a folder that this process holds open (Linux). */
const piecesOpen = (folder: string): ReadonlyArray<string> =>
  readdirSync("/proc/self/fd")
    .map((descriptor) => linked(`/proc/self/fd/${descriptor}`))
    .filter((path) => path.startsWith(join(folder, "documents")));

const world = async () => {
  const { server, browsers } = await livedOn(lived, [camille]);
  const [coordinator] = browsers;
  if (coordinator === undefined) throw new Error("nobody signed in");
  const root = `/api/structures/${lived.structure}/dossier`;
  return {
    server,
    take: (what: string, signal: AbortSignal) =>
      coordinator.fetch(`${root}/${what}?${asked}`, { signal }),
  };
};

describe("whoever stops asking for a dossier", () => {
  it("leaves no press behind, and the next is made", async () => {
    const { take } = await world();
    const stopping = new AbortController();
    const before = children().length;
    const taking = take("paper", stopping.signal);
    await vi.waitFor(() => expect(children().length).toBeGreaterThan(before), { timeout: 20_000 });
    stopping.abort();
    await expect(taking).rejects.toThrow("aborted");
    await vi.waitFor(() => expect(children()).toHaveLength(before), { timeout: 20_000 });
    const again = await take("paper", new AbortController().signal);
    expect(again.status).toBe(200);
    await again.arrayBuffer();
  });

  it("leaves no piece open, nor anything in the folder", async () => {
    const { server, take } = await world();
    const filesIn = () => readdirSync(server.folder, { recursive: true }).map(String).toSorted();
    const before = filesIn();
    const stopping = new AbortController();
    const response = await take("archive", stopping.signal);
    const reader = response.body?.getReader();
    await reader?.read();
    stopping.abort();
    await expect(reader?.closed).rejects.toThrow("aborted");
    await vi.waitFor(() => expect(piecesOpen(server.folder)).toEqual([]));
    expect(filesIn()).toEqual(before);
    expect((await take("archive", new AbortController().signal)).status).toBe(200);
  });
});
