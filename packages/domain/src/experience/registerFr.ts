import { because, of, quoted } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf } from "../journal/RegisterWords.ts";
import { frenchCount, frenchDay } from "../kernel/Sentence.ts";
import type { experienceFacts } from "./facts.ts";
import { actFr, fieldFr } from "./labels.ts";

const nbsp = "\u00A0";

export const experienceRegisterFr: RegisterSentencesOf<typeof experienceFacts> = {
  "ExperienceStated.1": ({ person, field, from, until, document }, words) => {
    const span =
      until === null
        ? `depuis le ${frenchDay(from)}`
        : `du ${frenchDay(from)} au ${frenchDay(until)}`;
    return `${words.writer} a indiqué l’expérience ${of(words.person(person))} en ${quoted(fieldFr(field))} ${span}, avec ${words.document(document)}`;
  },
  "PriorActsStated.1": ({ person, act, count, until, document }, words) =>
    `${words.writer} a indiqué ${frenchCount(count, "acte déjà fait", "actes déjà faits")} ${quoted(actFr(act))} ${of(words.person(person))} au ${frenchDay(until)}, avec ${words.document(document)}`,
  "WorkingTimeStated.1": ({ person, field, percent, from, document }, words) =>
    `${words.writer} a indiqué la part du temps de travail ${of(words.person(person))} en ${quoted(fieldFr(field))} depuis le ${frenchDay(from)}${because(`${percent}${nbsp}%`)}, avec ${words.document(document)}`,
  "ExperienceWithdrawn.1": ({ person }, words) =>
    `${words.writer} a annulé une expérience ${of(words.person(person))}`,
};
