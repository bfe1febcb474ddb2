import { A } from "@solidjs/router";
import type { HomeView, TeamLine } from "@coopilote/contract/structure/answers.ts";
import { createMemo, Show } from "solid-js";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { TEAMS } from "./homeFr.ts";
import { waitedAtHome } from "./homeModel.ts";
import { blockedIn, startOf } from "./teamLines.ts";

interface TeamTableProps {
  view: HomeView;
}

/** Who may practise, what blocks whom, whose turn it is, and the day each protocol can start. */
export function TeamTable(props: TeamTableProps) {
  const waited = createMemo(() => waitedAtHome(props.view));
  const today = () => props.view.today.day;
  const blocked = ({ team }: TeamLine) => blockedIn(waited(), team);
  const turnsOf = (team: TeamLine) => blocked(team).turns;
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
              <A href={`/s/${props.view.structure.structure}/equipes/${team.team}`}>
                {team.shortTitle}
              </A>
              <span class="small quiet block">{TEAMS.step(team.step)}</span>
              <Show when={team.myRole}>
                {(role) => <span class="small quiet block">{TEAMS.mine[role()]}</span>}
              </Show>
            </>
          ),
        },
        {
          label: TEAMS.columns.practising,
          cell: (team) =>
            team.suspendedFrom === null || team.since === null
              ? TEAMS.practising(team)
              : TEAMS.suspended(team.suspendedFrom.day, today()),
        },
        {
          label: TEAMS.columns.missing,
          cell: (team) => (
            <div>
              <StatusMark mark={team.missing === 0 ? "met" : "unmet"}>
                {team.since === null ? TEAMS.missing(team.missing) : TEAMS.toResume(team.missing)}
              </StatusMark>
              <Show when={team.missing > 0}>
                <span class="small quiet block">{TEAMS.among(blocked(team).what)}</span>
              </Show>
            </div>
          ),
        },
        {
          label: TEAMS.columns.turn,
          cell: (team) =>
            team.missing === 0 ? TEAMS.nobody : TEAMS.among(turnsOf(team)) || TEAMS.nobody,
        },
        { label: TEAMS.columns.start, cell: (team) => startOf(team, today()) },
      ]}
    />
  );
}
