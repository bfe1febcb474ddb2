import { frenchHash } from "@coopilote/domain/kernel/Sentence.ts";
import { Show } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import { localMoment } from "../server/localMoment.ts";
import { createView } from "../server/views.ts";
import { Empty } from "../ui/Faces.tsx";
import { Table } from "../ui/Table.tsx";
import { MADE } from "./fr.ts";

/** Dossiers already taken away: which, by whom and when. */
export function MadePart(props: { structure: string }) {
  const answer = createView("dossiersMade", () => ({ structure: props.structure }));
  return (
    <section class="section stack no-print" aria-labelledby="faits">
      <h2 id="faits">{MADE.title}</h2>
      <Answered answer={answer()} lines={2}>
        {(view) => (
          <Table
            caption={MADE.title}
            columns={[
              { label: MADE.columns.what, cell: ({ subject, on }) => MADE.what(subject, on) },
              { label: MADE.columns.at, cell: ({ at }) => MADE.at(localMoment(at)) },
              { label: MADE.columns.by, cell: ({ by }) => by },
              {
                label: MADE.columns.form,
                cell: ({ manifest, parts, cut }) =>
                  manifest === null ? MADE.paper(parts, cut) : MADE.archive,
              },
              {
                label: MADE.columns.hash,
                cell: (made) => (
                  <Show when={made.manifest}>{(hash) => <code>{frenchHash(hash())}</code>}</Show>
                ),
              },
            ]}
            rows={view().made}
            empty={<Empty title={MADE.none}>{MADE.noneText}</Empty>}
          />
        )}
      </Answered>
    </section>
  );
}
