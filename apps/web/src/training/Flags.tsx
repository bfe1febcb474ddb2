import { flagWords } from "@coopilote/domain/training/sheetFr.ts";
import { For, Show, createSignal } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import type { Issue } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { Button } from "../ui/Button.tsx";
import { TextArea } from "../ui/TextField.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { quoted, spaced } from "../ui/typography.ts";
import type { Sheet } from "./Sheet.ts";
import { FLAGS } from "./sheetFr.ts";
import { namesOn } from "./sheetModel.ts";

type Flag = Sheet["flags"][number];

interface FlagsProps {
  structure: string;
  sheet: Sheet;
}

function ExplainDialog(props: FlagsProps & { flag: Flag; onClose: () => void }) {
  const words = () => flagWords(props.flag, namesOn(props.sheet));
  const form = createForm<{ readonly explanation: string }, unknown>({
    initial: { explanation: "" },
    check: ({ explanation }): ReadonlyArray<Issue> =>
      explanation.trim() === "" ? [{ path: "explanation", message: FLAGS.answerMissing }] : [],
    send: ({ explanation }, commandId) => {
      const { flag, sequence, person } = props.flag;
      return send(
        props.structure,
        "explainFlag",
        { session: props.sheet.session, flag, sequence, person, explanation },
        commandId,
      );
    },
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={words().title}
      intro={words().detail}
      act={FLAGS.act}
      names={noNames}
      onClose={props.onClose}
    >
      <TextArea
        {...fieldsOf(form)("explanation", FLAGS.answer)}
        maxLength={400}
        value={form.draft().explanation}
        onInput={(explanation) => form.change("explanation", explanation)}
      />
    </CommandDialog>
  );
}

const isSame = (a: Flag, b: Flag): boolean =>
  a.flag === b.flag && a.sequence === b.sequence && a.person === b.person;

/** Points a sheet raises: to explain with an answer, explained, or noted without one (j35). */
export function Flags(props: FlagsProps) {
  const [explained, setExplained] = createSignal<Flag>();
  const names = () => namesOn(props.sheet);
  const isClosed = () => props.sheet.state === "closed";
  const toExplain = () => props.sheet.flags.filter(({ level }) => level === "to-explain");
  const unanswered = () => toExplain().filter(({ explanation }) => explanation === null);
  const answered = () => toExplain().filter(({ explanation }) => explanation !== null);
  const noted = () =>
    props.sheet.flags.filter(
      ({ level, flag }) => level === "noted" && (isClosed() || !flag.endsWith("not-signed")),
    );
  const may = ({ flag, person }: Flag) =>
    isClosed() &&
    (props.sheet.me.leads || props.sheet.me.manages) &&
    (flag !== "typed-by-participant" || person !== props.sheet.me.person);
  const heading = () => (isClosed() ? FLAGS.heading(unanswered().length) : FLAGS.ahead);
  const open = () => {
    const flag = explained();
    return flag === undefined ? undefined : props.sheet.flags.find((one) => isSame(one, flag));
  };
  return (
    <Show when={props.sheet.flags.length > 0}>
      <Show when={unanswered().length > 0}>
        <section class="section">
          <h2>{heading()}</h2>
          <TodoList>
            <For each={unanswered()}>
              {(flag) => (
                <Todo
                  mark="due-soon"
                  what={flagWords(flag, names()).title}
                  why={flagWords(flag, names()).detail}
                  action={
                    <Show when={may(flag)}>
                      <Button onClick={() => setExplained({ ...flag })}>{FLAGS.explain}</Button>
                    </Show>
                  }
                />
              )}
            </For>
          </TodoList>
        </section>
      </Show>
      <Show when={answered().length > 0}>
        <section class="section">
          <h2>{FLAGS.explained}</h2>
          <TodoList>
            <For each={answered()}>
              {(flag) => (
                <Todo
                  mark="met"
                  what={flagWords(flag, names()).title}
                  why={quoted(spaced(flag.explanation ?? ""))}
                  action={
                    <Show when={may(flag)}>
                      <Button kind="quiet" onClick={() => setExplained({ ...flag })}>
                        {FLAGS.complete}
                      </Button>
                    </Show>
                  }
                />
              )}
            </For>
          </TodoList>
        </section>
      </Show>
      <Show when={noted().length > 0}>
        <details class="section noted">
          <summary>{FLAGS.noted}</summary>
          <ul>
            <For each={noted()}>{(flag) => <li>{flagWords(flag, names()).title}</li>}</For>
          </ul>
        </details>
      </Show>
      <Show when={open()}>
        {(flag) => (
          <ExplainDialog {...props} flag={flag()} onClose={() => setExplained(undefined)} />
        )}
      </Show>
    </Show>
  );
}
