import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { Show, untrack } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { planFor } from "./catchUp.ts";
import { PLAN } from "./planFr.ts";
import { PlanForm } from "./PlanForm.tsx";
import { createPlan, type Plan } from "./planModel.ts";
import { TemplateOffer } from "./TemplateOffer.tsx";

type Planning = ScreenOf<"planning">;

function NewPlan(props: { structure: string; planning: Planning }) {
  const navigate = useNavigate();
  const [search] = useSearchParams<{
    pour?: string;
    equipe?: string;
    jour?: string;
    suite?: string;
  }>();
  const firstDay = () => {
    const [day] = plan
      .draft()
      .days.map((one) => one.day)
      .toSorted();
    return day === undefined ? "" : `?du=${day}`;
  };
  const leave = ([session, ...others]: ReadonlyArray<string>) => {
    const root = `/s/${props.structure}`;
    if (search.suite === "equipe" && search.equipe !== undefined)
      return navigate(`${root}/equipes/${search.equipe}#qui-est-pret`);
    return navigate(
      session === undefined || others.length > 0
        ? `${root}/seances${firstDay()}`
        : `${root}/seances/${session}`,
    );
  };
  const asked = untrack(() => ({ person: search.pour, team: search.equipe, day: search.jour }));
  const plan: Plan = untrack(() =>
    createPlan(props.structure, planFor(props.planning, asked), leave, [
      "prévoir",
      JSON.stringify(asked),
    ]),
  );
  return (
    <>
      <TemplateOffer plan={plan} planning={props.planning} />
      <PlanForm plan={plan} planning={props.planning} isNew />
    </>
  );
}

/** A session planned, or several with one programme. */
export function PlanPage() {
  const params = useParams<{ structure: string }>();
  const planning = createView("planning", () => ({ structure: params.structure }));
  const sessions = () => `/s/${params.structure}/seances`;
  return (
    <>
      <PageHead
        title={PLAN.title}
        subtitle={PLAN.subtitle}
        crumbs={[{ label: PLAN.sessions, href: sessions() }]}
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
            <NewPlan structure={params.structure} planning={view()} />
          </Show>
        )}
      </Answered>
    </>
  );
}
