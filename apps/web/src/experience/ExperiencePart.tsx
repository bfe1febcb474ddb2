import { For, Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { noNames } from "../forms/noNames.ts";
import { ReasonDialog } from "../forms/ReasonDialog.tsx";
import { Dated, Particular } from "../people/Particulars.tsx";
import { send } from "../server/commands.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { Mark } from "../ui/Mark.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { quoted, spaced } from "../ui/typography.ts";
import { EXPERIENCES, statedFr } from "./fr.ts";
import { StateDialog } from "./StateDialog.tsx";

type Experience = NonNullable<ScreenOf<"person">["experiences"]>[number];

interface ExperienceProps {
  structure: string;
  person: string;
  experiences: ReadonlyArray<Experience>;
  mayState: boolean;
}

interface OneProps {
  structure: string;
  person: string;
  one: Experience;
}

/** A statement made wrongly stays, taken back with its reason. */
function WithdrawDialog(props: OneProps & { onClose: () => void }) {
  return (
    <ReasonDialog
      title={EXPERIENCES.withdrawTitle(statedFr(props.one))}
      ends={EXPERIENCES.withdrawEnds}
      act={EXPERIENCES.withdrawAct}
      back={EXPERIENCES.keep}
      names={noNames}
      reason={EXPERIENCES.reason}
      missing={EXPERIENCES.reasonMissing}
      send={(reason, commandId) =>
        send(
          props.structure,
          "withdrawExperience",
          { experience: props.one.experience, person: props.person, reason },
          commandId,
        )
      }
      onClose={props.onClose}
    />
  );
}

const VERDICT_MARKS = { accepted: "met", "to-redo": "unmet", waiting: "partly" } as const;

const markOf = ({ withdrawn, piece }: Experience): Mark =>
  withdrawn === null ? VERDICT_MARKS[piece.verdict ?? "waiting"] : "not-applicable";

function One(props: OneProps) {
  return (
    <>
      {statedFr(props.one)}{" "}
      <StatusMark mark={markOf(props.one)}>
        {props.one.withdrawn === null
          ? EXPERIENCES.verdicts[props.one.piece.verdict ?? "waiting"]
          : EXPERIENCES.withdrawn}
      </StatusMark>
      <Show when={props.one.withdrawn}>
        {(withdrawn) => (
          <span class="quiet small">
            {" "}
            {EXPERIENCES.withdrawnBy(withdrawn().by, withdrawn().at.day)}{" "}
            {quoted(spaced(withdrawn().reason))}
          </span>
        )}
      </Show>
    </>
  );
}

const KINDS = ["field", "acts", "working-time"] as const;

/** What someone stated of their practice before, each with the state of its piece. */
export function ExperiencePart(props: ExperienceProps) {
  const about = () => ({ structure: props.structure, person: props.person });
  return (
    <Particular
      label={EXPERIENCES.title}
      action={
        <Show when={props.mayState}>
          <div class="stack">
            <For each={KINDS}>
              {(kind) => (
                <DialogButton
                  kind="quiet"
                  act={EXPERIENCES.add[kind]}
                  dialog={(close) => (
                    <StateDialog {...about()} kind={kind} names={noNames} onClose={close} />
                  )}
                />
              )}
            </For>
          </div>
        </Show>
      }
    >
      <Dated
        ones={props.experiences}
        empty={EXPERIENCES.none}
        text={(one) => <One {...about()} one={one} />}
        action={(one) => (
          <Show when={props.mayState && one.withdrawn === null}>
            <DialogButton
              kind="quiet"
              act={EXPERIENCES.withdraw}
              about={statedFr(one)}
              dialog={(close) => <WithdrawDialog {...about()} one={one} onClose={close} />}
            />
          </Show>
        )}
      />
    </Particular>
  );
}
