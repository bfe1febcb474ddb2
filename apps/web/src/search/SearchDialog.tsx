import "./search.css";
import { useNavigate } from "@solidjs/router";
import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { KINDS, SEARCH } from "./fr.ts";
import { entriesOf, type Entry, found, type Group } from "./searchModel.ts";

interface SearchDialogProps {
  structure: string;
  onClose: () => void;
}

interface ResultsProps {
  id: string;
  groups: ReadonlyArray<Group>;
  chosen: Entry | undefined;
  idOf: (entry: Entry) => string;
  onPoint: (entry: Entry) => void;
  onFollow: () => void;
}

/** The list the field commands: the focus stays in the field. */
function Results(props: ResultsProps) {
  const label = (kind: string) => `${props.id}-${kind}`;
  return (
    <div id={props.id} class="seek-results" role="listbox" aria-label={SEARCH.results}>
      <For each={props.groups}>
        {(group) => (
          <div role="group" aria-labelledby={label(group.kind)}>
            <p class="seek-kind" id={label(group.kind)}>
              {KINDS[group.kind]}
              <Show when={group.more > 0}>
                <span class="quiet"> {SEARCH.more(group.more)}</span>
              </Show>
            </p>
            <For each={group.entries}>
              {(entry) => (
                <a
                  href={entry.href}
                  id={props.idOf(entry)}
                  class="seek-entry"
                  role="option"
                  tabIndex={-1}
                  aria-selected={props.chosen === entry}
                  onPointerMove={() => props.onPoint(entry)}
                  onClick={() => props.onFollow()}
                >
                  <span>{entry.label}</span>
                  <Show when={entry.detail !== ""}>
                    <span class="small quiet">{entry.detail}</span>
                  </Show>
                </a>
              )}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}

interface Choice {
  /** The words it was made for: others choose anew. */
  readonly words: string;
  readonly place: number;
}

/** Which entry Enter opens: the first one, until an arrow or the pointer says another. */
const createChoice = (words: () => string, all: () => ReadonlyArray<Entry>) => {
  const [said, setSaid] = createSignal<Choice>({ words: "", place: 0 });
  const place = () => (said().words === words() ? said().place : 0);
  const choose = (next: number) => setSaid({ words: words(), place: next });
  return {
    chosen: () => all()[place()],
    move: (by: number) => choose((place() + by + all().length) % Math.max(1, all().length)),
    to: (entry: Entry) => choose(all().indexOf(entry)),
  };
};

function Seek(props: SearchDialogProps & { view: ScreenOf<"search"> }) {
  const id = createUniqueId();
  const navigate = useNavigate();
  const [words, setWords] = createSignal("");
  const entries = createMemo(() => entriesOf(props.view, `/s/${props.structure}`));
  const groups = createMemo(() => found(entries(), words()));
  const all = createMemo(() => groups().flatMap((group) => group.entries));
  const total = () =>
    groups().reduce((sum, { entries: some, more }) => sum + some.length + more, 0);
  const choice = createChoice(words, all);
  const idOf = (entry: Entry): string => `${id}-${all().indexOf(entry)}`;
  const active = () => {
    const chosen = choice.chosen();
    return chosen === undefined ? undefined : idOf(chosen);
  };
  const move = (by: number) => {
    choice.move(by);
    const chosen = active();
    if (chosen !== undefined) document.getElementById(chosen)?.scrollIntoView({ block: "nearest" });
  };
  const follow = (entry: Entry) => {
    props.onClose();
    navigate(entry.href);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = choice.chosen();
    if (step !== undefined) move(step);
    else if (event.key === "Enter" && chosen !== undefined) follow(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        class="control seek-field"
        type="text"
        role="combobox"
        aria-label={SEARCH.label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active()}
        placeholder={SEARCH.label}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="go"
        ref={(field) => queueMicrotask(() => field.focus())}
        value={words()}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p class="unseen" role="status">
        {words() === "" ? "" : SEARCH.found(total())}
      </p>
      <Results
        id={`${id}-list`}
        groups={groups()}
        chosen={choice.chosen()}
        idOf={idOf}
        onPoint={choice.to}
        onFollow={props.onClose}
      />
      <Show when={all().length === 0}>
        <p>
          {SEARCH.none(words())}
          <span class="small quiet block">{SEARCH.noneAdvice}</span>
        </p>
      </Show>
    </>
  );
}

/** People, teams, sessions, requirements, gestures and pages, by their names. */
export function SearchDialog(props: SearchDialogProps) {
  const view = createView("search", () => ({ structure: props.structure }));
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={SEARCH.title}
      actions={<p class="small quiet seek-keys">{SEARCH.keys}</p>}
    >
      <div class="seek">
        <Answered answer={view()} lines={5}>
          {(answer) => <Seek structure={props.structure} view={answer()} onClose={props.onClose} />}
        </Answered>
      </div>
    </Dialog>
  );
}
