import { refusedReasonsFr } from "@coopilote/domain/readiness/ledgerFr.ts";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { EvidenceLinks } from "../readiness/EvidenceLinks.tsx";
import { Empty } from "../ui/Faces.tsx";
import { Table } from "../ui/Table.tsx";
import { dayWithYear, DOT } from "../ui/typography.ts";
import { LEDGER } from "./ledgerFr.ts";
import {
  type LedgerLine,
  type LedgerView,
  linesInOrder,
  lineTitle,
  moduleTitle,
  sessionTitle,
} from "./ledgerModel.ts";

interface LedgerTableProps {
  structure: string;
  view: LedgerView;
}

function When(props: { line: LedgerLine }) {
  return (
    <>
      <Show when={props.line.day} fallback={LEDGER.undated}>
        {(day) => <>{dayWithYear(day())}</>}
      </Show>
      <Show when={props.line.from}>
        {(from) => (
          <span class="ledger-times">
            {LEDGER.times(from().time, props.line.to?.time ?? from().time)}
          </span>
        )}
      </Show>
    </>
  );
}

function What(props: LedgerTableProps & { line: LedgerLine }) {
  const session = () =>
    props.line.origin.kind === "session" ? props.line.origin.session : undefined;
  return (
    <div>
      <Show when={session()} fallback={lineTitle(props.view, props.line)}>
        {(id) => (
          <A href={`/s/${props.structure}/seances/${id()}`}>{lineTitle(props.view, props.line)}</A>
        )}
      </Show>
      <span class="ledger-kind">
        <Show when={session()}>
          {moduleTitle(props.view, props.line.module)}
          {DOT}
        </Show>
        {LEDGER.kind(props.line.nature, props.line.mode)}
        <Show when={props.line.shared}>
          {DOT}
          {LEDGER.shared}
        </Show>
        <Show when={props.line.underWay}>
          {DOT}
          {LEDGER.underWay}
        </Show>
      </span>
    </div>
  );
}

/** Minutes that do not count, each with why and what would make it count. */
function NotCounted(props: LedgerTableProps & { line: LedgerLine }) {
  return (
    <Show when={props.line.refused.length > 0} fallback={LEDGER.none}>
      <ul class="ledger-refused">
        <For each={props.line.refused}>
          {(refused) => (
            <li>
              <b>{LEDGER.minutes(refused.minutes)}</b> {refusedReasonsFr[refused.reason].title}
              <Show when={refused.session}>
                {(session) => (
                  <>
                    {" "}
                    <A href={`/s/${props.structure}/seances/${session()}`}>
                      {sessionTitle(props.view, session())}
                    </A>
                  </>
                )}
              </Show>
              <span class="ledger-kind">{refusedReasonsFr[refused.reason].detail}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** Every minute, counted or refused and why: the same ledger the attestation signs. */
export function LedgerTable(props: LedgerTableProps) {
  return (
    <section class="section ledger-lines">
      <h2>{LEDGER.lines}</h2>
      <Table
        caption={LEDGER.lines}
        rows={linesInOrder(props.view.ledger.lines)}
        empty={<Empty title={LEDGER.empty}>{LEDGER.emptyAdvice}</Empty>}
        columns={[
          { label: LEDGER.columns.day, cell: (line) => <When line={line} /> },
          { label: LEDGER.columns.what, cell: (line) => <What {...props} line={line} /> },
          {
            label: LEDGER.columns.counted,
            numeric: true,
            cell: (line) => <b>{LEDGER.minutes(line.counted)}</b>,
          },
          { label: LEDGER.columns.refused, cell: (line) => <NotCounted {...props} line={line} /> },
          { label: LEDGER.columns.version, cell: (line) => LEDGER.version(line.version) },
          {
            label: LEDGER.columns.evidence,
            cell: (line) => <EvidenceLinks structure={props.structure} entries={line.evidence} />,
          },
        ]}
      />
      <Show when={props.view.ledger.lines.length > 0}>
        <p class="ledger-totals">
          {LEDGER.totals(props.view.ledger.counted, props.view.ledger.refused)}
        </p>
        <p class="ledger-hash">{LEDGER.hash(props.view.hash)}</p>
      </Show>
    </section>
  );
}
