import { useParams } from "@solidjs/router";
import { createMemo, Match, Show, Switch } from "solid-js";
import { namesIn } from "../readiness/names.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { HEAD } from "../teams/fr.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { AddedRequirements } from "./AddedRequirements.tsx";
import { ANNEX } from "./annexFr.ts";
import { AnnexReadings } from "./AnnexReadings.tsx";
import "./annex.css";

type TeamView = ScreenOf<"team">;

/** Where the reading stands, in one sentence. */
function Standing(props: { team: TeamView }) {
  const last = () => props.team.annex.readings[0];
  const confirmed = () => {
    const reading = last();
    return reading === undefined || reading.confirmedBy === null
      ? undefined
      : { reading, other: reading.confirmedBy };
  };
  return (
    <Switch
      fallback={
        <>
          <h2 class="say">{ANNEX.notRead}</h2>
          <p class="quiet annex-text">{ANNEX.notReadText}</p>
        </>
      }
    >
      <Match when={props.team.annex.known === "read"}>
        <h2 class="say">{ANNEX.byCoopilote}</h2>
      </Match>
      <Match when={confirmed()}>
        {(both) => <h2 class="say">{ANNEX.confirmed(both().reading.by, both().other)}</h2>}
      </Match>
      <Match when={last()}>
        {(reading) => (
          <>
            <h2 class="say">{ANNEX.toConfirm(reading().by)}</h2>
            <p class="quiet annex-text">{ANNEX.notRead}</p>
          </>
        )}
      </Match>
    </Switch>
  );
}

/** The annex of the arrêté: filed, read by two people, and what it adds (j4). */
export function AnnexPage() {
  const params = useParams<{ structure: string; team: string }>();
  const team = createView("team", () => ({ structure: params.structure, team: params.team }));
  return (
    <Answered answer={team()} lines={6}>
      {(view) => {
        const names = createMemo(() => namesIn(view()));
        const root = () => `/s/${params.structure}/equipes`;
        const shared = () => ({ structure: params.structure, team: view(), names: names() });
        return (
          <>
            <PageHead
              title={ANNEX.title}
              crumbs={[
                { label: HEAD.teams, href: root() },
                { label: view().shortTitle, href: `${root()}/${params.team}` },
              ]}
              subtitle={ANNEX.subtitle(view().arrete, view().title)}
            />
            <Standing team={view()} />
            <Show when={view().annex.known === "notRead"}>
              <AnnexReadings {...shared()} />
            </Show>
            <AddedRequirements {...shared()} />
          </>
        );
      }}
    </Answered>
  );
}
