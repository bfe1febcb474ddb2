import { exercisesFr, professionFr, registersFr } from "@coopilote/domain/people/labels.ts";
import { createSignal, For, Show } from "solid-js";
import { Particular, Particulars } from "../people/Particulars.tsx";
import { PERSON } from "../people/fr.ts";
import { Button } from "../ui/Button.tsx";
import { sentence } from "../ui/typography.ts";
import { LINE } from "./fr.ts";
import type { MeetingMember } from "./meetingModel.ts";

interface OwnLineProps {
  member: MeetingMember;
  openedBy: string;
  onExact: () => void;
}

/** What the team will declare of someone, read by them before they sign. */
export function OwnLine(props: OwnLineProps) {
  const [isWrong, setIsWrong] = createSignal(false);
  const number = () => {
    const { number: known } = props.member;
    return known === null ? LINE.unknown : LINE.numbered(registersFr[known.register], known.ending);
  };
  return (
    <section class="stack">
      <h2>{LINE.check}</h2>
      <Particulars>
        <Particular label={LINE.name}>{props.member.name}</Particular>
        <Particular label={LINE.profession}>
          {props.member.profession === null
            ? LINE.unknown
            : sentence(professionFr(props.member.profession))}
        </Particular>
        <Particular label={LINE.number}>{number()}</Particular>
        <Particular label={LINE.exercise}>
          <For each={props.member.exercises} fallback={LINE.unknown}>
            {({ mode, employer }) => (
              <div>
                {sentence(employer === null ? exercisesFr[mode] : PERSON.employedBy(employer))}
              </div>
            )}
          </For>
        </Particular>
      </Particulars>
      <Button kind="main" wide onClick={() => props.onExact()}>
        {LINE.exact}
      </Button>
      <Show
        when={isWrong()}
        fallback={
          <Button kind="quiet" wide onClick={() => setIsWrong(true)}>
            {LINE.wrong}
          </Button>
        }
      >
        <p class="notice" role="status">
          {LINE.wrongAdvice(props.openedBy)}
        </p>
      </Show>
    </section>
  );
}
