import { createSignal, For } from "solid-js";
import { AppearanceChoice } from "../ui/AppearanceChoice.tsx";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { Empty, Faulty, Loading, Refused } from "../ui/Faces.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { Tabs } from "../ui/Segmented.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { APPEARANCES, FACES, LETTERS, LISTS, SECTIONS } from "./fr.ts";

export function Faces() {
  return (
    <section class="section">
      <h2>{SECTIONS.faces}</h2>
      <div class="faces">
        <Empty title={FACES.emptyTitle} action={<Button>{FACES.emptyAction}</Button>}>
          {FACES.emptyText}
        </Empty>
        <Loading lines={3} label={FACES.loading} />
        <Refused title={FACES.refusedTitle}>
          <TodoList>
            <Todo
              what={FACES.refusedWhat}
              why={FACES.refusedWhy}
              action={<Button>{FACES.refusedAction}</Button>}
            />
          </TodoList>
        </Refused>
        <p class="notice" role="status">
          {FACES.notice}
        </p>
        <Faulty requestId="01J9-7F3K-20A4" onRetry={() => location.reload()} />
      </div>
    </section>
  );
}

const isIn = (words: string, title: string): boolean =>
  title.toLocaleLowerCase("fr-FR").includes(words.trim().toLocaleLowerCase("fr-FR"));

export function Lists() {
  const [title, when, length, sheet] = LISTS.columns;
  const paths = ["/_ui", "/_ui/passees", "/_ui/saisies"];
  const [words, setWords] = createSignal("");
  const found = () => LISTS.sessions.filter((session) => isIn(words(), session.title));
  return (
    <section class="section">
      <h2>{SECTIONS.lists}</h2>
      <Tabs
        label={LISTS.caption}
        tabs={LISTS.tabs.map((label, index) => ({
          label,
          href: paths[index] ?? "/_ui",
          count: index === 1 ? 12 : undefined,
        }))}
      />
      <SearchField
        name="mots"
        label={LISTS.search}
        value={words()}
        found={found().length}
        onInput={setWords}
      />
      <Table
        caption={LISTS.caption}
        empty={<Empty title={FACES.emptyTitle} />}
        rows={found()}
        columns={[
          { label: title, cell: (session) => session.title },
          { label: when, cell: (session) => LISTS.when(session.day, session.from, session.to) },
          { label: length, numeric: true, cell: (session) => LISTS.length(session.minutes) },
          {
            label: sheet,
            cell: (session) => (
              <StatusMark mark={session.sheet}>{LISTS.sheets[session.sheet]}</StatusMark>
            ),
          },
        ]}
      />
      <div class="row badges">
        <For each={LISTS.badges}>{([tone, text]) => <Badge tone={tone}>{text}</Badge>}</For>
      </div>
    </section>
  );
}

const GROUNDS = ["paper", "sheet", "sunken", "tint", "rule", "edge", "ink-3", "ink-2", "ink"];
const TONES = ["holds", "due", "blocks", "doubt", "accent"];
const HUES = ["hue-1", "hue-2", "hue-3", "hue-4", "hue-5", "hue-6"];

function Colours(props: { tokens: ReadonlyArray<string> }) {
  return (
    <ul class="colours">
      <For each={props.tokens}>
        {(token) => (
          <li>
            <span class="colour" style={{ "--colour": `var(--${token})` }} />
            {token}
          </li>
        )}
      </For>
    </ul>
  );
}

export function Letters() {
  return (
    <section class="section split">
      <div class="stack">
        <h2>{SECTIONS.letters}</h2>
        <p class="letters-h1">{LETTERS.h1}</p>
        <p class="letters-say">{LETTERS.say}</p>
        <p class="letters-h2">{LETTERS.h2}</p>
        <p>{LETTERS.text}</p>
        <p class="small quiet">{LETTERS.small}</p>
      </div>
      <div class="stack">
        <Colours tokens={GROUNDS} />
        <Colours tokens={TONES} />
        <Colours tokens={TONES.map((tone) => `${tone}-soft`)} />
        <Colours tokens={HUES} />
      </div>
    </section>
  );
}

/** The switch that the foot of each page holds, at the head of this one. */
export function Appearances() {
  return (
    <section class="section stack">
      <h2>{SECTIONS.appearances}</h2>
      <p>{APPEARANCES}</p>
      <AppearanceChoice />
    </section>
  );
}
