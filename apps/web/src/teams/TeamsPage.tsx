import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { HOME, TEAMS } from "../structure/homeFr.ts";
import { TeamTable } from "../structure/TeamTable.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";

/** The teams of the structure, each for one protocol. */
export function TeamsPage() {
  const params = useParams<{ structure: string }>();
  const home = createView("home", () => ({ structure: params.structure }));
  const formHref = () => `/s/${params.structure}/equipes/nouvelle`;
  return (
    <Answered answer={home()} lines={4}>
      {(view) => (
        <>
          <PageHead
            title={TEAMS.title}
            subtitle={TEAMS.subtitle}
            actions={
              <Show when={view().teams.length > 0}>
                <ButtonLink href={`/s/${params.structure}/liste-du-jour`}>
                  {TEAMS.dayList}
                </ButtonLink>
                <Show when={view().me.manages}>
                  <ButtonLink kind="main" href={formHref()}>
                    {TEAMS.form}
                  </ButtonLink>
                </Show>
              </Show>
            }
          />
          <Show
            when={view().teams.length > 0}
            fallback={
              <Empty
                title={HOME.noTeam}
                action={
                  <Show when={view().me.manages}>
                    <ButtonLink kind="main" href={formHref()}>
                      {HOME.choose}
                    </ButtonLink>
                  </Show>
                }
              >
                {view().me.manages ? HOME.noTeamAdvice : HOME.noTeamElse}
              </Empty>
            }
          >
            <TeamTable view={view()} />
          </Show>
        </>
      )}
    </Answered>
  );
}
