import { professionFr } from "@coopilote/domain/people/labels.ts";
import { actTypeFr } from "@coopilote/domain/protocols/actTypes.ts";
import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { REACH } from "../teams/dialogsFr.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { Reach } from "../people/Reach.tsx";
import { sentence } from "../ui/typography.ts";
import { LIST } from "./fr.ts";
import "./frontdesk.css";

type List = ScreenOf<"dayList">;
type Team = List["teams"][number];
type Practising = Team["practising"][number];

const reachOf = ({ means, reach }: Practising["delegants"][number]): string => {
  const ways = REACH.choices
    .filter(({ value }) => means?.includes(value) ?? false)
    .map(({ label }) => label.toLowerCase());
  const said = [...ways, ...(reach === null ? [] : [reach])];
  return said.length === 0 ? LIST.noReach : said.join(", ");
};

function Line(props: { one: Practising }) {
  /** For which acts, where a délégant is not to be called for all of them (j10). */
  const forActs = ({ actTypes }: Practising["delegants"][number]) =>
    actTypes.length < props.one.actTypes.length ? ` ${LIST.for(actTypes.map(actTypeFr))}` : "";
  return (
    <tr>
      <th scope="row">
        {props.one.name}
        <div class="small quiet">
          {sentence(
            [
              ...(props.one.profession === null ? [] : [professionFr(props.one.profession)]),
              ...(props.one.actTypes.length === 0
                ? []
                : [LIST.for(props.one.actTypes.map(actTypeFr))]),
            ].join(", "),
          )}
        </div>
      </th>
      <td data-label={LIST.columns.where}>
        <For each={props.one.places} fallback={LIST.anywhere}>
          {(place) => <div>{place}</div>}
        </For>
      </td>
      <td data-label={LIST.columns.with}>
        <For each={props.one.delegants} fallback={LIST.noDelegant}>
          {(delegant) => (
            <div>
              <b>{delegant.name}</b>
              {forActs(delegant)}, <Reach said={reachOf(delegant)} />
            </div>
          )}
        </For>
      </td>
    </tr>
  );
}

function OfTeam(props: { team: Team }) {
  return (
    <section class="day-team" aria-label={props.team.shortTitle}>
      <h2>{props.team.shortTitle}</h2>
      <Show when={props.team.practising.length > 0} fallback={<p class="quiet">{LIST.nobody}</p>}>
        <table class="day-list">
          <thead>
            <tr>
              <th scope="col">{LIST.columns.who}</th>
              <th scope="col">{LIST.columns.where}</th>
              <th scope="col">{LIST.columns.with}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.team.practising}>{(one) => <Line one={one} />}</For>
          </tbody>
        </table>
      </Show>
    </section>
  );
}

/** Who may receive patients now, team by team, on one page once printed. */
export function DayList(props: { list: List }) {
  return (
    <div class="stack">
      <p>{LIST.says}</p>
      <For
        each={props.list.teams}
        fallback={<Empty title={LIST.noTeam}>{LIST.noTeamAdvice}</Empty>}
      >
        {(team) => <OfTeam team={team} />}
      </For>
      <Show when={props.list.teams.length > 0}>
        <p class="small quiet">{LIST.printed}</p>
        <div class="no-print">
          <Button onClick={() => window.print()}>{LIST.print}</Button>
        </div>
      </Show>
    </div>
  );
}
