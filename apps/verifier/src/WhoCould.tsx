import type { Read } from "@coopilote/domain/dossier/verified.ts";
import { Day, type LocalInstant, Time } from "@coopilote/domain/kernel/time.ts";
import { asOfFr } from "@coopilote/domain/readiness/asOfFr.ts";
import { AsOfLineRow } from "@coopilote/web/readiness/AsOfLineRow.tsx";
import { Button } from "@coopilote/web/ui/Button.tsx";
import { DateField, TimeField } from "@coopilote/web/ui/DateField.tsx";
import { createMemo, createSignal, For } from "solid-js";
import { type Cited, citing, lastInstant, type TeamAnswer, whoCould } from "./answers.ts";
import { VERIFIER, WHO } from "./fr.ts";
import { instantIn } from "./zone.ts";

type Draft = { readonly day: string; readonly time: string };
type Lacks = { readonly day?: string; readonly time?: string };
type Asked = { readonly on: LocalInstant } | { readonly lacks: Lacks };

/** The instant asked, in the zone of the structure, or why there is none. */
const instantOf = (read: Read, { day, time }: Draft): Asked => {
  const lacks = {
    ...(day === "" ? { day: WHO.dayMissing } : {}),
    ...(time === "" ? { time: WHO.timeMissing } : {}),
  };
  if (day === "" || time === "") return { lacks };
  const zone = read.journal.workspace.structure.founded?.zone ?? "Europe/Paris";
  // Of an hour that the clock gives twice, the first.
  const on = instantIn(zone, { day: Day.make(day), time: Time.make(time), which: "first" });
  if (typeof on === "string") return { lacks: { time: WHO.gap } };
  const last = lastInstant(read);
  return on.at > last.at ? { lacks: { day: WHO.after(last) } } : { on };
};

function Lines(props: { cited: ReadonlyArray<Cited>; on: LocalInstant }) {
  return (
    <ul class="cited-lines">
      <For each={props.cited}>
        {({ entry, at, said, by, hash }) => (
          <li>
            <span>{VERIFIER.line(entry)}</span>
            <span>
              {said} <span class="quiet">{WHO.writtenBy(at, by, at.at > props.on.at)}</span>
            </span>
            <code>{hash.slice(0, 8)}</code>
          </li>
        )}
      </For>
    </ul>
  );
}

interface TeamProps {
  team: TeamAnswer;
  on: LocalInstant;
  cited: ReturnType<typeof citing>;
}

function Team(props: TeamProps) {
  const isLast = (place: number, lines: ReadonlyArray<unknown>) => place === lines.length - 1;
  return (
    <>
      <h3>{props.team.title}</h3>
      <p>
        {props.team.delegates.length === 0
          ? asOfFr.empty
          : asOfFr.inPractice(props.team.inPractice)}
      </p>
      <For each={props.team.delegates}>
        {({ name, lines, isChanged }) => (
          <article class="sheet as-of">
            <h4>{name}</h4>
            <dl>
              <For each={lines}>
                {(line, place) => (
                  <AsOfLineRow
                    line={line}
                    isChanged={isChanged && isLast(place(), lines)}
                    proofs={line.evidence.length}
                  >
                    <Lines cited={props.cited(line.evidence)} on={props.on} />
                  </AsOfLineRow>
                )}
              </For>
            </dl>
          </article>
        )}
      </For>
    </>
  );
}

/** Who could practise on any day that a dossier knows, derived here, each with its evidence. */
export function WhoCould(props: { read: Read }) {
  const asked = createMemo(() => {
    const { on } = props.read.manifest.inputs;
    const [draft, setDraft] = createSignal<Draft>({ day: on.day, time: on.time });
    const [instant, setInstant] = createSignal<LocalInstant>(on);
    const [lacks, setLacks] = createSignal<Lacks>({});
    return { draft, setDraft, instant, setInstant, lacks, setLacks };
  });
  const revise = (part: Partial<Draft>) => {
    asked().setLacks({});
    asked().setDraft((before) => ({ ...before, ...part }));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = instantOf(props.read, asked().draft());
    if ("on" in found) asked().setInstant(found.on);
    else asked().setLacks(found.lacks);
  };
  const answer = createMemo(() => whoCould(props.read, asked().instant()));
  const cited = createMemo(() => citing(props.read));
  return (
    <section class="section who">
      <h2>{asOfFr.title(asked().instant())}</h2>
      <form class="as-of-form" novalidate onSubmit={submit}>
        <div class="field-row">
          <DateField
            name="on.day"
            label={WHO.day}
            value={asked().draft().day}
            error={asked().lacks().day}
            onInput={(day) => revise({ day })}
          />
          <TimeField
            name="on.time"
            label={WHO.time}
            value={asked().draft().time}
            error={asked().lacks().time}
            onInput={(time) => revise({ time })}
          />
        </div>
        <Button type="submit">{WHO.ask}</Button>
      </form>
      <p class="quiet small as-of-note">
        {asOfFr.note} {asOfFr.knownThen(answer().knownVersion)}
      </p>
      <div class="stack">
        <For each={answer().teams}>
          {(team) => <Team team={team} on={asked().instant()} cited={cited()} />}
        </For>
      </div>
    </section>
  );
}
