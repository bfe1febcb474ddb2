import { useSearchParams } from "@solidjs/router";
import { createSignal, type JSX, Match, onCleanup, Show, Switch } from "solid-js";
import { download, type Downloaded, saved } from "../server/download.ts";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { type DossierSearch, leavingAddress } from "./dossierSearch.ts";
import { TAKE } from "./fr.ts";

interface TakeProps {
  structure: string;
  view: ScreenOf<"dossier">;
}

/** How far a download is, said and drawn. */
function Progress(props: { received: number; expected: number; onCancel: () => void }) {
  return (
    <div class="proof-progress">
      <progress
        aria-label={TAKE.label}
        max={Math.max(props.received, props.expected, 1)}
        value={props.expected === 0 ? undefined : props.received}
      />
      <p class="small" role="status">
        {props.received === 0 ? TAKE.making : TAKE.progress(props.received, props.expected)}
      </p>
      <Button kind="quiet" onClick={props.onCancel}>
        {TAKE.cancel}
      </Button>
    </div>
  );
}

interface LeavingProps {
  structure: string;
  what: "paper" | "archive";
  /** About how many bytes, where it is known. */
  expected: number;
  kind: "main" | "plain";
  label: string;
  children: JSX.Element;
}

/** What leaves, read as it is made: whoever cancels leaves nothing behind, here nor on the server. */
function Leaving(props: LeavingProps) {
  const [search] = useSearchParams<DossierSearch>();
  const [going, setGoing] = createSignal<AbortController>();
  const [received, setReceived] = createSignal(0);
  const [ended, setEnded] = createSignal<Downloaded>();
  onCleanup(() => going()?.abort());
  const start = async () => {
    const stopping = new AbortController();
    setReceived(0);
    setEnded(undefined);
    setGoing(stopping);
    const come = await download(
      leavingAddress(props.structure, props.what, search),
      stopping.signal,
      setReceived,
    );
    if (come._tag === "Done") saved(come.name, come.file);
    setGoing(undefined);
    setEnded(come);
  };
  const done = () => {
    const come = ended();
    return come?._tag === "Done" ? come : undefined;
  };
  return (
    <>
      <p>{props.children}</p>
      <Show
        when={going()}
        fallback={
          <div>
            <Button kind={props.kind} onClick={() => void start()}>
              {props.label}
            </Button>
          </div>
        }
      >
        {(stopping) => (
          <Progress
            received={received()}
            expected={props.expected}
            onCancel={() => stopping().abort()}
          />
        )}
      </Show>
      <p role="status" class="small">
        <Switch>
          <Match when={done()}>{(come) => TAKE.done(come().name, come().file.size)}</Match>
          <Match when={ended()?._tag === "Cancelled"}>{TAKE.cancelled}</Match>
          <Match when={ended()?._tag === "Failed"}>{TAKE.failed}</Match>
        </Switch>
      </p>
    </>
  );
}

/** What one takes away of a dossier. */
export function TakePart(props: TakeProps) {
  return (
    <section class="section stack no-print" aria-labelledby="telecharger">
      <h2 id="telecharger">{TAKE.title}</h2>
      <Leaving structure={props.structure} what="paper" expected={0} kind="main" label={TAKE.paper}>
        {TAKE.paperText}
      </Leaving>
      <Show when={props.view.archive} fallback={<p class="quiet">{TAKE.notYours}</p>}>
        {(expected) => (
          <Leaving
            structure={props.structure}
            what="archive"
            expected={expected()}
            kind="plain"
            label={TAKE.archive}
          >
            {TAKE.archiveText(expected())}
          </Leaving>
        )}
      </Show>
    </section>
  );
}
