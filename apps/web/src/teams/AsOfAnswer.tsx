import { asOfLines, hasChangedSince } from "@coopilote/domain/readiness/asOfLines.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { createMemo, For } from "solid-js";
import { AsOfLineRow } from "../readiness/AsOfLineRow.tsx";
import { CitedLines } from "../readiness/CitedLines.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { AS_OF } from "./asOfFr.ts";

type AsOfView = ScreenOf<"asOf">;
type Answer = AsOfView["answers"][number];

const citedIn = ({ evidence }: AsOfView, cited: ReadonlyArray<number>) =>
  evidence.filter(({ entry }) => cited.some((one) => one === entry));

const REPRISE = ["RepriseDeclared.1", "RepriseConfirmed.1"];

/** The days on which what is only declared was declared (j24). */
const declaredDays = (view: AsOfView, cited: ReadonlyArray<number>) => [
  ...new Set(
    citedIn(view, cited)
      .filter(({ type }) => REPRISE.includes(type))
      .map(({ at }) => at.day),
  ),
];

interface AnswerProps {
  structure: string;
  view: AsOfView;
  answer: Answer;
  names: Names;
}

/** Three lines about one delegate, never merged (design: the as-of answer). */
export function AsOfAnswer(props: AnswerProps) {
  const lines = createMemo(() =>
    asOfLines(props.answer, props.names, ({ evidence }) => declaredDays(props.view, evidence)),
  );
  const isLast = (place: number) => place === lines().length - 1;
  return (
    <article class="sheet as-of">
      <h2>{props.names.person(props.answer.delegate)}</h2>
      <dl>
        <For each={lines()}>
          {(line, place) => (
            <AsOfLineRow
              line={line}
              isChanged={isLast(place()) && hasChangedSince(props.answer)}
              proofs={citedIn(props.view, line.evidence).length}
            >
              <CitedLines
                structure={props.structure}
                lines={citedIn(props.view, line.evidence)}
                written={({ at, by }) => AS_OF.writtenBy(at.day, by, at.at > props.view.on.at)}
                saysHash
              />
            </AsOfLineRow>
          )}
        </For>
      </dl>
    </article>
  );
}
