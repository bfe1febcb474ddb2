import { useNavigate, useParams } from "@solidjs/router";
import { createMemo, Show, untrack } from "solid-js";
import { PieceField } from "../documents/PieceField.tsx";
import { noNames } from "../forms/noNames.ts";
import { RefusedBy } from "../readiness/RefusedBy.tsx";
import type { Problem } from "../server/Answer.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { begunOn } from "./paperBegun.ts";
import { PAPER_SHEET, SCANNED } from "./paperFr.ts";
import { createPaperSheet } from "./paperModel.ts";
import { PaperSays } from "./PaperSays.tsx";
import { PlanFaces } from "./PlanForm.tsx";
import { ParticipantFields } from "./ParticipantFields.tsx";
import { planOf } from "./planOf.ts";
import { isOver } from "./sheetModel.ts";
import "./training.css";
import "./sheet.css";

interface ScannedProps {
  structure: string;
  sheet: ScreenOf<"sheet">;
  planning: ScreenOf<"planning">;
}

function ScannedForm(props: ScannedProps) {
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
  const { plan } = sheet;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void plan.submit();
  };
  return (
    <form class="plan" novalidate onSubmit={submit}>
      <PlanFaces plan={plan} />
      <div class="form">
        <p>{SCANNED.code(props.sheet.paperCode)}</p>
        <PieceField
          structure={props.structure}
          fit={{
            kind: "feuille-emargement",
            about: [props.structure, props.sheet.session, ...plan.draft().persons],
          }}
          name="document"
          label={PAPER_SHEET.file}
          hint={PAPER_SHEET.fileHint}
          error={plan.errorAt("document")}
          value={sheet.paper().file}
          onChoose={sheet.choose}
        />
      </div>
      <ParticipantFields plan={plan} planning={props.planning} isPast />
      <PaperSays sheet={sheet} planning={props.planning} />
      <div class="section">
        <Button
          kind="main"
          type="submit"
          busy={plan.state() === "sending" ? PAPER_SHEET.sending : undefined}
        >
          {SCANNED.submit}
        </Button>
      </div>
    </form>
  );
}

/** What is typed here is told whole, once: a session to come has nothing to say yet, a closed one has said it. */
function Scanned(props: ScannedProps) {
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

/** The page has its head already: a refusal is said under it. */
const underHead = (problem: Problem) => <RefusedBy problem={problem} names={noNames} />;

/** The sheet of a session that was planned here, signed by hand: its scan and what it says, by one act (j21). */
export function ScannedSheetPage() {
  const params = useParams<{ structure: string; session: string }>();
  const sheet = createView("sheet", () => ({
    structure: params.structure,
    session: params.session,
  }));
  const planning = createView("planning", () => ({ structure: params.structure }));
  return (
    <>
      <PageHead
        title={SCANNED.title}
        subtitle={SCANNED.subtitle}
        crumbs={[
          { label: PAPER_SHEET.sessions, href: `/s/${params.structure}/seances` },
          { label: SCANNED.sheet, href: `/s/${params.structure}/seances/${params.session}` },
        ]}
      />
      <Answered answer={planning()} lines={6} refused={underHead}>
        {(planned) => (
          <Answered answer={sheet()} lines={6} refused={underHead}>
            {(view) => <Scanned structure={params.structure} sheet={view()} planning={planned()} />}
          </Answered>
        )}
      </Answered>
    </>
  );
}
