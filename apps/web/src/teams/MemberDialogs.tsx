import { professionFr } from "@coopilote/domain/people/labels.ts";
import { A } from "@solidjs/router";
import { For, Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { RadioGroup, Select } from "../ui/Choices.tsx";
import { TextArea, TextField } from "../ui/TextField.tsx";
import { PROPOSE, REACH, WITHDRAW } from "./dialogsFr.ts";
import { hoursOf, minutesOf } from "./delay.ts";
import type { TeamDialogProps } from "./TeamDialogProps.ts";

interface ProposeDraft {
  readonly person: string;
  readonly role: "" | "delegant" | "delegate";
}
const NOBODY: ProposeDraft = { person: "", role: "" };

/** Someone of the structure, in a role; they sign or do not. */
export function ProposeDialog(props: TeamDialogProps) {
  const form = createForm({
    initial: NOBODY,
    check: ({ person, role }) => [
      ...(person === "" ? [{ path: "person", message: PROPOSE.lacks.person }] : []),
      ...(role === "" ? [{ path: "role", message: PROPOSE.lacks.role }] : []),
    ],
    send: ({ person, role }, id) =>
      send(
        props.place.structure,
        "proposeMember",
        { team: props.team.team, person, role: role === "" ? "delegate" : role },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const choices = () =>
    props.team.candidates.map(({ person, name, profession }) => ({
      value: String(person),
      label: profession === null ? name : `${name}, ${professionFr(profession)}`,
    }));
  return (
    <CommandDialog
      form={form}
      title={PROPOSE.title}
      intro={PROPOSE.intro}
      act={PROPOSE.act}
      reason={choices().length === 0 ? PROPOSE.nobody : undefined}
      names={props.names}
      onClose={props.onClose}
    >
      <Show when={choices().length > 0}>
        <Select
          {...field("person", PROPOSE.person)}
          hint={PROPOSE.personHint}
          value={form.draft().person}
          choices={choices()}
          onChange={(person) => form.change("person", person)}
        />
      </Show>
      <A href={`/s/${props.place.structure}/personnes`}>{PROPOSE.add}</A>
      <RadioGroup
        {...field("role", PROPOSE.role)}
        value={form.draft().role}
        choices={PROPOSE.roles}
        onChange={(role) => form.change("role", role)}
      />
    </CommandDialog>
  );
}

/** Anyone leaves at once and alone; for someone else, with a reason (j34). */
export function WithdrawDialog(
  props: Omit<TeamDialogProps, "team"> & {
    team: Pick<TeamDialogProps["team"], "team">;
    person: string;
  },
) {
  const isOwn = () => props.place.me.person === props.person;
  const form = createForm({
    initial: { reason: "" },
    send: ({ reason }, id) =>
      send(
        props.place.structure,
        "withdrawMember",
        { team: props.team.team, person: props.person, reason: reason === "" ? null : reason },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={isOwn() ? WITHDRAW.own : WITHDRAW.other(props.names.person(props.person))}
      ends={isOwn() ? WITHDRAW.ownEnds : WITHDRAW.otherEnds}
      act={WITHDRAW.act}
      names={props.names}
      onClose={props.onClose}
    >
      <TextArea
        {...field("reason", WITHDRAW.reason)}
        optional={isOwn()}
        hint={isOwn() ? WITHDRAW.ownReasonHint : undefined}
        value={form.draft().reason}
        maxLength={400}
        onInput={(reason) => form.change("reason", reason)}
      />
    </CommandDialog>
  );
}

type Mean = (typeof REACH.choices)[number]["value"];

const reachOf = ({ team, person }: TeamDialogProps & { person: string }) => {
  const known = team.members.find((member) => member.person === person)?.reachability ?? undefined;
  return {
    means: REACH.choices.map(({ value }) => value).filter((mean) => known?.means.includes(mean)),
    delay: hoursOf(known?.delay ?? null),
    details: known?.details ?? "",
  };
};

/** How a delegant is reached during the acts (R36, R61, R62). */
export function ReachabilityDialog(props: TeamDialogProps & { person: string }) {
  const form = createForm({
    initial: untrack(() => reachOf(props)),
    check: ({ means, delay }) => [
      ...(means.length === 0 ? [{ path: "means", message: REACH.lacks }] : []),
      ...(minutesOf(delay) === undefined ? [{ path: "delay", message: REACH.delayWrong }] : []),
    ],
    send: ({ means, delay, details }, id) =>
      send(
        props.place.structure,
        "stateReachability",
        {
          team: props.team.team,
          person: props.person,
          means,
          delay: minutesOf(delay) ?? null,
          details: details === "" ? null : details,
        },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const turn = (mean: Mean, isChosen: boolean) =>
    form.change(
      "means",
      REACH.choices
        .map(({ value }) => value)
        .filter((value) => (value === mean ? isChosen : form.draft().means.includes(value))),
    );
  const isOwn = () => props.place.me.person === props.person;
  return (
    <CommandDialog
      form={form}
      title={isOwn() ? REACH.own : REACH.other(props.names.person(props.person))}
      intro={REACH.intro}
      act={REACH.act}
      names={props.names}
      onClose={props.onClose}
    >
      <fieldset class="field" id="champ-means" tabindex="-1">
        <legend class="field-label">{REACH.means}</legend>
        <Show when={form.errorAt("means")}>
          {(error) => <span class="field-error">{error()}</span>}
        </Show>
        <For each={REACH.choices}>
          {(choice) => (
            <label class="choice">
              <input
                type="checkbox"
                checked={form.draft().means.includes(choice.value)}
                onChange={(event) => turn(choice.value, event.currentTarget.checked)}
              />
              <span>{choice.label}</span>
            </label>
          )}
        </For>
      </fieldset>
      <TextField
        {...field("delay", REACH.delay)}
        hint={REACH.delayHint}
        optional
        width="short"
        inputmode="decimal"
        value={form.draft().delay}
        onInput={(delay) => form.change("delay", delay)}
      />
      <TextField
        {...field("details", REACH.details)}
        hint={REACH.detailsHint}
        optional
        maxLength={200}
        value={form.draft().details}
        onInput={(details) => form.change("details", details)}
      />
    </CommandDialog>
  );
}
