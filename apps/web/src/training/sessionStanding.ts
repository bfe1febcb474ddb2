import { DOT } from "../ui/typography.ts";
import type { SessionState } from "@coopilote/domain/training/refusals.ts";
import type { Mark } from "../ui/Mark.ts";
import { SESSIONS } from "./fr.ts";

interface Stood {
  readonly state: SessionState;
  readonly to: { readonly at: number };
  readonly enrolled: number;
  readonly signed: number;
  readonly flagsToExplain: number;
}

/** Where a session stands: its shape and its words. */
export const sessionStanding = (
  { state, to, enrolled, signed, flagsToExplain }: Stood,
  now: number,
): { readonly mark: Mark; readonly words: string } => {
  const isOver = to.at <= now;
  switch (state) {
    case "planned":
      return isOver
        ? { mark: "overdue", words: SESSIONS.neverOpened }
        : { mark: "waiting", words: SESSIONS.enrolled(enrolled) };
    case "open":
      return {
        mark: isOver ? "overdue" : "partly",
        words: `${isOver ? SESSIONS.toClose : SESSIONS.isOpen}${DOT}${SESSIONS.signed(signed, enrolled)}`,
      };
    case "closed":
      return flagsToExplain > 0
        ? { mark: "due-soon", words: SESSIONS.toExplain(flagsToExplain) }
        : { mark: "met", words: SESSIONS.closed };
    case "cancelled":
      return { mark: "not-applicable", words: SESSIONS.cancelled };
  }
};
