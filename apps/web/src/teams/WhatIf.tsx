import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { createSignal, For, Show } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { RadioGroup, Select } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { firstDayFr, WHAT_IF } from "./whatIfFr.ts";

interface WhatIfProps {
  structure: string;
  team: ScreenOf<"team">;
  names: Names;
}

type Way = "moved" | "cancelled";

function Outcome(props: WhatIfProps & { session: string; way: Way; day: string }) {
  const answer = createView(
    "whatIf",
    () => ({ structure: props.structure, team: props.team.team }),
    () => ({ session: props.session, ...(props.way === "moved" ? { day: props.day } : {}) }),
  );
  const today = () => props.team.today.day;
  const sheet = () => `/s/${props.structure}/seances/${props.session}`;
  return (
    <Answered answer={answer()} lines={2}>
      {(view) => (
        <div class="stack" role="status">
          <Show
            when={!view().isWithheld}
            fallback={<p class="quiet">{WHAT_IF.firstDayWithheld}</p>}
          >
            <p>
              <b>{firstDayFr(view(), today())}</b>
            </p>
          </Show>
          <Show
            when={view().shifts.length > 0}
            fallback={
              <p class="quiet">{view().isWithheld ? WHAT_IF.noOwnShift : WHAT_IF.noShift}</p>
            }
          >
            <ul class="what-if-shifts" aria-label={WHAT_IF.whose}>
              <For each={view().shifts}>
                {({ person, planned, changed }) => (
                  <li>
                    {WHAT_IF.shift(
                      props.names.person(person),
                      planned?.day ?? null,
                      changed?.day ?? null,
                      today(),
                    )}
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <p>
            <ButtonLink
              href={props.way === "moved" ? `${sheet()}/modifier?jour=${props.day}` : sheet()}
            >
              {props.way === "moved" ? WHAT_IF.reallyMove : WHAT_IF.reallyCancel}
            </ButtonLink>
          </p>
        </div>
      )}
    </Answered>
  );
}

/** Choose a planned session and what would become of it; the answer follows, and nothing is written. */
export function WhatIf(props: WhatIfProps) {
  const sessions = () => props.team.forecast.steps.filter(({ on }) => on.at > props.team.today.at);
  const [asked, setAsked] = createSignal<string>();
  const [way, setWay] = createSignal<Way>("cancelled");
  const [day, setDay] = createSignal("");
  const session = () =>
    asked() ?? props.team.forecast.decidingSession ?? sessions()[0]?.session ?? "";
  const isPast = () => day() !== "" && day() < props.team.today.day;
  const isReady = () => session() !== "" && (way() === "cancelled" || (day() !== "" && !isPast()));
  return (
    <div class="what-if">
      <p class="small quiet">{WHAT_IF.text}</p>
      <Select
        name="seance-supposee"
        label={WHAT_IF.session}
        value={session()}
        choices={sessions().map((step) => ({
          value: step.session,
          label: WHAT_IF.named(step.on.day, step.title),
        }))}
        onChange={setAsked}
      />
      <RadioGroup<Way>
        name="changement"
        label={WHAT_IF.change}
        value={way()}
        choices={[
          { value: "cancelled", label: WHAT_IF.cancelled },
          { value: "moved", label: WHAT_IF.moved },
        ]}
        onChange={setWay}
      />
      <Show when={way() === "moved"}>
        <DateField
          name="jour-suppose"
          label={WHAT_IF.day}
          value={day()}
          min={props.team.today.day}
          error={isPast() ? WHAT_IF.past : undefined}
          onInput={setDay}
        />
      </Show>
      <Show when={isReady()}>
        <Outcome {...props} session={session()} way={way()} day={day()} />
      </Show>
    </div>
  );
}
