import { professionFr } from "@coopilote/domain/people/labels.ts";
import { For, Show } from "solid-js";
import { createAct } from "../forms/act.ts";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import { send } from "../server/commands.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PickOne } from "./PickOne.tsx";
import type { Sheet } from "./Sheet.ts";
import { ENROL, LINES } from "./sheetFr.ts";

interface EnrolmentProps {
  structure: string;
  sheet: Sheet;
}

/** Who is enrolled before the sheet opens, and whoever comes in late (j23). */
export function Enrolment(props: EnrolmentProps) {
  const others = () =>
    props.sheet.people.filter(({ person }) => props.sheet.enrollable.includes(person));
  const isPlanned = () => props.sheet.state === "planned";
  const enrolling = createAct((content: { readonly persons: ReadonlyArray<string> }, commandId) =>
    send(
      props.structure,
      "enrolParticipants",
      { session: props.sheet.session, ...content },
      commandId,
    ),
  );
  const removing = createAct((content: { readonly person: string }, commandId) =>
    send(
      props.structure,
      "removeParticipant",
      { session: props.sheet.session, ...content },
      commandId,
    ),
  );
  return (
    <section class="section stack">
      <Show when={isPlanned() || props.sheet.participants.length === 0}>
        <h2>{LINES.heading}</h2>
      </Show>
      <Show when={props.sheet.participants.length === 0}>
        <Empty title={LINES.nobody}>
          <Show when={props.sheet.me.mayPlan}>
            {isPlanned() ? LINES.nobodyPlanned : LINES.nobodyOpen}
          </Show>
        </Empty>
      </Show>
      <Show when={isPlanned()}>
        <ul class="lines">
          <For each={props.sheet.participants}>
            {(participant) => (
              <li class="line">
                <div class="line-main">
                  <b class="line-name">{participant.name}</b>
                  <span class="small quiet">
                    {participant.profession === null ? "" : professionFr(participant.profession)}
                  </span>
                  <Show when={props.sheet.me.mayPlan}>
                    <Button
                      kind="quiet"
                      aria-label={LINES.remove(participant.name)}
                      onClick={() => void removing.run({ person: participant.person })}
                    >
                      {LINES.removeShort}
                    </Button>
                  </Show>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.sheet.me.mayPlan && others().length > 0}>
        <SendingFaces form={enrolling} names={noNames} />
        <SendingFaces form={removing} names={noNames} />
        <PickOne
          name="enrol"
          act={ENROL.enrol}
          busy={enrolling.state() === "sending" ? ENROL.enrolling : undefined}
          label={isPlanned() ? ENROL.choose : ENROL.late}
          hint={props.sheet.capacity === null ? undefined : ENROL.full(props.sheet.capacity)}
          choices={others().map(({ person, name }) => ({ value: person, label: name }))}
          onPick={(person) => void enrolling.run({ persons: [person] })}
        />
      </Show>
    </section>
  );
}
