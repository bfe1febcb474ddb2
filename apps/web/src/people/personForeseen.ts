import type { PersonCard } from "@coopilote/contract/people/PersonCard.ts";
import { DOUBT } from "./pasteFr.ts";
import type { ForeseenLine } from "./pastedForeseen.ts";
import { sameName } from "./pastedLines.ts";
import { isProfessional, type PersonDraft } from "./personDraft.ts";

/** A sentence to read before sending; `person`: whose page it leads to. */
interface Doubt {
  readonly said: string;
  readonly person: string | null;
}

/** What would refuse someone, and what is to be looked at; nothing of it prevents (j28). */
export interface Before {
  readonly wrong: ReadonlyArray<string>;
  readonly doubts: ReadonlyArray<Doubt>;
}

/** What is known of someone before they are added: their number or their name already here, a number to come. */
export const beforeAdding = (
  draft: PersonDraft,
  people: ReadonlyArray<PersonCard>,
  foreseen: ForeseenLine | undefined,
): Before => {
  const name = sameName(`${draft.name.given} ${draft.name.family}`);
  const namesake = people.find((one) => sameName(one.name) === name);
  const holder = foreseen?.holder ?? null;
  return {
    wrong: foreseen?.wrong ?? [],
    doubts: [
      ...(holder === null ? [] : [{ said: DOUBT.sameNumber(holder.name), person: holder.person }]),
      ...(namesake === undefined || namesake.person === holder?.person
        ? []
        : [{ said: DOUBT.known, person: namesake.person }]),
      ...(isProfessional(draft) && draft.registration.register === "later"
        ? [{ said: DOUBT.noNumber, person: null }]
        : []),
    ],
  };
};
