import { registersFr } from "@coopilote/domain/people/labels.ts";
import { Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { dayWithYear } from "../ui/typography.ts";
import { PERSON } from "./fr.ts";
import { ContactDialog, RenameDialog, VerifyDialog } from "./IdentityDialogs.tsx";
import { Particular } from "./Particulars.tsx";

export interface PartProps {
  structure: string;
  view: ScreenOf<"person">;
}

export const mayEdit = ({ isSelf, mayManage }: ScreenOf<"person">): boolean => isSelf || mayManage;

function Contact(props: PartProps) {
  const contact = () => props.view.contact ?? undefined;
  return (
    <Particular
      label={PERSON.contact}
      action={
        <Show when={mayEdit(props.view)}>
          <DialogButton
            act={contact() === undefined ? PERSON.giveContact : PERSON.changeContact}
            about={PERSON.contact}
            dialog={(close) => <ContactDialog {...props} onClose={close} />}
          />
        </Show>
      }
    >
      <Show
        when={contact()}
        fallback={
          <span class="quiet">{mayEdit(props.view) ? PERSON.noContact : PERSON.hiddenContact}</span>
        }
      >
        {(one) => (
          <>
            <Show when={one().email}>
              {(email) => (
                <a class="block" href={`mailto:${email()}`}>
                  {email()}
                </a>
              )}
            </Show>
            <Show when={one().phone}>
              {(phone) => <a href={`tel:${phone().replaceAll(/[^+\d]/gu, "")}`}>{phone()}</a>}
            </Show>
          </>
        )}
      </Show>
    </Particular>
  );
}

function Verified(props: PartProps) {
  return (
    <Particular
      label={PERSON.identity}
      action={
        <Show when={props.view.identity === null && props.view.mayVerify}>
          <DialogButton
            act={PERSON.verify}
            dialog={(close) => <VerifyDialog {...props} onClose={close} />}
          />
        </Show>
      }
    >
      <Show
        when={props.view.identity}
        fallback={
          <>
            <StatusMark mark="unknown">{PERSON.notVerified}</StatusMark>
            <span class="small quiet block">
              {props.view.isSelf ? PERSON.notVerifiedSelf : PERSON.notVerifiedWhy}
            </span>
          </>
        }
      >
        {(identity) => (
          <StatusMark mark="met">
            {PERSON.verified(
              identity().by,
              dayWithYear(identity().at.day),
              PERSON.how[identity().how],
            )}
          </StatusMark>
        )}
      </Show>
    </Particular>
  );
}

/** Name, contact, and whether someone has seen who they are. */
export function IdentityPart(props: PartProps) {
  return (
    <>
      <Particular
        label={PERSON.name}
        action={
          <Show when={mayEdit(props.view)}>
            <DialogButton
              act={PERSON.rename}
              about={PERSON.name}
              dialog={(close) => <RenameDialog {...props} onClose={close} />}
            />
          </Show>
        }
      >
        {props.view.line.name}
      </Particular>
      <Contact {...props} />
      <Verified {...props} />
    </>
  );
}

/** The number, and whether it looks usual; hidden from other members. */
export function NumberWords(props: { view: ScreenOf<"person"> }) {
  return (
    <Show
      when={props.view.number}
      fallback={
        <span class="quiet">
          {props.view.line.registered ? PERSON.hiddenNumber : PERSON.noNumber}
        </span>
      }
    >
      {(number) => (
        <>
          {[registersFr[number().register], number().number ?? []].flat().join(" ")}
          <Show when={!number().usual}>
            <span class="small block">
              <StatusMark mark="due-soon">{PERSON.unusual}</StatusMark>
            </span>
          </Show>
        </>
      )}
    </Show>
  );
}
