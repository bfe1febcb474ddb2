import { For, Show } from "solid-js";
import { strengthFr } from "@coopilote/domain/readiness/fr.ts";
import type { ScreenOf } from "../server/screens.ts";
import { Table } from "../ui/Table.tsx";
import { spaced } from "../ui/typography.ts";
import { PROTOCOL } from "./chooseFr.ts";

type Text = ScreenOf<"protocol">["texts"][number];

/** What a text says otherwise than another, line by line: before, then from it on. */
export function Changes(props: { changes: Text["changes"] }) {
  const [about, before, after] = PROTOCOL.changes.columns;
  return (
    <Table
      caption={PROTOCOL.changed}
      rows={props.changes}
      empty={<p>{PROTOCOL.changedNothing}</p>}
      columns={[
        { label: about, cell: (change) => spaced(change.about) },
        {
          label: before,
          cell: (change) => (
            <span class="quiet">{spaced(change.before ?? PROTOCOL.changes.unsaid)}</span>
          ),
        },
        { label: after, cell: (change) => spaced(change.after ?? PROTOCOL.changes.gone) },
      ]}
    />
  );
}

/** What a text keeps of those before it (j2, j3). */
export function CarriedOver(props: { rows: Text["carriesOver"] }) {
  return (
    <Show when={props.rows.length > 0}>
      <h4>{PROTOCOL.keeps}</h4>
      <ul class="remarks">
        <For each={props.rows}>
          {(row) => (
            <li>
              {PROTOCOL.carriedOver(row)}{" "}
              <span class="small quiet">{spaced(row.source.title)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** The texts of a protocol, the newest first: when, what each changed, what it keeps. */
export function ProtocolTexts(props: { texts: ReadonlyArray<Text> }) {
  return (
    <section class="section">
      <h2>{PROTOCOL.texts}</h2>
      <ol class="protocol-texts">
        <For each={props.texts.toReversed()}>
          {(text, place) => (
            <li>
              <h3>{text.arrete}</h3>
              <p class="small quiet">
                {PROTOCOL.text(text.from, text.until)} ({strengthFr[text.strength]}){" "}
                {spaced(text.source.title)}
              </p>
              <Show when={place() < props.texts.length - 1}>
                <h4>{PROTOCOL.changed}</h4>
                <Changes changes={text.changes} />
              </Show>
              <CarriedOver rows={text.carriesOver} />
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
