import { addDays, type Day } from "@coopilote/domain/kernel/time.ts";
import { useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { createAct } from "../forms/act.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { DialogButton } from "../forms/DialogButton.tsx";
import { LinkDialog } from "../forms/LinkDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { Answered } from "../server/Answered.tsx";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { localMoment } from "../server/localMoment.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView, refresh } from "../server/views.ts";
import { Checkbox, RadioGroup } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { askedIn, type DossierSearch } from "./dossierSearch.ts";
import { LINKS } from "./inspectionFr.ts";

type Link = ScreenOf<"inspectorLinks">["links"][number];

interface LinksProps {
  structure: string;
  dossier: Pick<ScreenOf<"dossier">["dossier"], "subject" | "on">;
}

interface DialogProps {
  structure: string;
  onClose: () => void;
}

const DURATIONS = ["7", "30", "90"] as const;

interface Draft {
  readonly to: string;
  readonly days: (typeof DURATIONS)[number];
  readonly archive: boolean;
}

const blank: Draft = { to: "", days: "7", archive: false };

function GiveLink(props: LinksProps & DialogProps & { today: Day }) {
  const [search] = useSearchParams<DossierSearch>();
  const form = createForm({
    initial: blank,
    send: ({ to, days, archive }) =>
      ask(
        "giveInspectorLink",
        { structure: props.structure },
        { ...askedIn(search), to, days: Number(days), archive },
      ),
    onDone: () => void refresh(),
  });
  return (
    <LinkDialog
      form={form}
      title={LINKS.ask}
      intro={LINKS.askIntro(props.dossier.subject, props.dossier.on)}
      act={LINKS.act}
      ready={LINKS.ready}
      until={({ until }) => LINKS.until(localMoment(until))}
      label={LINKS.label}
      through={LINKS.through}
      onClose={props.onClose}
      fields={
        <>
          <TextField
            name="to"
            label={LINKS.to}
            hint={LINKS.toHint}
            value={form.draft().to}
            error={form.errorAt("to")}
            maxLength={200}
            onInput={(to) => form.change("to", to)}
          />
          <RadioGroup
            name="days"
            label={LINKS.days}
            value={form.draft().days}
            choices={DURATIONS.map((value) => ({
              value,
              label: LINKS.choice(Number(value), addDays(props.today, Number(value))),
            }))}
            onChange={(days) => form.change("days", days)}
          />
          <Checkbox
            name="archive"
            label={LINKS.archive}
            hint={LINKS.archiveHint}
            checked={form.draft().archive}
            onChange={(archive) => form.change("archive", archive)}
          />
        </>
      }
    />
  );
}

function EndLink(props: DialogProps & { link: Link }) {
  const ending = createAct(
    () => ask("endInspectorLink", { structure: props.structure, link: props.link.link }, undefined),
    () => {
      props.onClose();
      void refresh();
    },
  );
  return (
    <CommandDialog
      form={{ ...ending, submit: () => ending.run({}) }}
      title={LINKS.endAsk(props.link.to)}
      ends={LINKS.ends}
      act={LINKS.end}
      names={noNames}
      onClose={props.onClose}
    />
  );
}

/** When a link was opened, and what of it. */
function Openings(props: Pick<Link, "openings" | "read">) {
  const last = () => props.openings.toSorted((a, b) => a.last - b.last).at(-1);
  return (
    <Show when={last()} fallback={<p class="small quiet">{LINKS.unread}</p>}>
      {(latest) => (
        <details class="fold small">
          <summary>{LINKS.read(props.read, localMoment(latest().last))}</summary>
          <ol>
            <For each={props.openings}>
              {({ what, at, on, times, last }) => (
                <li>
                  {LINKS.opening(what, localMoment(at), on)}
                  <Show when={times > 1}>{LINKS.again(times, localMoment(last))}</Show>
                </li>
              )}
            </For>
          </ol>
        </details>
      )}
    </Show>
  );
}

function Given(props: { structure: string; link: Link }) {
  return (
    <li class="proof-link">
      <div class="section-head">
        <p>
          <b>{props.link.to}</b> <span class="small">{LINKS.states[props.link.state]}</span>
        </p>
        <Show when={props.link.state === "open"}>
          <DialogButton
            kind="quiet"
            act={LINKS.end}
            about={LINKS.endAbout(props.link.to)}
            dialog={(close) => (
              <EndLink structure={props.structure} link={props.link} onClose={close} />
            )}
          />
        </Show>
      </div>
      <p class="small">
        {LINKS.line(props.link.subject, props.link.on)}
        <Show when={props.link.archive}>, {LINKS.withArchive}</Show>
      </p>
      <p class="small quiet">
        {LINKS.given(props.link.by, localMoment(props.link.created), localMoment(props.link.until))}
      </p>
      <Openings openings={props.link.openings} read={props.link.read} />
    </li>
  );
}

/** Whose it is to give them, for whoever may not. */
export function LinksElsewhere() {
  return (
    <section class="section stack no-print" aria-labelledby="liens">
      <h2 id="liens">{LINKS.title}</h2>
      <p class="quiet">{LINKS.notYours}</p>
    </section>
  );
}

/** Links by which whoever controls reads a dossier without an account: given, followed, withdrawn. */
export function LinksPart(props: LinksProps) {
  const given = createView("inspectorLinks", () => ({ structure: props.structure }));
  return (
    <section class="section stack no-print" aria-labelledby="liens">
      <h2 id="liens">{LINKS.title}</h2>
      <p>{LINKS.intro}</p>
      <Answered answer={given()} lines={3}>
        {(view) => (
          <>
            <div>
              <DialogButton
                act={LINKS.act}
                dialog={(close) => <GiveLink {...props} today={view().now.day} onClose={close} />}
              />
            </div>
            <Show when={view().links.length > 0} fallback={<p class="quiet">{LINKS.none}</p>}>
              <ul class="lines" aria-label={LINKS.list}>
                <For each={view().links}>
                  {(link) => <Given structure={props.structure} link={link} />}
                </For>
              </ul>
            </Show>
          </>
        )}
      </Answered>
    </section>
  );
}
