import { SendingFaces } from "../forms/CommandDialog.tsx";
import { createAct } from "../forms/act.ts";
import { noNames } from "../forms/noNames.ts";
import { ask } from "../server/commands.ts";
import { refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import type { Prepared } from "./declarationModel.ts";
import { STATEMENT_LINK } from "./statementLinkFr.ts";

/** A link that was handed over and can be withdrawn. */
export function OpenStatementLink(props: {
  structure: string;
  link: NonNullable<Prepared["link"]>;
}) {
  const ending = createAct(
    ({ link }: { readonly link: string }) =>
      ask("endStatementLink", { structure: props.structure, link }, undefined),
    () => void refresh(),
  );
  return (
    <div class="row">
      <span class="small">{STATEMENT_LINK.given(props.link.by, props.link.until)}</span>
      <Button
        kind="quiet"
        busy={ending.state() === "sending" ? STATEMENT_LINK.ending : undefined}
        onClick={() => void ending.run({ link: props.link.link })}
      >
        {STATEMENT_LINK.end}
      </Button>
      <SendingFaces form={ending} names={noNames} />
    </div>
  );
}
