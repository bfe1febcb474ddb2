import type { ScreenOf } from "../server/screens.ts";
import type { patternsOf } from "./protocolPattern.ts";

export type SessionsAnswer = ScreenOf<"sessions">;
export type CalendarLine = SessionsAnswer["sessions"][number];

/** What every face of the calendar draws from. */
export interface CalendarProps {
  structure: string;
  view: SessionsAnswer;
  /** Those that the filters leave. */
  lines: ReadonlyArray<CalendarLine>;
  /** Conditions to renew, as the filters leave them. */
  renewals: SessionsAnswer["renewals"];
  patterns: ReturnType<typeof patternsOf>;
  nameOf: (person: string) => string;
  /** Asks to move a session, to a day where it was dropped on one. */
  onMove: (session: string, day?: string) => void;
}
