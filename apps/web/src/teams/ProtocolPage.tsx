import "./teams.css";
import "./choose.css";
import { useParams, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { cadreTopicsFr } from "@coopilote/domain/readiness/cadreFr.ts";
import { provenanceFr, strengthFr } from "@coopilote/domain/readiness/fr.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { spaced } from "../ui/typography.ts";
import { ChooseDialog } from "./ChooseDialog.tsx";
import { CHOOSE, PROTOCOL } from "./chooseFr.ts";
import { HEAD } from "./fr.ts";
import { Lacks, Sides } from "./Lacks.tsx";
import { arreteSaid, VERDICT_MARKS } from "./ProtocolEntry.tsx";
import { ProtocolTexts } from "./ProtocolTexts.tsx";

type View = ScreenOf<"protocol">;

/** What the protocol asks, part by part, never louder than its source. */
function Asked(props: { asked: View["asked"] }) {
  const rows = () =>
    props.asked.flatMap((asked) => asked.parts.map((part) => ({ ...asked, ...part })));
  const [condition, said, whom, when, known] = PROTOCOL.columns;
  return (
    <section class="section">
      <h2>{PROTOCOL.asked}</h2>
      <p class="small quiet">{PROTOCOL.askedHint}</p>
      <Table
        caption={PROTOCOL.asked}
        rows={rows()}
        empty={undefined}
        columns={[
          { label: condition, cell: (row) => row.title },
          { label: said, cell: (row) => spaced(row.said) },
          { label: whom, cell: (row) => PROTOCOL.whom[row.appliesTo] },
          { label: when, cell: (row) => PROTOCOL.when[row.bites] },
          {
            label: known,
            cell: (row) => (
              <span class="small">
                {provenanceFr(row.basis, row.strength)}{" "}
                <span class="quiet">{spaced(row.source.title)}</span>
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}

/** The frame the delegate would follow (j32); what no source says is to be read. */
function Cadre(props: { cadre: View["cadre"] }) {
  return (
    <section class="section">
      <h2>{PROTOCOL.cadre}</h2>
      <dl class="cadre">
        <For each={props.cadre}>
          {(line) => (
            <div>
              <dt>{cadreTopicsFr[line.topic]}</dt>
              <dd>
                <Show when={line.text} fallback={<span class="quiet">{PROTOCOL.unknown}</span>}>
                  {(text) => (
                    <>
                      {spaced(text())}{" "}
                      <span class="small quiet">
                        ({strengthFr[line.strength]}) {spaced(line.source?.title ?? "")}
                      </span>
                    </>
                  )}
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}

function Remarks(props: { remarks: View["remarks"] }) {
  return (
    <section class="section">
      <h2>{PROTOCOL.remarks}</h2>
      <p class="small quiet">{PROTOCOL.remarksHint}</p>
      <dl class="cadre">
        <For each={props.remarks}>
          {(remark) => (
            <div>
              <dt>{remark.about}</dt>
              <dd>
                {spaced(remark.text)}{" "}
                <span class="small quiet">
                  ({strengthFr[remark.strength]}) {spaced(remark.source.title)}
                </span>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}

function NotToConfuse(props: { schemes: View["adjacent"] }) {
  return (
    <Show when={props.schemes.length > 0}>
      <section class="section">
        <h2>{PROTOCOL.adjacent}</h2>
        <p class="small quiet">{PROTOCOL.adjacentWhy}</p>
        <ul class="remarks">
          <For each={props.schemes}>
            {(scheme) => (
              <li>
                <b>{spaced(scheme.name)}</b> {spaced(scheme.said)}{" "}
                <span class="small quiet">{spaced(scheme.source.title)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function Body(props: { view: View }) {
  return (
    <>
      <section class="section">
        <p>
          <StatusMark mark={VERDICT_MARKS[props.view.verdict]}>
            {CHOOSE.verdicts[props.view.verdict]}
          </StatusMark>
        </p>
        <p>
          <StatusMark mark={props.view.annex === "read" ? "met" : "waiting"}>
            {spaced(CHOOSE.annex[props.view.annex])}
          </StatusMark>
        </p>
        <Sides sides={props.view.sides} />
        <Lacks of={props.view} />
      </section>
      <NotToConfuse schemes={props.view.adjacent} />
      <Asked asked={props.view.asked} />
      <Cadre cadre={props.view.cadre} />
      <Remarks remarks={props.view.remarks} />
      <ProtocolTexts texts={props.view.texts} />
    </>
  );
}

/** A protocol before it is chosen: what it asks, on whose word, and what became of its texts. */
export function ProtocolPage() {
  const params = useParams<{ structure: string; version: string }>();
  const [search, setSearch] = useSearchParams<{ choisir: string }>();
  const protocol = createView("protocol", () => ({
    structure: params.structure,
    version: params.version,
  }));
  const list = () => `/s/${params.structure}/equipes/nouvelle`;
  return (
    <Answered answer={protocol()} lines={8}>
      {(view) => (
        <>
          <PageHead
            title={spaced(view().shortTitle)}
            crumbs={[
              { label: HEAD.teams, href: `/s/${params.structure}/equipes` },
              { label: CHOOSE.title, href: list() },
            ]}
            subtitle={`${spaced(view().title)}. ${arreteSaid(view())}.`}
            actions={
              <Button kind="main" onClick={() => setSearch({ choisir: "1" })}>
                {CHOOSE.choose}
              </Button>
            }
          />
          <Body view={view()} />
          <Show when={search.choisir !== undefined}>
            <ChooseDialog
              structure={params.structure}
              protocol={view()}
              onClose={() => setSearch({ choisir: undefined }, { replace: true })}
            />
          </Show>
        </>
      )}
    </Answered>
  );
}
