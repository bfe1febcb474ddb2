import { activationRegisterFr } from "./activation/registerFr.ts";
import { assessmentRegisterFr } from "./assessment/registerFr.ts";
import { declarationRegisterFr } from "./declaration/registerFr.ts";
import { documentRegisterFr } from "./documents/registerFr.ts";
import { experienceRegisterFr } from "./experience/registerFr.ts";
import type { Fact, facts } from "./Fact.ts";
import { followUpRegisterFr } from "./followup/registerFr.ts";
import { journalRegisterFr } from "./journal/registerFr.ts";
import type { RegisterSentencesOf, RegisterWords } from "./journal/RegisterWords.ts";
import { capital } from "./kernel/Sentence.ts";
import { peopleRegisterFr } from "./people/registerFr.ts";
import { protocolRegisterFr } from "./protocols/registerFr.ts";
import { structureRegisterFr } from "./structure/registerFr.ts";
import { teamRegisterFr } from "./teams/registerFr.ts";
import { trainingRegisterFr } from "./training/registerFr.ts";

/** What each fact says in the register; a fact without a sentence does not compile. */
const registerFr: RegisterSentencesOf<typeof facts> = {
  ...journalRegisterFr,
  ...peopleRegisterFr,
  ...experienceRegisterFr,
  ...protocolRegisterFr,
  ...structureRegisterFr,
  ...teamRegisterFr,
  ...trainingRegisterFr,
  ...assessmentRegisterFr,
  ...documentRegisterFr,
  ...declarationRegisterFr,
  ...activationRegisterFr,
  ...followUpRegisterFr,
};

/** One line of the register, in the words of the field: who did what to what. */
export const registerSentence = (fact: Fact, words: RegisterWords): string => {
  // Invariant: registerFr[fact.type] takes the body of that type, by the definition of RegisterSentencesOf.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const say = registerFr[fact.type] as (body: Fact["body"], words: RegisterWords) => string;
  const said = say(fact.body, words);
  const proof = "signature" in fact.body ? words.proof(fact.body.signature) : "";
  return `${capital(said)}${proof}.`;
};
