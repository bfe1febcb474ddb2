import { createContext } from "solid-js";

/** Whose screen this is: what they typed and did not send is theirs, in this structure. */
export interface Here {
  readonly structure: string;
  readonly person: string;
}

export const HereContext = createContext<Here>();
