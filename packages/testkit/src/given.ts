import assert from "node:assert/strict";
import type { CommandName } from "@coopilote/domain/Command.ts";
import type { RefusalBy } from "@coopilote/domain/decisions.ts";
import type { Fact, facts, FactType } from "@coopilote/domain/Fact.ts";
import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import type { refusals, RefusalTag } from "@coopilote/domain/Refusal.ts";
import { Result } from "effect";
import { camille, msp } from "./people.ts";
import { after, decided, type Step, type Unsealed, type Wire } from "./steps.ts";
import { beforeAnything, by, legible, type World } from "./World.ts";

/** A fact as a test writes it: ids as strings, what was typed in place of its seal. */
export type ExpectedFact = {
  [K in FactType]: {
    readonly type: K;
    readonly body: Unsealed<(typeof facts)[K]["Encoded"], unknown>;
  };
}[FactType];

type Expected<N extends CommandName> = (typeof refusals)[Extract<
  RefusalBy<N>["_tag"],
  RefusalTag
>]["Encoded"];

/** What came of a command. */
export class Outcome<N extends CommandName> {
  readonly world: World;
  readonly result: Result.Result<ReadonlyArray<Fact>, RefusalBy<N>>;

  constructor(world: World, result: Result.Result<ReadonlyArray<Fact>, RefusalBy<N>>) {
    this.world = world;
    this.result = result;
  }

  /** These facts and no others, in this order. */
  thenFacts(...expected: ReadonlyArray<ExpectedFact>): void {
    assert.deepEqual(this.legible(), { facts: expected });
  }

  /** This refusal, with all that it carries. */
  thenRefused(refusal: Expected<N>): void {
    assert.deepEqual(this.legible(), { refusal });
  }

  private legible(): unknown {
    return Result.match(this.result, {
      onSuccess: (happened) => ({ facts: legible(this.world, happened) }),
      onFailure: (refusal) => ({ refusal }),
    });
  }
}

/** A world in which things have happened. */
export class Given {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** Decides a command; who asks is the coordinator where the test does not say. Rights are not asked. */
  when<N extends CommandName>(
    name: N,
    wire: Wire<N>,
    actor: Actor = by(camille.person),
  ): Outcome<N> {
    const { world, result } = decided(this.world, name, wire, actor);
    return new Outcome(world, result);
  }
}

/** What has happened so far, from an empty journal. */
export const given = (...steps: ReadonlyArray<Step>): Given =>
  new Given(after(beforeAnything(msp.structure), steps));

/** The same, from a world already made. */
export const givenWorld = (world: World, ...steps: ReadonlyArray<Step>): Given =>
  new Given(after(world, steps));
