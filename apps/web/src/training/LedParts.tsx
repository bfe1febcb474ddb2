import { type LedSentence, ledSentence } from "@coopilote/domain/training/sentences.ts";
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
import { quoted, timeSpan } from "../ui/typography.ts";
import type { Sheet, SheetSegment } from "./Sheet.ts";
import { LED, SIGN } from "./sheetFr.ts";
import { ledBy, unsignedBy } from "./sheetModel.ts";

const CHANGED = new Set(["/problemes/sheet-has-changed", "/problemes/sentence-has-changed"]);

interface Signing {
  readonly segments: ReadonlyArray<string>;
  readonly shown: string;
  readonly sentence: LedSentence;
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
  const signing = createAct(
    (content: Signing, commandId) =>
      send(
        props.structure,
        "signSegments",
        { session: props.sheet.session, ...content },
        commandId,
      ),
    () => {
      setSaid(LED.done);
      heading?.focus({ preventScroll: true });
    },
  );
  const hasChanged = () => CHANGED.has(signing.refusal()?.type ?? "");
  const sign = async () => {
    await signing.run({
      segments: toSign().map(({ segment }) => segment),
      shown: props.sheet.hash,
      sentence: sentence(),
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
                    {timeSpan(segment.from.time, segment.to.time)} · {segment.moduleTitle}
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
            kind="main"
            busy={signing.state() === "sending" ? LED.signing : undefined}
            onClick={() => void sign()}
          >
            {LED.sign(toSign().length)}
          </Button>
        </Show>
        <Toast said={said()} onGone={() => setSaid(undefined)} />
      </section>
    </Show>
  );
}
