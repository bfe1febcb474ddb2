import { Show, untrack } from "solid-js";
import { FileField } from "../documents/FileField.tsx";
import { filed } from "../documents/filing.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { civil } from "../forms/moment.ts";
import { MomentFields } from "../forms/MomentFields.tsx";
import type { Answer } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm, type Form } from "../server/form.ts";
import { TextArea, TextField } from "../ui/TextField.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { type Deposit, type Named, namedOf, type PartProps, tickOf } from "./declarationModel.ts";
import {
  type DepositDraft,
  depositDraftOf,
  depositLacks,
  nameable,
  type Offered,
  others,
  preparedFor,
  removable,
} from "./depositDraft.ts";
import { DEPOSIT, PREPARE } from "./fr.ts";

interface DepositProps extends PartProps {
  /** The deposit being corrected; a new one otherwise. */
  known?: Deposit | undefined;
  /** What the State's site says of it, to begin from. */
  offered?: Offered | undefined;
}

const receiptOf = async (
  { structure, view, known }: DepositProps,
  { receipt }: DepositDraft,
): Promise<Answer<string | null>> =>
  receipt === null
    ? { _tag: "Done", value: known?.receipt ?? null }
    : filed(receipt, { structure, kinds: ["accuse-depot"], about: [view.team] });

const sendDeposit = async (props: DepositProps, draft: DepositDraft, id: string) => {
  const receipt = await receiptOf(props, draft);
  if (receipt._tag !== "Done") return receipt;
  const { structure, view, known, offered } = props;
  const body = {
    deposit: draft.deposit,
    team: view.team,
    number: draft.number.trim(),
    at: civil(draft.at),
    receipt: receipt.value,
    adds: [...draft.adds, ...draft.others].flatMap(namedOf),
    removes: draft.removes.flatMap(namedOf),
  };
  return known === undefined
    ? send(
        structure,
        "recordDeposit",
        {
          ...body,
          declaration: offered?.declaration ?? preparedFor(view, body)?.declaration ?? null,
        },
        id,
      )
    : send(structure, "correctDeposit", { ...body, reason: draft.reason }, id);
};

/** Whom the receipt adds and removes, from the list it was prepared with. */
function NamesFields(props: DepositProps & { form: Form<DepositDraft, unknown> }) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  const choices = (list: ReadonlyArray<Named>) =>
    list.map((named) => ({
      value: tickOf(named),
      label: PREPARE.choice(props.names.person(named.person), named.role),
    }));
  const listed = () => nameable(props.view, props.known);
  const rest = () => others(props.view, listed());
  const gone = () => removable(props.view, props.known);
  return (
    <>
      <Ticks
        {...field("adds", DEPOSIT.adds)}
        values={props.form.draft().adds}
        choices={choices(listed())}
        onChange={(adds) => props.form.change("adds", adds)}
      />
      <Show when={rest().length > 0}>
        <details class="fold">
          <summary>{DEPOSIT.others}</summary>
          <Ticks
            {...field("others", DEPOSIT.othersLabel)}
            optional
            values={props.form.draft().others}
            choices={choices(rest())}
            onChange={(ticked) => props.form.change("others", ticked)}
          />
        </details>
      </Show>
      <Show when={gone().length > 0}>
        <Ticks
          {...field("removes", DEPOSIT.removes)}
          optional
          values={props.form.draft().removes}
          choices={choices(gone())}
          onChange={(removes) => props.form.change("removes", removes)}
        />
      </Show>
    </>
  );
}

/** What the State's site received: recorded as it is, whoever was ready (j8). */
export function DepositDialog(props: DepositProps & { onClose: () => void }) {
  const isCorrection = () => props.known !== undefined;
  const form = createForm({
    initial: untrack(() => depositDraftOf(props.view, props.known, props.offered)),
    keeps: [
      "dépôt",
      untrack(() => props.known?.deposit ?? props.offered?.deposit ?? props.view.team),
    ],
    check: (draft) => depositLacks(draft, isCorrection()),
    send: (draft, id) => sendDeposit(props, draft, id),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={isCorrection() ? DEPOSIT.correctTitle(props.known?.number ?? "") : DEPOSIT.title}
      intro={isCorrection() ? DEPOSIT.correctIntro : DEPOSIT.intro}
      act={isCorrection() ? DEPOSIT.correctAct : DEPOSIT.record}
      names={props.names}
      shared={`dépôt ${props.known?.deposit ?? props.view.team}`}
      onClose={props.onClose}
    >
      <TextField
        {...field("number", DEPOSIT.number)}
        width="half"
        maxLength={40}
        spellcheck={false}
        value={form.draft().number}
        onInput={(number) => form.change("number", number)}
      />
      <MomentFields
        name="at"
        dayLabel={DEPOSIT.day}
        value={form.draft().at}
        onChange={(at) => form.change("at", at)}
        form={form}
        refusal={form.refusal()}
        max={props.view.today.day}
      />
      <FileField
        {...field("receipt", DEPOSIT.receipt)}
        optional
        hint={(props.known?.receipt ?? null) === null ? undefined : DEPOSIT.receiptKept}
        value={form.draft().receipt}
        onChoose={(receipt) => form.change("receipt", receipt)}
      />
      <NamesFields {...props} form={form} />
      <Show when={isCorrection()}>
        <TextArea
          {...field("reason", DEPOSIT.reason)}
          maxLength={1000}
          value={form.draft().reason}
          onInput={(reason) => form.change("reason", reason)}
        />
      </Show>
    </CommandDialog>
  );
}
