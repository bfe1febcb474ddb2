import { useNavigate, useParams } from "@solidjs/router";
import { onMount, untrack } from "solid-js";
import { EntryFrame } from "../accounts/EntryFrame.tsx";
import { isPin, pinLacks } from "../devices/PinField.tsx";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { Answered } from "../server/Answered.tsx";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { createView } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { codeGiven } from "./codeGiven.ts";
import { CODE } from "./codeFr.ts";
import "./sheet.css";

/** The code photographed is given at once; the one that is read is typed. */
function GiveCode() {
  const params = useParams<{ session?: string; code?: string }>();
  const navigate = useNavigate();
  const form = createForm({
    initial: { code: untrack(() => params.code ?? "") },
    check: ({ code }) => pinLacks("code", code, CODE.lacks),
    send: ({ code }) =>
      ask(
        "giveSessionCode",
        {},
        { code, session: code === params.code ? (params.session ?? null) : null },
      ),
    onDone: ({ structure, person, session, proof, sequences }) => {
      codeGiven({ structure, person }, session).write({ proof, sequences });
      navigate(`/s/${structure}/seances/${session}`, { replace: true });
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  onMount(() => {
    if (isPin(form.draft().code)) void form.submit();
  });
  return (
    <form class="form" novalidate onSubmit={submit}>
      <SendingFaces form={form} names={noNames} />
      <div class="code-field">
        <TextField
          {...fieldsOf(form)("code", CODE.label)}
          hint={CODE.hint}
          inputmode="numeric"
          maxLength={7}
          width="short"
          value={form.draft().code}
          onInput={(code) => form.change("code", code.replaceAll(/\D/gu, ""))}
        />
      </div>
      <Button
        kind="main"
        type="submit"
        wide
        busy={form.state() === "sending" ? CODE.sending : undefined}
      >
        {CODE.act}
      </Button>
    </form>
  );
}

/** From the code of a session to one's own signature on its sheet; who is not signed in does so first. */
export function SessionCodePage() {
  const session = createView("session", () => ({}));
  return (
    <EntryFrame title={CODE.title} subtitle={CODE.subtitle}>
      <Answered answer={session()} lines={3}>
        {() => <GiveCode />}
      </Answered>
    </EntryFrame>
  );
}
