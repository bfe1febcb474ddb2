import { cadreTopicsFr } from "@coopilote/domain/readiness/cadreFr.ts";
import { strengthFr } from "@coopilote/domain/readiness/fr.ts";
import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { ATTESTATION_PDF } from "../training/attestationFr.ts";
import { AttestationPdf } from "../training/AttestationPdf.tsx";
import { AttestedChanged } from "../training/AttestedChanged.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { dayWithYear, spaced } from "../ui/typography.ts";
import { EngageFirst } from "./EngageFirst.tsx";
import { ATTESTATIONS, BINOMES, FIGURES, RECORDS, SOURCES } from "./fr.ts";
import type { Asked } from "./gestures.ts";
import { sum } from "./matrixFr.ts";
import { isEngagedDelegant, type Place } from "./nextStep.ts";

type TeamView = ScreenOf<"team">;

interface RecordsProps {
  team: TeamView;
  place: Place;
  nameOf: (person: string) => string;
  onAsk: (asked: Asked) => void;
}

/** In force, or the one that a later one took the place of. */
function Unrevoked(props: { one: TeamView["attestations"][number] }) {
  return (
    <Show
      when={props.one.replacedBy}
      fallback={
        <>
          <StatusMark mark="met">{ATTESTATIONS.inForce}</StatusMark>
          <AttestedChanged changed={props.one.changed} />
        </>
      }
    >
      {(number) => <StatusMark mark="lapsed">{ATTESTATION_PDF.replacedBy(number())}</StatusMark>}
    </Show>
  );
}

