import type { ScreenOf } from "../server/screens.ts";
import { holdsWords, wordsOf } from "@coopilote/domain/kernel/plainText.ts";

export type Picked = ScreenOf<"catalogue">["protocols"][number];
export type Side = Picked["sides"][number];
export type Verdict = Picked["verdict"];

/** What one looks for: words of a title, a profession or a specialty of either side; empty: everything. */
export interface Sought {
  readonly words: string;
  readonly profession: string;
  readonly specialty: string;
}

/** Those that answer all that is sought. */
export const sought = (
  protocols: ReadonlyArray<Picked>,
  { words, profession, specialty }: Sought,
): ReadonlyArray<Picked> =>
  protocols.filter(
    (protocol) =>
      holdsWords(`${protocol.shortTitle} ${protocol.title}`, wordsOf(words)) &&
      (profession === "" || protocol.professions.includes(profession)) &&
      (specialty === "" || protocol.specialties.includes(specialty)),
  );

export const VERDICTS: ReadonlyArray<Verdict> = ["could", "could-if", "cannot"];

/** Under each verdict that has some, the protocols in the order of the catalogue. */
export const byVerdict = (
  protocols: ReadonlyArray<Picked>,
): ReadonlyArray<{ readonly verdict: Verdict; readonly protocols: ReadonlyArray<Picked> }> =>
  VERDICTS.map((verdict) => ({
    verdict,
    protocols: protocols.filter((protocol) => protocol.verdict === verdict),
  })).filter((group) => group.protocols.length > 0);

/** A side that nobody of the structure could hold, and of whom nothing else is known to be missing. */
export const isVacant = ({ people, lacking }: Side): boolean =>
  people.length === 0 && lacking.length === 0;
