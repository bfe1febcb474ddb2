import { activationFacts } from "./activation/facts.ts";
import { assessmentFacts } from "./assessment/facts.ts";
import { declarationFacts } from "./declaration/facts.ts";
import { documentFacts } from "./documents/facts.ts";
import { experienceFacts } from "./experience/facts.ts";
import { followUpFacts } from "./followup/facts.ts";
import { peopleFacts } from "./people/facts.ts";
import { protocolFacts } from "./protocols/facts.ts";
import { structureFacts } from "./structure/facts.ts";
import { teamFacts } from "./teams/facts.ts";
import { trainingFacts } from "./training/facts.ts";
import type { RegisterKind } from "./registerKindsFr.ts";

const byKind: Readonly<Record<RegisterKind, object>> = {
  structure: structureFacts,
  people: { ...peopleFacts, ...experienceFacts },
  protocols: protocolFacts,
  teams: teamFacts,
  training: { ...trainingFacts, ...assessmentFacts },
  documents: documentFacts,
  declaration: declarationFacts,
  activation: activationFacts,
  followup: followUpFacts,
};

/** Whether a fact is of a kind, as the register sorts them. */
export const isOfKind = (type: string, kind: RegisterKind): boolean =>
  Object.hasOwn(byKind[kind], type);
