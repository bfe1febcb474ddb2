import { activationFacts } from "./activation/facts.ts";
import { assessmentFacts } from "./assessment/facts.ts";
import { declarationFacts } from "./declaration/facts.ts";
import { documentFacts } from "./documents/facts.ts";
import { experienceFacts } from "./experience/facts.ts";
import { followUpFacts } from "./followup/facts.ts";
import { journalFacts } from "./journal/facts.ts";
import type { FactsOf } from "./journal/Entry.ts";
import { peopleFacts } from "./people/facts.ts";
import { protocolFacts } from "./protocols/facts.ts";
import { structureFacts } from "./structure/facts.ts";
import { teamFacts } from "./teams/facts.ts";
import { trainingFacts } from "./training/facts.ts";

/** Every fact a journal may hold, by its versioned type. Once landed a schema is only ever upcast. */
export const facts = {
  ...journalFacts,
  ...peopleFacts,
  ...experienceFacts,
  ...protocolFacts,
  ...structureFacts,
  ...teamFacts,
  ...trainingFacts,
  ...assessmentFacts,
  ...documentFacts,
  ...declarationFacts,
  ...activationFacts,
  ...followUpFacts,
};

export type FactType = keyof typeof facts;
export type Fact = FactsOf<typeof facts>;
/** A fact of one type, or of some. */
export type FactOf<K extends FactType> = Extract<Fact, { readonly type: K }>;
