import { For } from "solid-js";
import type { DayTicks } from "./matrixModel.ts";

interface HoursRingProps {
  /** Of the hours, from 0 to 1. */
  share: number;
  ticks: DayTicks;
}

/** More ticks than this would touch each other. */
const MOST = 12;
const INNER = 2 * Math.PI * 5.4;
const OUTER = 2 * Math.PI * 10.6;
/** Between two ticks. */
const GAP = 3.2;

/** Hours as an inner arc, days as the ticks of an outer ring: the figures beside it say the same. */
export function HoursRing(props: HoursRingProps) {
  const count = () => Math.min(props.ticks.need, MOST);
  const held = () =>
    Math.floor((count() * Math.min(props.ticks.have, props.ticks.need)) / props.ticks.need);
  const done = () => INNER * Math.min(1, Math.max(0, props.share));
  const step = () => OUTER / count();
  return (
    <svg class="hours-ring" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <g transform="rotate(-90 12 12)">
        <circle class="ring-track" cx="12" cy="12" r="5.4" />
        <circle class="ring-arc" cx="12" cy="12" r="5.4" stroke-dasharray={`${done()} ${INNER}`} />
        <For each={Array.from({ length: count() }, (_, index) => index)}>
          {(index) => (
            <circle
              class="ring-tick"
              data-held={index < held() ? "" : undefined}
              cx="12"
              cy="12"
              r="10.6"
              stroke-dasharray={`${step() - GAP} ${OUTER}`}
              stroke-dashoffset={-(index * step() + GAP / 2)}
            />
          )}
        </For>
      </g>
    </svg>
  );
}
