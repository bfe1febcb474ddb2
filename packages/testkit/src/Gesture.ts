import type { CommandName } from "@coopilote/domain/Command.ts";
import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import type { DocumentId } from "@coopilote/domain/kernel/ids.ts";
import { idOf } from "./draw.ts";
import type { Invented } from "./people.ts";
import type { Wire } from "./steps.ts";
import { by, type World } from "./World.ts";

/** What someone sees when they ask for something. `pieces`: those received, filed or not. */
export type Scene = Pick<World, "workspace" | "now"> & {
  readonly pieces: ReadonlyArray<DocumentId>;
};

/** Small numbers, each read as a place in a list: 0 is its first, the newest where it is a history. */
export type Choice = {
  readonly who: number;
  readonly whom: number;
  readonly which: number;
  readonly much: number;
};

/** A command and who asks it, whatever the command: `run` says what asking comes to. */
export type Ask = <A>(run: <N extends CommandName>(name: N, wire: Wire<N>, actor: Actor) => A) => A;

export const ask =
  <N extends CommandName>({ person }: Pick<Invented, "person">, name: N, wire: Wire<N>): Ask =>
  (run) =>
    run(name, wire, by(person));

/** What a choice makes someone ask in a scene; nothing where there is nothing to ask about. */
export type Gesture = (scene: Scene, choice: Choice) => Ask | undefined;

/** What lies at a place in a list that goes round; nothing in an empty one. */
export const placed = <A>(list: ReadonlyArray<A>, place: number): A | undefined =>
  list[place % list.length];

/** The same, of a list that cannot be empty. */
export const chosenFrom = <const L extends readonly [unknown, ...ReadonlyArray<unknown>]>(
  list: L,
  place: number,
): L[number] => placed<L[number]>(list, place) ?? list[0];

/** An id that no gesture made before: every accepted command moves the version on. */
export const freshId = ({ workspace }: Scene, what: string): string =>
  idOf(`${what} of ${workspace.version}`);
