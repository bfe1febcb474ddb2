import type { ScreenOf } from "../server/screens.ts";
import type { Waited } from "../structure/waitingModel.ts";

/** One structure as someone carries it with them. */
export interface InStructure {
  readonly structure: string;
  readonly view: ScreenOf<"mine">;
}

/** What I carry, as a list of what waits for me: the cards above it hold what is to sign. */
export const waitedIn = ({ structure, view }: InStructure): Waited => ({
  structure,
  today: view.now,
  me: { person: view.me.person, manages: view.manages },
  people: view.people,
  waiting: { ...view.waiting, toSign: [] },
});
