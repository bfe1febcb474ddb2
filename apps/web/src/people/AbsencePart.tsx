import { Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { dayWithYear, NBSP, timeInWords } from "../ui/typography.ts";
import { AbsenceDialog, CancelAbsenceDialog } from "./AbsenceDialogs.tsx";
import { PERSON } from "./fr.ts";
import { mayEdit, type PartProps } from "./IdentityPart.tsx";
import { Dated, Particular } from "./Particulars.tsx";

type Absence = PartProps["view"]["absences"][number];
type Moment = { readonly day: string; readonly time: string };

/** The hour only where it is not that of a whole day. */
const moment = ({ day, time }: Moment, whole: string): string =>
  time === whole ? dayWithYear(day) : `${dayWithYear(day)} à${NBSP}${timeInWords(time)}`;

const words = ({ from, until }: Absence): string =>
  PERSON.absence(moment(from, "00:00"), moment(until, "23:59"));

/** Announced absences, and who covers. */
export function AbsencePart(props: PartProps) {
  return (
    <Particular
      label={PERSON.absences}
      action={
        <Show when={mayEdit(props.view)}>
          <DialogButton
            act={PERSON.addAbsence}
            dialog={(close) => <AbsenceDialog {...props} onClose={close} />}
          />
        </Show>
      }
    >
      <Dated
        ones={props.view.absences}
        empty={PERSON.noAbsence}
        text={(one) => (
          <>
            {words(one)},{" "}
            <span class="quiet">
              {one.coveredBy === null ? PERSON.notCovered : PERSON.coveredBy(one.coveredBy)}
            </span>
          </>
        )}
        action={(one) => (
          <Show when={mayEdit(props.view)}>
            <DialogButton
              kind="quiet"
              act={PERSON.cancel}
              about={words(one)}
              dialog={(close) => (
                <CancelAbsenceDialog
                  {...props}
                  absence={one.absence}
                  when={words(one)}
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
