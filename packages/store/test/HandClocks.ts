import type { Clocks } from "../src/clocks.ts";

/** Clocks that a test moves: together when time passes, the wall alone when someone sets it. */
export class HandClocks implements Clocks {
  #wall: number;
  #monotonic = 0;

  /** UTC milliseconds. */
  constructor(wall: number) {
    this.#wall = wall;
  }

  readonly wall = (): number => this.#wall;
  readonly monotonic = (): number => this.#monotonic;

  advance(by: number): void {
    this.#wall += by;
    this.#monotonic += by;
  }

  set(wall: number): void {
    this.#wall = wall;
  }
}
