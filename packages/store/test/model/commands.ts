import { AccountId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { Result } from "effect";
import type { AsyncCommand } from "fast-check";
import { expect } from "vitest";
import { holds } from "./holds.ts";
import type { Model } from "./Model.ts";
import type { Real } from "./Real.ts";
import { minuteOf, type Wish } from "./wishes.ts";

/** The model of a run: replaced, never changed. */
export type Run = { model: Model };
export type Command = AsyncCommand<Run, Real>;

const pass = (run: Run, real: Real, minutes: number): void => {
  real.wait(minutes);
  run.model = { ...run.model, now: minuteOf(real.now), today: real.now.day };
};

/** Someone asks, a minute after the last: accepted exactly where the model says so, and a refusal writes nothing. */
export const asks = (wish: Wish): Command => ({
  check: ({ model }) => wish.isPossible(model),
  run: async (run, real) => {
    pass(run, real, 1);
    const { model } = run;
    const { now } = real;
    const before = real.written();
    const known = { model, workspace: await real.workspace(), now };
    const asked = await real.ask(wish.ask(known));
    const isAccepted = Result.isSuccess(asked.result);
    expect({ wish: wish.says, isAccepted }).toEqual({
      wish: wish.says,
      isAccepted: wish.isAccepted(model),
    });
    if (isAccepted) {
      real.accepted.push(asked);
      run.model = wish.comesTo(model, now);
    } else expect(real.written()).toEqual(before);
    await holds(run.model, real);
  },
  toString: () => wish.says,
});

export const waits = (minutes: number): Command => ({
  check: () => true,
  run: async (run, real) => {
    pass(run, real, minutes);
    await holds(run.model, real);
  },
  toString: () => `${minutes} minutes pass`,
});

const stranger = {
  kind: "account",
  account: AccountId.make(idOf("stranger")),
  person: PersonId.make(idOf("stranger")),
} as const;

/** A command sent twice has one effect and one answer; by someone else it is refused. */
export const asksAgain = (place: number): Command => ({
  check: () => true,
  run: async (run, real) => {
    const first = real.accepted[place % real.accepted.length];
    if (first === undefined || Result.isFailure(first.result)) return;
    const before = real.written();
    const again = await real.ask(first.ask, first.command);
    expect(again.result).toMatchObject({
      success: { entries: first.result.success.entries, replayed: true },
    });
    const { result } = await real.ask(first.ask, first.command, stranger);
    expect(Result.isFailure(result)).toBe(true);
    expect(real.written()).toEqual(before);
    await holds(run.model, real);
  },
  toString: () => `the command ${place} is sent again`,
});

export const reopens: Command = {
  check: () => true,
  run: async (run, real) => {
    const before = await real.workspace();
    await real.reopen();
    expect(await real.workspace()).toEqual(before);
    await holds(run.model, real);
  },
  toString: () => "the server stops and starts again",
};

/** What hardly ever happens by itself, told in its order. */
export const told = (says: string, ...each: ReadonlyArray<Command>): Command => ({
  check: () => true,
  run: async (run, real) => {
    for (const command of each) if (command.check(run)) await command.run(run, real);
  },
  toString: () => says,
});
