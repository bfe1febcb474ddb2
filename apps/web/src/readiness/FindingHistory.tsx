import type { HistoryView } from "@coopilote/contract/teams/history.ts";
import { measureFr } from "@coopilote/domain/readiness/measureFr.ts";
import { For, Show } from "solid-js";
import { MARK_WORDS } from "../ui/fr.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { CitedLines } from "./CitedLines.tsx";
import { EvidenceLinks } from "./EvidenceLinks.tsx";
import { PANEL } from "./fr.ts";
import { shownMarkOf } from "./marks.ts";

/** What the server tells of one finding's past. */
export type Past = HistoryView["findings"][number];
type Change = Past["changes"][number];

interface PastProps {
  structure: string;
  past: Past;
}

/** Lines said at once; the others unfold. */
const SHOWN = 3;

/** The entries that prove a finding, in sentences; beyond what is told, by their number. */
export function ProofLines(props: PastProps & { evidence: ReadonlyArray<number> }) {
  const others = () => props.past.lines.slice(SHOWN);
  const untold = () =>
    props.evidence.filter((entry) => props.past.lines.every((line) => line.entry !== entry));
  const written = ({ at, by, said }: Past["lines"][number]) =>
    PANEL.written(at.day, at.time, by === null || said.startsWith(by) ? null : by);
  return (
    <>
      <CitedLines
        structure={props.structure}
        lines={props.past.lines.slice(0, SHOWN)}
        written={written}
      />
      <Show when={others().length + untold().length > 0}>
        <details class="fold small">
          <summary>{PANEL.others(others().length + untold().length)}</summary>
          <CitedLines structure={props.structure} lines={others()} written={written} />
          <Show when={untold().length > 0}>
            <EvidenceLinks structure={props.structure} entries={untold()} />
          </Show>
        </details>
      </Show>
    </>
  );
}

const stateWords = (change: Change): string =>
  measureFr(change) ?? MARK_WORDS[shownMarkOf(change).mark];

function ChangeLine(props: { structure: string; change: Change }) {
  return (
    <li>
      <span class="change-day">
        {props.change.day === null ? PANEL.withTime : PANEL.on(props.change.day)}
      </span>
      <StatusMark {...shownMarkOf(props.change)}>{stateWords(props.change)}</StatusMark>
      <Show when={props.change.entries.length > 0}>
        <EvidenceLinks structure={props.structure} entries={props.change.entries} />
      </Show>
    </li>
  );
}

/** What a finding became, the newest first: the day, the state, the entries that made it. */
export function History(props: { structure: string; past: Past | undefined }) {
  const changes = () => props.past?.changes ?? [];
  return (
    <Show
      when={changes().length > 0}
      fallback={props.past === undefined ? PANEL.unread : PANEL.unchanged}
    >
      <ol class="finding-changes" aria-label={PANEL.history}>
        <For each={changes()}>
          {(change) => <ChangeLine structure={props.structure} change={change} />}
        </For>
        <Show when={props.past?.isWhole === false}>
          <li class="quiet">{PANEL.earlier}</li>
        </Show>
      </ol>
    </Show>
  );
}
