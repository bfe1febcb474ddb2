import type { journalFacts } from "./facts.ts";
import { moment } from "./registerPhrases.ts";
import type { RegisterSentencesOf } from "./RegisterWords.ts";

export const journalRegisterFr: RegisterSentencesOf<typeof journalFacts> = {
  "ClockAccepted.1": ({ to }, { writer }) =>
    `${writer} a accepté que l’horloge revienne au ${moment(to)}`,
  "JournalResumed.1": ({ restoredFrom, lostAfter }, { writer }) =>
    `${writer} a repris le registre d’une sauvegarde du ${moment(restoredFrom)}` +
    (lostAfter === null ? "" : ` ; ce qui fut écrit après le ${moment(lostAfter)} a pu se perdre`),
};
