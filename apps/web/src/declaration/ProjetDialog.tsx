import { untrack } from "solid-js";
import { FileField } from "../documents/FileField.tsx";
import { type ChosenFile, filed } from "../documents/filing.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import type { Answer } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { DateField } from "../ui/DateField.tsx";
import type { PartProps } from "./declarationModel.ts";
import { DEPOSIT, PROJET } from "./fr.ts";

interface ProjetDraft {
  readonly on: string;
  readonly piece: ChosenFile | null;
}

const draftOf = ({ view }: PartProps): ProjetDraft => ({ on: view.today.day, piece: null });

/** The protocol stands in the projet de santé, from a day (j27). */
export function ProjetDialog(props: PartProps & { onClose: () => void }) {
  const form = createForm({
    initial: untrack(() => draftOf(props)),
    check: ({ on }) => (on === "" ? [{ path: "on", message: DEPOSIT.lacks.day }] : []),
    send: async ({ on, piece }, id) => {
      const { structure, view } = props;
      const document: Answer<string | null> =
        piece === null
          ? { _tag: "Done", value: view.projetDeSante?.document ?? null }
          : await filed(piece, { structure, kinds: ["projet-de-sante"], about: [view.team] });
      return document._tag === "Done"
        ? send(
            structure,
            "attestProjetDeSante",
            { team: view.team, on, document: document.value },
            id,
          )
        : document;
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={PROJET.title}
      intro={PROJET.intro}
      act={PROJET.act}
      names={props.names}
      onClose={props.onClose}
    >
      <DateField
        {...field("on", PROJET.on)}
        value={form.draft().on}
        max={props.view.today.day}
        onInput={(on) => form.change("on", on)}
      />
      <FileField
        {...field("piece", PROJET.document)}
        optional
        value={form.draft().piece}
        onChoose={(piece) => form.change("piece", piece)}
      />
    </CommandDialog>
  );
}
