import type { ToldTeam } from "@coopilote/domain/dossier/Dossier.ts";
import type { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { asOf, type AsOfAnswer } from "@coopilote/domain/readiness/asOf.ts";
import { asOfLines, hasChangedSince } from "@coopilote/domain/readiness/asOfLines.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { byFamily } from "../kernel/named.ts";
import { type Ground, namesIn } from "./Ground.ts";

/** On which days the reprises that some evidence cites were declared (j24). */
const declaredDaysIn =
  ({ journal }: Ground) =>
  ({ evidence }: { readonly evidence: ReadonlyArray<EntryRef> }): ReadonlyArray<Day> => [
    ...new Set(
      journal.entries
        .filter(({ header, fact }) => isReprise(fact.type) && evidence.includes(header.version))
        .map(({ header }) => header.at.day),
    ),
  ];

const isReprise = (type: string): boolean =>
  type === "RepriseDeclared.1" || type === "RepriseConfirmed.1";

type Held = AsOfAnswer["heldAsKnownThen"];

/** Of someone alone, what another lacks is not told: no proof that one carries says a colleague's results. */
const toldOf = ({ asked: { scope } }: Ground, held: Held): Held & { isWithheld: boolean } => {
  const isTold = ({ subject }: Finding): boolean =>
    scope.kind !== "person" || subject.kind !== "member" || subject.person === scope.person;
  const missingByTexts = held.missingByTexts.filter(isTold);
  return {
    ...held,
    isWithheld: missingByTexts.length < held.missingByTexts.length,
    missingByTexts,
    missingByArsPractice: held.missingByArsPractice.filter(isTold),
    missingByInternalRules: held.missingByInternalRules.filter(isTold),
  };
};

const answerTold = (ground: Ground, answer: AsOfAnswer) => ({
  ...answer,
  heldAsKnownThen: toldOf(ground, answer.heldAsKnownThen),
  heldAsKnownToday: toldOf(ground, answer.heldAsKnownToday),
});

/** Who could practise, team by team: three lines each, the very answers that the conclusions hold. */
export const teamsTold = (ground: Ground): ReadonlyArray<ToldTeam> => {
  const { conclusions, journal, asked, legible } = ground;
  return conclusions.teams.flatMap(({ team, delegates }) => {
    const judged = judgedBy(journal.workspace, team, asked.on);
    if (judged === undefined) return [];
    const names = namesIn(ground, team);
    const answers = asOf(journal.workspace, journal.knownThen, team, asked.on);
    const people = byFamily(
      legible,
      delegates.map(({ delegate }) => delegate),
    );
    return {
      team,
      title: judged.version.shortTitle,
      text: judged.version.arrete.title,
      delegates: people.flatMap((person) => {
        const answer = answers.find(({ delegate }) => delegate === person);
        return answer === undefined
          ? []
          : {
              person,
              name: names.person(person),
              hasChanged: hasChangedSince(answer),
              lines: asOfLines(answerTold(ground, answer), names, declaredDaysIn(ground)).map(
                (line) => ({
                  ...line,
                  evidence: [...new Set(line.evidence)].toSorted((a, b) => a - b),
                }),
              ),
            };
      }),
    };
  });
};
