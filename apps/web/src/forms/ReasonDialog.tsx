import type { Names } from "@coopilote/domain/readiness/Names.ts";
import type { JSX } from "solid-js";
import type { Answer, Issue } from "../server/Answer.ts";
import { createForm } from "../server/form.ts";
import { TextArea } from "../ui/TextField.tsx";
import { CommandDialog } from "./CommandDialog.tsx";
import type { Ending } from "./Ending.ts";
import { fieldsOf } from "./fields.ts";

interface ReasonDialogProps {
  title: string;
  intro?: JSX.Element;
  act: string;
  back?: string | undefined;
  /** What the field of the reason is called. */
  reason: string;
  hint?: string | undefined;
  /** What is said where no reason is given; left to the server where it is left out. */
  missing?: string | undefined;
  ends?: Ending | undefined;
  names: Names;
  send: (reason: string, commandId: string) => Promise<Answer<unknown>>;
  onClose: () => void;
}

/** A command that asks nothing but its reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const form = createForm<{ readonly reason: string }, unknown>({
    initial: { reason: "" },
    check: ({ reason }): ReadonlyArray<Issue> =>
      props.missing !== undefined && reason.trim() === ""
        ? [{ path: "reason", message: props.missing }]
        : [],
    send: ({ reason }, commandId) => props.send(reason, commandId),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={props.title}
      intro={props.intro}
      act={props.act}
      back={props.back}
      ends={props.ends}
      names={props.names}
      onClose={props.onClose}
    >
      <TextArea
        {...field("reason", props.reason)}
        hint={props.hint}
        maxLength={400}
        value={form.draft().reason}
        onInput={(reason) => form.change("reason", reason)}
      />
    </CommandDialog>
  );
}
