import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { gestureAbout } from "../forms/fr.ts";
import { noNames } from "../forms/noNames.ts";
import { Answered } from "../server/Answered.tsx";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { localMoment } from "../server/localMoment.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView, refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Table } from "../ui/Table.tsx";
import { TextField } from "../ui/TextField.tsx";
import { dayWithYear, momentInWords } from "../ui/typography.ts";
import { deviceWords } from "./deviceWords.ts";
import { EntryFrame } from "./EntryFrame.tsx";
import { OWN_ACCOUNT } from "./fr.ts";
import { passwordLacks } from "./newAccount.ts";
import { NewPasswordField } from "./NewPasswordField.tsx";

const unchanged = { current: "", next: "" };

function PasswordPart() {
  const form = createForm({
    initial: unchanged,
    check: ({ current, next }) => [
      ...(current === "" ? [{ path: "current", message: OWN_ACCOUNT.currentMissing }] : []),
      ...passwordLacks("next", next),
    ],
    send: (draft) => ask("changePassword", {}, draft),
    onDone: () => void refresh(),
  });
  const field = fieldsOf(form);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <section class="section stack">
      <h2>{OWN_ACCOUNT.password}</h2>
      <p class="small quiet">{OWN_ACCOUNT.passwordWhy}</p>
      <Show
        when={form.state() !== "done"}
        fallback={
          <p class="notice" role="status">
            {OWN_ACCOUNT.done}
          </p>
        }
      >
        <form class="form" novalidate onSubmit={submit}>
          <SendingFaces form={form} names={noNames} />
          <TextField
            {...field("current", OWN_ACCOUNT.current)}
            type="password"
            autocomplete="current-password"
            value={form.draft().current}
            onInput={(current) => form.change("current", current)}
          />
          <NewPasswordField
            {...field("next", OWN_ACCOUNT.next)}
            value={form.draft().next}
            onInput={(next) => form.change("next", next)}
          />
          <Button
            kind="main"
            type="submit"
            busy={form.state() === "sending" ? OWN_ACCOUNT.sending : undefined}
          >
            {OWN_ACCOUNT.act}
          </Button>
        </form>
      </Show>
      <p class="small quiet">{OWN_ACCOUNT.lost}</p>
    </section>
  );
}

type Open = ScreenOf<"openSessions">["sessions"][number];

function EndSession(props: { one: Open }) {
  const end = createAct(
    ({ session }: { readonly session: string }) => ask("endSession", { session }, undefined),
    () => void refresh(),
  );
  const about = () =>
    OWN_ACCOUNT.endAbout(
      deviceWords(props.one.device),
      dayWithYear(localMoment(props.one.since).day),
    );
  return (
    <>
      <SendingFaces form={end} names={noNames} />
      <Button
        kind="quiet"
        aria-label={gestureAbout(OWN_ACCOUNT.end, about())}
        busy={end.state() === "sending" ? OWN_ACCOUNT.ending : undefined}
        onClick={() => void end.run({ session: props.one.session })}
      >
        {OWN_ACCOUNT.end}
      </Button>
    </>
  );
}

function SessionsPart(props: { sessions: ReadonlyArray<Open> }) {
  return (
    <section class="section stack">
      <h2>{OWN_ACCOUNT.sessions}</h2>
      <p class="small quiet">{OWN_ACCOUNT.sessionsWhy}</p>
      <Table
        caption={OWN_ACCOUNT.caption}
        rows={props.sessions}
        empty={undefined}
        columns={[
          {
            label: OWN_ACCOUNT.columns.device,
            cell: (one) => (
              <>
                {deviceWords(one.device)}
                {one.isThisOne ? ` (${OWN_ACCOUNT.thisOne})` : ""}
              </>
            ),
          },
          {
            label: OWN_ACCOUNT.columns.since,
            cell: (one) => momentInWords(localMoment(one.since)),
          },
          {
            label: OWN_ACCOUNT.columns.until,
            cell: (one) => dayWithYear(localMoment(one.until).day),
          },
          {
            label: OWN_ACCOUNT.columns.act,
            gestures: true,
            cell: (one) => (
              <Show when={!one.isThisOne}>
                <EndSession one={one} />
              </Show>
            ),
          },
        ]}
      />
    </section>
  );
}

/** One's own account, whatever the structure: its password, and where it is open. */
export function OwnAccountPage() {
  const session = createView("session", () => ({}));
  const sessions = createView("openSessions", () => ({}));
  return (
    <Answered answer={session()}>
      {(mine) => (
        <EntryFrame
          title={OWN_ACCOUNT.title}
          subtitle={OWN_ACCOUNT.subtitle(mine().name, mine().identifier)}
        >
          <PasswordPart />
          <Answered answer={sessions()} lines={3}>
            {(open) => <SessionsPart sessions={open().sessions} />}
          </Answered>
          <p>
            <A href="/">{OWN_ACCOUNT.back}</A>
          </p>
        </EntryFrame>
      )}
    </Answered>
  );
}
