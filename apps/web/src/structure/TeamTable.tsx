import { A } from "@solidjs/router";
import type { TeamLine } from "@coopilote/contract/structure/answers.ts";
import { Show } from "solid-js";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { TEAMS } from "./homeFr.ts";

interface TeamTableProps {
  structure: string;
  teams: ReadonlyArray<TeamLine>;
  today: string;
}

/** Where each team stands. */
export function TeamTable(props: TeamTableProps) {
  return (
    <Table
      caption={TEAMS.caption}
      empty={undefined}
      rows={props.teams}
      columns={[
        {
          label: TEAMS.columns.team,
          cell: (team) => (
            <>
              <A href={`/s/${props.structure}/equipes/${team.team}`}>{team.shortTitle}</A>
              <Show when={team.myRole}>
                {(role) => <span class="small quiet block">{TEAMS.mine[role()]}</span>}
              </Show>
            </>
          ),
        },
        {
          label: TEAMS.columns.step,
          cell: (team) =>
            team.since === null
              ? TEAMS.steps[team.step]
              : TEAMS.practises(team.since.day, props.today),
        },
        {
          label: TEAMS.columns.missing,
          cell: (team) => (
            <StatusMark mark={team.missing === 0 ? "met" : "unmet"}>
              {team.since === null ? TEAMS.missing(team.missing) : TEAMS.toResume(team.missing)}
            </StatusMark>
          ),
        },
        {
          label: TEAMS.columns.members,
          cell: (team) => TEAMS.members(team.delegants, team.delegates),
        },
        {
          label: TEAMS.columns.practising,
          cell: (team) =>
            team.suspendedFrom === null || team.since === null
              ? TEAMS.practising(team.practising)
              : TEAMS.suspended(team.suspendedFrom.day, props.today),
        },
      ]}
    />
  );
}
