import { exercisesFr } from "@coopilote/domain/people/labels.ts";
import { Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { DialogButton } from "../forms/DialogButton.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { dayWithYear, sentence } from "../ui/typography.ts";
import { GESTURES, PERSON } from "./fr.ts";
import { mayEdit, type PartProps } from "./IdentityPart.tsx";
import { Dated, Particular } from "./Particulars.tsx";
import { EndingDialog } from "./PlaceDialogs.tsx";

type BillingNumber = NonNullable<PartProps["view"]["billing"]>[number];

/** « libéral », « salarié, Centre hospitalier »: the exercise a number bills. */
const exerciseWords = (view: PartProps["view"], id: string | null): string | undefined => {
  const exercise = view.exercises.find((one) => one.exercise === id);
  if (exercise === undefined) return undefined;
  return exercise.employer === null
    ? exercisesFr[exercise.mode]
    : PERSON.employedBy(exercise.employer);
};

interface BillingDialogProps extends PartProps {
  /** The number to write better; a new one is added where there is none. */
  known?: BillingNumber | undefined;
  onClose: () => void;
}

function BillingDialog(props: BillingDialogProps) {
  const { billing: words } = GESTURES;
  const form = createForm({
    initial: untrack(() => ({
      billing: props.known?.billing ?? newId(),
      number: props.known?.number ?? "",
      exercise: props.known?.exercise ?? "",
    })),
    check: ({ number }) =>
      number.trim() === "" ? [{ path: "number", message: words.missing }] : [],
    send: ({ billing, number, exercise }, commandId) =>
      send(
        props.structure,
        "recordBillingNumber",
        {
          billing,
          person: props.view.line.person,
          number,
          exercise: exercise === "" ? null : exercise,
        },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={props.known === undefined ? words.title : words.correctTitle}
      intro={words.intro}
      act={words.act}
      names={noNames}
      onClose={props.onClose}
    >
      <TextField
        {...field("number", words.number)}
        hint={words.hint}
        inputmode="numeric"
        width="short"
        maxLength={20}
        value={form.draft().number}
        onInput={(number) => form.change("number", number)}
      />
      <Show when={props.view.exercises.length > 0}>
        <Select
          {...field("exercise", words.exercise)}
          optional
          value={form.draft().exercise}
          choices={[
            { value: "", label: words.unsaid },
            ...props.view.exercises.map(({ exercise }) => ({
              value: exercise,
              label: sentence(exerciseWords(props.view, exercise) ?? ""),
            })),
          ]}
          onChange={(exercise) => form.change("exercise", exercise)}
        />
      </Show>
    </CommandDialog>
  );
}

function Gestures(props: PartProps & { one: BillingNumber }) {
  return (
    <span class="row">
      <DialogButton
        kind="quiet"
        act={PERSON.correct}
        about={PERSON.billingNumber(props.one.number)}
        dialog={(close) => <BillingDialog {...props} known={props.one} onClose={close} />}
      />
      <Show when={props.one.until === null}>
        <DialogButton
          kind="quiet"
          act={PERSON.end}
          about={PERSON.billingNumber(props.one.number)}
          dialog={(close) => (
            <EndingDialog
              what={PERSON.billingNumber(props.one.number)}
              send={(on, commandId) =>
                send(
                  props.structure,
                  "endBillingNumber",
                  { billing: props.one.billing, person: props.view.line.person, on },
                  commandId,
                )
              }
              onClose={close}
            />
          )}
        />
      </Show>
    </span>
  );
}

/** « pour l’exercice libéral, jusqu’au 31 décembre 2024 », or nothing. */
const servingWords = (view: PartProps["view"], { exercise, until }: BillingNumber): string => {
  const exercised = exerciseWords(view, exercise);
  return [
    ...(exercised === undefined ? [] : [exercised]),
    ...(until === null ? [] : [PERSON.until(dayWithYear(until))]),
  ].join(", ");
};

/** What the Assurance maladie bills them under; hidden from other members, as the register's number is. */
export function BillingPart(props: PartProps) {
  return (
    <Particular
      label={PERSON.billing}
      action={
        <Show when={mayEdit(props.view)}>
          <DialogButton
            act={PERSON.addBilling}
            about={PERSON.billing}
            dialog={(close) => <BillingDialog {...props} onClose={close} />}
          />
        </Show>
      }
    >
      <Show when={props.view.billing} fallback={<span class="quiet">{PERSON.hiddenNumber}</span>}>
        {(numbers) => (
          <Dated
            ones={numbers()}
            empty={PERSON.noBilling}
            text={(one) => (
              <>
                {one.number} <span class="quiet">{servingWords(props.view, one)}</span>
              </>
            )}
            action={(one) => (
              <Show when={mayEdit(props.view)}>
                <Gestures {...props} one={one} />
              </Show>
            )}
          />
        )}
      </Show>
    </Particular>
  );
}
