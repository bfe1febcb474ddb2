import { Icon } from "./Icon.tsx";
import checkIcon from "lucide-static/icons/check.svg?raw";
import { For, type JSX, Show } from "solid-js";
import { STEPS } from "./fr.ts";

export interface Step {
  label: string;
  /** Where it stands: a date, a count, what comes. */
  detail: string;
  state: "done" | "now" | "later";
  href?: string | undefined;
}

interface StepsProps {
  label: string;
  steps: ReadonlyArray<Step>;
}

function StepText(props: { step: Step; number: number }): JSX.Element {
  return (
    <>
      <span class="step-number" aria-hidden="true">
        <Show when={props.step.state === "done"} fallback={props.number}>
          <Icon svg={checkIcon} size={15} />
        </Show>
      </span>
      <b>{props.step.label}</b>
      <small>
        <span class="unseen">{STEPS[props.step.state]}, </span>
        {props.step.detail}
      </small>
    </>
  );
}

/** The road in the field's words: choisir, volontaires, former, déclarer, mettre en œuvre. */
export function Steps(props: StepsProps) {
  const current = () => props.steps.findLast(({ state }) => state === "now");
  return (
    <ol class="steps" aria-label={props.label}>
      <For each={props.steps}>
        {(step, index) => (
          <li
            class="step"
            data-state={step.state}
            aria-current={step === current() ? "step" : undefined}
          >
            <Show
              when={step.href}
              fallback={
                <span>
                  <StepText step={step} number={index() + 1} />
                </span>
              }
            >
              {(href) => (
                <a href={href()}>
                  <StepText step={step} number={index() + 1} />
                </a>
              )}
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}
