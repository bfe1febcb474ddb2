import { gained } from "../demonstration/gained.ts";
import { localMoment } from "./localMoment.ts";

/** The day this browser shows: proposed in a form, never decided upon. */
export const proposedDay = (): string => localMoment(Date.now() + (gained() ?? 0)).day;
