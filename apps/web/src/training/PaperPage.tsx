import { useNavigate, useParams } from "@solidjs/router";
import { Show, untrack } from "solid-js";
import { PieceField } from "../documents/PieceField.tsx";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { planFor } from "./catchUp.ts";
import { PAPER_SHEET } from "./paperFr.ts";
import { PaperSays } from "./PaperSays.tsx";
import { createPaperSheet } from "./paperModel.ts";
import { ParticipantFields } from "./ParticipantFields.tsx";
import { PLAN } from "./planFr.ts";
import { PlanFaces, ProgrammeFields, WhatFields } from "./PlanForm.tsx";
import "./training.css";
import "./sheet.css";

type Planning = ScreenOf<"planning">;

function PaperForm(props: { structure: string; planning: Planning }) {
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
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void plan.submit();
  };
  return (
    <form class="plan" novalidate onSubmit={submit}>
      <PlanFaces plan={plan} />
      <div class="form">
        <PieceField
          structure={props.structure}
          fit={{
            kind: "feuille-emargement",
            about: [
              props.structure,
              ...props.planning.teams.map(({ team }) => team),
              ...plan.draft().persons,
            ],
          }}
          name="document"
          label={PAPER_SHEET.file}
          hint={PAPER_SHEET.fileHint}
          error={plan.errorAt("document")}
          value={sheet.paper().file}
          onChoose={sheet.choose}
        />
        <WhatFields plan={plan} planning={props.planning} />
      </div>
      <div class="plan-split">
        <ProgrammeFields plan={plan} planning={props.planning} mayRepeat={false} />
        <ParticipantFields plan={plan} planning={props.planning} isPast />
      </div>
      <PaperSays sheet={sheet} planning={props.planning} />
      <div class="section">
        <Button
          kind="main"
          type="submit"
          busy={plan.state() === "sending" ? PAPER_SHEET.sending : undefined}
        >
          {PAPER_SHEET.submit}
        </Button>
      </div>
    </form>
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
            <PaperForm structure={params.structure} planning={view()} />
          </Show>
        )}
      </Answered>
    </>
  );
}
