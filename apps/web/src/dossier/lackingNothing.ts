import { LACKING } from "./fr.ts";

interface Judged {
  readonly teams: ReadonlyArray<{ readonly delegates: ReadonlyArray<unknown> }>;
}

/** What is said where nothing lacks: all is established only where someone was judged. */
export const lackingNothing = ({ teams }: Judged) =>
  teams.some(({ delegates }) => delegates.length > 0) ? LACKING.nothing : LACKING.unjudged;
