import { createSignal, type JSX, Match, onCleanup, Show, Switch } from "solid-js";
import { noNames } from "../forms/noNames.ts";
import { RefusedBy } from "../readiness/RefusedBy.tsx";
import { download, type Downloaded, saved } from "../server/download.ts";
import { Button } from "../ui/Button.tsx";
import { TAKE } from "./fr.ts";

/** How far a download is, drawn and written; it is not said at each step. */
function Progress(props: { received: number; expected: number }) {
  return (
    <div class="proof-progress">
      <progress
        aria-label={TAKE.label}
        max={Math.max(props.received, props.expected, 1)}
        value={props.received}
      />
      <Show when={props.received > 0}>
        <p class="small">{TAKE.progress(props.received, props.expected)}</p>
      </Show>
    </div>
  );
}

/** What came of a download, without its bytes. */
type Ended =
  | Exclude<Downloaded, { _tag: "Done" }>
  | { readonly _tag: "Done"; readonly name: string; readonly size: number };

const endedAs = (come: Downloaded): Ended =>
  come._tag === "Done" ? { _tag: "Done", name: come.name, size: come.file.size } : come;

/** Said when it begins and when it ends, and shown where it is refused. */
function Said(props: { isGoing: boolean; ended: Ended | undefined }) {
  const done = () => (props.ended?._tag === "Done" ? props.ended : undefined);
  const problem = () => (props.ended?._tag === "Failed" ? props.ended.problem : undefined);
  return (
    <>
      <p role="status" class="small">
        <Switch>
          <Match when={props.isGoing}>{TAKE.started}</Match>
          <Match when={done()}>{(come) => TAKE.done(come().name, come().size)}</Match>
          <Match when={props.ended?._tag === "Cancelled"}>{TAKE.cancelled}</Match>
          <Match when={props.ended?._tag === "Failed" && problem() === undefined}>
            {TAKE.failed}
          </Match>
        </Switch>
      </p>
      <Show when={problem()}>{(one) => <RefusedBy problem={one()} names={noNames} />}</Show>
    </>
  );
}

interface LeavingProps {
  address: string;
  /** About how many bytes, where it is known. */
  expected: number;
  kind: "main" | "plain";
  label: string;
  children: JSX.Element;
}

/** What leaves, read as it is made: whoever cancels leaves nothing behind, here nor on the server. */
export function Leaving(props: LeavingProps) {
  const [going, setGoing] = createSignal<AbortController>();
  const [received, setReceived] = createSignal(0);
  const [ended, setEnded] = createSignal<Ended>();
  let buttons: HTMLDivElement | undefined;
  onCleanup(() => going()?.abort());
  const start = async () => {
    const stopping = new AbortController();
    setReceived(0);
    setEnded(undefined);
    setGoing(stopping);
    const come = await download(props.address, stopping.signal, setReceived);
    if (come._tag === "Done") saved(come.name, come.file);
    // « Annuler » goes away: whoever stood on it stands on what downloads again.
    if (buttons?.contains(document.activeElement) === true)
      buttons.querySelector("button")?.focus();
    setGoing(undefined);
    setEnded(endedAs(come));
  };
  return (
    <>
      <p>{props.children}</p>
      <div class="row" ref={(place) => (buttons = place)}>
        <Button
          kind={props.kind}
          busy={going() === undefined ? undefined : TAKE.making}
          onClick={() => void start()}
        >
          {props.label}
        </Button>
        <Show when={going()}>
          {(stopping) => (
            <Button kind="quiet" onClick={() => stopping().abort()}>
              {TAKE.cancel}
            </Button>
          )}
        </Show>
      </div>
      <Show when={going()}>
        <Progress received={received()} expected={props.expected} />
      </Show>
      <Said isGoing={going() !== undefined} ended={ended()} />
    </>
  );
}
