import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { Timeline } from "../ui/Timeline.tsx";
import { Loading } from "../ui/Faces.tsx";
import { FORECAST } from "./fr.ts";
import { decidesFr, momentsOf } from "./moments.ts";
import { WHAT_IF } from "./whatIfFr.ts";

type TeamView = ScreenOf<"team">;

/** What is asked now and then is fetched then. */
const WhatIf = lazy(async () => ({ default: (await import("./WhatIf.tsx")).WhatIf }));

interface ForecastProps {
  structure: string;
  team: TeamView;
  names: Names;
  /** Nothing is tried of a team as it was. */
  isPast: boolean;
}

const STILL = 3;

/** The way to practice in sentences: earliest day, deciding session, last person, what is then still needed. */
export function Forecast(props: ForecastProps) {
  const forecast = () => props.team.forecast;
  const stillSaid = () => [
    ...new Set(forecast().stillNeeded.map((each) => findingWords(each, props.names).what)),
  ];
  const title = () => (props.team.miseEnOeuvre === null ? FORECAST.title : FORECAST.titleAfter);
  return (
    <div class="stack">
      <h2>{title()}</h2>
      <Timeline label={title()} moments={momentsOf(props.team, props.names)} />
      <div class="forecast">
        <div class="stack">
          <Show when={decidesFr(props.team)}>{(said) => <p>{said()}</p>}</Show>
          <Show when={!forecast().isWithheld && forecast().lastTrained.length > 0}>
            <p>{FORECAST.last(forecast().lastTrained.map(props.names.person))}</p>
          </Show>
          <Show when={forecast().steps.length > 0 && stillSaid().length > 0}>
            <div class="still">
              <p>{FORECAST.still}</p>
              <ul>
                <For each={stillSaid().slice(0, STILL)}>{(said) => <li>{said}</li>}</For>
                <Show when={stillSaid().length > STILL}>
                  <li class="quiet">{FORECAST.stillRest(stillSaid().length - STILL)}</li>
                </Show>
              </ul>
            </div>
          </Show>
        </div>
        <WhatIfAsked {...props} />
      </div>
    </div>
  );
}

/** What one may try before doing it; shut until it is asked. */
function WhatIfAsked(props: ForecastProps) {
  const [isAsked, setAsked] = createSignal(false);
  return (
    <Show when={props.team.forecast.steps.length > 0 && !props.isPast}>
      <details class="fold" onToggle={(event) => setAsked(event.currentTarget.open)}>
        <summary>{WHAT_IF.ask}</summary>
        <Show when={isAsked()}>
          <Suspense fallback={<Loading lines={3} />}>
            <WhatIf {...props} />
          </Suspense>
        </Show>
      </details>
    </Show>
  );
}
