import { ledSentence } from "@coopilote/domain/training/saying.ts";
import type { LedSentence } from "@coopilote/domain/training/sentences.ts";
import { segmentsLedSentence } from "@coopilote/domain/training/sheetFr.ts";
import { For, Show, createSignal } from "solid-js";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Refused } from "../ui/Faces.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Toast } from "../ui/Toast.tsx";
import { DOT, quoted, timeSpan } from "../ui/typography.ts";
import type { Sheet, SheetSegment } from "./Sheet.ts";
import { CLOSE, LED, SIGN } from "./sheetFr.ts";
import { isMineToClose, ledBy, signatories, unsignedBy } from "./sheetModel.ts";

const CHANGED = new Set(["/problemes/sheet-has-changed", "/problemes/sentence-has-changed"]);

interface Signing {
  readonly segments: ReadonlyArray<string>;
  readonly shown: string;
  readonly sentence: LedSentence;
  /** Whether the sheet closes with this signature, the last that it waits for. */
  readonly closes: boolean;
}

interface LedPartsProps {
  structure: string;
  sheet: Sheet;
}

/** The parts I led: one sentence, one signature over the sheet as it is displayed (j23). */
export function LedParts(props: LedPartsProps) {
  let heading: HTMLHeadingElement | undefined;
  const [said, setSaid] = createSignal<string>();
  const me = () => props.sheet.me.person;
  const mine = () => ledBy(props.sheet, me());
  const toSign = () =>
    unsignedBy(props.sheet, me()).filter(({ from }) => from.at <= props.sheet.now.at);
  const sentence = () => ledSentence(toSign(), props.sheet.now);
  const isRunning = () => props.sheet.gaps.some(({ gap }) => gap === "not-finished");
  const isLast = () => isMineToClose(props.sheet);
  const signing = createAct(
    async ({ closes, ...content }: Signing, commandId, idOf) => {
      const { session } = props.sheet;
      const answer = await send(
        props.structure,
        "signSegments",
        { session, ...content },
        commandId,
      );
      return closes && answer._tag === "Done"
        ? send(props.structure, "closeSheet", { session, suppleance: null }, idOf("closing"))
        : answer;
    },
    () => {
      setSaid(LED.done);
      const here = heading?.isConnected === true ? heading : document.querySelector("h1");
      here?.focus({ preventScroll: true });
    },
  );
  const hasChanged = () => CHANGED.has(signing.refusal()?.type ?? "");
  const sign = async () => {
    await signing.run({
      segments: toSign().map(({ segment }) => segment),
      shown: props.sheet.hash,
      sentence: sentence(),
      closes: isLast(),
    });
    if (hasChanged()) await refresh();
  };
  const signedAt = ({ formateurs }: SheetSegment) =>
    formateurs.find(({ formateur }) => formateur.kind === "person" && formateur.person === me())
      ?.signed ?? null;
  return (
    <Show when={props.sheet.state === "open" && mine().length > 0}>
      <section class="section stack" id="mes-parties">
        <h2 ref={heading} tabindex="-1">
          {LED.heading}
        </h2>
        <ul class="lines">
          <For each={mine()}>
            {(segment) => (
              <li class="line">
                <div class="line-main">
                  <b class="line-name">
                    {timeSpan(segment.from.time, segment.to.time)}
                    {DOT}
                    {segment.moduleTitle}
                  </b>
                  <Show
                    when={signedAt(segment)}
                    fallback={
                      <StatusMark mark="waiting">
                        {segment.from.at > props.sheet.now.at
                          ? LED.notBegun(segment.from)
                          : LED.waiting}
                      </StatusMark>
                    }
                  >
                    {(signed) => <StatusMark mark="met">{LED.signed(signed())}</StatusMark>}
                  </Show>
                </div>
              </li>
            )}
          </For>
        </ul>
        <Show when={toSign().length > 0}>
          <p class="signing-sentence">{quoted(segmentsLedSentence(sentence(), toSign()))}</p>
          <Show when={hasChanged()} fallback={<SendingFaces form={signing} names={noNames} />}>
            <Refused title={SIGN.changed} />
          </Show>
          <Button
            wide
            kind={isRunning() ? "plain" : "main"}
            busy={signing.state() === "sending" ? LED.signing : undefined}
            onClick={() => void sign()}
          >
            {isLast() ? LED.signAndClose : LED.sign(toSign().length)}
          </Button>
          <Show when={isLast()}>
            <p class="small quiet">{CLOSE.counts(signatories(props.sheet))}</p>
          </Show>
        </Show>
        <Toast said={said()} onGone={() => setSaid(undefined)} />
      </section>
    </Show>
  );
}
