import { localMoment } from "./localMoment.ts";

/** The day this browser shows: proposed in a form, never decided upon. */
export const proposedDay = (): string => localMoment(Date.now()).day;
