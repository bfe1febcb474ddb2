import { A } from "@solidjs/router";
import { createMemo, createSignal, For, Index, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { SIGN } from "../training/sheetFr.ts";
import { SigningCard } from "../training/SigningCard.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Toast } from "../ui/Toast.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { MINE } from "./mineFr.ts";
import type { InStructure } from "./waitedIn.ts";
import "../training/sheet.css";

type ToSign = ScreenOf<"mine">["waiting"]["toSign"][number];

/** One séquence to sign: when, where, with whom, then the sentence and its button. */
function ToSignCard(props: InStructure & { one: ToSign; isFirst: boolean; onSigned: () => void }) {
  return (
    <article class="sheet">
      <header>
        <h3>
          <A href={`/s/${props.structure}/seances/${props.one.session}`}>{props.one.title}</A>
        </h3>
        <p class="small quiet">
          {MINE.when(props.one.from, props.one.to, props.view.now.day)}
          <br />
          {MINE.place(props.one.place, props.one.formateurs)}
        </p>
      </header>
      <Show
        when={props.one.begun}
        fallback={<p>{MINE.notBegun(props.one.from, props.view.now.day)}</p>}
      >
        <SigningCard
          structure={props.structure}
          session={props.one.session}
          sequence={props.one.sequence}
          person={props.view.me.person}
          owed={props.one}
          shown={props.one.shown}
          isAgain={false}
          isMain={props.isFirst}
          onSigned={props.onSigned}
        />
        <p class="small quiet">{SIGN.exact}</p>
      </Show>
    </article>
  );
}

/** What waits for my signature: now, then what was forgotten. */
export function Signing(props: InStructure) {
  let heading: HTMLHeadingElement | undefined;
  const [said, setSaid] = createSignal<string>();
  const now = createMemo(() => props.view.waiting.toSign.filter(({ late }) => !late));
  const forgotten = createMemo(() => props.view.waiting.toSign.filter(({ late }) => late));
  const signed = () => {
    setSaid(MINE.signed);
    (heading ?? document.querySelector("h1"))?.focus({ preventScroll: true });
  };
  return (
    <>
      <Show when={now().length > 0}>
        <section class="section stack">
          <h2 ref={heading} tabindex="-1">
            {MINE.toSign}
          </h2>
          <Index each={now()}>
            {(one, place) => (
              <ToSignCard {...props} one={one()} isFirst={place === 0} onSigned={signed} />
            )}
          </Index>
        </section>
      </Show>
      <Show when={forgotten().length > 0}>
        <section class="section">
          <h2>{MINE.forgotten}</h2>
          <TodoList>
            <For each={forgotten()}>
              {(one) => (
                <Todo
                  mark="due-soon"
                  what={one.title}
                  why={MINE.forgottenWhy(one.from, one.to)}
                  action={
                    <ButtonLink href={`/s/${props.structure}/seances/${one.session}`}>
                      {MINE.signLate}
                    </ButtonLink>
                  }
                />
              )}
            </For>
          </TodoList>
        </section>
      </Show>
      <Toast said={said()} onGone={() => setSaid(undefined)} />
    </>
  );
}
