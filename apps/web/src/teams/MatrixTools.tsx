import { createSignal, Show } from "solid-js";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { type Choice, Select } from "../ui/Choices.tsx";
import type { MatrixGroup } from "../ui/matrixModel.ts";
import { createMedia, NARROW } from "../ui/media.ts";
import { ORDERS, SECTIONS, SIGHT, STATES } from "./matrixFr.ts";
import { isFiltered, type Order, type Sight, type StateAsked } from "./matrixSight.ts";

interface ToolsProps {
  sight: Sight;
  /** Every column that may be asked for. */
  groups: ReadonlyArray<MatrixGroup>;
  /** Binômes have no side to choose, and keep nobody back. */
  ofPairs: boolean;
  shown: { readonly rows: number; readonly of: number };
  onLook: (sight: Partial<Sight>) => void;
  /** The lines of a spreadsheet, made when they are asked for. */
  copied: () => string;
}

const ALL = "all";

const ordersOf = (ofPairs: boolean): ReadonlyArray<Choice<Order>> => [
  { value: "closest", label: ORDERS.closest.label },
  ...(ofPairs ? [] : [{ value: "blocks", label: ORDERS.blocks.label } as const]),
  { value: "name", label: ORDERS.name.label },
];

const STATE_CHOICES: ReadonlyArray<Choice<StateAsked | typeof ALL>> = [
  { value: ALL, label: SIGHT.anyState },
  { value: "lacking", label: STATES.lacking.label },
  { value: "unmet", label: STATES.unmet.label },
  { value: "unknown", label: STATES.unknown.label },
  { value: "partly", label: STATES.partly.label },
  { value: "due", label: STATES.due.label },
  { value: "waiting", label: STATES.waiting.label },
];

const NOTHING: Partial<Sight> = { section: undefined, state: undefined, column: undefined };

function Asked(props: ToolsProps) {
  const given = <Value extends string>(value: Value | typeof ALL): Value | undefined =>
    value === ALL ? undefined : value;
  return (
    <>
      <Select
        name="tri"
        label={SIGHT.order}
        value={props.sight.order}
        choices={ordersOf(props.ofPairs)}
        onChange={(order) => props.onLook({ order })}
      />
      <Show when={!props.ofPairs}>
        <Select<"delegate" | "delegant" | typeof ALL>
          name="role"
          label={SIGHT.section}
          value={props.sight.section === "pairs" ? ALL : (props.sight.section ?? ALL)}
          choices={[
            { value: ALL, label: SIGHT.everyone },
            { value: "delegate", label: SECTIONS.delegate },
            { value: "delegant", label: SECTIONS.delegant },
          ]}
          onChange={(section) => props.onLook({ section: given(section) })}
        />
      </Show>
      <Select
        name="etat"
        label={SIGHT.state}
        value={props.sight.state ?? ALL}
        choices={STATE_CHOICES}
        onChange={(state) => props.onLook({ state: given(state) })}
      />
      <Select
        name="condition"
        label={SIGHT.column}
        value={props.sight.column ?? ALL}
        choices={[
          { value: ALL, label: SIGHT.anyColumn },
          ...props.groups.flatMap(({ columns }) =>
            columns.map(({ id, label }) => ({ value: id, label })),
          ),
        ]}
        onChange={(column) => props.onLook({ column: given(column) })}
      />
    </>
  );
}

function Copy(props: Pick<ToolsProps, "copied">) {
  const [isRefused, setRefused] = createSignal(false);
  const copy = async () => {
    const outcome = await navigator.clipboard.writeText(props.copied()).then(
      () => "copied" as const,
      () => "refused" as const,
    );
    setRefused(outcome === "refused");
    if (outcome === "copied") announce(SIGHT.copied);
  };
  return (
    <div class="matrix-copy">
      <Button onClick={() => void copy()}>{SIGHT.copy}</Button>
      <p class="small" role="status">
        {isRefused() ? SIGHT.notCopied : ""}
      </p>
    </div>
  );
}

/** In which order, and of whom: all of it in the address. Folded on a phone. */
export function MatrixTools(props: ToolsProps) {
  const narrow = createMedia(NARROW);
  return (
    <div class="matrix-tools">
      <Show when={narrow()} fallback={<Asked {...props} />}>
        <details class="fold" open={isFiltered(props.sight)}>
          <summary>{SIGHT.filters}</summary>
          <div class="matrix-asked">
            <Asked {...props} />
          </div>
        </details>
      </Show>
      <Show when={!narrow()}>
        <Copy copied={props.copied} />
      </Show>
      <p class="matrix-shown small quiet" role="status">
        <Show when={isFiltered(props.sight)}>{SIGHT.shown(props.shown.rows, props.shown.of)}</Show>
      </p>
      <Show when={isFiltered(props.sight)}>
        <Button kind="quiet" onClick={() => props.onLook(NOTHING)}>
          {SIGHT.all}
        </Button>
      </Show>
    </div>
  );
}
