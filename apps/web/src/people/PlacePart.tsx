import { affiliationsFr, exercisesFr, functionTitles } from "@coopilote/domain/people/labels.ts";
import { Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { send } from "../server/commands.ts";
import { dayWithYear, sentence } from "../ui/typography.ts";
import { PERSON } from "./fr.ts";
import { mayEdit, type PartProps } from "./IdentityPart.tsx";
import { Dated, Particular } from "./Particulars.tsx";
import { AffiliationDialog, AssignDialog, EndingDialog, ExerciseDialog } from "./PlaceDialogs.tsx";

type Affiliation = PartProps["view"]["affiliations"][number];
type Exercise = PartProps["view"]["exercises"][number];
type HeldFunction = PartProps["view"]["line"]["functions"][number];

/** « depuis le 12 janvier 2026 », « du 12 janvier 2026 au 3 mars 2026 » */
export const spanWords = (span: { readonly from: string; readonly until: string | null }): string =>
  span.until === null
    ? PERSON.since(dayWithYear(span.from))
    : PERSON.span(dayWithYear(span.from), dayWithYear(span.until));

function Affiliations(props: PartProps) {
  const words = (one: Affiliation) =>
    sentence(PERSON.affiliation(affiliationsFr[one.as], one.entity));
  return (
    <Particular
      label={PERSON.affiliations}
      action={
        <Show when={props.view.mayManage}>
          <DialogButton
            act={PERSON.addAffiliation}
            about={PERSON.affiliations}
            dialog={(close) => <AffiliationDialog {...props} onClose={close} />}
          />
        </Show>
      }
    >
      <Dated
        ones={props.view.affiliations}
        empty={PERSON.noAffiliation}
        text={(one) => (
          <>
            {words(one)} <span class="quiet">{spanWords(one)}</span>
          </>
        )}
        action={(one) => (
          <Show when={props.view.mayManage && one.until === null}>
            <DialogButton
              kind="quiet"
              act={PERSON.end}
              about={words(one)}
              dialog={(close) => (
                <EndingDialog
                  what={words(one)}
                  send={(on, commandId) =>
                    send(
                      props.structure,
                      "endAffiliation",
                      { affiliation: one.affiliation, person: props.view.line.person, on },
                      commandId,
                    )
                  }
                  onClose={close}
                />
              )}
            />
          </Show>
        )}
      />
    </Particular>
  );
}

function Exercises(props: PartProps) {
  const words = (one: Exercise) =>
    sentence(one.employer === null ? exercisesFr[one.mode] : PERSON.employedBy(one.employer));
  return (
    <Particular
      label={PERSON.exercises}
      action={
        <Show when={mayEdit(props.view)}>
          <DialogButton
            act={PERSON.addExercise}
            about={PERSON.exercises}
            dialog={(close) => <ExerciseDialog {...props} onClose={close} />}
          />
        </Show>
      }
    >
      <Dated
        ones={props.view.exercises}
        empty={PERSON.noExercise}
        text={(one) => (
          <>
            {words(one)} <span class="quiet">{spanWords(one)}</span>
          </>
        )}
        action={(one) => (
          <Show when={mayEdit(props.view) && one.until === null}>
            <DialogButton
              kind="quiet"
              act={PERSON.end}
              about={words(one)}
              dialog={(close) => (
                <EndingDialog
                  what={words(one)}
                  send={(on, commandId) =>
                    send(
                      props.structure,
                      "endExercise",
                      { exercise: one.exercise, person: props.view.line.person, on },
                      commandId,
                    )
                  }
                  onClose={close}
                />
              )}
            />
          </Show>
        )}
      />
    </Particular>
  );
}

interface EndFunctionProps {
  structure: string;
  person: string;
  held: HeldFunction;
}

/** Ends a function someone holds. */
export function EndFunction(props: EndFunctionProps) {
  return (
    <DialogButton
      kind="quiet"
      act={PERSON.end}
      about={functionTitles[props.held]}
      dialog={(close) => (
        <EndingDialog
          what={functionTitles[props.held]}
          send={(on, commandId) =>
            send(
              props.structure,
              "endFunction",
              { person: props.person, function: props.held, on },
              commandId,
            )
          }
          onClose={close}
        />
      )}
    />
  );
}

function Functions(props: PartProps) {
  return (
    <Particular
      label={PERSON.functions}
      action={
        <Show when={props.view.mayManage}>
          <DialogButton
            act={PERSON.assign}
            dialog={(close) => (
              <AssignDialog
                structure={props.structure}
                person={props.view.line.person}
                isSelf={props.view.isSelf}
                held={props.view.line.functions}
                onClose={close}
              />
            )}
          />
        </Show>
      }
    >
      <Dated
        ones={props.view.line.functions}
        empty={PERSON.noFunction}
        text={(held) => functionTitles[held]}
        action={(held) => (
          <Show when={props.view.mayManage}>
            <EndFunction structure={props.structure} person={props.view.line.person} held={held} />
          </Show>
        )}
      />
    </Particular>
  );
}

/** Where they belong, how they practise, what they hold. */
export function PlacePart(props: PartProps) {
  return (
    <>
      <Affiliations {...props} />
      <Exercises {...props} />
      <Functions {...props} />
    </>
  );
}
