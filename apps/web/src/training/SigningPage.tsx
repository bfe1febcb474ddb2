import { segmentsLedSentence } from "@coopilote/domain/training/sheetFr.ts";
import { useParams } from "@solidjs/router";
import { For, Match, Show, Switch, createSignal } from "solid-js";
import { EntryFrame } from "../accounts/EntryFrame.tsx";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { Answered } from "../server/Answered.tsx";
import { ask } from "../server/commands.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView, refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Refused } from "../ui/Faces.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { quoted } from "../ui/typography.ts";
import { GUEST_PARTS, SIGNING } from "./guestFr.ts";
import "./sheet.css";

type Signing = ScreenOf<"signingSheet">;
type ToSign = NonNullable<Signing["toSign"]>;

interface SigningProps {
  token: string;
  sheet: Signing;
}

const CHANGED = new Set(["/problemes/sheet-has-changed", "/problemes/sentence-has-changed"]);

function Parts(props: { sheet: Signing }) {
  return (
    <section class="stack">
      <h2>{SIGNING.parts(props.sheet.segments.length)}</h2>
      <ul class="lines">
        <For each={props.sheet.segments}>
          {(segment) => (
            <li class="line">
              <b class="line-name">{GUEST_PARTS.part(segment, segment.moduleTitle)}</b>
              <Switch fallback={<StatusMark mark="waiting">{GUEST_PARTS.waiting}</StatusMark>}>
                <Match when={segment.signed}>
                  {(signed) => <StatusMark mark="met">{GUEST_PARTS.signed(signed())}</StatusMark>}
                </Match>
                <Match when={segment.from.at > props.sheet.now.at}>
                  <StatusMark mark="waiting">{SIGNING.notBegun(segment.from)}</StatusMark>
                </Match>
              </Switch>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

type Presence = Signing["sequences"][number]["participants"][number]["presence"];

const presenceWords = (presence: Presence): string => {
  if (presence?.kind === "absent") return SIGNING.absent;
  return presence?.kind === "partial"
    ? SIGNING.partial(presence.arrived, presence.left)
    : SIGNING.whole;
};

/** Who was there, as the formateur answers for it in signing. */
function Presences(props: { sheet: Signing }) {
  return (
    <For each={props.sheet.sequences}>
      {(sequence) => (
        <section class="stack">
          <h2>{SIGNING.present(sequence)}</h2>
          <ul class="lines">
            <For each={sequence.participants} fallback={<li>{SIGNING.nobody}</li>}>
              {(participant) => (
                <li class="line">
                  <b class="line-name">{participant.name}</b>
                  <p class="line-details">{presenceWords(participant.presence)}</p>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </For>
  );
}

/** One sentence, one button as large as a thumb. */
function SignParts(props: SigningProps & { owed: ToSign; onSigned: () => void }) {
  const signing = createAct(
    (content: ToSign & { readonly shown: string }, command) =>
      ask("signByLink", { token: props.token }, { ...content, command }),
    () => props.onSigned(),
  );
  const hasChanged = () => CHANGED.has(signing.refusal()?.type ?? "");
  const owed = () =>
    props.sheet.segments.filter(({ segment }) => props.owed.segments.includes(segment));
  const sign = async () => {
    await signing.run({ ...props.owed, shown: props.sheet.shown });
    await refresh();
  };
  return (
    <section class="signing">
      <p class="signing-sentence">{quoted(segmentsLedSentence(props.owed.sentence, owed()))}</p>
      <Show when={hasChanged()} fallback={<SendingFaces form={signing} names={noNames} />}>
        <Refused title={SIGNING.changed} />
      </Show>
      <Button
        wide
        kind="main"
        busy={signing.state() === "sending" ? SIGNING.signing : undefined}
        onClick={() => void sign()}
      >
        {SIGNING.sign(owed().length)}
      </Button>
      <p class="small quiet">{SIGNING.presences}</p>
    </section>
  );
}

function SigningBody(props: SigningProps) {
  let said: HTMLParagraphElement | undefined;
  const [isDone, setDone] = createSignal(false);
  const done = () => {
    setDone(true);
    said?.focus();
  };
  const isSigned = () => props.sheet.segments.every(({ signed }) => signed !== null);
  return (
    <>
      <p class="small quiet">{SIGNING.reader(props.sheet.guest, props.sheet.givenBy)}</p>
      <Parts sheet={props.sheet} />
      <Presences sheet={props.sheet} />
      <Show when={props.sheet.state === "planned"}>
        <p>{SIGNING.notOpen}</p>
      </Show>
      <Show when={props.sheet.toSign}>
        {(owed) => <SignParts {...props} owed={owed()} onSigned={done} />}
      </Show>
      <p ref={said} tabindex="-1" role="status">
        {isDone() && isSigned() ? SIGNING.done : ""}
      </p>
      <p class="small quiet">{SIGNING.until(props.sheet.until)}</p>
    </>
  );
}

const extentOf = ({ segments, now }: Signing) => ({
  from: segments[0]?.from ?? now,
  to: segments.at(-1)?.to ?? now,
});

/** The sheet that a link gives a guest formateur to sign, without an account (j9). */
export function SigningPage() {
  const params = useParams<{ token: string }>();
  const sheet = createView("signingSheet", () => ({ token: params.token }));
  return (
    <Answered
      answer={sheet()}
      lines={8}
      refused={(problem) => <EntryFrame title={problem.title}>{problem.detail}</EntryFrame>}
    >
      {(view) => (
        <EntryFrame
          title={view().title}
          subtitle={SIGNING.subtitle(view().structureName, extentOf(view()))}
        >
          <SigningBody token={params.token} sheet={view()} />
        </EntryFrame>
      )}
    </Answered>
  );
}
