import { Index, Show, untrack } from "solid-js";
import type { PartProps } from "../declaration/declarationModel.ts";
import { filed } from "../documents/filing.ts";
import { Company } from "../forms/Company.tsx";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { DIALOGS } from "../forms/fr.ts";
import type { Answer } from "../server/Answer.ts";
import { type BodyFor, send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Choices.tsx";
import { earlierDeposits, type LineDraft, lineSent, linesLack, linesOf } from "./repriseDraft.ts";
import { REPRISE } from "./repriseFr.ts";
import { RepriseLineFields } from "./RepriseLineFields.tsx";

interface RepriseDraft {
  readonly reprise: string;
  readonly deposit: string;
  readonly lines: ReadonlyArray<LineDraft>;
}

type SentLines = BodyFor<"declareReprise">["lines"];

const draftOf = ({ view }: PartProps): RepriseDraft => {
  const [first] = earlierDeposits(view);
  return { reprise: newId(), deposit: first?.deposit ?? "", lines: linesOf(first) };
};

/** Files the piece of each line, one after the other, then gives the lines to send. */
const sentLines = async (
  { structure, view }: PartProps,
  lines: ReadonlyArray<LineDraft>,
): Promise<Answer<SentLines>> => {
  const sent: Array<SentLines[number]> = [];
  for (const line of lines) {
    const piece =
      line.piece === null
        ? undefined
        : await filed(line.piece, {
            structure,
            kinds: line.pieceKinds,
            about: [line.person, view.team],
          });
    if (piece !== undefined && piece._tag !== "Done") return piece;
    sent.push(lineSent(line, piece?.value));
  }
  return { _tag: "Done", value: sent };
};

/** A delegant declares, line by line, what the team had done before this workspace, and signs (j24). */
export function RepriseForm(props: PartProps & { onDone: () => void }) {
  const form = createForm({
    initial: untrack(() => draftOf(props)),
    keeps: ["reprise", untrack(() => props.view.team)],
    check: ({ deposit, lines }) => [
      ...(deposit === "" ? [{ path: "deposit", message: REPRISE.lacks.deposit }] : []),
      ...linesLack(lines),
    ],
    send: async ({ reprise, deposit, lines }, id) => {
      const sent = await sentLines(
        props,
        lines.filter(({ isIncluded }) => isIncluded),
      );
      if (sent._tag !== "Done") return sent;
      const body = { reprise, team: props.view.team, deposit, lines: sent.value };
      return send(props.structure, "declareReprise", body, id);
    },
    onDone: () => props.onDone(),
  });
  const field = fieldsOf(form);
  const choose = (deposit: string) => {
    form.change("deposit", deposit);
    form.change("lines", linesOf(props.view.deposits.find((one) => one.deposit === deposit)));
  };
  const changed = (index: number, line: LineDraft) =>
    form.change("lines", form.draft().lines.with(index, line));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form class="form" novalidate onSubmit={submit}>
      <Company form={`reprise ${props.view.team}`} />
      <SendingFaces form={form} names={props.names} />
      <Show when={earlierDeposits(props.view).length > 1}>
        <Select
          {...field("deposit", REPRISE.deposit)}
          value={form.draft().deposit}
          choices={earlierDeposits(props.view).map(({ deposit, number, at }) => ({
            value: String(deposit),
            label: REPRISE.choice(number, at),
          }))}
          onChange={choose}
        />
      </Show>
      <Index each={form.draft().lines}>
        {(line, index) => (
          <RepriseLineFields
            {...props}
            index={index}
            line={line()}
            form={form}
            onChange={(next) => changed(index, next)}
          />
        )}
      </Index>
      <blockquote class="to-sign">
        <p>{REPRISE.signing}</p>
      </blockquote>
      <Button
        kind="main"
        type="submit"
        busy={form.state() === "sending" ? DIALOGS.sending : undefined}
      >
        {REPRISE.sign}
      </Button>
    </form>
  );
}
