import { For, Show } from "solid-js";
import { AsOfLineRow } from "../readiness/AsOfLineRow.tsx";
import { CitedLines } from "../readiness/CitedLines.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { AS_OF } from "../teams/asOfFr.ts";
import { NBSP, spaced } from "../ui/typography.ts";
import { ANSWERS, COUNTS, SHEETS } from "./fr.ts";

type Dossier = ScreenOf<"inspection">["dossier"];
type Team = Dossier["teams"][number];

interface ToldProps {
  /** Whose pages are led to; none for who has no access to them. */
  structure?: string | undefined;
  dossier: Dossier;
}

/** Page 1 as it will be printed: five questions, in their words. */
export function FirstPage(props: { title: string; dossier: Dossier }) {
  return (
    <section class="section stack" aria-labelledby="page-1">
      <h2 id="page-1">{props.title}</h2>
      <div class="sheet proof-page">
        <p class="small quiet">{props.dossier.structure}</p>
        <For each={props.dossier.questions}>
          {({ asked, answers }) => (
            <section>
              <h3>{spaced(asked)}</h3>
              <dl>
                <For each={answers}>
                  {({ label, said }) => (
                    <div class="proof-answer">
                      <Show when={label}>{(named) => <dt>{spaced(named())}</dt>}</Show>
                      <For each={said}>{(one) => <dd>{spaced(one)}</dd>}</For>
                    </div>
                  )}
                </For>
              </dl>
            </section>
          )}
        </For>
      </div>
    </section>
  );
}

function Delegate(props: ToldProps & { delegate: Team["delegates"][number] }) {
  const cited = (evidence: ReadonlyArray<number>) =>
    props.dossier.evidence.filter(({ entry }) => evidence.some((one) => one === entry));
  const last = () => props.delegate.lines.length - 1;
  return (
    <article class="sheet as-of">
      <h4>{props.delegate.name}</h4>
      <dl>
        <For each={props.delegate.lines}>
          {(line, place) => (
            <AsOfLineRow
              line={line}
              isChanged={place() === last() && props.delegate.hasChanged}
              proofs={line.evidence.length}
            >
              <CitedLines
                structure={props.structure}
                lines={cited(line.evidence)}
                written={({ at, by }) => AS_OF.writtenBy(at.day, by, at.at > props.dossier.on.at)}
                saysHash
              />
            </AsOfLineRow>
          )}
        </For>
      </dl>
    </article>
  );
}

/** Who could practise, in three lines each, texts apart from internal rules (j13). */
export function Answers(props: ToldProps) {
  return (
    <section class="section stack" aria-labelledby="reponses">
      <h2 id="reponses">{ANSWERS.title}</h2>
      <p class="quiet small">
        {AS_OF.note} {spaced(props.dossier.known)}
      </p>
      <For each={props.dossier.teams}>
        {(team) => (
          <section class="stack">
            <h3>{spaced(team.title)}</h3>
            <p class="small quiet">{spaced(team.text)}</p>
            <For each={team.delegates}>
              {(delegate) => <Delegate {...props} delegate={delegate} />}
            </For>
            <Show when={team.delegates.length === 0}>
              <p>{AS_OF.empty}</p>
            </Show>
          </section>
        )}
      </For>
    </section>
  );
}

/** What was counted: numbers, never patients. */
export function Counts(props: { dossier: Dossier }) {
  return (
    <Show when={props.dossier.counts.length > 0}>
      <section class="section stack" aria-labelledby="suivi">
        <h2 id="suivi">{COUNTS.title}</h2>
        <ul class="lines">
          <For each={props.dossier.counts}>
            {({ what, span, sum }) => (
              <li>
                {spaced(what)}
                {NBSP}: {spaced(sum)} <span class="quiet">{spaced(span)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

/** Sheets with the points noticed and their answers, then what was said with the ARS. */
export function Sheets(props: ToldProps) {
  return (
    <section class="section stack" aria-labelledby="feuilles">
      <h2 id="feuilles">{SHEETS.title}</h2>
      <ul class="lines">
        <For each={props.dossier.sheets}>
          {(sheet) => (
            <li class="proof-sheet">
              <p>
                <Show when={props.structure} fallback={<b>{sheet.title}</b>}>
                  {(structure) => (
                    <a href={`/s/${structure()}/seances/${sheet.session}`}>{sheet.title}</a>
                  )}
                </Show>
                <span class="quiet">, {sheet.when}</span>
              </p>
              <p class="small quiet">{spaced(sheet.standing)}</p>
              <Show when={sheet.points.length > 0}>
                <details class="fold small">
                  <summary>{SHEETS.points(sheet.points.length)}</summary>
                  <ul>
                    <For each={sheet.points}>
                      {({ said, answer }) => (
                        <li>
                          {spaced(said)} <span class="quiet">({spaced(answer)})</span>
                        </li>
                      )}
                    </For>
                  </ul>
                </details>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.dossier.exchanges.length > 0}>
        <h3>{SHEETS.exchanges}</h3>
        <ul class="lines">
          <For each={props.dossier.exchanges}>{(said) => <li>{spaced(said)}</li>}</For>
        </ul>
      </Show>
    </section>
  );
}
