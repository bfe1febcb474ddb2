import { For, Show, createMemo } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Badge } from "./Badge.tsx";
import { InTurn } from "./InTurn.tsx";
import { StatusMark } from "./StatusMark.tsx";
import { MATRIX } from "./fr.ts";
import {
  type MatrixColumn,
  type MatrixGroup,
  type MatrixProps,
  type MatrixRow,
  type MatrixSection,
  cardParts,
} from "./matrixModel.ts";

interface LineProps {
  row: MatrixRow;
  column: MatrixColumn;
  onOpen: MatrixProps["onOpen"];
}

function CardLine(props: LineProps) {
  const cell = () => props.row.cells.get(props.column.id);
  return (
    <li>
      <Dynamic
        component={props.onOpen === undefined ? "div" : "button"}
        type={props.onOpen === undefined ? undefined : "button"}
        class="card-cell"
        onClick={() => props.onOpen?.(props.row.id, props.column.id)}
      >
        <span>
          {props.column.label} {props.column.need}
        </span>
        <StatusMark
          mark={cell()?.mark ?? "not-applicable"}
          share={cell()?.share}
          ticks={cell()?.ticks}
        >
          {cell()?.text}
        </StatusMark>
      </Dynamic>
    </li>
  );
}

function Card(props: { row: MatrixRow; matrix: MatrixProps }) {
  const parts = createMemo(() => cardParts(props.row, props.matrix.groups));
  return (
    <article class="card">
      <div class="card-head">
        <div>
          <Dynamic component={props.matrix.sections.length > 1 ? "h4" : "h3"} class="card-name">
            {props.row.name}
          </Dynamic>
          <p>{props.row.detail}</p>
          <Show when={props.row.verdict.note}>{(note) => <p>{note()}</p>}</Show>
          <Show when={props.matrix.saysBlocks === true && props.row.blocks}>
            {(blocks) => <p>{MATRIX.blocks(blocks())}</p>}
          </Show>
        </div>
        <Badge tone={props.row.verdict.tone}>{props.row.verdict.text}</Badge>
      </div>
      <ul class="card-list">
        <For each={parts().open}>
          {(column) => <CardLine row={props.row} column={column} onOpen={props.matrix.onOpen} />}
        </For>
      </ul>
      <Show when={parts().held.length > 0}>
        <details>
          <summary>{MATRIX.heldRest(parts().held.length)}</summary>
          <ul>
            <InTurn each={parts().held}>
              {(column) => (
                <CardLine row={props.row} column={column} onOpen={props.matrix.onOpen} />
              )}
            </InTurn>
          </ul>
        </details>
      </Show>
    </article>
  );
}

const mostMissingFirst = (
  rows: ReadonlyArray<MatrixRow>,
  groups: ReadonlyArray<MatrixGroup>,
): ReadonlyArray<MatrixRow> => {
  const missing = (row: MatrixRow) => cardParts(row, groups).open.length;
  return rows.toSorted((a, b) => missing(b) - missing(a) || (b.blocks ?? 0) - (a.blocks ?? 0));
};

/** The matrix in the hand: who lacks most comes first, what holds is folded. */
export function MatrixCards(props: MatrixProps) {
  const rowsOf = ({ rows }: MatrixSection) =>
    props.isOrdered === true ? rows : mostMissingFirst(rows, props.groups);
  return (
    <section class="cards" aria-label={props.label}>
      <For each={props.sections}>
        {(section) => (
          <>
            <Show when={props.sections.length > 1}>
              <h3>{section.label}</h3>
            </Show>
            <InTurn each={rowsOf(section)}>{(row) => <Card row={row} matrix={props} />}</InTurn>
          </>
        )}
      </For>
    </section>
  );
}
