import "./demonstration.css";
import type { DemonstrationStanding, RoleSaid } from "@coopilote/contract/demonstration.ts";
import chevronDownIcon from "lucide-static/icons/chevron-down.svg?raw";
import { createUniqueId, Show } from "solid-js";
import { Button } from "../ui/Button.tsx";
import type { Awaited } from "./createVisit.ts";
import { DEMONSTRATION } from "./fr.ts";
import { Roles } from "./Roles.tsx";
import type { Current } from "./currentRole.ts";
import { Icon } from "../ui/Icon.tsx";

interface DemonstrationBarProps {
  /** Nothing until the server has answered. */
  standing: DemonstrationStanding | undefined;
  current: Current | undefined;
  awaited: Awaited | undefined;
  said: string | undefined;
  onEnter: (role: RoleSaid) => void;
  onReset: () => void;
}

/** Who the visitor is, and everyone else whom they may be. */
function WhoMenu(
  props: Pick<DemonstrationBarProps, "current" | "onEnter"> &
    Pick<DemonstrationStanding, "structures">,
) {
  const id = createUniqueId();
  let panel: HTMLDivElement | undefined;
  const enter = (role: RoleSaid) => {
    panel?.hidePopover();
    props.onEnter(role);
  };
  return (
    <>
      <button type="button" class="button demonstration-who" popovertarget={id}>
        <Show when={props.current} fallback={DEMONSTRATION.choose}>
          {(me) => (
            <span>
              <span class="unseen">{`${DEMONSTRATION.change} ${DEMONSTRATION.you} `}</span>
              <b>{me().name}</b>
              <span class="demonstration-does">{`, ${me().does}`}</span>
            </span>
          )}
        </Show>
        <Icon svg={chevronDownIcon} size={16} />
      </button>
      <div ref={panel} id={id} class="demonstration-roles" popover="auto">
        <Roles structures={props.structures} onEnter={enter} />
      </div>
    </>
  );
}

/** What a demonstration says of itself above every page: invented, on which day, as whom, and the way back to the start. */
export function DemonstrationBar(props: DemonstrationBarProps) {
  const effect = createUniqueId();
  const happening = () => (props.awaited === "entering" ? DEMONSTRATION.entering : props.said);
  return (
    <aside class="demonstration" aria-label={DEMONSTRATION.title}>
      <p class="demonstration-what">
        <b>{DEMONSTRATION.title}</b>
        <span>{DEMONSTRATION.invented}</span>
        <Show when={props.standing}>{(here) => <span>{DEMONSTRATION.on(here().day)}</span>}</Show>
      </p>
      <Show when={props.standing} fallback={<span class="demonstration-who" />}>
        {(here) => (
          <WhoMenu structures={here().structures} current={props.current} onEnter={props.onEnter} />
        )}
      </Show>
      <Button
        aria-describedby={effect}
        busy={props.awaited === "resetting" ? DEMONSTRATION.resetting : undefined}
        onClick={() => props.onReset()}
      >
        {DEMONSTRATION.reset}
      </Button>
      <p class="demonstration-effect" id={effect} hidden={happening() !== undefined}>
        {DEMONSTRATION.resetEffect}
      </p>
      <p class="demonstration-effect" role="status">
        {happening()}
      </p>
    </aside>
  );
}
