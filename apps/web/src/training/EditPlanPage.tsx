import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { Show, untrack } from "solid-js";
import { Company } from "../forms/Company.tsx";
import { noNames } from "../forms/noNames.ts";
import { RefusedBy } from "../readiness/RefusedBy.tsx";
import type { Problem } from "../server/Answer.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { dayTyped } from "../ui/frenchDate.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { ChangedMeanwhile } from "./ChangedMeanwhile.tsx";
import type { PlanDraft } from "./planDraft.ts";
import { PLAN } from "./planFr.ts";
import { PlanForm } from "./PlanForm.tsx";
import { createReplan } from "./planModel.ts";
import { draftOver } from "./planOf.ts";

interface ReplanProps {
  structure: string;
  sheet: ScreenOf<"sheet">;
  planning: ScreenOf<"planning">;
}

/** On the day that was tried before, where one was. */
const onDay = (draft: PlanDraft, tried: string | undefined): PlanDraft =>
  tried !== undefined && dayTyped(tried) === tried
    ? { ...draft, days: draft.days.map((one) => ({ ...one, day: tried })) }
    : draft;

function Replan(props: ReplanProps) {
  const navigate = useNavigate();
  const [search] = useSearchParams<{ jour?: string }>();
  const back = () => `/s/${props.structure}/seances/${props.sheet.session}`;
  const plan = untrack(() =>
    createReplan(
      props.structure,
      onDay(draftOver(props.sheet), search.jour),
      () => navigate(back()),
      { keeps: ["revoir", props.sheet.session] },
    ),
  );
  const isPlanned = () => props.sheet.state === "planned" || props.sheet.state === "open";
  return (
    <Show
      when={isPlanned() && props.sheet.me.mayPlan}
      fallback={
        <Empty
          title={PLAN.noMore}
          action={<ButtonLink href={back()}>{PLAN.seeSheet}</ButtonLink>}
        />
      }
    >
      <Company form={`revoir ${props.sheet.session}`} />
      <ChangedMeanwhile plan={plan} sheet={props.sheet} />
      <PlanForm plan={plan} planning={props.planning} isNew={false} />
    </Show>
  );
}

/** The page has its head already: a refusal is said under it. */
const underHead = (problem: Problem) => <RefusedBy problem={problem} names={noNames} />;

/** A planned session changed: title, place, day, parts, places. Who is enrolled changes on its sheet. */
export function EditPlanPage() {
  const params = useParams<{ structure: string; session: string }>();
  const sheet = createView("sheet", () => ({
    structure: params.structure,
    session: params.session,
  }));
  const planning = createView("planning", () => ({ structure: params.structure }));
  return (
    <>
      <PageHead
        title={PLAN.edit}
        crumbs={[
          { label: PLAN.sessions, href: `/s/${params.structure}/seances` },
          { label: PLAN.sheet, href: `/s/${params.structure}/seances/${params.session}` },
        ]}
      />
      <Answered answer={planning()} lines={6} refused={underHead}>
        {(planned) => (
          <Answered answer={sheet()} lines={6} refused={underHead}>
            {(view) => <Replan structure={params.structure} sheet={view()} planning={planned()} />}
          </Answered>
        )}
      </Answered>
    </>
  );
}
