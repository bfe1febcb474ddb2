import { HashMap } from "effect";
import type { FactsOf, Noted } from "../journal/Entry.ts";
import { at, changed } from "../kernel/maps.ts";
import type { peopleFacts } from "./facts.ts";
import type { Person } from "./Person.ts";

type BillingFact = Extract<
  FactsOf<typeof peopleFacts>,
  { readonly type: "BillingNumberRecorded.1" | "BillingNumberEnded.1" }
>;

/** What a fact changes of someone's billing numbers; one written better ends when it did. */
export const billingChange = (
  billing: Person["billing"],
  { type, body }: BillingFact,
  noted: Noted,
): Person["billing"] => {
  switch (type) {
    case "BillingNumberRecorded.1":
      return HashMap.set(billing, body.billing, {
        ...noted,
        billing: body.billing,
        number: body.number,
        exercise: body.exercise,
        until: at(billing, body.billing)?.until ?? null,
      });
    case "BillingNumberEnded.1":
      return changed(billing, body.billing, (known) => ({ ...known, until: body.on }));
  }
};
