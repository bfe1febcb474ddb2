import { Deferred, Effect, Exit, Fiber } from "effect";
import { describe, expect, it, vi } from "vitest";
import { byADoor, inTurn, oneByOne, readInTurn, taken } from "./places.ts";

async function* three() {
  yield Uint8Array.of(1);
  yield Uint8Array.of(2);
  yield Uint8Array.of(3);
}

const making = Effect.fnUntraced(function* (
  begun: { count: number },
  until: Deferred.Deferred<void>,
) {
  begun.count += 1;
  yield* Deferred.await(until);
});

const settled = Effect.promise(() => new Promise((resolve) => setImmediate(resolve)));

describe("dossiers being made", () => {
  it("are two at once; others wait their turn, and who stops waiting leaves theirs to the next", async () => {
    const begun = { count: 0 };
    const counts: Array<number> = [];
    await Effect.runPromise(
      Effect.gen(function* () {
        const until = yield* Deferred.make<void>();
        const next = yield* Deferred.make<void>();
        const fibers = [];
        for (const gate of [until, until, until, next])
          fibers.push(yield* Effect.forkChild(inTurn(making(begun, gate))));
        yield* settled;
        counts.push(begun.count);
        for (const fiber of fibers.slice(2, 3)) yield* Fiber.interrupt(fiber);
        yield* Deferred.succeed(until, undefined);
        yield* settled;
        counts.push(begun.count);
        yield* Deferred.succeed(next, undefined);
        for (const fiber of fibers) yield* Fiber.await(fiber);
      }),
    );
    expect(counts).toEqual([2, 3]);
  });
});

describe("a queue of dossiers", () => {
  it("is bounded: one more is told to come back, and whoever only reads waits for no press", async () => {
    const begun = { count: 0 };
    const refused = await Effect.runPromise(
      Effect.gen(function* () {
        const until = yield* Deferred.make<void>();
        const fibers = [];
        for (let asked = 0; asked < 18; asked += 1)
          fibers.push(yield* Effect.forkChild(inTurn(making(begun, until))));
        yield* settled;
        const more = yield* Effect.flip(inTurn(Effect.void));
        yield* readInTurn(Effect.void);
        yield* Deferred.succeed(until, undefined);
        for (const fiber of fibers) yield* Fiber.await(fiber);
        yield* inTurn(Effect.void);
        return more;
      }),
    );
    expect(refused).toEqual({ _tag: "Unavailable", why: "busy" });
    expect(begun.count).toBe(18);
  });

  it("holds one of a link at a time, so that others go on", async () => {
    const begun = { count: 0 };
    const refused = await Effect.runPromise(
      Effect.gen(function* () {
        const until = yield* Deferred.make<void>();
        const fibers = [];
        for (let asked = 0; asked < 5; asked += 1)
          fibers.push(yield* Effect.forkChild(oneByOne("link", inTurn(making(begun, until)))));
        yield* settled;
        const first = begun.count;
        const more = yield* Effect.flip(oneByOne("link", Effect.void));
        yield* oneByOne("another", inTurn(Effect.void));
        yield* Deferred.succeed(until, undefined);
        for (const fiber of fibers) yield* Fiber.await(fiber);
        return { first, more };
      }),
    );
    expect(refused).toEqual({ first: 1, more: { _tag: "Unavailable", why: "busy" } });
  });
});

describe("an archive that leaves", () => {
  it("leaves by a link one at a time", async () => {
    const first = await Effect.runPromise(byADoor(Effect.sync(three), taken, "link"));
    const second = Effect.flip(byADoor(Effect.sync(three), taken, "link"));
    expect(await Effect.runPromise(second)).toEqual({ _tag: "Unavailable", why: "busy" });
    await first.cancel();
    const third = await Effect.runPromise(byADoor(Effect.sync(three), taken, "link"));
    await third.cancel();
  });

  it("gives its place back once, when it is all taken or abandoned", async () => {
    const over = vi.fn<() => void>();
    const whole = taken(three(), over);
    expect((await new Response(whole).bytes()).length).toBe(3);
    expect(over).toHaveBeenCalledTimes(1);
    const reader = taken(three(), over).getReader();
    await reader.read();
    await reader.cancel();
    expect(over).toHaveBeenCalledTimes(2);
  });

  it("is given up where nobody takes it, and reads nothing more", async () => {
    const left = vi.fn<() => void>();
    async function* watched() {
      try {
        yield* three();
      } finally {
        left();
      }
    }
    const over = vi.fn<() => void>();
    const reader = taken(watched(), over, 1).getReader();
    await reader.read();
    await expect(reader.closed).rejects.toThrow("nobody takes");
    await vi.waitFor(() => expect(left).toHaveBeenCalledTimes(1));
    expect(over).toHaveBeenCalledTimes(1);
  });

  it("waits while too many leave, and goes once one has", async () => {
    const streams = await Effect.runPromise(
      Effect.all(Array.from({ length: 8 }, () => byADoor(Effect.sync(three), taken))),
    );
    const ninth = Effect.runPromiseExit(byADoor(Effect.sync(three), taken));
    const tenth = new AbortController();
    const abandoned = Effect.runPromiseExit(byADoor(Effect.sync(three), taken), {
      signal: tenth.signal,
    });
    tenth.abort();
    expect(Exit.isFailure(await abandoned)).toBe(true);
    await streams[0]?.cancel();
    expect(Exit.isSuccess(await ninth)).toBe(true);
    const failed = Effect.runPromiseExit(byADoor(Effect.fail("no such dossier"), taken));
    for (const stream of streams.slice(1)) await stream.cancel();
    expect(Exit.isFailure(await failed)).toBe(true);
  });
});
