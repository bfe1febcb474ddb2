import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { For, Show } from "solid-js";
import { Button, ButtonLink, type ButtonKind } from "../ui/Button.tsx";
import type { Asked } from "./gestures.ts";
import { hrefOf, type Place, type Step, stepsOf } from "./nextStep.ts";

interface NextStepActionProps {
  finding: Finding;
  place: Place;
  kind?: ButtonKind | undefined;
  /** Opens a dialog of the page one is on; without it every step is a link. */
  onAsk?: ((asked: Asked) => void) | undefined;
}

function StepButton(props: Omit<NextStepActionProps, "finding"> & { step: Step }) {
  const asked = () => {
    const { way } = props.step;
    return way.to === "dialog" && props.onAsk !== undefined ? way.asked : undefined;
  };
  return (
    <Show
      when={asked()}
      fallback={
        <ButtonLink kind={props.kind} href={hrefOf(props.step.way, props.place)}>
          {props.step.label}
        </ButtonLink>
      }
    >
      {(one) => (
        <Button kind={props.kind} onClick={() => props.onAsk?.(one())}>
          {props.step.label}
        </Button>
      )}
    </Show>
  );
}

/** The button of a finding's next step, one for each branch where any would do; nothing where it is someone else's turn. */
export function NextStepAction(props: NextStepActionProps) {
  return (
    <For each={stepsOf(props.finding, props.place)}>
      {(step, index) => (
        <StepButton {...props} step={step} kind={index() === 0 ? props.kind : "plain"} />
      )}
    </For>
  );
}
