import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPaused } from "./asking.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A field whose words are in the address. */
const field = () =>
  createRoot((dispose) => {
    const [address, setAddress] = createSignal("");
    const sent: string[] = [];
    const [typed, type] = createPaused(address, (words) => {
      sent.push(words);
      setAddress(words);
    });
    return { typed, type, setAddress, sent, dispose };
  });

describe("words typed in a field", () => {
  it("are sent on once the typing pauses, not at each letter", () => {
    const { typed, type, sent } = field();
    for (const words of ["s", "si", "sig"]) {
      type(words);
      vi.advanceTimersByTime(100);
    }
    expect([typed(), sent]).toEqual(["sig", []]);
    vi.advanceTimersByTime(300);
    expect(sent).toEqual(["sig"]);
  });

  it("give way to what is said otherwise, and are no longer sent", () => {
    const { typed, type, setAddress, sent } = field();
    type("sig");
    setAddress("clos");
    vi.advanceTimersByTime(1000);
    expect([typed(), sent]).toEqual(["clos", []]);
  });

  it("are forgotten with their field", () => {
    const { type, sent, dispose } = field();
    type("sig");
    dispose();
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([]);
  });
});
