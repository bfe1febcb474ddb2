import { activationRefusals } from "./activation/refusals.ts";
import { assessmentRefusals } from "./assessment/refusals.ts";
import { declarationRefusals } from "./declaration/refusals.ts";
import { documentRefusals } from "./documents/refusals.ts";
import { experienceRefusals } from "./experience/refusals.ts";
import { followUpRefusals } from "./followup/refusals.ts";
import { kernelRefusals } from "./kernel/refusals.ts";
import { peopleRefusals } from "./people/refusals.ts";
import { protocolRefusals } from "./protocols/refusals.ts";
import { structureRefusals } from "./structure/refusals.ts";
import { teamRefusals } from "./teams/refusals.ts";
import { trainingRefusals } from "./training/refusals.ts";

/** Every refusal of the domain, by its tag, which is also its stable problem type. */
export const refusals = {
  ...kernelRefusals,
  ...structureRefusals,
  ...peopleRefusals,
  ...experienceRefusals,
  ...protocolRefusals,
  ...teamRefusals,
  ...trainingRefusals,
  ...assessmentRefusals,
  ...documentRefusals,
  ...declarationRefusals,
  ...activationRefusals,
  ...followUpRefusals,
};

export type RefusalTag = keyof typeof refusals;
export type RefusalOf<T extends RefusalTag> = (typeof refusals)[T]["Type"];
export type Refusal = RefusalOf<RefusalTag>;
