import { For, Show, createMemo, createSignal } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Badge } from "./Badge.tsx";
import { StatusMark } from "./StatusMark.tsx";
import {
  type MatrixRow,
  type MatrixSection,
  type Place,
  type ShownColumn,
  placeAfter,
  shownCell,
} from "./matrixModel.ts";

interface MatrixBodyProps {
  columns: ReadonlyArray<ShownColumn>;
  sections: ReadonlyArray<MatrixSection>;
  chosen: string | undefined;
  onOpen: ((row: string, column: string) => void) | undefined;
}

interface CellProps {
  row: MatrixRow;
  column: ShownColumn;
  place: Place;
  isStop: boolean;
  onOpen: (() => void) | undefined;
}

function MatrixCellView(props: CellProps) {
  const cell = createMemo(() => shownCell(props.row, props.column));
  return (
    <td data-first={props.column.first ? "" : undefined}>
      <Dynamic
        component={props.onOpen === undefined ? "div" : "button"}
        type={props.onOpen === undefined ? undefined : "button"}
        class="matrix-cell"
        tabindex={props.isStop ? 0 : -1}
        data-row={props.place.row}
        data-column={props.place.column}
        onClick={props.onOpen}
      >
        <StatusMark mark={cell().mark} share={cell().share}>
          {cell().text}
        </StatusMark>
      </Dynamic>
    </td>
  );
}

/** One cell is a stop of the Tab key; arrows, Home, End and page keys move it. */
export function MatrixBody(props: MatrixBodyProps) {
  const [stop, setStop] = createSignal<Place>({ row: 0, column: 0 });
  const rows = createMemo(() => props.sections.flatMap((section) => section.rows));
  const size = () => ({ rows: rows().length, columns: props.columns.length });
  // A fold may have taken away the column of the stop.
  const isStop = (place: Place) =>
    place.row === Math.min(stop().row, size().rows - 1) &&
    place.column === Math.min(stop().column, size().columns - 1);
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement; target: Element }) => {
    const cell = event.target.closest<HTMLElement>(".matrix-cell");
    if (cell === null) return;
    const from = { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
    const to = placeAfter(event.key, from, size(), event.ctrlKey);
    if (to === undefined) return;
    event.preventDefault();
    setStop(to);
    cell
      .closest("table")
      ?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)
      ?.focus();
  };
  return (
    <For each={props.sections}>
      {(section) => (
        <tbody onKeyDown={move}>
          <Show when={props.sections.length > 1}>
            <tr>
              <th scope="rowgroup" colSpan={props.columns.length + 2}>
                <span>{section.label}</span>
              </th>
            </tr>
          </Show>
          <For each={section.rows}>
            {(row) => (
              <tr data-chosen={row.id === props.chosen ? "" : undefined}>
                <th scope="row">
                  {row.name}
                  <Show when={row.detail}>{(detail) => <small>{detail()}</small>}</Show>
                </th>
                <For each={props.columns}>
                  {(column, index) => {
                    const place = () => ({ row: rows().indexOf(row), column: index() });
                    const open = () => {
                      const opens = props.onOpen;
                      return opens === undefined ? undefined : () => opens(row.id, column.id);
                    };
                    return (
                      <MatrixCellView
                        row={row}
                        column={column}
                        place={place()}
                        isStop={isStop(place())}
                        onOpen={open()}
                      />
                    );
                  }}
                </For>
                <td class="matrix-verdict" data-first="">
                  <Badge tone={row.verdict.tone}>{row.verdict.text}</Badge>
                  <Show when={row.verdict.note}>
                    {(note) => <span class="matrix-note">{note()}</span>}
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      )}
    </For>
  );
}
