import { ReasonDialog } from "../forms/ReasonDialog.tsx";
import { documentKindFr } from "@coopilote/domain/documents/labels.ts";
import { createSignal, Show } from "solid-js";
import { send } from "../server/commands.ts";
import type { ScreenOf } from "../server/screens.ts";
import { EngageFirst } from "../teams/EngageFirst.tsx";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { Table } from "../ui/Table.tsx";
import { spaced } from "../ui/typography.ts";
import { AddRequirementDialog } from "./AddRequirementDialog.tsx";
import { ANNEX, askedFr } from "./annexFr.ts";
import type { AnnexProps } from "./AnnexReadings.tsx";

type Added = ScreenOf<"team">["annex"]["added"][number];

function DropDialog(props: AnnexProps & { added: Added; onClose: () => void }) {
  return (
    <ReasonDialog
      title={ANNEX.dropTitle(props.added.title)}
      ends={ANNEX.dropEnds}
      act={ANNEX.dropAct}
      names={props.names}
      reason={ANNEX.reason}
      send={(reason, id) =>
        send(
          props.structure,
          "dropRequirement",
          { team: props.team.team, requirement: props.added.requirement, reason },
          id,
        )
      }
      onClose={props.onClose}
    />
  );
}

/** What was added to the text as Coopilote knew it: from the annex, or as the structure's own rule. */
export function AddedRequirements(props: AnnexProps) {
  const [isAdding, setAdding] = createSignal(false);
  const [dropping, setDropping] = createSignal<Added>();
  const mayAdd = () => props.team.me.manages || props.team.me.engaged === "delegant";
  const [title, asks, citation, action] = ANNEX.addedColumns;
  return (
    <section class="section stack">
      <div class="section-head">
        <h2>{ANNEX.added}</h2>
        <Show when={mayAdd()}>
          <Button onClick={() => setAdding(true)}>{ANNEX.add}</Button>
        </Show>
      </div>
      <p class="quiet small">{ANNEX.addedText}</p>
      <Show when={!mayAdd()}>
        <EngageFirst me={props.team.me} what="add" />
      </Show>
      <Table
        caption={ANNEX.added}
        rows={props.team.annex.added}
        empty={<p class="quiet">{ANNEX.noneYet}</p>}
        columns={[
          {
            label: title,
            cell: (added) => (
              <>
                {spaced(added.title)}{" "}
                <Badge tone={added.basis === "annexe" ? "accent" : "neutral"}>
                  {ANNEX.basis[added.basis]}
                </Badge>
              </>
            ),
          },
          { label: asks, cell: (added) => askedFr(added.asks, documentKindFr) },
          { label: citation, cell: (added) => spaced(added.citation) },
          {
            label: action,
            cell: (added) => (
              <Show when={mayAdd()}>
                <Button kind="quiet" onClick={() => setDropping(() => added)}>
                  {ANNEX.drop}
                </Button>
              </Show>
            ),
          },
        ]}
      />
      <Show when={isAdding()}>
        <AddRequirementDialog
          structure={props.structure}
          team={props.team}
          names={props.names}
          onClose={() => setAdding(false)}
        />
      </Show>
      <Show when={dropping()}>
        {(added) => (
          <DropDialog {...props} added={added()} onClose={() => setDropping(undefined)} />
        )}
      </Show>
    </section>
  );
}
