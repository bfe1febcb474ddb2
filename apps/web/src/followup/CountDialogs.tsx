import { untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { wholeNumber } from "../forms/wholeNumber.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import type { TeamDialogProps } from "../teams/TeamDialogProps.ts";
import { Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import {
  actsToCount,
  delegatesOf,
  firstAsked,
  numberLacks,
  partLacks,
  ratiosToCount,
  spanLacks,
} from "./counted.ts";
import { COUNT } from "./fr.ts";
import { SpanFields } from "./SpanFields.tsx";

export interface CountProps extends TeamDialogProps {
  requirement?: string | undefined;
}

/** Acts of a delegate over some days: counted, never described and never of whom. */
export function CountActsDialog(props: CountProps & { person?: string | undefined }) {
  const count = newId();
  const form = createForm({
    initial: untrack(() => ({
      person: props.person ?? "",
      act: firstAsked(props.team, props.requirement),
      acts: "",
      from: "",
      until: "",
    })),
    check: (draft) => [
      ...(draft.person === "" ? [{ path: "person", message: COUNT.lacks.person }] : []),
      ...(draft.act === "" ? [{ path: "act", message: COUNT.lacks.act }] : []),
      ...spanLacks(draft),
      ...numberLacks("acts", draft.acts),
    ],
    send: ({ acts, ...draft }, id) =>
      send(
        props.place.structure,
        "countActs",
        { count, team: props.team.team, ...draft, acts: wholeNumber(acts) ?? 0 },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={COUNT.titles.acts}
      intro={COUNT.intro}
      act={COUNT.send}
      names={props.names}
      onClose={props.onClose}
    >
      <Select
        {...field("person", COUNT.person)}
        value={form.draft().person}
        choices={delegatesOf(props.team)}
        onChange={(person) => form.change("person", person)}
      />
      <Select
        {...field("act", COUNT.act)}
        value={form.draft().act}
        choices={actsToCount(props.team)}
        onChange={(act) => form.change("act", act)}
      />
      <SpanFields
        form={form}
        value={form.draft()}
        max={props.team.today.day}
        onChange={(name, day) => form.change(name, day)}
      />
      <TextField
        {...field("acts", COUNT.acts)}
        width="short"
        inputmode="numeric"
        value={form.draft().acts}
        onInput={(acts) => form.change("acts", acts)}
      />
    </CommandDialog>
  );
}

/** A part of a whole over some days: acts kept by delegants, images that cannot be read. */
export function CountRatioDialog(props: CountProps) {
  const count = newId();
  const ratios = () => ratiosToCount(props.team);
  const form = createForm({
    initial: untrack(() => ({
      ratio: firstAsked(props.team, props.requirement),
      part: "",
      whole: "",
      from: "",
      until: "",
    })),
    check: (draft) => [
      ...(draft.ratio === "" ? [{ path: "ratio", message: COUNT.lacks.ratio }] : []),
      ...spanLacks(draft),
      ...partLacks(draft),
    ],
    send: ({ part, whole, ...draft }, id) =>
      send(
        props.place.structure,
        "countRatio",
        {
          count,
          team: props.team.team,
          ...draft,
          part: wholeNumber(part) ?? 0,
          whole: wholeNumber(whole) ?? 0,
        },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={COUNT.titles.ratio}
      intro={COUNT.intro}
      act={COUNT.send}
      reason={ratios().length === 0 ? COUNT.noRatio : undefined}
      names={props.names}
      onClose={props.onClose}
    >
      <Select
        {...field("ratio", COUNT.ratio)}
        value={form.draft().ratio}
        choices={ratios()}
        onChange={(ratio) => form.change("ratio", ratio)}
      />
      <SpanFields
        form={form}
        value={form.draft()}
        max={props.team.today.day}
        onChange={(name, day) => form.change(name, day)}
      />
      <div class="field-row">
        <TextField
          {...field("part", COUNT.part)}
          width="short"
          inputmode="numeric"
          value={form.draft().part}
          onInput={(part) => form.change("part", part)}
        />
        <TextField
          {...field("whole", COUNT.whole)}
          width="short"
          inputmode="numeric"
          value={form.draft().whole}
          onInput={(whole) => form.change("whole", whole)}
        />
      </div>
    </CommandDialog>
  );
}
