import { of, quoted } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf } from "../journal/RegisterWords.ts";
import { actFr } from "../experience/labels.ts";
import { frenchCount, frenchDay } from "../kernel/Sentence.ts";
import type { Day } from "../kernel/time.ts";
import type { followUpFacts } from "./facts.ts";

const span = ({ from, until }: { readonly from: Day; readonly until: Day }): string =>
  `du ${frenchDay(from)} au ${frenchDay(until)}`;

export const followUpRegisterFr: RegisterSentencesOf<typeof followUpFacts> = {
  "ActsCounted.1": (body, words) =>
    `${words.writer} a compté ${frenchCount(body.acts, "acte", "actes")} ${quoted(actFr(body.act))} ${of(words.person(body.person))} dans ${words.team(body.team)}, ${span(body)}`,
  "RatioCounted.1": (body, words) =>
    `${words.writer} a compté ${body.part} sur ${body.whole} pour ${words.team(body.team)}, ${span(body)}`,
  "VolumeStated.1": (body, words) =>
    `${words.writer} a indiqué l’activité de la structure, ${frenchCount(body.acts, "acte", "actes")} ${quoted(actFr(body.act))} ${span(body)}, avec ${words.document(body.document)}`,
  "CountVoided.1": (_, words) => `${words.writer} a annulé un décompte`,
};
