import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { useSearchParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { FindingCard } from "../readiness/FindingCard.tsx";
import { PANEL } from "../readiness/fr.ts";
import { shownMarkOf } from "../readiness/marks.ts";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Empty } from "../ui/Faces.tsx";
import { Matrix } from "../ui/Matrix.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { BINOMES } from "./fr.ts";
import type { Asked } from "./gestures.ts";
import { partLabel } from "./kindsFr.ts";
import { byBinome, byPerson, ofTheTeam, teamCell } from "./matrix.ts";
import { READY } from "./matrixFr.ts";
import type { Place } from "./nextStep.ts";
import { NextStepAction } from "./NextStepAction.tsx";

type TeamView = ScreenOf<"team">;

interface ReadyProps {
  team: TeamView;
  place: Place;
  names: Names;
  onAsk: (asked: Asked) => void;
}

/** The row of the panel where findings are the team's own. */
const TEAM_ROW = "equipe";

type Sight = "people" | "pairs";

/** The readiness matrix, by person or by binôme as the address says, and the panel of a cell. */
export function WhoIsReady(props: ReadyProps) {
  const [search, setSearch] = useSearchParams<{
    vue?: string;
    ligne?: string;
    exigence?: string;
  }>();
  const sight = (): Sight => (search.vue === "binomes" ? "pairs" : "people");
  const model = createMemo(() =>
    sight() === "pairs" ? byBinome(props.team, props.names) : byPerson(props.team, props.names),
  );
  const opened = createMemo((): ReadonlyArray<Finding> => {
    const { ligne, exigence } = search;
    if (ligne === undefined || exigence === undefined) return [];
    return ligne === TEAM_ROW
      ? ofTheTeam(props.team).filter(({ requirement }) => requirement === exigence)
      : model()
          .opened(ligne, exigence)
          .map(({ root }) => root)
          .filter((root, index, all) => all.indexOf(root) === index);
  });
  const open = (ligne: string, exigence: string) => setSearch({ ligne, exigence });
  const close = () => setSearch({ ligne: undefined, exigence: undefined }, { replace: true });
  const ask = (asked: Asked) => {
    close();
    props.onAsk(asked);
  };
  return (
    <section class="section" id="qui-est-pret">
      <div class="section-head">
        <h2>{READY.title}</h2>
        <Segmented
          label={READY.see}
          name="vue"
          value={sight()}
          choices={[
            { value: "people", label: READY.people },
            { value: "pairs", label: READY.pairs },
          ]}
          onChange={(chosen) => setSearch({ vue: chosen === "pairs" ? "binomes" : undefined })}
        />
      </div>
      <Show
        when={model().sections.length > 0}
        fallback={
          <Empty title={sight() === "pairs" ? READY.noPairTitle : READY.emptyTitle}>
            {sight() === "pairs" ? READY.noPairText : READY.emptyText}
          </Empty>
        }
      >
        <Matrix
          label={READY.title}
          rowHead={sight() === "pairs" ? READY.pairHead : READY.rowHead}
          verdictHead={READY.verdict}
          groups={model().groups}
          sections={model().sections}
          initialFolded={model().settled}
          chosen={search.ligne}
          onOpen={open}
        />
      </Show>
      <TeamFindings team={props.team} names={props.names} onOpen={(one) => open(TEAM_ROW, one)} />
      <Show when={opened().length > 0}>
        <Panel
          findings={opened()}
          place={props.place}
          names={props.names}
          onAsk={ask}
          onClose={close}
        />
      </Show>
    </section>
  );
}

interface TeamFindingsProps {
  team: TeamView;
  names: Names;
  onOpen: (requirement: string) => void;
}

/** What is asked of the team and the structure: one line each, opening the same panel. */
function TeamFindings(props: TeamFindingsProps) {
  return (
    <>
      <h3 class="team-findings-title">{READY.teamTitle}</h3>
      <ul class="team-findings">
        <For each={ofTheTeam(props.team)}>
          {(finding) => (
            <li>
              <button
                type="button"
                class="team-finding"
                onClick={() => props.onOpen(finding.requirement)}
              >
                <span>{props.names.requirement(finding.requirement)}</span>
                <StatusMark {...shownMarkOf(finding)}>
                  {teamCell(finding, { names: props.names, today: props.team.today.day })}
                </StatusMark>
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

interface PanelProps {
  findings: ReadonlyArray<Finding>;
  place: Place;
  names: Names;
  onAsk: (asked: Asked) => void;
  onClose: () => void;
}

const subjectOf = (finding: Finding | undefined, names: Names): string | undefined => {
  const subject = finding?.subject;
  if (subject?.kind === "member") return names.person(subject.person);
  return subject?.kind === "binome"
    ? `${names.person(subject.delegate)} ${READY.with(names.person(subject.delegant))}`
    : undefined;
};

/** What a cell stands on. */
function Panel(props: PanelProps) {
  const isOnly = () => props.findings.length === 1;
  const title = (finding: Finding) => props.names.requirement(finding.requirement);
  const subject = () => subjectOf(props.findings[0], props.names);
  const heading = () => {
    const [first] = props.findings;
    return first !== undefined && isOnly() ? title(first) : (subject() ?? READY.teamTitle);
  };
  const pair = () => {
    const one = props.findings[0]?.subject;
    return one?.kind === "binome" ? one : undefined;
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={heading()}
      intro={isOnly() ? subject() : undefined}
      actions={
        <>
          <Button kind="quiet" onClick={() => props.onClose()}>
            {PANEL.close}
          </Button>
          <Show when={pair()}>
            {(one) => (
              <Button
                kind="quiet"
                onClick={() =>
                  props.onAsk({
                    gesture: "dissolveBinome",
                    person: one().delegate,
                    delegant: one().delegant,
                  })
                }
              >
                {BINOMES.dissolve}
              </Button>
            )}
          </Show>
        </>
      }
    >
      <For each={props.findings}>
        {(finding) => (
          <FindingCard
            structure={props.place.structure}
            finding={finding}
            names={props.names}
            title={isOnly() ? undefined : title(finding)}
            part={partLabel}
            action={<NextStepAction finding={finding} place={props.place} onAsk={props.onAsk} />}
          />
        )}
      </For>
    </Dialog>
  );
}
