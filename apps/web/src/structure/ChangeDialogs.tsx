import { agreements, arsNames, structureKinds } from "@coopilote/domain/structure/labels.ts";
import { type JSX, Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { choicesOf } from "../forms/choices.ts";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { firstDayOf, sinceAlways, sinceLacks, unsaidSince } from "../forms/since.ts";
import { SinceFields } from "../forms/SinceFields.tsx";
import type { Answer } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { Select } from "../ui/Choices.tsx";
import type { StructurePartProps } from "./EntitiesPart.tsx";
import { STRUCTURE } from "./structureFr.ts";

const { changes: words } = STRUCTURE;

interface ChangeDialogProps {
  title: string;
  intro?: JSX.Element;
  /** Path of what is chosen, as the command names it. */
  name: string;
  choices: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  now: string | null;
  /** Whether it is dated, and so whether a change must be told from a mistake. */
  isDated: boolean;
  send: (chosen: string, from: string | null, commandId: string) => Promise<Answer<unknown>>;
  onClose: () => void;
}

/** One thing the structure is, chosen again: from a day on, or corrected for every day. */
function ChangeDialog(props: ChangeDialogProps) {
  const asksWhen = untrack(() => props.isDated && props.now !== null);
  const form = createForm({
    initial: {
      chosen: untrack(() => props.now ?? ""),
      since: asksWhen ? unsaidSince : sinceAlways,
    },
    check: ({ chosen, since }) => [
      ...(chosen === "" ? [{ path: props.name, message: words.missing }] : []),
      ...sinceLacks(since),
    ],
    send: ({ chosen, since }, commandId) => props.send(chosen, firstDayOf(since), commandId),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={props.title}
      intro={props.intro}
      act={words.act}
      names={noNames}
      onClose={props.onClose}
    >
      <Select
        {...field(props.name, props.title)}
        value={form.draft().chosen}
        choices={props.choices}
        onChange={(chosen) => form.change("chosen", chosen)}
      />
      <Show when={asksWhen}>
        <SinceFields
          form={form}
          value={form.draft().since}
          onChange={(since) => form.change("since", since)}
        />
      </Show>
    </CommandDialog>
  );
}

type DialogProps = StructurePartProps & { onClose: () => void };

export function KindDialog(props: DialogProps) {
  return (
    <ChangeDialog
      title={words.kind}
      intro={words.kindIntro}
      name="kind"
      choices={choicesOf(structureKinds)}
      now={props.view.kind}
      isDated
      send={(kind, from, commandId) =>
        send(props.structure, "stateStructureKind", { kind, from }, commandId)
      }
      onClose={props.onClose}
    />
  );
}

export function AgreementDialog(props: DialogProps) {
  return (
    <ChangeDialog
      title={words.agreement}
      name="agreement"
      choices={choicesOf(agreements)}
      now={props.view.agreement}
      isDated
      send={(agreement, from, commandId) =>
        send(props.structure, "stateAgreement", { agreement, from }, commandId)
      }
      onClose={props.onClose}
    />
  );
}

export function ArsDialog(props: DialogProps) {
  return (
    <ChangeDialog
      title={words.ars}
      name="ars"
      choices={choicesOf(arsNames)}
      now={props.view.ars}
      isDated={false}
      send={(ars, _, commandId) => send(props.structure, "stateArs", { ars }, commandId)}
      onClose={props.onClose}
    />
  );
}
