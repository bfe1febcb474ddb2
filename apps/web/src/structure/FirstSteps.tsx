import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { createMemo, For, Show } from "solid-js";
import { ButtonLink } from "../ui/Button.tsx";
import { Todo } from "../ui/Todo.tsx";
import { FIRST } from "./firstFr.ts";
import { firstStepsOf } from "./firstModel.ts";

/** The way from an empty space to a matrix that says something: what is done, and the one next step. */
export function FirstSteps(props: { view: HomeView }) {
  const steps = createMemo(() => firstStepsOf(props.view));
  return (
    <Show when={steps().length > 0}>
      <section class="home-first" aria-labelledby="premiers-pas">
        <h2 class="say" id="premiers-pas">
          {FIRST.title}
        </h2>
        <p class="quiet">{FIRST.advice}</p>
        <ol class="todo" aria-labelledby="premiers-pas">
          <For each={steps()}>
            {(step) => (
              <Todo
                mark={step.mark}
                what={step.what}
                why={step.why}
                action={
                  <Show when={step.next}>
                    {(next) => (
                      <ButtonLink kind="main" href={next().href}>
                        {next().act}
                      </ButtonLink>
                    )}
                  </Show>
                }
              />
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
