import ChevronDown from "lucide-solid/icons/chevron-down";
import { For, type JSX, Show, createMemo, createSignal } from "solid-js";
import { MatrixCards } from "./MatrixCards.tsx";
import { MatrixBody } from "./MatrixBody.tsx";
import { Legend } from "./StatusMark.tsx";
import { MATRIX } from "./fr.ts";
import {
  type MatrixProps,
  columnTotal,
  marksShown,
  shownColumns,
  verdictTotal,
} from "./matrixModel.ts";
import { NARROW, createMedia } from "./media.ts";

/** People or binômes by requirements. Arrows move between cells; on a phone, a card a person. */
export function Matrix(props: MatrixProps): JSX.Element {
  const narrow = createMedia(NARROW);
  return (
    <Show when={narrow()} fallback={<MatrixTable {...props} />}>
      <MatrixCards {...props} />
    </Show>
  );
}

function MatrixTable(props: MatrixProps) {
  const [folded, setFolded] = createSignal<ReadonlySet<string>>(new Set(props.initialFolded ?? []));
  const columns = createMemo(() => shownColumns(props.groups, folded()));
  const rows = createMemo(() => props.sections.flatMap((section) => section.rows));
  const verdicts = createMemo(() => verdictTotal(rows()));
  const turn = (group: string) =>
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(group)) after.add(group);
      return after;
    });
  return (
    <>
      <div class="matrix-place">
        <table class="matrix" role="grid" aria-label={props.label}>
          <thead>
            <Show when={props.groups.length > 1}>
              <tr>
                <td class="group-first" />
                <For each={props.groups}>
                  {(group) => (
                    <th
                      class="group"
                      scope="colgroup"
                      data-first=""
                      colSpan={folded().has(group.id) ? 1 : group.columns.length}
                    >
                      <button
                        type="button"
                        aria-expanded={!folded().has(group.id)}
                        onClick={() => turn(group.id)}
                      >
                        <ChevronDown size={14} aria-hidden="true" />
                        {group.label}
                      </button>
                    </th>
                  )}
                </For>
                <td data-first="" />
              </tr>
            </Show>
            <tr>
              <th scope="col">{props.rowHead}</th>
              <For each={columns()}>
                {(column) => (
                  <th scope="col" data-first={column.first ? "" : undefined}>
                    <Show when={column.stands.length < 2} fallback={MATRIX.whole}>
                      {column.label}
                      <Show when={column.need}>{(need) => <small>{need()}</small>}</Show>
                      <Show when={column.internal}>
                        <small data-internal="">{MATRIX.internal}</small>
                      </Show>
                    </Show>
                  </th>
                )}
              </For>
              <th scope="col" data-first="">
                {props.verdictHead}
              </th>
            </tr>
          </thead>
          <MatrixBody
            columns={columns()}
            sections={props.sections}
            chosen={props.chosen}
            onOpen={props.onOpen}
          />
          <tfoot>
            <tr>
              <th scope="row">{MATRIX.totals}</th>
              <For each={columns()}>
                {(column) => {
                  const total = createMemo(() => columnTotal(rows(), column));
                  return (
                    <td data-first={column.first ? "" : undefined}>
                      {MATRIX.held(total().held, total().asked)}
                    </td>
                  );
                }}
              </For>
              <td data-first="">{MATRIX.held(verdicts().held, verdicts().asked)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <Legend marks={marksShown(props.sections)} />
    </>
  );
}
