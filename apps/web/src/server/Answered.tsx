import { Navigate, useLocation } from "@solidjs/router";
import { type Accessor, type JSX, Match, onMount, Show, Suspense, Switch } from "solid-js";
import { Faulty, Loading } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import type { Answer, Problem } from "./Answer.ts";
import { ANSWERED } from "./fr.ts";
import { refresh } from "./views.ts";

interface AnsweredProps<Value> {
  /** What `createView` gives. */
  answer: Answer<Value> | undefined;
  /** Lines kept for what arrives. */
  lines?: number | undefined;
  /** What stands in place of a refusal; by default its own sentence, as the head of the page. */
  refused?: (problem: Problem) => JSX.Element;
  /** What stands in place of an address that cannot be read; by default, the head of the page says so. */
  unreadable?: JSX.Element;
  children: (value: Accessor<Value>) => JSX.Element;
}

const NOT_SIGNED_IN = "/problemes/not-signed-in";

/** The way to sign in, and back here after it. */
function ToSignIn() {
  const location = useLocation();
  const here = () => encodeURIComponent(location.pathname + location.search);
  return <Navigate href={`/connexion?retour=${here()}`} />;
}

/** What arrived; the part of it that the address names comes into view, which was not there when the address was followed. */
function Arrived(props: { children: JSX.Element }) {
  const location = useLocation();
  onMount(() => {
    const part = location.hash.slice(1);
    if (part !== "") queueMicrotask(() => document.getElementById(part)?.scrollIntoView());
  });
  return <>{props.children}</>;
}

function Settled<Value>(props: AnsweredProps<Value>) {
  const done = () => (props.answer?._tag === "Done" ? props.answer : undefined);
  const problem = () => (props.answer?._tag === "Refusal" ? props.answer.problem : undefined);
  const fault = () => (props.answer?._tag === "Fault" ? props.answer : undefined);
  return (
    <Switch fallback={<Loading lines={props.lines} />}>
      <Match when={done()}>{(one) => <Arrived>{props.children(() => one().value)}</Arrived>}</Match>
      <Match when={problem()?.type === NOT_SIGNED_IN}>
        <ToSignIn />
      </Match>
      <Match when={problem()}>
        {(refusal) => (
          <Show
            when={props.refused}
            fallback={<PageHead title={refusal().title} subtitle={refusal().detail} />}
          >
            {(face) => face()(refusal())}
          </Show>
        )}
      </Match>
      <Match when={props.answer?._tag === "Invalid"}>
        <Show when={props.unreadable} fallback={<PageHead title={ANSWERED.invalid} />}>
          {(face) => face()}
        </Show>
      </Match>
      <Match when={fault()}>
        {(one) => <Faulty requestId={one().requestId} onRetry={() => void refresh()} />}
      </Match>
    </Switch>
  );
}

/** A screen by its answer: loading, refused, faulty, or what it holds. Who is not signed in goes and signs in. */
export function Answered<Value>(props: AnsweredProps<Value>) {
  return (
    <Suspense fallback={<Loading lines={props.lines} />}>
      <Settled {...props} />
    </Suspense>
  );
}
