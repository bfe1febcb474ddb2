import { For, Index, Show, createMemo } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { fieldId } from "../ui/Field.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { isSignedHere, linesOnPaper, markOn, type PaperLine, unsaidOn } from "./paperDraft.ts";
import { PAPER_SHEET, SCANNED } from "./paperFr.ts";
import { type PaperSheet, saidAt } from "./paperModel.ts";
import { sequencesIn } from "./planDraft.ts";
import { PARTS } from "./planFr.ts";
import { TimeStepper } from "./TimeStepper.tsx";

interface PaperLinesProps {
  sheet: PaperSheet;
  planning: ScreenOf<"planning">;
}

interface PaperRowProps {
  sheet: PaperSheet;
  line: PaperLine;
  name: string;
  /** Place of the line in what is sent: errors point at it. */
  place: number;
}

const EDGES = [
  { key: "arrived", label: PAPER_SHEET.arrived },
  { key: "left", label: PAPER_SHEET.left },
] as const;

/** One person in one séquence, as they signed it on a device. */
function SignedRow(props: Pick<PaperRowProps, "sheet" | "line" | "name">) {
  const mark = () => markOn(props.sheet.paper(), props.line);
  return (
    <li class="line">
      <div class="line-main">
        <b class="line-name">{props.name}</b>
        <span class="quiet">
          {mark().isPartial
            ? SCANNED.signedHereFor(mark().arrived.time, mark().left.time)
            : SCANNED.signedHere}
        </span>
      </div>
    </li>
  );
}

/** One person in one séquence: signed, not signed, absent; the paper's own times where they differ. */
function PaperRow(props: PaperRowProps) {
  const mark = () => markOn(props.sheet.paper(), props.line);
  const field = (name: string) => `attendances.${props.place}.presence.${name}`;
  const unsaid = () =>
    mark().said === "" ? props.sheet.plan.errorAt(saidAt(props.place)) : undefined;
  return (
    <li class="line" id={fieldId(saidAt(props.place))} tabindex="-1">
      <div class="line-main">
        <b class="line-name">{props.name}</b>
        <Segmented
          label={PAPER_SHEET.said(props.name)}
          name={saidAt(props.place)}
          value={mark().said}
          choices={PAPER_SHEET.sayings}
          onChange={(said) => props.sheet.mark(props.line, { said })}
        />
        <Show when={mark().said !== "absent"}>
          <label class="choice">
            <input
              type="checkbox"
              checked={mark().isPartial}
              aria-label={PAPER_SHEET.partialOf(props.name)}
              onChange={(event) =>
                props.sheet.mark(props.line, { isPartial: event.currentTarget.checked })
              }
            />
            <span>{PAPER_SHEET.partial}</span>
          </label>
        </Show>
      </div>
      <Show when={unsaid()}>{(error) => <span class="field-error">{error()}</span>}</Show>
      <Show when={mark().isPartial && mark().said !== "absent"}>
        <div class="presence-times">
          <For each={EDGES}>
            {({ key, label }) => (
              <div>
                <TimeStepper
                  name={field(key)}
                  label={label(props.name)}
                  error={props.sheet.plan.errorAt(field(key))}
                  value={mark()[key].time}
                  onInput={(time) => props.sheet.mark(props.line, { [key]: { time, which: "" } })}
                />
                <Show when={props.sheet.plan.asksWhich(field(key)) || mark()[key].which !== ""}>
                  <RadioGroup
                    name={`${field(key)}.which`}
                    label={PARTS.which(label(props.name))}
                    value={mark()[key].which}
                    choices={PARTS.whichChoices}
                    onChange={(which) =>
                      props.sheet.mark(props.line, { [key]: { ...mark()[key], which } })
                    }
                  />
                </Show>
              </div>
            )}
          </For>
        </div>
      </Show>
    </li>
  );
}

/** What the paper says of each participant, séquence by séquence. */
export function PaperLines(props: PaperLinesProps) {
  const plan = () => props.sheet.plan.draft();
  const sequences = createMemo(() => sequencesIn(plan().segments));
  const lines = createMemo(() => linesOnPaper(plan()));
  const hint = () =>
    props.sheet.paper().begun === null
      ? PAPER_SHEET.saysHint
      : SCANNED.saysHint(unsaidOn(plan(), props.sheet.paper()).length);
  const nameOf = (person: string) =>
    props.planning.people.find((one) => one.person === person)?.name ?? "";
  return (
    <Show when={lines().length > 0} fallback={<p class="quiet">{PAPER_SHEET.nobody}</p>}>
      <p class="quiet small">{hint()}</p>
      <Index each={sequences()}>
        {(sequence) => {
          const own = createMemo(() =>
            lines()
              .map((line, place) => ({ line, place }))
              .filter(({ line }) => line.sequence.sequence === sequence().sequence),
          );
          return (
            <div>
              <h3>{PAPER_SHEET.sequence(sequence().from, sequence().to, sequence().minutes)}</h3>
              <ul class="lines paper-lines">
                <Index each={own()}>
                  {(one) => (
                    <Show
                      when={isSignedHere(props.sheet.paper(), one().line)}
                      fallback={
                        <PaperRow
                          sheet={props.sheet}
                          line={one().line}
                          place={one().place}
                          name={nameOf(one().line.person)}
                        />
                      }
                    >
                      <SignedRow
                        sheet={props.sheet}
                        line={one().line}
                        name={nameOf(one().line.person)}
                      />
                    </Show>
                  )}
                </Index>
              </ul>
            </div>
          );
        }}
      </Index>
    </Show>
  );
}
