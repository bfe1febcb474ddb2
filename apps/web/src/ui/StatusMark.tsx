import { For, type JSX, Show, createMemo } from "solid-js";
import { MARK_WORDS } from "./fr.ts";
import { HoursRing } from "./HoursRing.tsx";
import type { Mark } from "./Mark.ts";
import type { DayTicks } from "./matrixModel.ts";

interface ShapeProps {
  mark: Mark;
  /** Of `partly`: the part already held, from 0 to 1. */
  share?: number | undefined;
  /** What the shape says when it stands alone; without it the shape is silent, for its word is beside it. */
  label?: string | undefined;
}

const arcEnd = (share: number): { x: string; y: string; large: 0 | 1 } => {
  const angle = 2 * Math.PI * share - Math.PI / 2;
  return {
    x: (9 + 7 * Math.cos(angle)).toFixed(2),
    y: (9 + 7 * Math.sin(angle)).toFixed(2),
    large: share > 0.5 ? 1 : 0,
  };
};

function Arc(props: { share: number | undefined }) {
  const share = createMemo(() => Math.min(0.98, Math.max(0.06, props.share ?? 0.5)));
  const path = () => {
    const end = arcEnd(share());
    return `M9 2A7 7 0 ${end.large} 1 ${end.x} ${end.y}`;
  };
  return (
    <>
      <circle class="shape-track" cx="9" cy="9" r="7" />
      <path class="shape-arc" d={path()} />
    </>
  );
}

/** Drawn by one expression: a dense table has thousands of them. */
const SHAPES: Readonly<Record<Mark, (share: () => number | undefined) => JSX.Element>> = {
  met: () => (
    <>
      <circle class="shape-full" cx="9" cy="9" r="8" />
      <path class="shape-on" d="M5.2 9.3l2.6 2.6 5-5.4" />
    </>
  ),
  "due-soon": () => (
    <>
      <path class="shape-soft" d="M9 1.6L16.4 9 9 16.4 1.6 9z" />
      <path class="shape-line" d="M9 5.4v4.2M9 12.1v.1" />
    </>
  ),
  overdue: () => (
    <>
      <path class="shape-full" d="M9 2L16.8 15.6H1.2z" />
      <path class="shape-on" d="M9 7v4M9 13.2v.1" />
    </>
  ),
  partly: (share) => <Arc share={share()} />,
  unmet: () => (
    <>
      <rect class="shape-soft" x="2" y="2" width="14" height="14" rx="3" />
      <path class="shape-line" d="M6 9h6" />
    </>
  ),
  unknown: () => (
    <>
      <path class="shape-soft" d="M5.2 2.2h7.6L16.7 9l-3.9 6.8H5.2L1.3 9z" />
      <path class="shape-line" d="M7.1 7.1a2 2 0 1 1 2.9 1.8c-.7.4-1 .8-1 1.5M9 12.9v.1" />
    </>
  ),
  lapsed: () => (
    <>
      <path class="shape-full" d="M5.7 1h6.6L17 5.7v6.6L12.3 17H5.7L1 12.3V5.7z" />
      <path class="shape-on" d="M6.3 6.3l5.4 5.4M11.7 6.3l-5.4 5.4" />
    </>
  ),
  "not-applicable": () => <path class="shape-line" d="M5 9h8" />,
  waiting: () => <circle class="shape-dashes" cx="9" cy="9" r="7.2" />,
};

/** The shape of a state, readable without its colour. */
export function Shape(props: ShapeProps) {
  return (
    <svg
      class="shape"
      data-mark={props.mark}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      role={props.label === undefined ? undefined : "img"}
      aria-label={props.label}
      aria-hidden={props.label === undefined ? "true" : undefined}
    >
      {SHAPES[props.mark](() => props.share)}
    </svg>
  );
}

interface StatusMarkProps {
  mark: Mark;
  share?: number | undefined;
  ticks?: DayTicks | undefined;
  /** What is seen beside the shape (a date, a figure, what is missing); the word of the state by default. */
  children?: JSX.Element;
}

/** Shape and words. When the words are a figure or a date, the state is still said to a screen reader. */
export function StatusMark(props: StatusMarkProps) {
  const words = createMemo(() => {
    const said = props.children;
    return said === undefined || said === "" ? MARK_WORDS[props.mark] : said;
  });
  const ticks = () => (props.mark === "partly" ? props.ticks : undefined);
  return (
    <span class="status" data-mark={props.mark}>
      <Show when={ticks()} fallback={<Shape mark={props.mark} share={props.share} />}>
        {(known) => <HoursRing share={props.share ?? 0} ticks={known()} />}
      </Show>
      <span>
        <Show when={words() !== MARK_WORDS[props.mark]}>
          <span class="unseen">{MARK_WORDS[props.mark]} : </span>
        </Show>
        {words()}
      </span>
    </span>
  );
}

/** The words of the shapes that a table uses. */
export function Legend(props: { marks: ReadonlyArray<Mark> }) {
  return (
    <ul class="legend">
      <For each={props.marks}>
        {(mark) => (
          <li>
            <StatusMark mark={mark} share={0.7} />
          </li>
        )}
      </For>
    </ul>
  );
}
