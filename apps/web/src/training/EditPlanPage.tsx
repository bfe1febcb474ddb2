import { useNavigate, useSearchParams } from "@solidjs/router";
import { Show, untrack } from "solid-js";
import { Company } from "../forms/Company.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { dayTyped } from "../ui/frenchDate.ts";
import { ChangedMeanwhile } from "./ChangedMeanwhile.tsx";
import { OverSheet, type Planned } from "./OverSheet.tsx";
import type { PlanDraft } from "./planDraft.ts";
import { PLAN } from "./planFr.ts";
import { PlanForm } from "./PlanForm.tsx";
import { createReplan } from "./planModel.ts";
import { draftOver } from "./planOf.ts";

/** On the day that was tried before, where one was. */
const onDay = (draft: PlanDraft, tried: string | undefined): PlanDraft =>
  tried !== undefined && dayTyped(tried) === tried
    ? { ...draft, days: draft.days.map((one) => ({ ...one, day: tried })) }
    : draft;

function Replan(props: Planned) {
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

/** A planned session changed: title, place, day, parts, places. Who is enrolled changes on its sheet. */
export function EditPlanPage() {
  return <OverSheet title={PLAN.edit}>{(planned) => <Replan {...planned} />}</OverSheet>;
}
