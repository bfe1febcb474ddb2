import { Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { noNames } from "../forms/noNames.ts";
import { ReasonDialog } from "../forms/ReasonDialog.tsx";
import { send } from "../server/commands.ts";
import type { ScreenOf } from "../server/screens.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { quoted, spaced } from "../ui/typography.ts";
import { FOLLOW_UP, spanFr } from "./fr.ts";

type Count = ScreenOf<"followUp">["counts"][number];
type NameOf = (person: string) => string;

interface CountTableProps {
  structure: string;
  view: ScreenOf<"followUp">;
  nameOf: NameOf;
}

const whatOf = (count: Count, nameOf: NameOf): string => {
  switch (count.kind) {
    case "acts":
      return `${FOLLOW_UP.act(count.act)}, ${nameOf(count.person)}`;
    case "ratio":
      return count.title;
    case "volume":
      return `${FOLLOW_UP.act(count.act)}, ${FOLLOW_UP.ofTheStructure}`;
  }
};

const sumOf = (count: Count): string =>
  count.kind === "ratio" ? FOLLOW_UP.part(count.part, count.whole) : FOLLOW_UP.acts(count.acts);

/** A count written wrongly stays, voided with its reason. */
function VoidDialog(props: { structure: string; count: Count; what: string; onClose: () => void }) {
  return (
    <ReasonDialog
      title={FOLLOW_UP.voidTitle(props.what)}
      ends={FOLLOW_UP.voidEnds}
      act={FOLLOW_UP.voidAct}
      back={FOLLOW_UP.keep}
      names={noNames}
      reason={FOLLOW_UP.reason}
      missing={FOLLOW_UP.reasonMissing}
      send={(reason, commandId) =>
        send(props.structure, "voidCount", { count: props.count.count, reason }, commandId)
      }
      onClose={props.onClose}
    />
  );
}

function Sum(props: { count: Count }) {
  return (
    <Show when={props.count.voided} fallback={sumOf(props.count)}>
      {(voided) => (
        <div>
          <StatusMark mark="not-applicable">
            {sumOf(props.count)}, {FOLLOW_UP.voided}
          </StatusMark>
          <p class="quiet small">
            {FOLLOW_UP.voidedBy(voided().by, voided().at.day)} {quoted(spaced(voided().reason))}
          </p>
        </div>
      )}
    </Show>
  );
}

/** Everything that was counted, the newest first, with who wrote it. */
export function CountTable(props: CountTableProps) {
  const what = (count: Count) => whatOf(count, props.nameOf);
  return (
    <Table
      caption={FOLLOW_UP.counts}
      rows={props.view.counts}
      empty={<p class="quiet">{FOLLOW_UP.none}</p>}
      columns={[
        { label: FOLLOW_UP.columns.what, cell: what },
        { label: FOLLOW_UP.columns.span, cell: spanFr },
        { label: FOLLOW_UP.columns.sum, cell: (count) => <Sum count={count} /> },
        { label: FOLLOW_UP.columns.by, cell: ({ by }) => by ?? FOLLOW_UP.unknown },
        {
          label: FOLLOW_UP.columns.gestures,
          gestures: true,
          cell: (count) => (
            <Show when={props.view.mayVoid && count.voided === null}>
              <DialogButton
                kind="quiet"
                act={FOLLOW_UP.void}
                about={what(count)}
                dialog={(close) => (
                  <VoidDialog
                    structure={props.structure}
                    count={count}
                    what={what(count)}
                    onClose={close}
                  />
                )}
              />
            </Show>
          ),
        },
      ]}
    />
  );
}
