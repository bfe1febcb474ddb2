import { useNavigate } from "@solidjs/router";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { Button, type ButtonKind } from "../ui/Button.tsx";
import { SHEET } from "./sheetFr.ts";

interface OpenSheetProps {
  structure: string;
  session: string;
  kind: ButtonKind;
  wide?: boolean | undefined;
}

/** Opens the sheet of a session and goes to it, from wherever it is offered. */
export function OpenSheet(props: OpenSheetProps) {
  const navigate = useNavigate();
  const opening = createAct(
    (content: { readonly session: string }, commandId) =>
      send(props.structure, "openSession", content, commandId),
    () => navigate(`/s/${props.structure}/seances/${props.session}`),
  );
  return (
    <>
      <SendingFaces form={opening} names={noNames} />
      <Button
        wide={props.wide}
        kind={props.kind}
        busy={opening.state() === "sending" ? SHEET.opening : undefined}
        onClick={() => void opening.run({ session: props.session })}
      >
        {SHEET.open}
      </Button>
    </>
  );
}
