import { refusalsFr as domainFr } from "@coopilote/domain/fr.ts";
import {
  type Sentence,
  sentenceAmong,
  type SentencesOf,
} from "@coopilote/domain/kernel/Sentence.ts";
import { refusalsFr as accountsFr } from "./accounts/fr.ts";
import { refusalsFr as declarationFr } from "./declaration/fr.ts";
import { refusalsFr as devicesFr } from "./devices/fr.ts";
import { refusalsFr as documentsFr } from "./documents/fr.ts";
import { refusalsFr as inspectionFr } from "./dossier/fr.ts";
import { refusalsFr as frontDeskFr } from "./frontdesk/fr.ts";
import { refusalsFr as membersFr } from "./members/fr.ts";
import type { ContractRefusal } from "./refusals.ts";
import { refusalsFr as requestFr } from "./requestFr.ts";
import { refusalsFr as signingLinksFr } from "./training/fr.ts";

const sentences: SentencesOf<ContractRefusal> = {
  ...domainFr,
  ...requestFr,
  ...accountsFr,
  ...membersFr,
  ...documentsFr,
  ...signingLinksFr,
  ...declarationFr,
  ...devicesFr,
  ...frontDeskFr,
  ...inspectionFr,
};

/** What a refusal says, in French, with what to do next. */
export const sentenceOf = (refusal: ContractRefusal): Sentence => sentenceAmong(sentences, refusal);
