import { useParams } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import { EntryFrame } from "../accounts/EntryFrame.tsx";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { Answered } from "../server/Answered.tsx";
import { ask } from "../server/commands.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView, refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Refused } from "../ui/Faces.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { DOT, spaced } from "../ui/typography.ts";
import { STATEMENT_PAGE } from "./statementLinkFr.ts";
import "./statementSigning.css";

type Statement = ScreenOf<"statementToSign">;

interface StatementProps {
  token: string;
  statement: Statement;
}

const CHANGED = new Set(["/problemes/list-has-changed", "/problemes/agreement-has-changed"]);

function Line(props: { label: string; children: JSX.Element }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

const presented = ({ name, capacity, organisation }: Statement["signatory"]): string =>
  [name, capacity, organisation].filter((part) => part !== null).join(", ");

/** Over what it is signed, and by whom. */
function About(props: { statement: Statement }) {
  return (
    <dl class="statement-about">
      <Line label={STATEMENT_PAGE.signatory}>{presented(props.statement.signatory)}</Line>
      <Line label={STATEMENT_PAGE.protocol}>{spaced(props.statement.protocol)}</Line>
      <Line label={STATEMENT_PAGE.text}>{spaced(props.statement.text)}</Line>
      <Show when={props.statement.listAt}>
        {(at) => <Line label={STATEMENT_PAGE.list}>{STATEMENT_PAGE.listAt(at())}</Line>}
      </Show>
    </dl>
  );
}

function Named(props: { title: string; names: ReadonlyArray<string> }) {
  return (
    <Show when={props.names.length > 0}>
      <section class="stack">
        <h2>{props.title}</h2>
        <ul class="lines" aria-label={props.title}>
          <For each={props.names}>{(name) => <li class="line">{name}</li>}</For>
        </ul>
      </section>
    </Show>
  );
}

/** Everyone it is signed for, with how they were trained; whom the list removes, and whom it leaves as they are. */
function People(props: { statement: Statement }) {
  return (
    <>
      <Show when={props.statement.people.length > 0}>
        <section class="stack">
          <h2>{STATEMENT_PAGE.people}</h2>
          <ul class="lines" aria-label={STATEMENT_PAGE.people}>
            <For each={props.statement.people}>
              {(person) => (
                <li class="line">
                  <b class="line-name">{person.name}</b>
                  <p class="line-details">
                    {[person.profession, person.role, person.trained]
                      .filter((part) => part !== null)
                      .join(DOT)}
                  </p>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Named title={STATEMENT_PAGE.removes} names={props.statement.removes} />
      <Named title={STATEMENT_PAGE.kept} names={props.statement.kept} />
    </>
  );
}

/** The words that are signed, where they stop and why. */
function Words(props: { statement: Statement }) {
  return (
    <section class="stack">
      <h2>{STATEMENT_PAGE.words}</h2>
      <blockquote class="to-sign">
        <p class="to-sign-head">{spaced(props.statement.words.says)}</p>
        <Show when={props.statement.words.points.length > 0}>
          <ul>
            <For each={props.statement.words.points}>{(point) => <li>{spaced(point)}</li>}</For>
          </ul>
        </Show>
        <p class="small">{spaced(props.statement.note)}</p>
      </blockquote>
    </section>
  );
}

/** What keeps it from being signed now. */
function Lacking(props: { lacking: ReadonlyArray<string> }) {
  return (
    <section class="notice stack">
      <h2>{STATEMENT_PAGE.lacking}</h2>
      <p>{STATEMENT_PAGE.lackingText}</p>
      <ul>
        <For each={props.lacking}>{(one) => <li>{spaced(one)}</li>}</For>
      </ul>
    </section>
  );
}

/** One button as large as a thumb. */
function Sign(props: StatementProps & { onSigned: () => void }) {
  const signing = createAct(
    (content: { readonly shown: string }, command) =>
      ask("signStatementByLink", { token: props.token }, { ...content, command }),
    () => props.onSigned(),
  );
  const hasChanged = () => CHANGED.has(signing.refusal()?.type ?? "");
  const sign = async () => {
    await signing.run({ shown: props.statement.shown });
    await refresh();
  };
  return (
    <section class="stack">
      <Show when={hasChanged()} fallback={<SendingFaces form={signing} names={noNames} />}>
        <Refused title={STATEMENT_PAGE.changed} />
      </Show>
      <Button
        wide
        kind="main"
        busy={signing.state() === "sending" ? STATEMENT_PAGE.signing : undefined}
        onClick={() => void sign()}
      >
        {STATEMENT_PAGE.sign}
      </Button>
    </section>
  );
}

function Body(props: StatementProps) {
  let said: HTMLParagraphElement | undefined;
  const [isDone, setDone] = createSignal(false);
  const done = () => {
    setDone(true);
    said?.focus();
  };
  const lacks = () => props.statement.lacking.length > 0;
  return (
    <>
      <p class="small quiet">
        {STATEMENT_PAGE.reader(props.statement.signatory.name, props.statement.givenBy)}
      </p>
      <About statement={props.statement} />
      <People statement={props.statement} />
      <Words statement={props.statement} />
      <Show
        when={props.statement.signed}
        fallback={
          <Show when={lacks()} fallback={<Sign {...props} onSigned={done} />}>
            <Lacking lacking={props.statement.lacking} />
          </Show>
        }
      >
        {(at) => <StatusMark mark="met">{STATEMENT_PAGE.signed(at())}</StatusMark>}
      </Show>
      <p ref={said} tabindex="-1" role="status">
        {isDone() ? STATEMENT_PAGE.done : ""}
      </p>
      <p class="small quiet">{STATEMENT_PAGE.until(props.statement.until)}</p>
    </>
  );
}

/** What a link gives the responsable légal or an employer to sign, without an account (j7). */
export function StatementSigningPage() {
  const params = useParams<{ token: string }>();
  const statement = createView("statementToSign", () => ({ token: params.token }));
  return (
    <Answered
      answer={statement()}
      lines={8}
      refused={(problem) => <EntryFrame title={problem.title}>{problem.detail}</EntryFrame>}
    >
      {(view) => (
        <EntryFrame title={STATEMENT_PAGE.title[view().statement]} subtitle={view().structureName}>
          <Body token={params.token} statement={view()} />
        </EntryFrame>
      )}
    </Answered>
  );
}
