import { figureFr } from "@coopilote/domain/protocols/signedFr.ts";
import { Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { wholeNumber } from "../forms/wholeNumber.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { TeamDialogProps } from "../teams/TeamDialogProps.ts";
import { Checkbox } from "../ui/Choices.tsx";
import { TextArea, TextField } from "../ui/TextField.tsx";
import { FIGURE } from "./fr.ts";

interface FigureProps extends TeamDialogProps {
  figure: ScreenOf<"team">["figures"][number];
}

const draftOf = ({ figure: { supplied, own } }: FigureProps) => ({
  value: String(supplied?.value ?? own ?? ""),
  citation: supplied?.citation ?? "",
  removes: supplied?.removes ?? false,
});

/** A figure no text read gives, with its citation; a period removes nobody unless signed so (j14). */
export function FigureDialog(props: FigureProps) {
  const form = createForm({
    initial: untrack(() => draftOf(props)),
    keeps: [
      "chiffre",
      untrack(() => [props.team.team, props.figure.requirement, props.figure.part].join(" ")),
    ],
    check: ({ value }) =>
      (wholeNumber(value) ?? 0) < 1 ? [{ path: "value", message: FIGURE.wrong }] : [],
    send: ({ value, citation, removes }, id) =>
      send(
        props.place.structure,
        "supplyFigure",
        {
          team: props.team.team,
          requirement: props.figure.requirement,
          part: props.figure.part,
          value: wholeNumber(value) ?? 0,
          removes: props.figure.isPeriod && removes,
          citation,
        },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={FIGURE.title(props.figure.title)}
      intro={props.figure.own === null ? FIGURE.intro : FIGURE.introOwn}
      act={FIGURE.act}
      names={props.names}
      onClose={props.onClose}
    >
      <TextField
        {...field("value", FIGURE.value[props.figure.unit])}
        width="short"
        inputmode="numeric"
        value={form.draft().value}
        onInput={(value) => form.change("value", value)}
      />
      <TextArea
        {...field("citation", FIGURE.citation)}
        hint={FIGURE.citationHint}
        maxLength={400}
        value={form.draft().citation}
        onInput={(citation) => form.change("citation", citation)}
      />
      <Show when={props.figure.isPeriod}>
        <Checkbox
          {...field("removes", FIGURE.removes)}
          hint={FIGURE.removesHint}
          checked={form.draft().removes}
          onChange={(removes) => form.change("removes", removes)}
        />
      </Show>
      <blockquote class="to-sign">
        <p>{figureFr.supplied}</p>
        <Show when={props.figure.isPeriod && form.draft().removes}>
          <p>{figureFr.removing}</p>
        </Show>
      </blockquote>
    </CommandDialog>
  );
}
