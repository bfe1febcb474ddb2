import { Show, untrack } from "solid-js";
import type { PartProps } from "../declaration/declarationModel.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { paperLacks, paperOf, paperSent } from "../forms/paper.ts";
import { legalHeadPaper } from "../declaration/declarationModel.ts";
import { PaperFields } from "../forms/PaperFields.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { REPRISE } from "./repriseFr.ts";

interface ConfirmProps extends PartProps {
  reprise: string;
  isPaper: boolean;
  onClose: () => void;
}

/** The responsable légal confirms, by account or on paper; then the reprise is in force (j24). */
export function ConfirmRepriseDialog(props: ConfirmProps) {
  const form = createForm({
    initial: untrack(() => ({ paper: paperOf(props.view.today) })),
    check: ({ paper }) => (props.isPaper ? paperLacks(paper) : []),
    send: async ({ paper }, id) => {
      const { structure, view, reprise } = props;
      if (!props.isPaper)
        return send(structure, "confirmReprise", { reprise, team: view.team, paper: null }, id);
      const sheet = await paperSent(paper, {
        structure,
        kinds: ["declaration-responsable"],
        about: [view.team],
      });
      if (sheet._tag !== "Done") return sheet;
      const body = { reprise, team: view.team, paper: sheet.value };
      return send(structure, "confirmReprise", body, id);
    },
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={REPRISE.confirmTitle}
      intro={props.isPaper ? REPRISE.paperIntro : REPRISE.confirmIntro}
      act={props.isPaper ? REPRISE.fileAct : REPRISE.confirmAct}
      names={props.names}
      onClose={props.onClose}
    >
      <Show when={props.isPaper}>
        <PaperFields
          structure={props.structure}
          fit={legalHeadPaper(props)}
          value={form.draft().paper}
          onChange={(paper) => form.change("paper", paper)}
          form={form}
          refusal={form.refusal()}
          today={props.view.today.day}
        />
      </Show>
    </CommandDialog>
  );
}
