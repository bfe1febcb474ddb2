import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { createAct } from "../forms/act.ts";
import { DialogButton } from "../forms/DialogButton.tsx";
import { noNames } from "../forms/noNames.ts";
import { Answered } from "../server/Answered.tsx";
import { ask } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { localMoment } from "../server/localMoment.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView, refresh } from "../server/views.ts";
import { LinkDialog } from "../forms/LinkDialog.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { DayList } from "./DayList.tsx";
import { LINKS, LIST } from "./fr.ts";

type Link = ScreenOf<"frontDesk">["links"][number];

interface MakeProps {
  structure: string;
  onClose: () => void;
}

function MakeLink(props: MakeProps) {
  const form = createForm({
    initial: {},
    send: () => ask("makeFrontDeskLink", { structure: props.structure }, undefined),
    onDone: () => void refresh(),
  });
  return (
    <LinkDialog
      form={form}
      title={LINKS.ask}
      intro={LINKS.askIntro}
      act={LINKS.act}
      ready={LINKS.title}
      until={({ until }) => LINKS.until(localMoment(until))}
      label={LINKS.label}
      through={LINKS.keep}
      onClose={props.onClose}
    />
  );
}

function EndLink(props: MakeProps & { link: string }) {
  const ending = createAct(
    () => ask("endFrontDeskLink", { structure: props.structure, link: props.link }, undefined),
    () => {
      props.onClose();
      void refresh();
    },
  );
  return (
    <CommandDialog
      form={{ ...ending, submit: () => ending.run({}) }}
      title={LINKS.endAsk}
      ends={LINKS.ends}
      act={LINKS.end}
      names={noNames}
      onClose={props.onClose}
    />
  );
}

function Links(props: { structure: string; links: ReadonlyArray<Link> }) {
  const last = ({ last: at }: Link) => (at === null ? undefined : localMoment(at));
  return (
    <section class="section stack no-print">
      <h2>{LINKS.title}</h2>
      <p>{LINKS.intro}</p>
      <Show when={props.links.length > 0}>
        <ul class="lines">
          <For each={props.links}>
            {(link) => (
              <li class="day-link">
                <span>
                  {LINKS.line(link.by, localMoment(link.created))},{" "}
                  {LINKS.used(link.times, last(link))}
                </span>
                <DialogButton
                  kind="quiet"
                  act={LINKS.end}
                  about={LINKS.endAbout}
                  dialog={(close) => (
                    <EndLink structure={props.structure} link={link.link} onClose={close} />
                  )}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div>
        <DialogButton
          act={LINKS.act}
          dialog={(close) => <MakeLink structure={props.structure} onClose={close} />}
        />
      </div>
    </section>
  );
}

/** The list of the day as the structure sees it, and the links that give it to the front desk. */
export function FrontDeskPage() {
  const params = useParams<{ structure: string }>();
  const desk = createView("frontDesk", () => ({ structure: params.structure }));
  return (
    <Answered answer={desk()} lines={6}>
      {(view) => (
        <>
          <PageHead
            title={LIST.title}
            subtitle={LIST.when(view().list.structureName, view().list.now)}
          />
          <DayList list={view().list} />
          <Show when={view().manages}>
            <Links structure={params.structure} links={view().links} />
          </Show>
        </>
      )}
    </Answered>
  );
}
