import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { InviteDialog } from "../members/InviteDialog.tsx";
import { RenewDialog } from "../members/RenewDialog.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { dayWithYear } from "../ui/typography.ts";
import { PERSON } from "./fr.ts";
import type { PartProps } from "./IdentityPart.tsx";
import { Particular } from "./Particulars.tsx";

const accountWords = ({ line, isSelf }: PartProps["view"]): string => {
  if (isSelf) return PERSON.hasAccountSelf;
  return line.account ? PERSON.hasAccount : PERSON.noAccount;
};

function Gestures(props: PartProps) {
  return (
    <>
      <Show when={!props.view.line.account && props.view.mayInvite}>
        <DialogButton
          act={PERSON.invite}
          dialog={(close) => (
            <InviteDialog
              structure={props.structure}
              person={props.view.line.person}
              name={props.view.line.name}
              mayManage={props.view.mayManage}
              onClose={close}
            />
          )}
        />
      </Show>
      <Show when={props.view.line.account && !props.view.isSelf && props.view.mayManage}>
        <DialogButton
          act={PERSON.renew}
          dialog={(close) => (
            <RenewDialog
              structure={props.structure}
              person={props.view.line.person}
              name={props.view.line.name}
              onClose={close}
            />
          )}
        />
      </Show>
      <Show when={props.view.isSelf}>
        <A href="/compte">{PERSON.ownAccount}</A>
      </Show>
    </>
  );
}

/** Whether someone can sign in, and through whose hands their links passed (j25). */
export function AccountPart(props: PartProps) {
  return (
    <Particular label={PERSON.account} action={<Gestures {...props} />}>
      <StatusMark mark={props.view.line.account ? "met" : "waiting"}>
        {accountWords(props.view)}
      </StatusMark>
      <Show when={props.view.handed.length > 0}>
        <ul class="dated small">
          <For each={props.view.handed}>
            {(link) => <li>{PERSON.handed(link.by, dayWithYear(link.at.day))}</li>}
          </For>
        </ul>
        <Show when={props.view.identity === null}>
          <p class="small quiet">{PERSON.handedWhy}</p>
        </Show>
      </Show>
    </Particular>
  );
}
