import { refusalsFr as activationFr } from "./activation/fr.ts";
import { refusalsFr as assessmentFr } from "./assessment/fr.ts";
import { refusalsFr as declarationFr } from "./declaration/fr.ts";
import { refusalsFr as documentsFr } from "./documents/fr.ts";
import { refusalsFr as experienceFr } from "./experience/fr.ts";
import { refusalsFr as followUpFr } from "./followup/fr.ts";
import { refusalsFr as kernelFr } from "./kernel/fr.ts";
import type { SentencesOf } from "./kernel/Sentence.ts";
import { refusalsFr as peopleFr } from "./people/fr.ts";
import { refusalsFr as protocolsFr } from "./protocols/fr.ts";
import type { Refusal } from "./Refusal.ts";
import { refusalsFr as structureFr } from "./structure/fr.ts";
import { refusalsFr as teamsFr } from "./teams/fr.ts";
import { refusalsFr as trainingFr } from "./training/fr.ts";

/** The sentence of every refusal; a refusal without one does not compile. */
export const refusalsFr: SentencesOf<Refusal> = {
  ...kernelFr,
  ...structureFr,
  ...peopleFr,
  ...experienceFr,
  ...protocolsFr,
  ...teamsFr,
  ...trainingFr,
  ...assessmentFr,
  ...documentsFr,
  ...declarationFr,
  ...activationFr,
  ...followUpFr,
};
