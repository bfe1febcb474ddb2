import { useNavigate } from "@solidjs/router";
import { createMemo, Show, untrack } from "solid-js";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { OverSheet, type Planned } from "./OverSheet.tsx";
import { begunOn } from "./paperBegun.ts";
import { PaperForm } from "./PaperForm.tsx";
import { SCANNED } from "./paperFr.ts";
import { createPaperSheet } from "./paperModel.ts";
import { ParticipantFields } from "./ParticipantFields.tsx";
import { planOf } from "./planOf.ts";
import { isOver } from "./sheetModel.ts";

function ScannedForm(props: Planned) {
  const navigate = useNavigate();
  const back = () => `/s/${props.structure}/seances/${props.sheet.session}`;
  const nameOf = (person: string) =>
    props.planning.people.find((one) => one.person === person)?.name ?? "";
  const begun = createMemo(() => begunOn(props.sheet));
  const sheet = untrack(() =>
    createPaperSheet(props.structure, planOf(props.sheet), { begun, nameOf }, () =>
      navigate(back()),
    ),
  );
  return (
    <PaperForm
      structure={props.structure}
      planning={props.planning}
      sheet={sheet}
      about={[props.sheet.session]}
      before={<p>{SCANNED.code(props.sheet.paperCode)}</p>}
      act={SCANNED.submit}
    >
      <ParticipantFields plan={sheet.plan} planning={props.planning} isPast />
    </PaperForm>
  );
}

/** What is typed here is told whole, once: a session to come has nothing to say yet, a closed one has said it. */
function Scanned(props: Planned) {
  const back = () => `/s/${props.structure}/seances/${props.sheet.session}`;
  const isToType = () => {
    const { state, me } = props.sheet;
    return (state === "planned" || state === "open") && me.mayPlan;
  };
  return (
    <Show
      when={isToType() && isOver(props.sheet)}
      fallback={
        <Empty
          title={isToType() ? SCANNED.tooEarly : SCANNED.noMore}
          action={<ButtonLink href={back()}>{SCANNED.seeSheet}</ButtonLink>}
        />
      }
    >
      <ScannedForm {...props} />
    </Show>
  );
}

/** The sheet of a session that was planned here, signed by hand: its scan and what it says, by one act (j21). */
export function ScannedSheetPage() {
  return (
    <OverSheet title={SCANNED.title} subtitle={SCANNED.subtitle}>
      {(planned) => <Scanned {...planned} />}
    </OverSheet>
  );
}
