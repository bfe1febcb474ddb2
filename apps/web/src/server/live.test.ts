import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLive } from "./live.ts";
import { type SourceEvents, readBeat, waitBefore } from "./stream.ts";

const BEAT = JSON.stringify({ version: 7, rows: 1, day: "2026-03-10" });
const NEXT = JSON.stringify({ version: 8, rows: 1, day: "2026-03-10" });

const pageOf = () => {
  const listeners = new EventTarget();
  const page = {
    hidden: false,
    addEventListener: listeners.addEventListener.bind(listeners),
    removeEventListener: listeners.removeEventListener.bind(listeners),
  };
  const turn = (hidden: boolean) => {
    page.hidden = hidden;
    listeners.dispatchEvent(new Event("visibilitychange"));
  };
  return { page, turn };
};

let structures = 0;
const disposers: Array<() => void> = [];

/** A server whose open streams can be spoken through. */
const stage = (mayRead?: boolean) => {
  structures += 1;
  const structure = `structure-${structures}`;
  const streams: SourceEvents[] = [];
  const tab = () => {
    const changes = { count: 0 };
    const found = { count: 0 };
    const { page, turn } = pageOf();
    const { connection, dispose } = createRoot((dispose) => ({
      dispose,
      connection: createLive({
        structure,
        onChange: () => {
          changes.count += 1;
        },
        onFound: () => {
          found.count += 1;
        },
        page,
        mayRead: () => Promise.resolve(mayRead),
        open: (_, events) => {
          streams.push(events);
          return { close: () => streams.splice(streams.indexOf(events), 1) };
        },
      }),
    }));
    disposers.push(dispose);
    return { connection, changes, found, turn, dispose };
  };
  return { streams, tab };
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  for (const dispose of disposers.splice(0)) dispose();
  vi.useRealTimers();
});

describe("the live stream", () => {
  it("revalidates at each beat, once for the same one", async () => {
    const { streams, tab } = stage();
    const one = tab();
    await expect.poll(() => streams.length).toBe(1);
    streams[0]?.opened();
    expect(one.connection()).toBe("live");
    streams[0]?.said(BEAT);
    streams[0]?.said(BEAT);
    streams[0]?.said(NEXT);
    expect(one.changes.count).toBe(2);
  });

  it("is one for all tabs, and the others are told", async () => {
    const { streams, tab } = stage();
    const one = tab();
    const two = tab();
    await expect.poll(() => streams.length).toBe(1);
    streams[0]?.opened();
    streams[0]?.said(BEAT);
    await expect.poll(() => two.changes.count).toBe(1);
    expect(two.connection()).toBe("live");
    expect(one.changes.count).toBe(1);
    expect(streams).toHaveLength(1);
  });

  it("passes to another tab when the one that listened is closed", async () => {
    const { streams, tab } = stage();
    const one = tab();
    await expect.poll(() => streams.length).toBe(1);
    const first = streams[0];
    const two = tab();
    one.dispose();
    await expect.poll(() => streams.some((stream) => stream !== first)).toBe(true);
    streams[0]?.opened();
    expect(two.connection()).toBe("live");
  });

  it("says that it is lost, comes back later, and revalidates then", async () => {
    const { streams, tab } = stage();
    const one = tab();
    await expect.poll(() => streams.length).toBe(1);
    streams[0]?.opened();
    streams[0]?.broken();
    await expect.poll(() => one.connection()).toBe("lost");
    expect(streams).toHaveLength(0);
    vi.advanceTimersByTime(1000);
    expect(streams).toHaveLength(1);
    streams[0]?.opened();
    expect(one.connection()).toBe("live");
    expect(one.changes.count).toBe(1);
    expect(one.found.count).toBe(1);
  });

  it("says that another account came in, where the server answers and no longer to this one", async () => {
    const { streams, tab } = stage(false);
    const one = tab();
    await expect.poll(() => streams.length).toBe(1);
    streams[0]?.opened();
    streams[0]?.broken();
    await expect.poll(() => one.connection()).toBe("elsewhere");
    vi.advanceTimersByTime(1000);
    streams[0]?.opened();
    expect(one.connection()).toBe("live");
    expect(one.changes.count).toBe(1);
  });

  it("is closed once hidden five minutes, and opened again when seen", async () => {
    const { streams, tab } = stage();
    const one = tab();
    await expect.poll(() => streams.length).toBe(1);
    one.turn(true);
    vi.advanceTimersByTime(5 * 60_000 - 1);
    expect(one.connection()).toBe("connecting");
    vi.advanceTimersByTime(1);
    expect(one.connection()).toBe("asleep");
    expect(streams).toHaveLength(0);
    one.turn(false);
    await expect.poll(() => streams.length).toBe(1);
    expect(one.changes.count).toBe(1);
  });
});

describe("the wait before a new try", () => {
  it("doubles up to a minute, half of it drawn", () => {
    expect(waitBefore(0, 1)).toBe(1000);
    expect(waitBefore(3, 1)).toBe(8000);
    expect(waitBefore(3, 0)).toBe(4000);
    expect(waitBefore(40, 1)).toBe(60_000);
  });
});

describe("a message", () => {
  it("of another shape is left alone", () => {
    expect(readBeat('{"hello":1}')).toBeUndefined();
    expect(readBeat(BEAT)).toStrictEqual({ version: 7, rows: 1, day: "2026-03-10" });
  });
});
