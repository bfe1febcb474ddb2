import type { NextStep } from "@coopilote/domain/protocols/Finding.ts";
import { stepFr } from "@coopilote/domain/readiness/fr.ts";
import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { RuleMark } from "../ui/RuleMark.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { spaced } from "../ui/typography.ts";
import { LACKING } from "./fr.ts";
import { lackingNothing } from "./lackingNothing.ts";
import { hrefOf } from "./place.ts";

type Dossier = ScreenOf<"dossier">["dossier"];

interface LacksProps {
  structure: string;
  /** The gestures that are the reader's, by their words; all of them where they decide of others. */
  own: ReadonlySet<string> | undefined;
  lacking: Dossier["lacking"];
}

interface LackingProps {
  structure: string;
  dossier: Pick<Dossier, "lacking" | "teams">;
  /** Whether whoever reads decides of others, and not of themselves alone. */
  decides: boolean;
}

/** What a delegate does of what lacks to themselves; the rest is for others to do (R18). */
const ONES_OWN: ReadonlyArray<NextStep> = [
  "signEngagement",
  "signSwornStatement",
  "stateReachability",
  "signAttendance",
  "stateProfession",
  "recordQualification",
  "startExercise",
  "recordRegistration",
  "stateExperience",
  "statePriorActs",
  "stateWorkingTime",
];
const ownSteps: ReadonlySet<string> = new Set(ONES_OWN.flatMap((step) => stepFr[step] ?? []));

const gestureOf = (own: ReadonlySet<string> | undefined, step: string | null): string | null =>
  step !== null && (own === undefined || own.has(step)) ? step : null;

/** What is seen at once; the rest waits under a fold. */
const FIRST = 5;

function Lacks(props: LacksProps) {
  return (
    <TodoList label={LACKING.list}>
      <For each={props.lacking}>
        {(lack) => (
          <Todo
            what={spaced(lack.what)}
            why={
              <>
                <p>
                  {spaced(lack.said)} <b>{spaced(lack.matters)}</b>
                </p>
                <p class="small quiet">
                  <Show when={LACKING.rules[lack.rule]}>
                    {(rule) => (
                      <>
                        <RuleMark>{rule()}</RuleMark>{" "}
                      </>
                    )}
                  </Show>
                  {spaced(lack.turn)}
                </p>
              </>
            }
            action={
              <ButtonLink href={hrefOf(props.structure, lack.place)}>
                {gestureOf(props.own, lack.step) ?? LACKING.see}
              </ButtonLink>
            }
          />
        )}
      </For>
    </TodoList>
  );
}

/** What lacks, first: why it matters, whose turn it is, and where it is set right. */
export function Lacking(props: LackingProps) {
  const lacking = () => props.dossier.lacking;
  const texts = () => lacking().filter(({ rule }) => rule === "texts").length;
  const own = () => (props.decides ? undefined : ownSteps);
  const without = () => lackingNothing(props.dossier);
  return (
    <section class="section proof-lacking" aria-labelledby="manque">
      <h2 id="manque" class="say">
        {lacking().length === 0 ? without().title : LACKING.title}
      </h2>
      <Show when={lacking().length > 0} fallback={<p class="quiet">{without().text}</p>}>
        <p class="quiet">{LACKING.count(texts(), lacking().length - texts())}</p>
        <Lacks structure={props.structure} own={own()} lacking={lacking().slice(0, FIRST)} />
        <Show when={lacking().length > FIRST}>
          <details class="fold">
            <summary>{LACKING.rest(lacking().length - FIRST)}</summary>
            <Lacks structure={props.structure} own={own()} lacking={lacking().slice(FIRST)} />
          </details>
        </Show>
      </Show>
    </section>
  );
}
