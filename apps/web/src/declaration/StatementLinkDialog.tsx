import { LinkDialog } from "../forms/LinkDialog.tsx";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { refresh } from "../server/views.ts";
import { STATEMENT_LINK } from "./statementLinkFr.ts";

interface StatementLinkDialogProps {
  structure: string;
  declaration: string;
  /** The responsable légal. */
  name: string;
  onClose: () => void;
}

/** Makes the link by which the responsable légal attests without an account, and shows it once (j7). */
export function StatementLinkDialog(props: StatementLinkDialogProps) {
  const form = createForm({
    initial: {},
    send: () =>
      ask(
        "handOverStatementLink",
        { structure: props.structure, declaration: props.declaration },
        undefined,
      ),
    onDone: () => void refresh(),
  });
  return (
    <LinkDialog
      form={form}
      title={STATEMENT_LINK.title}
      intro={STATEMENT_LINK.intro(props.name)}
      act={STATEMENT_LINK.create}
      ready={STATEMENT_LINK.ready(props.name)}
      until={STATEMENT_LINK.until}
      label={STATEMENT_LINK.label}
      through={STATEMENT_LINK.through(props.name)}
      onClose={props.onClose}
    />
  );
}
