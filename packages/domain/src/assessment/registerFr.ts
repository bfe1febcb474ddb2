import { because, of, quoted } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf, RegisterWords } from "../journal/RegisterWords.ts";
import { frenchCount, frenchDay, frenchMinutes } from "../kernel/Sentence.ts";
import type { AssessmentRecorded, assessmentFacts, SupervisedPracticeRecorded } from "./facts.ts";

const outcomesFr = { validated: "validée", "to-retake": "à reprendre" } as const;

const partsFr = {
  observed: "observés",
  supervised: "réalisés sous supervision",
  "in-presence": "réalisés en présence",
} as const;

const assessedFr = (
  { team, person, form, on, assessor, score, threshold, outcome }: typeof AssessmentRecorded.Type,
  words: RegisterWords,
): string => {
  const note = score === null ? "" : `, note ${score}`;
  const asked = threshold === null ? "" : ` (seuil ${threshold})`;
  return `${words.person(assessor)} a consigné l’évaluation ${quoted(words.asked(team, form))} ${of(words.person(person))}, menée le ${frenchDay(on.day)}${because(outcomesFr[outcome])}${note}${asked}`;
};

const supervisedFr = (
  {
    team,
    person,
    act,
    part,
    on,
    count,
    successes,
    supervisor,
  }: typeof SupervisedPracticeRecorded.Type,
  words: RegisterWords,
): string => {
  const done = successes === null ? "" : `, dont ${frenchCount(successes, "réussi", "réussis")}`;
  return `${words.person(supervisor)} a compté ${frenchCount(count, "acte", "actes")} ${quoted(words.asked(team, act))} ${of(words.person(person))}, ${partsFr[part]}, le ${frenchDay(on.day)}${done}`;
};

export const assessmentRegisterFr: RegisterSentencesOf<typeof assessmentFacts> = {
  "AssessmentRecorded.1": assessedFr,
  "AssessmentRecorded.2": (body, words) => {
    const { consultations } = body;
    const seen =
      consultations === null
        ? ""
        : `, sur ${frenchCount(consultations, "consultation", "consultations")}`;
    return `${assessedFr(body, words)}${seen}`;
  },
  "AssessmentVoided.1": ({ assessment, person }, words) =>
    `${words.writer} a annulé ${words.assessment(assessment)} ${of(words.person(person))}`,
  "SupervisedPracticeRecorded.1": supervisedFr,
  "SupervisedPracticeRecorded.2": (body, words) =>
    `${supervisedFr(body, words)}${body.minutes === null ? "" : `, en ${frenchMinutes(body.minutes)}`}`,
};
