import { Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { civil, type MomentDraft, momentAt } from "../forms/moment.ts";
import { MomentFields } from "../forms/MomentFields.tsx";
import { wholeNumber } from "../forms/wholeNumber.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { minutesOf } from "../teams/delay.ts";
import type { TeamDialogProps } from "../teams/TeamDialogProps.ts";
import { asked, type AskedPart, askedTitle, judgeable } from "./askedParts.ts";
import { ACTS, ASSESS } from "./fr.ts";

interface ActsProps extends TeamDialogProps {
  person: string | undefined;
  requirement: string | undefined;
}

const keyOf = ({ code, played }: AskedPart): string => `${code}~${played ?? ""}`;

interface ActsDraft {
  readonly person: string;
  readonly act: string;
  readonly on: MomentDraft;
  readonly count: string;
  readonly successes: string;
  readonly hours: string;
}

const draftOf = ({ team, person, requirement }: ActsProps): ActsDraft => {
  const acts = asked(team, "supervised-practice");
  const first = acts.find((one) => one.requirement === requirement) ?? acts[0];
  return {
    person: person ?? "",
    act: first === undefined ? "" : keyOf(first),
    on: momentAt(team.today),
    count: "",
    successes: "",
    hours: "",
  };
};

/** Acts counted, never described, recorded by the delegant who supervised them. */
export function ActsDialog(props: ActsProps) {
  const acts = () => asked(props.team, "supervised-practice");
  const counts = (key: string, what: AskedPart["counts"][number]): boolean =>
    acts()
      .find((one) => keyOf(one) === key)
      ?.counts.includes(what) === true;
  const form = createForm({
    initial: untrack(() => draftOf(props)),
    keeps: ["actes", untrack(() => [props.team.team, props.person].join(" "))],
    check: (draft) => [
      ...(draft.person === "" ? [{ path: "person", message: ASSESS.lacks.person }] : []),
      ...(draft.act === "" ? [{ path: "act", message: ACTS.lacks.act }] : []),
      ...(typeof wholeNumber(draft.count) === "number"
        ? []
        : [{ path: "count", message: ACTS.lacks.count }]),
      ...(wholeNumber(draft.successes) === undefined
        ? [{ path: "successes", message: ACTS.lacks.count }]
        : []),
      ...(counts(draft.act, "minutes") && typeof minutesOf(draft.hours) !== "number"
        ? [{ path: "hours", message: ACTS.lacks.hours }]
        : []),
    ],
    send: (draft, id) => {
      const act = acts().find((one) => keyOf(one) === draft.act);
      return send(
        props.place.structure,
        "recordSupervisedPractice",
        {
          team: props.team.team,
          person: draft.person,
          act: act?.code ?? "",
          part: act?.played ?? "supervised",
          on: civil(draft.on),
          count: wholeNumber(draft.count) ?? 0,
          successes: wholeNumber(draft.successes) ?? null,
          minutes: counts(draft.act, "minutes") ? (minutesOf(draft.hours) ?? null) : null,
        },
        id,
      );
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={ACTS.title}
      intro={ACTS.intro}
      act={ACTS.send}
      reason={acts().length === 0 ? ACTS.none : undefined}
      names={props.names}
      onClose={props.onClose}
    >
      <Select
        {...field("person", ACTS.person)}
        value={form.draft().person}
        choices={judgeable(props.team)}
        onChange={(person) => form.change("person", person)}
      />
      <Select
        {...field("act", ACTS.act)}
        value={form.draft().act}
        choices={acts().map((one) => ({
          value: keyOf(one),
          label: [askedTitle(one, acts()), one.played === null ? [] : ACTS.parts[one.played]]
            .flat()
            .join(", "),
        }))}
        onChange={(act) => form.change("act", act)}
      />
      <MomentFields
        name="on"
        dayLabel={ACTS.on}
        value={form.draft().on}
        onChange={(on) => form.change("on", on)}
        form={form}
        refusal={form.refusal()}
        max={props.team.today.day}
      />
      <div class="field-row">
        <TextField
          {...field("count", ACTS.count)}
          width="short"
          inputmode="numeric"
          value={form.draft().count}
          onInput={(count) => form.change("count", count)}
        />
        <TextField
          {...field("successes", ACTS.successes)}
          hint={ACTS.successesHint}
          optional={!counts(form.draft().act, "successes")}
          width="short"
          inputmode="numeric"
          value={form.draft().successes}
          onInput={(successes) => form.change("successes", successes)}
        />
      </div>
      <Show when={counts(form.draft().act, "minutes")}>
        <TextField
          {...field("hours", ACTS.hours)}
          hint={ACTS.hoursHint}
          width="short"
          inputmode="decimal"
          value={form.draft().hours}
          onInput={(hours) => form.change("hours", hours)}
        />
      </Show>
    </CommandDialog>
  );
}
