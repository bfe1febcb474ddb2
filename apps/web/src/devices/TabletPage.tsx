import { useParams } from "@solidjs/router";
import { createMemo, createSignal, Match, Show, Switch, type JSX } from "solid-js";
import { EntryFrame } from "../accounts/EntryFrame.tsx";
import { createAct } from "../forms/act.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import type { Problem } from "../server/Answer.ts";
import { Answered } from "../server/Answered.tsx";
import { ask } from "../server/commands.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView, refresh } from "../server/views.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { AttendOnDevice } from "./AttendOnDevice.tsx";
import { ATTEND, SIGN_BOTH, TABLET } from "./fr.ts";
import { doneIn, type Meeting, type Signer, signersOf } from "./meetingModel.ts";
import { MeetingSigning } from "./MeetingSigning.tsx";
import { attendersOf, type Sheet } from "./sheetSigners.ts";
import { SignerList } from "./SignerList.tsx";
import "./devices.css";

type Shared = ScreenOf<"sharedDevice">;

interface RoundProps {
  token: string;
  title: string;
  what: string;
  screen: Shared;
  signers: ReadonlyArray<Signer>;
  empty: { readonly title: string; readonly advice: string };
  notice?: string | undefined;
  /** The person who has the device in hand. */
  children: (person: string, done: () => void, back: () => void) => JSX.Element;
}

/** A device that goes round: whose turn it is, who has signed, and how it ends. */
function Round(props: RoundProps) {
  const [person, setPerson] = createSignal<string>();
  const [said, setSaid] = createSignal<string>();
  const [isEnding, setIsEnding] = createSignal(false);
  const ending = createAct(
    () => ask("closeSharedDevice", { token: props.token }, undefined),
    () => void refresh(),
  );
  const done = () => {
    const name = props.signers.find((one) => one.person === person())?.name ?? "";
    setPerson(undefined);
    setSaid(SIGN_BOTH.done(name));
    void refresh();
  };
  const isAll = () => doneIn(props.signers) === props.signers.length;
  return (
    <EntryFrame title={props.title} subtitle={TABLET.of(props.what, props.screen.structureName)}>
      <Show
        when={person()}
        keyed
        fallback={
          <>
            <p role="status">{said()}</p>
            <Show when={props.notice}>{(notice) => <p class="notice">{notice()}</p>}</Show>
            <Show
              when={props.signers.length > 0}
              fallback={<Empty title={props.empty.title}>{props.empty.advice}</Empty>}
            >
              <p class="tablet-say">{isAll() ? TABLET.allDone : TABLET.touch}</p>
              <SignerList signers={props.signers} onPick={setPerson} />
              <p class="small quiet">
                {TABLET.count(doneIn(props.signers), props.signers.length)}.{" "}
                {TABLET.until(props.screen.openedBy.name, props.screen.until)}
              </p>
            </Show>
            <Button kind={isAll() ? "main" : "plain"} wide onClick={() => setIsEnding(true)}>
              {TABLET.end}
            </Button>
          </>
        }
      >
        {(one) => props.children(one, done, () => setPerson(undefined))}
      </Show>
      <Show when={isEnding()}>
        <CommandDialog
          form={{ ...ending, submit: () => ending.run({}) }}
          title={TABLET.ask}
          ends={TABLET.ends}
          act={TABLET.end}
          names={noNames}
          onClose={() => setIsEnding(false)}
        />
      </Show>
    </EntryFrame>
  );
}

function LaunchMeeting(props: { token: string; meeting: Meeting }) {
  const signers = createMemo(() => signersOf(props.meeting));
  const memberOf = (person: string) =>
    props.meeting.members.find((member) => member.person === person);
  return (
    <Round
      token={props.token}
      title={TABLET.team}
      what={props.meeting.shortTitle}
      screen={props.meeting}
      signers={signers()}
      empty={{ title: TABLET.nobody, advice: TABLET.nobodyAdvice }}
    >
      {(person, done, back) => (
        <Show when={memberOf(person)}>
          {(member) => (
            <MeetingSigning
              token={props.token}
              meeting={props.meeting}
              member={member()}
              onSigned={done}
              onBack={back}
            />
          )}
        </Show>
      )}
    </Round>
  );
}

function SessionSheet(props: { token: string; sheet: Sheet }) {
  const signers = createMemo(() => attendersOf(props.sheet));
  const memberOf = (person: string) =>
    props.sheet.members.find((member) => member.person === person);
  return (
    <Round
      token={props.token}
      title={TABLET.session}
      what={`${props.sheet.title}, ${props.sheet.place}`}
      screen={props.sheet}
      signers={signers()}
      empty={{ title: ATTEND.empty, advice: ATTEND.emptyAdvice }}
      notice={props.sheet.state === "planned" ? ATTEND.notOpen : undefined}
    >
      {(person, done, back) => (
        <Show when={memberOf(person)}>
          {(member) => (
            <AttendOnDevice
              token={props.token}
              sheet={props.sheet}
              member={member()}
              onSigned={done}
              onBack={back}
            />
          )}
        </Show>
      )}
    </Round>
  );
}

/** What a shared device shows, without an account: a réunion de lancement (j35), or the sheet of a session. */
export function TabletPage() {
  const params = useParams<{ token: string }>();
  const answer = createView("sharedDevice", () => ({ token: params.token }));
  const refused = (problem: Problem) => (
    <EntryFrame title={problem.title} subtitle={problem.detail}>
      <ButtonLink kind="main" wide href="/connexion">
        {TABLET.signIn}
      </ButtonLink>
    </EntryFrame>
  );
  const team = (screen: Shared) => (screen.kind === "team" ? screen : undefined);
  const session = (screen: Shared) => (screen.kind === "session" ? screen : undefined);
  return (
    <Answered answer={answer()} lines={6} refused={refused}>
      {(screen) => (
        <Switch>
          <Match when={team(screen())}>
            {(meeting) => <LaunchMeeting token={params.token} meeting={meeting()} />}
          </Match>
          <Match when={session(screen())}>
            {(sheet) => <SessionSheet token={params.token} sheet={sheet()} />}
          </Match>
        </Switch>
      )}
    </Answered>
  );
}
