import { useNavigate, useParams } from "@solidjs/router";
import { Show, untrack } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { planFor } from "./catchUp.ts";
import { PaperForm } from "./PaperForm.tsx";
import { PAPER_SHEET } from "./paperFr.ts";
import { createPaperSheet } from "./paperModel.ts";
import { ParticipantFields } from "./ParticipantFields.tsx";
import { PLAN } from "./planFr.ts";
import { ProgrammeFields, WhatFields } from "./PlanForm.tsx";

type Planning = ScreenOf<"planning">;

function AfterwardsForm(props: { structure: string; planning: Planning }) {
  const navigate = useNavigate();
  const sheet = untrack(() =>
    createPaperSheet(
      props.structure,
      planFor(props.planning, { person: undefined, team: undefined }),
      "new",
      (session) => navigate(`/s/${props.structure}/seances/${session}`),
    ),
  );
  const { plan } = sheet;
  return (
    <PaperForm
      structure={props.structure}
      planning={props.planning}
      sheet={sheet}
      about={props.planning.teams.map(({ team }) => team)}
      after={<WhatFields plan={plan} planning={props.planning} />}
      act={PAPER_SHEET.submit}
    >
      <div class="plan-split">
        <ProgrammeFields plan={plan} planning={props.planning} mayRepeat={false} />
        <ParticipantFields plan={plan} planning={props.planning} isPast />
      </div>
    </PaperForm>
  );
}

/** A session held on paper, typed from its signed sheet (j21). */
export function PaperPage() {
  const params = useParams<{ structure: string }>();
  const planning = createView("planning", () => ({ structure: params.structure }));
  return (
    <>
      <PageHead
        title={PAPER_SHEET.title}
        subtitle={PAPER_SHEET.subtitle}
        crumbs={[{ label: PAPER_SHEET.sessions, href: `/s/${params.structure}/seances` }]}
      />
      <Answered answer={planning()} lines={6}>
        {(view) => (
          <Show
            when={view().teams.length > 0}
            fallback={
              <Empty
                title={PLAN.noTeam}
                action={
                  <ButtonLink kind="main" href={`/s/${params.structure}/equipes/nouvelle`}>
                    {PLAN.noTeamAction}
                  </ButtonLink>
                }
              >
                {PLAN.noTeamAdvice}
              </Empty>
            }
          >
            <AfterwardsForm structure={params.structure} planning={view()} />
          </Show>
        )}
      </Answered>
    </>
  );
}
