import { functionTitles } from "@coopilote/domain/people/labels.ts";
import { Show, untrack } from "solid-js";
import { keysOf } from "../forms/choices.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import type { Answer } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import type { ScreenOf } from "../server/screens.ts";
import { proposedDay } from "../server/today.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { ADD, GESTURES } from "./fr.ts";
import type { PersonDialogProps } from "./IdentityDialogs.tsx";
import { OwnLegalHead } from "./OwnLegalHead.tsx";
import { AffiliationFields, ExerciseFields } from "./PersonFields.tsx";
import {
  type AffiliationDraft,
  affiliationLacks,
  type ExerciseDraft,
  exerciseLacks,
} from "./personDraft.ts";

const onlyEntity = ({ entities }: ScreenOf<"person">): string =>
  entities.length === 1 ? (entities[0]?.entity ?? "") : "";

const affiliationDraft = (view: ScreenOf<"person">): AffiliationDraft => ({
  as: "associe",
  entity: onlyEntity(view),
  from: proposedDay(),
});

const exerciseDraft = (view: ScreenOf<"person">): ExerciseDraft => ({
  mode: "liberal",
  employer: onlyEntity(view),
  from: proposedDay(),
});

export function AffiliationDialog(props: PersonDialogProps) {
  const affiliation = newId();
  const form = createForm({
    initial: { place: untrack(() => affiliationDraft(props.view)) },
    check: ({ place }) => affiliationLacks(place, ""),
    send: ({ place }, commandId) =>
      send(
        props.structure,
        "recordAffiliation",
        {
          person: props.view.line.person,
          affiliation,
          entity: place.entity,
          as: place.as === "later" ? "associe" : place.as,
          from: place.from,
          document: null,
        },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog form={form} {...GESTURES.affiliation} names={noNames} onClose={props.onClose}>
      <AffiliationFields
        prefix=""
        form={form}
        entities={props.view.entities}
        value={form.draft().place}
        onChange={(place) => form.change("place", place)}
      />
    </CommandDialog>
  );
}

export function ExerciseDialog(props: PersonDialogProps) {
  const exercise = newId();
  const form = createForm({
    initial: { work: untrack(() => exerciseDraft(props.view)) },
    check: ({ work }) => exerciseLacks(work, ""),
    send: ({ work }, commandId) =>
      send(
        props.structure,
        "startExercise",
        {
          person: props.view.line.person,
          exercise,
          mode: work.mode === "salarie" ? "salarie" : "liberal",
          employer: work.mode === "salarie" ? work.employer : null,
          from: work.from,
        },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={GESTURES.exercise.title}
      act={GESTURES.exercise.act}
      names={noNames}
      onClose={props.onClose}
    >
      <ExerciseFields
        prefix=""
        form={form}
        entities={props.view.entities}
        value={form.draft().work}
        onChange={(work) => form.change("work", work)}
      />
    </CommandDialog>
  );
}

interface EndingDialogProps {
  /** What ends, as it is read on the page. */
  what: string;
  send: (day: string, commandId: string) => Promise<Answer<unknown>>;
  onClose: () => void;
}

/** The last day of something dated. */
export function EndingDialog(props: EndingDialogProps) {
  const { ending } = GESTURES;
  const form = createForm({
    initial: { on: proposedDay() },
    check: ({ on }) => (on === "" ? [{ path: "on", message: ending.dayMissing }] : []),
    send: ({ on }, commandId) => props.send(on, commandId),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={ending.title(props.what)}
      ends={ending.ends}
      act={ending.act}
      names={noNames}
      onClose={props.onClose}
    >
      <DateField
        {...field("on", ending.day)}
        value={form.draft().on}
        onInput={(on) => form.change("on", on)}
      />
    </CommandDialog>
  );
}

type StructureFunction = keyof typeof functionTitles;

interface AssignDraft {
  readonly isRead: boolean;
  readonly function: StructureFunction | "";
  readonly from: string;
}

const unassigned = (): AssignDraft => ({
  isRead: false,
  function: "",
  from: proposedDay(),
});

interface AssignDialogProps {
  structure: string;
  person: string;
  isSelf: boolean;
  /** Held already, and so not proposed. */
  held: ReadonlyArray<StructureFunction>;
  onClose: () => void;
}

export function AssignDialog(props: AssignDialogProps) {
  const { assign } = GESTURES;
  const choices = () =>
    keysOf(functionTitles)
      .filter((one) => !props.held.includes(one))
      .map((value) => ({ value, label: functionTitles[value], hint: assign.hints[value] }));
  const swears = (draft: AssignDraft) => props.isSelf && draft.function === "legal-head";
  const form = createForm({
    initial: unassigned(),
    check: (draft) => [
      ...(draft.function === "" ? [{ path: "function", message: assign.missing }] : []),
      ...(draft.from === "" ? [{ path: "from", message: ADD.errors.day }] : []),
      ...(swears(draft) && !draft.isRead ? [{ path: "read", message: assign.readMissing }] : []),
    ],
    send: (draft, commandId) =>
      send(
        props.structure,
        "assignFunction",
        {
          ...(draft.isRead ? { read: "legal-head-meaning" } : {}),
          person: props.person,
          function: draft.function === "" ? "coordinator" : draft.function,
          from: draft.from,
        },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={assign.title}
      intro={assign.intro}
      act={assign.act}
      names={noNames}
      onClose={props.onClose}
    >
      <RadioGroup
        {...field("function", assign.field)}
        value={form.draft().function}
        choices={choices()}
        onChange={(chosen) => form.change("function", chosen)}
      />
      <DateField
        {...field("from", ADD.since)}
        value={form.draft().from}
        onInput={(from) => form.change("from", from)}
      />
      <Show when={swears(form.draft())}>
        <OwnLegalHead
          form={form}
          isRead={form.draft().isRead}
          onChange={(isRead) => form.change("isRead", isRead)}
        />
      </Show>
    </CommandDialog>
  );
}
