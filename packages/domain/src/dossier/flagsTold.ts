import { newestFirst } from "../kernel/History.ts";
import { unended } from "../kernel/Sentence.ts";
import { spanned } from "../journal/registerPhrases.ts";
import type { RegisterWords } from "../journal/RegisterWords.ts";
import type { Flag } from "../training/facts.ts";
import { flagWords } from "../training/sheetFr.ts";
import { sequencesOf, type TrainingSession } from "../training/TrainingSession.ts";

/** A flag of a closed sheet, in words, and what was answered of it. */
export type FlagTold = {
  readonly title: string;
  readonly level: Flag["level"];
  readonly answer: string | undefined;
};

/** The flags of a closed sheet, each with its newest answer. */
export const flagsTold = (
  { session, segments, closing, explanations }: TrainingSession,
  words: RegisterWords,
): ReadonlyArray<FlagTold> => {
  const answers = newestFirst(explanations);
  const spans = new Map<string, string>(
    sequencesOf(segments).map((one) => [one.sequence, spanned(one)]),
  );
  return (closing?.flags ?? []).map((flag) => {
    const answer = answers.find(
      (one) =>
        one.flag === flag.flag && one.sequence === flag.sequence && one.person === flag.person,
    );
    const { title } = flagWords(flag, {
      person: words.person,
      sequence: (id) => spans.get(id) ?? "",
      segment: (id) => words.segment(session, id),
    });
    return {
      title,
      level: flag.level,
      answer:
        answer === undefined
          ? undefined
          : `${unended(words.text(answer.explanation))} (${words.person(answer.by)})`,
    };
  });
};
