import { For, Show, createMemo, createSignal } from "solid-js";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { refresh } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { LinkDialog } from "../forms/LinkDialog.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { GUEST_PARTS } from "./guestFr.ts";
import type { Sheet } from "./Sheet.ts";
import { type GuestPart, guestsOn, type GuestOnSheet } from "./sheetModel.ts";

interface GuestPartsProps {
  structure: string;
  sheet: Sheet;
}

/** Asks for the link, then shows it, once. */
function GiveLink(props: GuestPartsProps & { guest: GuestOnSheet; onClose: () => void }) {
  const form = createForm({
    initial: {},
    send: () =>
      ask(
        "handOverSigningLink",
        { structure: props.structure, session: props.sheet.session },
        { guest: props.guest.guest },
      ),
    onDone: () => void refresh(),
  });
  return (
    <LinkDialog
      form={form}
      title={GUEST_PARTS.ask(props.guest.name)}
      intro={GUEST_PARTS.askIntro}
      act={GUEST_PARTS.create}
      ready={GUEST_PARTS.giveTo(props.guest.name)}
      until={({ until }) => GUEST_PARTS.until(until)}
      label={GUEST_PARTS.label}
      through={GUEST_PARTS.through(props.guest.name)}
      onClose={props.onClose}
    />
  );
}

/** How a part was signed, where it was not with an account. */
const wayOf = ({ signed, method, handedBy }: GuestPart): string | undefined => {
  if (signed === null) return undefined;
  if (method === "paper") return GUEST_PARTS.onPaper;
  return method === "link" && handedBy !== null ? GUEST_PARTS.byLink(handedBy) : undefined;
};

function Part(props: { part: GuestPart }) {
  return (
    <li class="line">
      <div class="line-main">
        <span>{GUEST_PARTS.part(props.part, props.part.moduleTitle)}</span>
        <Show
          when={props.part.signed}
          fallback={<StatusMark mark="waiting">{GUEST_PARTS.waiting}</StatusMark>}
        >
          {(signed) => <StatusMark mark="met">{GUEST_PARTS.signed(signed())}</StatusMark>}
        </Show>
      </div>
      <Show when={wayOf(props.part)}>{(way) => <p class="line-details">{way()}</p>}</Show>
    </li>
  );
}

/** The parts that guests lead: signed or not, how, and the link that lets each sign without an account (j9). */
export function GuestParts(props: GuestPartsProps) {
  const [giving, setGiving] = createSignal<string>();
  const guests = createMemo(() => guestsOn(props.sheet));
  const mayGive = () => {
    const { state, me } = props.sheet;
    return (
      (state === "planned" || state === "open") && (me.leads || me.mayPlan) && !me.participates
    );
  };
  const asked = () => guests().find(({ guest }) => guest === giving());
  return (
    <Show when={guests().length > 0 && props.sheet.state !== "cancelled"}>
      <section class="section stack">
        <h2>{GUEST_PARTS.heading(guests().length)}</h2>
        <For each={guests()}>
          {(guest) => (
            <div class="stack">
              <div class="row">
                <b>{guest.name}</b>
                <Show when={mayGive() && guest.parts.some(({ signed }) => signed === null)}>
                  <Button
                    aria-label={GUEST_PARTS.giveTo(guest.name)}
                    onClick={() => setGiving(guest.guest)}
                  >
                    {GUEST_PARTS.give}
                  </Button>
                </Show>
                <Show when={guest.handedBy}>
                  {(by) => <span class="small quiet">{GUEST_PARTS.given(by())}</span>}
                </Show>
              </div>
              <ul class="lines" aria-label={guest.name}>
                <For each={guest.parts}>{(part) => <Part part={part} />}</For>
              </ul>
            </div>
          )}
        </For>
      </section>
      <Show when={asked()}>
        {(guest) => <GiveLink {...props} guest={guest()} onClose={() => setGiving(undefined)} />}
      </Show>
    </Show>
  );
}
