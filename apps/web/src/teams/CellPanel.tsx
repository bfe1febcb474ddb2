import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { createMemo, For, Show } from "solid-js";
import { FindingCard } from "../readiness/FindingCard.tsx";
import type { Past } from "../readiness/FindingHistory.tsx";
import { PANEL } from "../readiness/fr.ts";
import { createView } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { BINOMES } from "./fr.ts";
import type { Asked } from "./gestures.ts";
import { partLabel } from "./kindsFr.ts";
import { READY } from "./matrixFr.ts";
import type { Place } from "./nextStep.ts";
import { NextStepAction } from "./NextStepAction.tsx";

interface PanelProps {
  findings: ReadonlyArray<Finding>;
  place: Place;
  names: Names;
  onAsk: (asked: Asked) => void;
  onClose: () => void;
}

/** Whom findings are about. */
const peopleOf = (findings: ReadonlyArray<Finding>): ReadonlyArray<string> => [
  ...new Set(
    findings.flatMap(({ subject }) => {
      if (subject.kind === "member") return [subject.person];
      return subject.kind === "binome" ? [subject.delegant, subject.delegate] : [];
    }),
  ),
];

const keyOf = ({
  requirement,
  actType,
  subject,
}: Pick<Finding, "requirement" | "actType" | "subject">): string =>
  JSON.stringify([requirement, actType, subject]);

/** The past of the findings of the panel, read as it opens; nothing where it could not be. */
const createPast = (props: Pick<PanelProps, "findings" | "place">) => {
  const history = createMemo(() =>
    props.place.isPast === true
      ? undefined
      : createView(
          "history",
          () => ({ structure: props.place.structure, team: props.place.team }),
          () => ({
            requirements: [...new Set(props.findings.map(({ requirement }) => requirement))].join(),
            people: peopleOf(props.findings).join(),
          }),
        ),
  );
  return (finding: Finding): Past | undefined => {
    const answer = history()?.();
    return answer?._tag === "Done"
      ? answer.value.findings.find((past) => keyOf(past) === keyOf(finding))
      : undefined;
  };
};

const subjectOf = (finding: Finding | undefined, names: Names): string | undefined => {
  const subject = finding?.subject;
  if (subject?.kind === "member") return names.person(subject.person);
  return subject?.kind === "binome"
    ? `${names.person(subject.delegate)} ${READY.with(names.person(subject.delegant))}`
    : undefined;
};

/** What a cell stands on. */
export function CellPanel(props: PanelProps) {
  const past = createPast(props);
  const isOnly = () => props.findings.length === 1;
  const title = (finding: Finding) => props.names.requirement(finding.requirement);
  const subject = () => subjectOf(props.findings[0], props.names);
  const heading = () => {
    const [first] = props.findings;
    return first !== undefined && isOnly() ? title(first) : (subject() ?? READY.teamTitle);
  };
  const pair = () => {
    const one = props.findings[0]?.subject;
    return one?.kind === "binome" ? one : undefined;
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={heading()}
      intro={isOnly() ? subject() : undefined}
      actions={
        <>
          <Button kind="quiet" onClick={() => props.onClose()}>
            {PANEL.close}
          </Button>
          <Show when={pair()}>
            {(one) => (
              <Button
                kind="quiet"
                onClick={() =>
                  props.onAsk({
                    gesture: "dissolveBinome",
                    person: one().delegate,
                    delegant: one().delegant,
                  })
                }
              >
                {BINOMES.dissolve}
              </Button>
            )}
          </Show>
        </>
      }
    >
      <For each={props.findings}>
        {(finding) => (
          <FindingCard
            structure={props.place.structure}
            finding={finding}
            names={props.names}
            title={isOnly() ? undefined : title(finding)}
            part={partLabel}
            past={props.place.isPast === true ? undefined : () => past(finding)}
            action={<NextStepAction finding={finding} place={props.place} onAsk={props.onAsk} />}
          />
        )}
      </For>
    </Dialog>
  );
}
