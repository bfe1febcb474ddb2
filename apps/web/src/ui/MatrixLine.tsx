import { createMemo, For, type JSX, Show } from "solid-js";
import { Badge } from "./Badge.tsx";
import { MATRIX } from "./fr.ts";
import {
  type MatrixGroup,
  type MatrixRow as Row,
  type Place,
  rowTotal,
  type ShownColumn,
  shownCell,
} from "./matrixModel.ts";
import { StatusMark } from "./StatusMark.tsx";

interface StopProps {
  place: Place;
  isStop: boolean;
  onOpen?: (() => void) | undefined;
  children: JSX.Element;
}

/** What the Tab key or an arrow stops at inside a cell: a button where something opens. */
function Stop(props: StopProps) {
  const tab = () => (props.isStop ? 0 : -1);
  return (
    <Show
      when={props.onOpen}
      fallback={
        <div
          class="matrix-cell"
          tabindex={tab()}
          data-row={props.place.row}
          data-column={props.place.column}
        >
          {props.children}
        </div>
      }
    >
      <button
        type="button"
        class="matrix-cell"
        tabindex={tab()}
        data-row={props.place.row}
        data-column={props.place.column}
        onClick={() => props.onOpen?.()}
      >
        {props.children}
      </button>
    </Show>
  );
}

interface RowProps {
  columns: ReadonlyArray<ShownColumn>;
  whole: ReadonlyArray<MatrixGroup>;
  saysBlocks: boolean;
  onOpen: ((row: string, column: string) => void) | undefined;
  row: Row;
  place: number;
  /** Its line in the whole table, where some are not drawn. */
  line: number | undefined;
  isChosen: boolean;
  isStop: (place: Place) => boolean;
}

function Verdict(props: { row: Row }) {
  return (
    <>
      <Badge tone={props.row.verdict.tone}>{props.row.verdict.text}</Badge>
      <Show when={props.row.verdict.note}>
        {(note) => <span class="matrix-note">{note()}</span>}
      </Show>
    </>
  );
}

/** Someone, or a binôme, and what is asked of them: a stop a cell, moved by the arrows. */
export function MatrixLine(props: RowProps) {
  const total = createMemo(() => rowTotal(props.row, props.whole));
  const placeAt = (column: number): Place => ({ row: props.place, column });
  return (
    <tr data-chosen={props.isChosen ? "" : undefined} aria-rowindex={props.line}>
      <th scope="row">
        {props.row.name}
        <Show when={props.row.detail}>{(detail) => <small>{detail()}</small>}</Show>
      </th>
      <For each={props.columns}>
        {(column, index) => {
          const cell = createMemo(() => shownCell(props.row, column));
          return (
            <td data-first={column.first ? "" : undefined}>
              <Stop
                place={placeAt(index())}
                isStop={props.isStop(placeAt(index()))}
                onOpen={
                  props.onOpen === undefined
                    ? undefined
                    : () => props.onOpen?.(props.row.id, column.id)
                }
              >
                <StatusMark mark={cell().mark} share={cell().share} ticks={cell().ticks}>
                  {cell().text}
                </StatusMark>
              </Stop>
            </td>
          );
        }}
      </For>
      <td class="matrix-total" data-first="">
        <Stop
          place={placeAt(props.columns.length)}
          isStop={props.isStop(placeAt(props.columns.length))}
        >
          {MATRIX.held(total().held, total().asked)}
          <Show when={props.saysBlocks && props.row.blocks}>
            {(blocks) => <span class="matrix-note">{MATRIX.blocks(blocks())}</span>}
          </Show>
        </Stop>
      </td>
      <td class="matrix-verdict">
        <Stop
          place={placeAt(props.columns.length + 1)}
          isStop={props.isStop(placeAt(props.columns.length + 1))}
        >
          <Verdict row={props.row} />
        </Stop>
      </td>
    </tr>
  );
}
