import { For, type JSX, Show } from "solid-js";
import "./people.css";

/** Lines of what is known of a thing, each with its way to change. */
export function Particulars(props: { children: JSX.Element }) {
  return <dl class="particulars">{props.children}</dl>;
}

interface ParticularProps {
  label: string;
  action?: JSX.Element;
  children: JSX.Element;
}

export function Particular(props: ParticularProps) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
      <dd class="particular-action">{props.action}</dd>
    </div>
  );
}

interface DatedProps<One> {
  ones: ReadonlyArray<One>;
  empty: string;
  text: (one: One) => JSX.Element;
  action?: (one: One) => JSX.Element;
}

/** Things with a beginning and an end, each with what can still be done of it. */
export function Dated<One>(props: DatedProps<One>) {
  return (
    <Show when={props.ones.length > 0} fallback={<span class="quiet">{props.empty}</span>}>
      <ul class="dated">
        <For each={props.ones}>
          {(one) => (
            <li>
              <span>{props.text(one)}</span>
              {props.action?.(one)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
