import { For, type JSX, Show } from "solid-js";
import { HOURS } from "./fr.ts";
import { dayWithYear, duration } from "./typography.ts";

/** Minutes of one local day. */
export interface DayMinutes {
  day: string;
  minutes: number;
}

/** Minutes that do not count, and why. */
export interface RefusedMinutes {
  reason: string;
  minutes: number;
}

interface HoursBarProps {
  title?: JSX.Element;
  /** Counted minutes, one part of the bar a day. */
  counted: ReadonlyArray<DayMinutes>;
  /** Minutes counted in all, where some belong to no day; the sum of the days by default. */
  total?: number | undefined;
  /** Minutes that planned sessions would add. */
  planned?: ReadonlyArray<DayMinutes> | undefined;
  /** Minutes that do not count, drawn thin beneath at the same scale, each with its reason. */
  refused?: ReadonlyArray<RefusedMinutes> | undefined;
  /** Minutes the text asks for; absent when the figure is unknown. */
  need?: number | undefined;
  /** Under the bar: days, remaining modules, what a session would bring. */
  children?: JSX.Element;
}

const sum = (parts: ReadonlyArray<DayMinutes>): number =>
  parts.reduce((total, part) => total + part.minutes, 0);

const refusedFr = ({ reason, minutes }: RefusedMinutes): string =>
  HOURS.refusedFor(minutes, reason);

/** Hours counted, hours planned (hatched) and the line to reach. The figures are in words; the bar only draws them. */
export function HoursBar(props: HoursBarProps) {
  const counted = () => props.total ?? sum(props.counted);
  const undated = () => Math.max(0, counted() - sum(props.counted));
  const planned = () => sum(props.planned ?? []);
  const reached = () => Math.max(counted() + planned(), 1);
  // Without a figure to reach there is no whole: the bar stays open at its end.
  const scale = () =>
    props.need === undefined ? reached() * 1.5 : Math.max(reached(), props.need);
  const share = (minutes: number) => ({ "--share": String((100 * minutes) / scale()) });
  const caption = (part: DayMinutes) => `${dayWithYear(part.day)} : ${duration(part.minutes)}`;
  return (
    <figure class="hours">
      <figcaption class="hours-line">
        <span>{props.title}</span>
        <span>
          <b>{duration(counted())}</b>
          <Show when={props.need}>{(need) => <> {HOURS.outOf(need())}</>}</Show>
        </span>
      </figcaption>
      <div
        class="hours-bar"
        data-open={props.need === undefined ? "" : undefined}
        aria-hidden="true"
      >
        <For each={props.counted}>
          {(part) => <span class="hours-part" style={share(part.minutes)} title={caption(part)} />}
        </For>
        <Show when={undated() > 0}>
          <span class="hours-part" style={share(undated())} />
        </Show>
        <For each={props.planned ?? []}>
          {(part) => (
            <span
              class="hours-part"
              data-planned=""
              style={share(part.minutes)}
              title={caption(part)}
            />
          )}
        </For>
        <Show when={props.need}>{(need) => <span class="hours-need" style={share(need())} />}</Show>
      </div>
      <Show when={(props.refused ?? []).length > 0}>
        <div class="hours-refused" aria-hidden="true">
          <For each={props.refused}>
            {(part) => <span style={share(part.minutes)} title={refusedFr(part)} />}
          </For>
        </div>
        <ul class="hours-reasons" aria-label={HOURS.refused}>
          <For each={props.refused}>{(part) => <li>{refusedFr(part)}</li>}</For>
        </ul>
      </Show>
      <Show when={props.children ?? planned() > 0}>
        <div class="hours-notes">
          <span>{props.children}</span>
          <Show when={planned() > 0}>
            <span>{HOURS.planned(planned())}</span>
          </Show>
        </div>
      </Show>
    </figure>
  );
}
