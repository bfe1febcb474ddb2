import { because, of, quoted } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf } from "../journal/RegisterWords.ts";
import { frenchCount, frenchDay } from "../kernel/Sentence.ts";
import type { assessmentFacts } from "./facts.ts";

const outcomesFr = { validated: "validée", "to-retake": "à reprendre" } as const;

const partsFr = {
  observed: "observés",
  supervised: "réalisés sous supervision",
  "in-presence": "réalisés en présence",
} as const;

export const assessmentRegisterFr: RegisterSentencesOf<typeof assessmentFacts> = {
  "AssessmentRecorded.1": (
    { team, person, form, on, assessor, score, threshold, outcome },
    words,
  ) => {
    const note = score === null ? "" : `, note ${score}`;
    const asked = threshold === null ? "" : ` (seuil ${threshold})`;
    return `${words.person(assessor)} a consigné l’évaluation ${quoted(words.asked(team, form))} ${of(words.person(person))}, menée le ${frenchDay(on.day)}${because(outcomesFr[outcome])}${note}${asked}`;
  },
  "AssessmentVoided.1": ({ assessment, person }, words) =>
    `${words.writer} a annulé ${words.assessment(assessment)} ${of(words.person(person))}`,
  "SupervisedPracticeRecorded.1": (
    { team, person, act, part, on, count, successes, supervisor },
    words,
  ) => {
    const done = successes === null ? "" : `, dont ${frenchCount(successes, "réussi", "réussis")}`;
    return `${words.person(supervisor)} a compté ${frenchCount(count, "acte", "actes")} ${quoted(words.asked(team, act))} ${of(words.person(person))}, ${partsFr[part]}, le ${frenchDay(on.day)}${done}`;
  },
};
