import type { HomeView, TeamLine } from "@coopilote/contract/structure/answers.ts";
import { createMemo, Show } from "solid-js";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { TEAMS } from "./homeFr.ts";
import { waitedAtHome } from "./homeModel.ts";
import { type Blocked, blockedIn, conditionsIn, standingOf, startOf, turnIn } from "./teamLines.ts";

interface TeamTableProps {
  view: HomeView;
}

const NOTHING_BLOCKS: Blocked = { what: [], turns: [] };

/** Who may practise, what blocks whom, whose turn it is, and the day each protocol can start. */
export function TeamTable(props: TeamTableProps) {
  const waited = createMemo(() => waitedAtHome(props.view));
  const today = () => props.view.today.day;
  const blockedByTeam = createMemo(
    () => new Map(props.view.teams.map(({ team }) => [team, blockedIn(waited(), team)] as const)),
  );
  const blocked = ({ team }: TeamLine): Blocked => blockedByTeam().get(team) ?? NOTHING_BLOCKS;
  /** Whom the team that practises still waits for. */
  const waitingIn = ({ since, suspendedFrom, notPractising }: TeamLine) =>
    since === null || suspendedFrom !== null
      ? []
      : notPractising.flatMap(
          (person) => props.view.people.find((one) => one.person === person)?.name ?? [],
        );
  return (
    <Table
      caption={TEAMS.caption}
      empty={undefined}
      rows={props.view.teams}
      columns={[
        {
          label: TEAMS.columns.team,
          cell: (team) => (
            <>
              <a href={`/s/${props.view.structure.structure}/equipes/${team.team}`}>
                {team.shortTitle}
              </a>
              <span class="small quiet block">{standingOf(team)}</span>
              <Show when={team.myRole}>
                {(role) => <span class="small quiet block">{TEAMS.mine[role()]}</span>}
              </Show>
            </>
          ),
        },
        {
          label: TEAMS.columns.practising,
          cell: (team) => (
            <div>
              <p>
                {team.suspendedFrom === null || team.since === null
                  ? TEAMS.practising(team)
                  : TEAMS.suspended(team.suspendedFrom.day, today())}
              </p>
              <Show when={waitingIn(team).length > 0}>
                <p class="small quiet">{TEAMS.notYet(waitingIn(team))}</p>
              </Show>
            </div>
          ),
        },
        {
          label: TEAMS.columns.missing,
          cell: (team) => (
            <div>
              <StatusMark mark={team.missing === 0 ? "met" : "unmet"}>
                {conditionsIn(team, blocked(team))}
              </StatusMark>
              <Show when={blocked(team).what.length > 0}>
                <span class="small quiet block">
                  {team.missing === 0
                    ? TEAMS.rest(blocked(team).what)
                    : TEAMS.first(blocked(team).what)}
                </span>
              </Show>
            </div>
          ),
        },
        {
          label: TEAMS.columns.turn,
          cell: (team) => turnIn(team, blocked(team)),
        },
        { label: TEAMS.columns.start, cell: (team) => startOf(team, today()) },
      ]}
    />
  );
}
