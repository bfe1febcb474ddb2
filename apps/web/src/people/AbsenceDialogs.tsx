import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { civil, momentAt } from "../forms/moment.ts";
import { MomentFields } from "../forms/MomentFields.tsx";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { proposedDay } from "../server/today.ts";
import { Select } from "../ui/Choices.tsx";
import { GESTURES } from "./fr.ts";
import type { PersonDialogProps } from "./IdentityDialogs.tsx";

const { absence: words } = GESTURES;
const NOBODY = { value: "", label: words.nobody };

/** From when to when, and who covers: without anyone, the binômes of a delegant stop (j17). */
export function AbsenceDialog(props: PersonDialogProps) {
  const absence = newId();
  const others = () => [
    NOBODY,
    ...props.view.people
      .filter(({ person }) => person !== props.view.line.person)
      .map(({ person, name }) => ({ value: String(person), label: name })),
  ];
  const form = createForm({
    initial: {
      from: momentAt({ day: proposedDay(), time: "00:00" }),
      until: momentAt({ day: proposedDay(), time: "23:59" }),
      coveredBy: "",
    },
    check: (draft) =>
      (["from", "until"] as const).flatMap((path) =>
        draft[path].day === "" || draft[path].time === ""
          ? [{ path: `${path}.day`, message: words.dayMissing }]
          : [],
      ),
    send: (draft, commandId) =>
      send(
        props.structure,
        "recordAbsence",
        {
          absence,
          person: props.view.line.person,
          from: civil(draft.from),
          until: civil(draft.until),
          coveredBy: draft.coveredBy === "" ? null : draft.coveredBy,
        },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={words.title}
      intro={words.intro}
      act={words.act}
      names={noNames}
      onClose={props.onClose}
    >
      <MomentFields
        name="from"
        dayLabel={words.from}
        form={form}
        refusal={form.refusal()}
        value={form.draft().from}
        onChange={(from) => form.change("from", from)}
      />
      <MomentFields
        name="until"
        dayLabel={words.until}
        form={form}
        refusal={form.refusal()}
        value={form.draft().until}
        onChange={(until) => form.change("until", until)}
      />
      <Select
        {...field("coveredBy", words.coveredBy)}
        value={form.draft().coveredBy}
        choices={others()}
        onChange={(coveredBy) => form.change("coveredBy", coveredBy)}
      />
    </CommandDialog>
  );
}

interface CancelAbsenceDialogProps extends PersonDialogProps {
  absence: string;
  when: string;
}

export function CancelAbsenceDialog(props: CancelAbsenceDialogProps) {
  const form = createForm({
    initial: {},
    send: (_, commandId) =>
      send(
        props.structure,
        "cancelAbsence",
        { absence: props.absence, person: props.view.line.person },
        commandId,
      ),
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={GESTURES.cancelAbsence.title}
      ends={GESTURES.cancelAbsence.ends(props.when)}
      act={GESTURES.cancelAbsence.act}
      names={noNames}
      onClose={props.onClose}
    />
  );
}
