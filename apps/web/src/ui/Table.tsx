import { For, type JSX, Show } from "solid-js";
import { InTurn } from "./InTurn.tsx";

export interface TableColumn<Row> {
  label: string;
  /** Aligned to the right, never broken. */
  numeric?: boolean | undefined;
  /** What can be done of the row: its label is only heard. */
  gestures?: boolean | undefined;
  cell: (row: Row) => JSX.Element;
}

interface TableProps<Row> {
  caption: string;
  /** Hidden when a heading already says it. */
  captionSeen?: boolean | undefined;
  /** The first column names the row. */
  columns: readonly [TableColumn<Row>, ...ReadonlyArray<TableColumn<Row>>];
  rows: ReadonlyArray<Row>;
  /** What stands there when there is no row. */
  empty: JSX.Element;
}

/** A list with columns; on a phone each row becomes a block. Roles are stated because the blocks would lose them. */
export function Table<Row>(props: TableProps<Row>) {
  return (
    <Show when={props.rows.length > 0} fallback={props.empty}>
      <div class="table-place">
        <table class="table" role="table">
          <caption classList={{ unseen: props.captionSeen !== true }}>{props.caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <For each={props.columns}>
                {(column) => (
                  <th
                    role="columnheader"
                    scope="col"
                    data-numeric={column.numeric ? "" : undefined}
                  >
                    <span classList={{ unseen: column.gestures === true }}>{column.label}</span>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody role="rowgroup">
            <InTurn each={props.rows}>
              {(row) => (
                <tr role="row">
                  <th role="rowheader" scope="row">
                    {props.columns[0].cell(row)}
                  </th>
                  <For each={props.columns.slice(1)}>
                    {(column) => (
                      <td
                        role="cell"
                        data-label={column.gestures ? undefined : column.label}
                        data-gestures={column.gestures ? "" : undefined}
                        data-numeric={column.numeric ? "" : undefined}
                      >
                        {column.cell(row)}
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </InTurn>
          </tbody>
        </table>
      </div>
    </Show>
  );
}
