import { A } from "@solidjs/router";
import { Index, Match, Show, Switch, createMemo, createSignal } from "solid-js";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Toast } from "../ui/Toast.tsx";
import { DOT, timeSpan } from "../ui/typography.ts";
import { CODE } from "./codeFr.ts";
import { codeGiven } from "./codeGiven.ts";
import type { Owed, Sheet, SheetLine, SheetSequence } from "./Sheet.ts";
import { SIGN } from "./sheetFr.ts";
import { linesOf, standingOf } from "./sheetModel.ts";
import { SigningCard } from "./SigningCard.tsx";

interface OwnLineProps {
  structure: string;
  sheet: Sheet;
  sequence: SheetSequence;
  line: SheetLine;
  isFirst: boolean;
  /** Shown again with the signature, where the code of the session was given for this séquence. */
  proof: string | undefined;
  onSigned: () => void;
}

/** The signature asked now: the sheet is there, the séquence has begun, and it is not signed whole. */
const askedNow = (sheet: Sheet, { toSign }: SheetLine): Owed | undefined =>
  (sheet.state === "open" || sheet.state === "closed") && toSign?.begun === true
    ? toSign
    : undefined;

const formateursOf = (sheet: Sheet, sequence: string): ReadonlyArray<string> => [
  ...new Set(
    sheet.segments
      .filter((segment) => segment.sequence === sequence)
      .flatMap(({ formateurs }) => formateurs.map(({ name }) => name)),
  ),
];

function OwnLine(props: OwnLineProps) {
  const standing = () => standingOf(props.sequence, props.line);
  const hasBegun = () => props.sequence.from.at <= props.sheet.now.at;
  const isOpen = () => props.sheet.state === "open" || props.sheet.state === "closed";
  const isInTime = () => props.line.toSign?.late === false;
  const proof = () => (isInTime() ? props.proof : undefined);
  const mayGive = () => isInTime() && proof() === undefined;
  return (
    <article class="sheet">
      <header>
        <h3>{timeSpan(props.sequence.from.time, props.sequence.to.time)}</h3>
        <p class="small quiet">
          {SIGN.with(formateursOf(props.sheet, props.line.sequence))}
          <Show when={props.line.presence?.kind === "partial" && props.line.presenceBy}>
            {(by) => (
              <>
                {DOT}
                {SIGN.reduced(by())}
              </>
            )}
          </Show>
        </p>
      </header>
      <Switch>
        <Match when={standing() === "absent"}>
          <StatusMark mark="not-applicable">{SIGN.absent}</StatusMark>
        </Match>
        <Match when={standing() === "late"}>
          <StatusMark mark="partly" share={0.7}>
            {SIGN.late}
          </StatusMark>
        </Match>
        <Match when={standing() === "signed" && props.line.signed}>
          {(signed) => (
            <StatusMark mark="met">
              {SIGN.signedFor(signed(), {
                from: props.line.signedFrom ?? props.sequence.from,
                to: props.line.signedTo ?? props.sequence.to,
              })}
            </StatusMark>
          )}
        </Match>
        <Match when={!isOpen()}>
          <StatusMark mark="waiting">{SIGN.notOpen}</StatusMark>
        </Match>
        <Match when={!hasBegun()}>
          <StatusMark mark="waiting">{SIGN.notBegun(props.sequence)}</StatusMark>
        </Match>
      </Switch>
      <Show when={askedNow(props.sheet, props.line)}>
        {(owed) => (
          <>
            <Show when={standing() === "shorter" && props.line.signedFrom}>
              {(from) => (
                <p class="small">
                  {SIGN.shorter({ from: from(), to: props.line.signedTo ?? owed().to })}
                </p>
              )}
            </Show>
            <SigningCard
              structure={props.structure}
              session={props.sheet.session}
              sequence={props.line.sequence}
              person={props.line.person}
              owed={owed()}
              shown={props.sheet.hash}
              isAgain={standing() === "shorter"}
              proof={proof()}
              isMain={props.isFirst}
              onSigned={props.onSigned}
            />
            <p class="small quiet">
              {SIGN.exact}{" "}
              <Show when={mayGive()}>
                <A href="/seance">{CODE.give}</A>
              </Show>
            </p>
          </>
        )}
      </Show>
    </article>
  );
}

/** The séquences I take part in, each with its signature: what a participant comes for. */
export function OwnPresence(props: { structure: string; sheet: Sheet }) {
  let heading: HTMLHeadingElement | undefined;
  const [said, setSaid] = createSignal<string>();
  const signed = () => {
    setSaid(SIGN.done);
    heading?.focus({ preventScroll: true });
  };
  const given = createMemo(() =>
    codeGiven(
      { structure: props.structure, person: props.sheet.me.person },
      props.sheet.session,
    ).read(),
  );
  const proofFor = (sequence: string) => {
    const known = given();
    return known?.sequences.includes(sequence) === true ? known.proof : undefined;
  };
  const mine = createMemo(() => linesOf(props.sheet, props.sheet.me.person));
  const firstToSign = () =>
    mine().findIndex(({ line }) => askedNow(props.sheet, line) !== undefined);
  return (
    <Show when={mine().length > 0 && props.sheet.state !== "cancelled"}>
      <section class="section stack">
        <h2 ref={heading} tabindex="-1">
          {SIGN.heading}
        </h2>
        <Index each={mine()}>
          {(one, place) => (
            <OwnLine
              structure={props.structure}
              sheet={props.sheet}
              sequence={one().sequence}
              line={one().line}
              isFirst={place === firstToSign()}
              proof={proofFor(one().line.sequence)}
              onSigned={signed}
            />
          )}
        </Index>
        <Toast said={said()} onGone={() => setSaid(undefined)} />
      </section>
    </Show>
  );
}
