import { createMemo, createSelector, createSignal, For, onMount, Show } from "solid-js";
import { createNear } from "./createNear.ts";
import { InTurn } from "./InTurn.tsx";
import { type Chunk, chunksOf, WHOLE } from "./matrixChunks.ts";
import { MatrixLine } from "./MatrixLine.tsx";
import {
  type MatrixGroup,
  type MatrixSection,
  type Place,
  placeAfter,
  type ShownColumn,
} from "./matrixModel.ts";
import { createMedia } from "./media.ts";

interface MatrixBodyProps {
  columns: ReadonlyArray<ShownColumn>;
  whole: ReadonlyArray<MatrixGroup>;
  sections: ReadonlyArray<MatrixSection>;
  chosen: string | undefined;
  saysBlocks: boolean;
  onOpen: ((row: string, column: string) => void) | undefined;
  /** Rows of the head, before the first line. */
  heads: number;
}

const keyOf = ({ row, column }: Place): string => `${row}.${column}`;

/** What a row that was never drawn is taken to measure, in pixels. */
const USUAL = 54;
const FIRST_DRAWN = 2;

interface ChunkProps extends Omit<MatrixBodyProps, "sections"> {
  chunk: Chunk;
  isDrawn: boolean;
  isWindowed: boolean;
  height: number | undefined;
  isStop: (place: Place) => boolean;
  onMove: (event: KeyboardEvent & { currentTarget: HTMLElement; target: Element }) => void;
  onFollow: (element: HTMLElement) => void;
}

function ChunkBody(props: ChunkProps) {
  let body: HTMLTableSectionElement | undefined;
  onMount(() => body !== undefined && props.onFollow(body));
  return (
    <tbody ref={body} onKeyDown={(event) => props.onMove(event)}>
      <Show
        when={props.isDrawn}
        fallback={
          <tr aria-hidden="true">
            <td
              colSpan={props.columns.length + 3}
              style={{ height: `${props.height ?? USUAL * props.chunk.rows.length}px` }}
            />
          </tr>
        }
      >
        <Show when={props.chunk.label}>
          {(label) => (
            <tr>
              <th scope="rowgroup" colSpan={props.columns.length + 3}>
                <span>{label()}</span>
              </th>
            </tr>
          )}
        </Show>
        <InTurn each={props.chunk.rows} whole={props.isWindowed}>
          {(row, index) => (
            <MatrixLine
              row={row}
              place={props.chunk.start + index()}
              line={props.isWindowed ? props.heads + props.chunk.start + index() + 1 : undefined}
              columns={props.columns}
              whole={props.whole}
              saysBlocks={props.saysBlocks}
              isChosen={row.id === props.chosen}
              isStop={props.isStop}
              onOpen={props.onOpen}
            />
          )}
        </InTurn>
      </Show>
    </tbody>
  );
}

/** One cell is a stop of the Tab key; arrows, Home, End and page keys move it. Of many rows, those about the window are drawn. */
export function MatrixBody(props: MatrixBodyProps) {
  const [stop, setStop] = createSignal<Place>({ row: 0, column: 0 });
  const chunks = createMemo(() => chunksOf(props.sections));
  const rows = () => props.sections.reduce((sum, section) => sum + section.rows.length, 0);
  const size = () => ({ rows: rows(), columns: props.columns.length + 2 });
  // A fold or a filter may have taken away the row or the column of the stop.
  const kept = createMemo(() => ({
    row: Math.min(stop().row, size().rows - 1),
    column: Math.min(stop().column, size().columns - 1),
  }));
  const isKept = createSelector(() => keyOf(kept()));
  const paper = createMedia("print");
  let place: Element | null = null;
  const near = createNear(
    () => place,
    chunks()
      .slice(0, FIRST_DRAWN)
      .map(({ id }) => id),
  );
  const isWindowed = () => rows() > WHOLE;
  const holdsStop = ({ start, rows: held }: Chunk) =>
    kept().row >= start && kept().row < start + held.length;
  const isDrawn = (chunk: Chunk) =>
    !isWindowed() || paper() || holdsStop(chunk) || near.isNear(chunk.id);
  const move: ChunkProps["onMove"] = (event) => {
    const cell = event.target.closest<HTMLElement>(".matrix-cell");
    if (cell === null) return;
    const from = { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
    const to = placeAfter(event.key, from, size(), event.ctrlKey);
    if (to === undefined) return;
    event.preventDefault();
    const table = cell.closest("table");
    setStop(to);
    table
      ?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)
      ?.focus();
  };
  return (
    <For each={chunks().map(({ id }) => id)}>
      {(id) => {
        const chunk = createMemo(() => chunks().find((one) => one.id === id));
        return (
          <Show when={chunk()}>
            {(known) => (
              <ChunkBody
                {...props}
                chunk={known()}
                isDrawn={isDrawn(known())}
                isWindowed={isWindowed()}
                height={near.heightOf(id)}
                isStop={(at) => isKept(keyOf(at))}
                onMove={move}
                onFollow={(element) => {
                  place ??= element.closest(".matrix-place");
                  near.follow(element, id);
                }}
              />
            )}
          </Show>
        );
      }}
    </For>
  );
}
