import { CommandDialog } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import type { Answer } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { OTHER } from "./ledgerFr.ts";
import type { LedgerView } from "./ledgerModel.ts";
import { createIds } from "./planModel.ts";

/** The piece to accept, and the certificate of an organisme it proves, if it proves one. */
export interface Accepted {
  readonly document: string;
  readonly training: string | null;
}

interface AcceptDialogProps {
  structure: string;
  view: LedgerView;
  what: Accepted;
  onClose: () => void;
}

const ALREADY = "/problemes/document-already-accepted";

const isAccepted = (answer: Answer<unknown>): boolean =>
  answer._tag === "Done" || (answer._tag === "Refusal" && answer.problem.type === ALREADY);

/** Someone else than the person reads the piece and accepts it, then what it proves (j20). */
export function AcceptDialog(props: AcceptDialogProps) {
  const ids = createIds();
  const form = createForm<object, unknown>({
    initial: {},
    send: async () => {
      const { structure, what, view } = props;
      const { document, training } = what;
      const piece = await send(structure, "acceptDocument", { document }, ids(document));
      if (!isAccepted(piece) || training === null) return isAccepted(piece) ? DONE : piece;
      return send(
        structure,
        "acceptExternalTraining",
        { training, person: view.person.person },
        ids(training),
      );
    },
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={OTHER.acceptTitle}
      intro={OTHER.acceptIntro}
      act={OTHER.acceptAct}
      names={noNames}
      onClose={props.onClose}
    >
      <a
        href={`/api/structures/${props.structure}/documents/${props.what.document}`}
        target="_blank"
        rel="noopener"
      >
        {OTHER.read}
      </a>
    </CommandDialog>
  );
}

const DONE: Answer<unknown> = { _tag: "Done", value: undefined };
