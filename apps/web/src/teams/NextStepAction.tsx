import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { Show } from "solid-js";
import { Button, ButtonLink, type ButtonKind } from "../ui/Button.tsx";
import type { Asked } from "./gestures.ts";
import { hrefOf, labelOf, type Place, wayOf } from "./nextStep.ts";

interface NextStepActionProps {
  finding: Finding;
  place: Place;
  kind?: ButtonKind | undefined;
  /** Opens a dialog of the page one is on; without it every step is a link. */
  onAsk?: ((asked: Asked) => void) | undefined;
}

/** The button of a finding's next step; nothing where it is someone else's turn. */
export function NextStepAction(props: NextStepActionProps) {
  const way = () => wayOf(props.finding, props.place);
  const label = () => labelOf(props.finding, props.place);
  return (
    <Show when={way()}>
      {(known) => {
        const asked = () => {
          const one = known();
          return one.to === "dialog" && props.onAsk !== undefined ? one.asked : undefined;
        };
        return (
          <Show
            when={asked()}
            fallback={
              <ButtonLink kind={props.kind} href={hrefOf(known(), props.place)}>
                {label()}
              </ButtonLink>
            }
          >
            {(one) => (
              <Button kind={props.kind} onClick={() => props.onAsk?.(one())}>
                {label()}
              </Button>
            )}
          </Show>
        );
      }}
    </Show>
  );
}