/** Attestations of training, those in force and those revoked (j34). */
export function Attestations(props: RecordsProps) {
  const mayRevoke = (person: string) =>
    isEngagedDelegant(props.place) && props.place.me.person !== person;
  const [what, when, figures, state, action] = ATTESTATIONS.columns;
  return (
    <section class="section stack" id="attestations">
      <h2>{ATTESTATIONS.title}</h2>
      <p class="quiet small">{ATTESTATIONS.text}</p>
      <Table
        caption={ATTESTATIONS.title}
        rows={props.team.attestations}
        empty={<p class="quiet">{ATTESTATIONS.empty}</p>}
        columns={[
          {
            label: what,
            cell: (one) =>
              ATTESTATIONS.line(one.by, ATTESTATIONS[one.manner], props.nameOf(one.person)),
          },
          { label: when, cell: (one) => dayWithYear(one.at.day) },
          { label: figures, cell: (one) => ATTESTATIONS.figures(one.minutes, one.days) },
          {
            label: state,
            cell: (one) => (
              <Show when={one.revoked} fallback={<Unrevoked one={one} />}>
                {(revoked) => (
                  <>
                    <StatusMark mark="lapsed">
                      {ATTESTATIONS.revoked(revoked().at, revoked().by, props.team.today.day)}
                    </StatusMark>
                    <p class="small quiet">{spaced(revoked().reason)}</p>
                  </>
                )}
              </Show>
            ),
          },
          {
            label: action,
            gestures: true,
            cell: (one) => (
              <>
                <AttestationPdf
                  structure={props.place.structure}
                  attestation={one.attestation}
                  name={props.nameOf(one.person)}
                />
                <Show when={one.revoked === null && mayRevoke(one.person)}>
                  <Button
                    kind="quiet"
                    onClick={() =>
                      props.onAsk({
                        gesture: "revokeAttestation",
                        person: one.person,
                        attestation: one.attestation,
                      })
                    }
                  >
                    {ATTESTATIONS.revoke}
                  </Button>
                </Show>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

/** What a delegant records of what they saw. */
export function Observations(props: RecordsProps) {
  return (
    <Show when={props.place.me.role === "delegant"}>
      <section class="section stack" id="evaluations">
        <h2>{RECORDS.title}</h2>
        <p class="quiet small">{RECORDS.text}</p>
        <EngageFirst me={props.place.me} what="assess" />
        <Show when={isEngagedDelegant(props.place)}>
          <div class="row">
            <Button onClick={() => props.onAsk({ gesture: "recordAssessment" })}>
              {RECORDS.assess}
            </Button>
            <Button onClick={() => props.onAsk({ gesture: "recordSupervisedPractice" })}>
              {RECORDS.acts}
            </Button>
          </div>
        </Show>
      </section>
    </Show>
  );
}

/** Figures that no text read gives, supplied by the structure with their source (j14). */
export function Figures(props: RecordsProps) {
  const maySupply = () => props.place.me.manages || isEngagedDelegant(props.place);
  const [title, value, citation, action] = FIGURES.columns;
  return (
    <Show when={props.team.figures.length > 0}>
      <section class="section stack" id="chiffres">
        <h2>{FIGURES.title}</h2>
        <p class="quiet small">{FIGURES.text}</p>
        <Show when={!maySupply()}>
          <EngageFirst me={props.place.me} what="supply" />
        </Show>
        <Table
          caption={FIGURES.title}
          rows={props.team.figures}
          empty={undefined}
          columns={[
            {
              label: title,
              cell: (figure) => FIGURES.named(figure.title, FIGURES.parts[figure.part]),
            },
            {
              label: value,
              cell: (figure) => (
                <Show
                  when={figure.supplied}
                  fallback={
                    <Show
                      when={figure.own}
                      fallback={<StatusMark mark="unknown">{FIGURES.unknown}</StatusMark>}
                    >
                      {(own) => (
                        <>
                          <b>{sum(own(), figure.unit)}</b>
                          <p class="small quiet">{FIGURES.removesNobody}</p>
                        </>
                      )}
                    </Show>
                  }
                >
                  {(supplied) => (
                    <>
                      <b>{sum(supplied().value, figure.unit)}</b>
                      <Show when={figure.isPeriod}>
                        <p class="small quiet">
                          {supplied().removes ? FIGURES.removes : FIGURES.removesNobody}
                        </p>
                      </Show>
                    </>
                  )}
                </Show>
              ),
            },
            {
              label: citation,
              cell: (figure) => (
                <Show when={figure.supplied}>
                  {(supplied) => (
                    <>
                      {spaced(supplied().citation)}
                      <p class="small quiet">
                        {FIGURES.by(supplied().by, supplied().at, props.team.today.day)}
                      </p>
                    </>
                  )}
                </Show>
              ),
            },
            {
              label: action,
              gestures: true,
              cell: (figure) => (
                <Show when={maySupply()}>
                  <Button
                    kind="quiet"
                    onClick={() =>
                      props.onAsk({
                        gesture: "supplyFigure",
                        requirement: figure.requirement,
                        part: figure.part,
                      })
                    }
                  >
                    {figure.supplied === null && figure.own === null
                      ? FIGURES.supply
                      : FIGURES.correct}
                  </Button>
                </Show>
              ),
            },
          ]}
        />
      </section>
    </Show>
  );
}

/** Pairs that someone stopped, and the way back (j34). */
export function StoppedBinomes(props: RecordsProps) {
  const stopped = () => props.team.binomes.filter(({ dissolved }) => dissolved);
  const mayRestore = (delegant: string) =>
    props.place.me.manages || props.place.me.person === delegant;
  const [delegate, delegant, action] = BINOMES.columns;
  return (
    <Show when={stopped().length > 0}>
      <section class="section">
        <h2>{BINOMES.title}</h2>
        <Table
          caption={BINOMES.title}
          rows={stopped()}
          empty={undefined}
          columns={[
            { label: delegate, cell: (pair) => props.nameOf(pair.delegate) },
            { label: delegant, cell: (pair) => props.nameOf(pair.delegant) },
            {
              label: action,
              gestures: true,
              cell: (pair) => (
                <Show when={mayRestore(pair.delegant)}>
                  <Button
                    kind="quiet"
                    onClick={() =>
                      props.onAsk({
                        gesture: "restoreBinome",
                        person: pair.delegate,
                        delegant: pair.delegant,
                      })
                    }
                  >
                    {BINOMES.restore}
                  </Button>
                </Show>
              ),
            },
          ]}
        />
      </section>
    </Show>
  );
}

/** The frame the delegate follows (j32) and what sources leave open, each with how well it is known. */
export function SourcesRead(props: { team: TeamView }) {
  return (
    <section class="section">
      <details class="fold">
        <summary>{SOURCES.title}</summary>
        <ul class="remarks">
          <For each={props.team.remarks}>
            {(remark) => (
              <li>
                {spaced(remark.text)}{" "}
                <span class="small quiet">({strengthFr[remark.strength]})</span>
              </li>
            )}
          </For>
        </ul>
        <h3>{SOURCES.cadre}</h3>
        <dl class="cadre">
          <For each={props.team.cadre}>
            {(line) => (
              <div>
                <dt>{cadreTopicsFr[line.topic]}</dt>
                <dd>
                  <Show when={line.text} fallback={<span class="quiet">{SOURCES.unknown}</span>}>
                    {(text) => (
                      <>
                        {spaced(text())}{" "}
                        <span class="small quiet">({strengthFr[line.strength]})</span>
                      </>
                    )}
                  </Show>
                </dd>
              </div>
            )}
          </For>
        </dl>
      </details>
    </section>
  );
}
