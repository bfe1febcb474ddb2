import "./choose.css";
import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { gestureAbout } from "../forms/fr.ts";
import { noNames } from "../forms/noNames.ts";
import { Answered } from "../server/Answered.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import type { Mark } from "../ui/Mark.ts";
import { TextArea } from "../ui/TextField.tsx";
import { CHOOSE } from "./chooseFr.ts";
import { HEAD } from "./fr.ts";

type Protocol = ScreenOf<"catalogue">["protocols"][number];

const SETTING_MARKS: Readonly<Record<Protocol["setting"], Mark>> = {
  allowed: "met",
  notAllowed: "unmet",
  unknown: "unknown",
};

function ProtocolEntry(props: { protocol: Protocol; onChoose: () => void }) {
  return (
    <li class="protocol">
      <div>
        <h2>{props.protocol.shortTitle}</h2>
        <p class="quiet">{props.protocol.title}</p>
        <p class="small quiet">{CHOOSE.arrete(props.protocol.arrete, props.protocol.from)}</p>
        <ul class="protocol-marks">
          <li>
            <StatusMark mark={SETTING_MARKS[props.protocol.setting]}>
              {CHOOSE.setting[props.protocol.setting]}
            </StatusMark>
          </li>
          <li>
            <StatusMark mark={props.protocol.annex === "read" ? "met" : "waiting"}>
              {CHOOSE.annex[props.protocol.annex]}
            </StatusMark>
          </li>
        </ul>
      </div>
      <Button
        aria-label={gestureAbout(CHOOSE.choose, props.protocol.shortTitle)}
        onClick={() => props.onChoose()}
      >
        {CHOOSE.choose}
      </Button>
    </li>
  );
}

interface ChosenProps {
  structure: string;
  protocol: Protocol;
  onClose: () => void;
}

function Chosen(props: ChosenProps) {
  const navigate = useNavigate();
  const form = createForm({
    initial: { team: newId(), need: "" },
    send: ({ team, need }, commandId) =>
      send(
        props.structure,
        "chooseProtocol",
        {
          team,
          protocol: props.protocol.protocol,
          version: props.protocol.version,
          need: need.trim() === "" ? null : need,
        },
        commandId,
      ),
    onDone: () => navigate(`/s/${props.structure}/equipes/${form.draft().team}`),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={CHOOSE.chosen(props.protocol.shortTitle)}
      act={CHOOSE.act}
      names={noNames}
      onClose={props.onClose}
    >
      <Show when={props.protocol.setting !== "allowed"}>
        <p class="notice">
          {props.protocol.setting === "notAllowed" ? CHOOSE.notAllowed : CHOOSE.unknown}
        </p>
      </Show>
      <TextArea
        {...field("need", CHOOSE.need)}
        hint={CHOOSE.needHint}
        optional
        maxLength={400}
        value={form.draft().need}
        onInput={(need) => form.change("need", need)}
      />
    </CommandDialog>
  );
}

/** The published protocols, with what is known of each for this structure. */
export function ChooseProtocolPage() {
  const params = useParams<{ structure: string }>();
  const [search, setSearch] = useSearchParams<{ protocole: string }>();
  const catalogue = createView("catalogue", () => ({ structure: params.structure }));
  const chosenIn = (protocols: ReadonlyArray<Protocol>) =>
    protocols.find(({ version }) => version === search.protocole);
  return (
    <Answered answer={catalogue()} lines={4}>
      {(view) => (
        <>
          <PageHead
            title={CHOOSE.title}
            crumbs={[{ label: HEAD.teams, href: `/s/${params.structure}/equipes` }]}
            subtitle={CHOOSE.subtitle}
          />
          <Show
            when={view().protocols.length > 0}
            fallback={<Empty title={CHOOSE.empty}>{CHOOSE.emptyAdvice}</Empty>}
          >
            <ul class="protocols" aria-label={CHOOSE.list}>
              <For each={view().protocols}>
                {(protocol) => (
                  <ProtocolEntry
                    protocol={protocol}
                    onChoose={() => setSearch({ protocole: protocol.version })}
                  />
                )}
              </For>
            </ul>
          </Show>
          <p class="small quiet section">{CHOOSE.isIt}</p>
          <Show when={chosenIn(view().protocols)}>
            {(protocol) => (
              <Chosen
                structure={params.structure}
                protocol={protocol()}
                onClose={() => setSearch({ protocole: undefined }, { replace: true })}
              />
            )}
          </Show>
        </>
      )}
    </Answered>
  );
}
