import chevronDownIcon from "lucide-static/icons/chevron-down.svg?raw";
import { For, type JSX, Show, createMemo, createSignal } from "solid-js";
import { MatrixCards } from "./MatrixCards.tsx";
import { MatrixBody } from "./MatrixBody.tsx";
import { WHOLE } from "./matrixChunks.ts";
import { RuleMark } from "./RuleMark.tsx";
import { Legend } from "./StatusMark.tsx";
import { MATRIX } from "./fr.ts";
import {
  type MatrixProps,
  type ShownColumn,
  allTotal,
  columnTotal,
  marksShown,
  shownColumns,
  verdictTotal,
} from "./matrixModel.ts";
import { NARROW, createMedia } from "./media.ts";
import { Icon } from "./Icon.tsx";

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
  const columns = createMemo<ReadonlyArray<ShownColumn>>(
    (before) => shownColumns(props.groups, folded(), before),
    [],
  );
  const whole = () => props.whole ?? props.groups;
  const rows = createMemo(() => props.sections.flatMap((section) => section.rows));
  const rules = () => [...new Set(columns().flatMap(({ rule }) => rule ?? []))];
  const isWindowed = () => rows().length > WHOLE;
  const heads = () => (props.groups.length > 1 ? 2 : 1);
  const verdicts = createMemo(() => verdictTotal(rows()));
  const requirements = createMemo(() => allTotal(rows(), whole()));
  const turn = (group: string) =>
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(group)) after.add(group);
      return after;
    });
  return (
    <>
      <div class="matrix-place">
        <table
          class="matrix"
          role="grid"
          aria-label={props.label}
          aria-rowcount={isWindowed() ? rows().length + heads() + 1 : undefined}
          data-windowed={isWindowed() ? "" : undefined}
        >
          <Show when={isWindowed()}>
            <colgroup>
              <col class="col-name" />
              <For each={columns()}>{() => <col class="col-cell" />}</For>
              <col class="col-total" />
              <col class="col-verdict" />
            </colgroup>
          </Show>
          <thead>
            <Show when={props.groups.length > 1}>
              <tr>
                <td class="group-first" />
                <For each={props.groups}>
                  {(group) => (
                    // A column is headed by its requirement alone: of two heads, screen readers say the first.
                    <td
                      class="group"
                      data-first=""
                      colSpan={folded().has(group.id) ? 1 : group.columns.length}
                    >
                      <button
                        type="button"
                        aria-expanded={!folded().has(group.id)}
                        onClick={() => turn(group.id)}
                      >
                        <Icon svg={chevronDownIcon} size={14} />
                        {group.label}
                      </button>
                    </td>
                  )}
                </For>
                <td data-first="" />
                <td />
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
                      <Show when={column.rule}>{(rule) => <RuleMark>{rule()}</RuleMark>}</Show>
                    </Show>
                  </th>
                )}
              </For>
              <th scope="col" data-first="">
                {MATRIX.rowTotal}
              </th>
              <th scope="col">{props.verdictHead}</th>
            </tr>
          </thead>
          <MatrixBody
            columns={columns()}
            whole={whole()}
            saysBlocks={props.saysBlocks === true}
            heads={heads()}
            sections={props.sections}
            chosen={props.chosen}
            onOpen={props.onOpen}
          />
          <tfoot>
            <tr>
              <th scope="row">{MATRIX.totals}</th>
              <For each={columns()}>
                {(column) => {
                  const total = createMemo(() => columnTotal(rows(), column.stands));
                  return (
                    <td data-first={column.first ? "" : undefined}>
                      {MATRIX.held(total().held, total().asked)}
                    </td>
                  );
                }}
              </For>
              <td data-first="">{MATRIX.held(requirements().held, requirements().asked)}</td>
              <td>{MATRIX.held(verdicts().held, verdicts().asked)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <Legend marks={marksShown(props.sections)} />
      <Show when={rules().length > 0}>
        <p class="matrix-rules small quiet">
          <For each={rules()}>{(rule) => <RuleMark>{rule}</RuleMark>}</For> {MATRIX.notOfTexts}
        </p>
      </Show>
    </>
  );
}
