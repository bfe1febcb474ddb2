import { DOT } from "../ui/typography.ts";
import { useParams } from "@solidjs/router";
import { lazy, Show, Suspense, createSignal } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { RefusedPage } from "../pages/RefusedPage.tsx";
import { Answered } from "../server/Answered.tsx";
import { createView } from "../server/views.ts";
import { Badge, type Tone } from "../ui/Badge.tsx";
import { InTurn } from "../ui/InTurn.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Conflicts } from "./Conflicts.tsx";
import { Closing } from "./Closing.tsx";
import { Enrolment } from "./Enrolment.tsx";
import { Flags } from "./Flags.tsx";
import { GuestParts } from "./GuestParts.tsx";
import { LedParts } from "./LedParts.tsx";
import { OwnPresence } from "./OwnPresence.tsx";
import { PaperWays } from "./PaperWays.tsx";
import { SelfCheck } from "./SelfCheck.tsx";
import { SequenceSection } from "./SequenceSection.tsx";
import type { Sheet } from "./Sheet.ts";
import { HAND_ROUND, SHEET } from "./sheetFr.ts";
import { SheetActions, SheetStanding } from "./SheetStanding.tsx";
import "./training.css";
import "./sheet.css";
import { AfterPaint } from "../ui/AfterPaint.tsx";

const OpenDevice = lazy(async () => ({
  default: (await import("../devices/OpenDevice.tsx")).OpenDevice,
}));

const SheetCode = lazy(async () => ({
  default: (await import("./SheetCode.tsx")).SheetCode,
}));

interface SheetProps {
  structure: string;
  sheet: Sheet;
}

const TONES: Readonly<Record<Sheet["state"], Tone>> = {
  planned: "neutral",
  open: "accent",
  closed: "holds",
  cancelled: "neutral",
};

/** Open, or to be opened now: what is done on it comes before what would change it. */
const isToRun = ({ state, opens, me }: Sheet): boolean =>
  state === "open" || (state === "planned" && opens === null && (me.leads || me.mayPlan));

function Head(props: SheetProps) {
  const extent = () => {
    const [first] = props.sheet.sequences;
    const last = props.sheet.sequences.at(-1);
    return first === undefined || last === undefined
      ? undefined
      : { from: first.from, to: last.to };
  };
  return (
    <PageHead
      title={props.sheet.title}
      crumbs={[{ label: SHEET.sessions, href: `/s/${props.structure}/seances` }]}
      subtitle={
        <>
          <Show when={extent()}>{(one) => <>{SHEET.when(one())}</>}</Show>
          {DOT}
          {props.sheet.place}{" "}
          <Badge tone={TONES[props.sheet.state]}>{SHEET.states[props.sheet.state]}</Badge>
        </>
      }
      actions={
        <Show when={!isToRun(props.sheet)}>
          <SheetActions {...props} />
        </Show>
      }
    />
  );
}

/** This very screen, handed round: each signs on it with their own code. */
function HandRound(props: SheetProps) {
  return (
    <div class="stack">
      <DialogButton
        act={HAND_ROUND.act}
        dialog={(close) => (
          <Suspense>
            <OpenDevice
              structure={props.structure}
              gathering={{ kind: "session", session: props.sheet.session }}
              onClose={close}
            />
          </Suspense>
        )}
      />
      <p class="small quiet">{HAND_ROUND.note}</p>
    </div>
  );
}

/** A séquence edits one line at a time, over the whole sheet. */
function Sequences(props: SheetProps) {
  const [edited, setEdited] = createSignal<string>();
  return (
    <InTurn each={props.sheet.sequences}>
      {(sequence) => (
        <SequenceSection
          structure={props.structure}
          sheet={props.sheet}
          sequence={sequence}
          edited={edited()}
          onEdit={setEdited}
        />
      )}
    </InTurn>
  );
}

function SheetBody(props: SheetProps) {
  const runs = () => props.sheet.me.leads || props.sheet.me.manages;
  const isOpen = () => props.sheet.state === "open";
  const isAwaited = () =>
    props.sheet.lines.length === 0 || props.sheet.lines.some(({ signed }) => signed === null);
  const isUnderWay = () => isOpen() && props.sheet.participants.length > 0;
  const mayEnrol = () => props.sheet.state === "planned" || (isOpen() && props.sheet.me.mayPlan);
  return (
    <div class="sheet-page" data-runs={runs() ? "" : undefined}>
      <div>
        <SheetStanding {...props} />
        <Conflicts conflicts={props.sheet.conflicts} />
        <OwnPresence {...props} />
        <AfterPaint>
          <Sequences {...props} />
        </AfterPaint>
        <AfterPaint>
          <Show when={mayEnrol() && !isUnderWay()}>
            <Enrolment {...props} />
          </Show>
          <Show when={isOpen() && runs()}>
            <SelfCheck {...props} />
          </Show>
          <LedParts {...props} />
          <GuestParts {...props} />
        </AfterPaint>
        <AfterPaint>
          <Show when={isOpen() && runs()}>
            <Closing {...props} />
          </Show>
          <Show when={mayEnrol() && isUnderWay()}>
            <Enrolment {...props} />
          </Show>
          <Show when={runs()}>
            <Flags {...props} />
          </Show>
          <PaperWays {...props} />
        </AfterPaint>
        <Show when={isToRun(props.sheet)}>
          <div class="sheet-changes">
            <SheetActions {...props} />
          </div>
        </Show>
      </div>
      <Show when={isOpen() && (runs() || props.sheet.me.mayPlan)}>
        <div class="sheet-ways">
          <Show when={props.sheet.code !== null}>
            <Suspense>
              <SheetCode
                session={props.sheet.session}
                code={props.sheet.code ?? ""}
                isOpen={isAwaited()}
              />
            </Suspense>
          </Show>
          <Show when={isAwaited()}>
            <HandRound {...props} />
          </Show>
        </div>
      </Show>
    </div>
  );
}

/** The sheet of a session: a formateur runs it, a participant signs it, at one address. */
export function SheetPage() {
  const params = useParams<{ structure: string; session: string }>();
  const sheet = createView("sheet", () => ({
    structure: params.structure,
    session: params.session,
  }));
  return (
    <Answered
      answer={sheet()}
      lines={8}
      refused={({ title, detail }) => (
        <RefusedPage
          title={title}
          detail={detail}
          back={{ label: SHEET.sessions, href: `/s/${params.structure}/seances` }}
        />
      )}
    >
      {(view) => (
        <>
          <Head structure={params.structure} sheet={view()} />
          <SheetBody structure={params.structure} sheet={view()} />
        </>
      )}
    </Answered>
  );
}
