import { For, Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { noNames } from "../forms/noNames.ts";
import { ReasonDialog } from "../forms/ReasonDialog.tsx";
import { send } from "../server/commands.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { Mark } from "../ui/Mark.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { DOT, quoted, sentence, spaced } from "../ui/typography.ts";
import { ASSESSED } from "./fr.ts";

type Ledger = ScreenOf<"ledger">;
type Assessment = Ledger["assessments"][number];

interface AssessmentProps {
  structure: string;
  person: string;
  one: Assessment;
}

/** An assessment recorded wrongly stays, voided with its reason. */
function VoidDialog(props: AssessmentProps & { onClose: () => void }) {
  return (
    <ReasonDialog
      title={ASSESSED.voidTitle(ASSESSED.line(props.one.title, props.one.on.day))}
      ends={ASSESSED.voidEnds}
      act={ASSESSED.void}
      back={ASSESSED.keep}
      names={noNames}
      reason={ASSESSED.reason}
      missing={ASSESSED.reasonMissing}
      send={(reason, commandId) =>
        send(
          props.structure,
          "voidAssessment",
          {
            assessment: props.one.assessment,
            team: props.one.team,
            person: props.person,
            reason,
          },
          commandId,
        )
      }
      onClose={props.onClose}
    />
  );
}

const markOf = ({ voided, outcome }: Assessment): Mark => {
  if (voided !== null) return "not-applicable";
  return outcome === "validated" ? "met" : "unmet";
};

function Line(props: AssessmentProps) {
  const words = () => ASSESSED.line(sentence(props.one.title), props.one.on.day);
  return (
    <li class="line">
      <div class="line-main">
        <b class="line-name">{words()}</b>
        <StatusMark mark={markOf(props.one)}>
          {[
            props.one.voided === null ? ASSESSED.outcomes[props.one.outcome] : ASSESSED.voided,
            ...(props.one.score === null
              ? []
              : [ASSESSED.score(props.one.score, props.one.threshold)]),
            ASSESSED.by(props.one.assessor),
          ].join(DOT)}
        </StatusMark>
        <Show when={props.one.mayVoid}>
          <DialogButton
            kind="quiet"
            act={ASSESSED.void}
            about={words()}
            dialog={(close) => <VoidDialog {...props} onClose={close} />}
          />
        </Show>
      </div>
      <Show when={props.one.voided}>
        {(voided) => (
          <p class="line-details">
            {ASSESSED.voidedBy(voided().by, voided().at.day)} {quoted(spaced(voided().reason))}
          </p>
        )}
      </Show>
    </li>
  );
}

/** Assessments of a person for a protocol, as they were recorded and voided. */
export function Assessments(props: { structure: string; view: Ledger }) {
  return (
    <section class="section">
      <h2>{ASSESSED.title}</h2>
      <Show
        when={props.view.assessments.length > 0}
        fallback={<p class="quiet">{ASSESSED.none}</p>}
      >
        <ul class="lines">
          <For each={props.view.assessments}>
            {(one) => (
              <Line structure={props.structure} person={props.view.person.person} one={one} />
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
