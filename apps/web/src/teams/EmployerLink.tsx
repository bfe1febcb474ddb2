import { Show } from "solid-js";
import { OpenStatementLink } from "../declaration/OpenStatementLink.tsx";
import { EMPLOYER_LINK, STATEMENT_LINK } from "../declaration/statementLinkFr.ts";
import { DialogButton } from "../forms/DialogButton.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { LinkDialog } from "../forms/LinkDialog.tsx";
import type { Issue } from "../server/Answer.ts";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import { refresh } from "../server/views.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { TextField } from "../ui/TextField.tsx";
import { isEngagedDelegant, type Place } from "./nextStep.ts";

type Member = ScreenOf<"team">["members"][number];

interface EmployerLinkProps {
  member: Member;
  place: Place;
}

interface EmployerDraft {
  readonly given: string;
  readonly family: string;
  readonly capacity: string;
  readonly organisation: string;
}

const noEmployer: EmployerDraft = { given: "", family: "", capacity: "", organisation: "" };

const lacks = (draft: EmployerDraft): ReadonlyArray<Issue> =>
  (["given", "family", "capacity"] as const).flatMap((path) =>
    draft[path].trim() === "" ? [{ path, message: EMPLOYER_LINK.lacks[path] }] : [],
  );

/** Who signs, in what capacity and for whom, then the link that lets them, shown once. */
function EmployerLinkDialog(props: EmployerLinkProps & { onClose: () => void }) {
  const form = createForm({
    initial: noEmployer,
    check: lacks,
    send: ({ given, family, capacity, organisation }) =>
      ask(
        "handOverEmployerLink",
        {
          structure: props.place.structure,
          team: props.place.team,
          person: props.member.person,
        },
        {
          name: { given, family, civility: null },
          capacity,
          organisation: organisation.trim() === "" ? null : organisation,
        },
      ),
    onDone: () => void refresh(),
  });
  const field = fieldsOf(form);
  const signer = () => {
    const { given, family } = form.draft();
    return `${given} ${family}`.trim();
  };
  return (
    <LinkDialog
      form={form}
      title={EMPLOYER_LINK.title(props.member.name)}
      intro={EMPLOYER_LINK.intro}
      act={STATEMENT_LINK.create}
      ready={STATEMENT_LINK.ready(signer())}
      until={STATEMENT_LINK.until}
      label={STATEMENT_LINK.label}
      through={STATEMENT_LINK.through(signer())}
      onClose={props.onClose}
      fields={
        <>
          <div class="field-row">
            <TextField
              {...field("given", EMPLOYER_LINK.given)}
              value={form.draft().given}
              onInput={(given) => form.change("given", given)}
            />
            <TextField
              {...field("family", EMPLOYER_LINK.family)}
              value={form.draft().family}
              onInput={(family) => form.change("family", family)}
            />
          </div>
          <TextField
            {...field("capacity", EMPLOYER_LINK.capacity)}
            hint={EMPLOYER_LINK.capacityHint}
            value={form.draft().capacity}
            onInput={(capacity) => form.change("capacity", capacity)}
          />
          <TextField
            {...field("organisation", EMPLOYER_LINK.organisation)}
            optional
            value={form.draft().organisation}
            onInput={(organisation) => form.change("organisation", organisation)}
          />
        </>
      }
    />
  );
}

/** The agreement of a member's employer by a link: signed, handed over, or to hand over (R43). */
export function EmployerLink(props: EmployerLinkProps) {
  const mayGive = () =>
    (isEngagedDelegant(props.place) || props.place.me.manages) &&
    props.place.me.person !== props.member.person;
  return (
    <Show when={props.member.employer}>
      {(employer) => (
        <>
          <Show when={employer().agreed}>
            {(at) => <StatusMark mark="met">{EMPLOYER_LINK.agreed(at())}</StatusMark>}
          </Show>
          <Show when={mayGive()}>
            <DialogButton
              act={employer().agreed === null ? EMPLOYER_LINK.give : EMPLOYER_LINK.another}
              about={props.member.name}
              kind="quiet"
              dialog={(close) => <EmployerLinkDialog {...props} onClose={close} />}
            />
            <Show when={employer().link}>
              {(link) => <OpenStatementLink structure={props.place.structure} link={link()} />}
            </Show>
          </Show>
        </>
      )}
    </Show>
  );
}
