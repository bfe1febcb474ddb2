import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { createMemo, lazy, Show, Suspense } from "solid-js";
import { shownMarkOf } from "../readiness/marks.ts";
import type { ScreenOf } from "../server/screens.ts";
import { AfterPaint } from "../ui/AfterPaint.tsx";
import { Button } from "../ui/Button.tsx";
import { createSought } from "../ui/createSought.ts";
import { Empty } from "../ui/Faces.tsx";
import { InTurn } from "../ui/InTurn.tsx";
import { Matrix } from "../ui/Matrix.tsx";
import { oncePainted } from "../ui/oncePainted.ts";
import { Segmented } from "../ui/Segmented.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import type { Asked } from "./gestures.ts";
import { byBinome, byPerson, ofTheTeam, teamCell } from "./matrix.ts";
import { READY, SIGHT } from "./matrixFr.ts";
import { isFiltered, sameSight, searchFor, seen, type Sight, sightIn } from "./matrixSight.ts";
import { copied } from "./matrixText.ts";
import { MatrixTools } from "./MatrixTools.tsx";
import type { Place } from "./nextStep.ts";

type TeamView = ScreenOf<"team">;

interface ReadyProps {
  team: TeamView;
  place: Place;
  names: Names;
  onAsk: (asked: Asked) => void;
}

/** The row of the panel where findings are the team's own. */
const TEAM_ROW = "equipe";

/** What stands behind a cell is fetched when it is asked for. */
const CellPanel = lazy(async () => ({ default: (await import("./CellPanel.tsx")).CellPanel }));

/** The readiness matrix, by person or by binôme as the address says, and the panel of a cell. */
export function WhoIsReady(props: ReadyProps) {
  const [sought, seek] = createSought<
    "vue" | "ligne" | "exigence" | "tri" | "role" | "etat" | "condition"
  >();
  const ofPairs = createMemo(() => sought().vue === "binomes");
  const model = createMemo(() =>
    ofPairs() ? byBinome(props.team, props.names) : byPerson(props.team, props.names),
  );
  const sight = createMemo(() => sightIn(sought()), undefined, { equals: sameSight });
  const shown = createMemo(() => seen(model(), sight()));
  const rowHead = () => (ofPairs() ? READY.pairHead : READY.rowHead);
  /** What was chosen is seen as chosen before the whole matrix is drawn after it. */
  const look = (asked: Partial<Sight>) =>
    oncePainted(() => seek(searchFor(asked), { replace: true }));
  const opened = createMemo((): ReadonlyArray<Finding> => {
    const { ligne, exigence } = sought();
    if (ligne === undefined || exigence === undefined) return [];
    return ligne === TEAM_ROW
      ? ofTheTeam(props.team).filter(({ requirement }) => requirement === exigence)
      : model()
          .opened(ligne, exigence)
          .map(({ root }) => root)
          .filter((root, index, all) => all.indexOf(root) === index);
  });
  const open = (ligne: string, exigence: string) => seek({ ligne, exigence });
  const close = () => seek({ ligne: undefined, exigence: undefined }, { replace: true });
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
          value={ofPairs() ? "pairs" : "people"}
          choices={[
            { value: "people", label: READY.people },
            { value: "pairs", label: READY.pairs },
          ]}
          onChange={(chosen) =>
            seek({
              ...searchFor({ section: undefined, state: undefined, column: undefined }),
              vue: chosen === "pairs" ? "binomes" : undefined,
            })
          }
        />
      </div>
      <Show
        when={model().sections.length > 0}
        fallback={
          <Empty title={ofPairs() ? READY.noPairTitle : READY.emptyTitle}>
            {ofPairs() ? READY.noPairText : READY.emptyText}
          </Empty>
        }
      >
        <MatrixTools
          sight={sight()}
          groups={model().groups}
          ofPairs={ofPairs()}
          shown={shown()}
          onLook={look}
          copied={() => copied({ rowHead: rowHead(), ...shown() })}
        />
        <Show
          when={shown().rows > 0}
          fallback={
            <Empty
              title={SIGHT.noneTitle}
              action={
                <Button
                  onClick={() => look({ section: undefined, state: undefined, column: undefined })}
                >
                  {SIGHT.all}
                </Button>
              }
            >
              {SIGHT.noneText}
            </Empty>
          }
        >
          <AfterPaint>
            <Matrix
              label={READY.title}
              rowHead={rowHead()}
              verdictHead={READY.verdict}
              groups={shown().groups}
              whole={model().groups}
              sections={shown().sections}
              saysBlocks={sight().order === "blocks"}
              isOrdered={sought().tri !== undefined}
              initialFolded={isFiltered(sight()) ? [] : model().settled}
              chosen={sought().ligne}
              onOpen={open}
            />
          </AfterPaint>
        </Show>
      </Show>
      <TeamFindings team={props.team} names={props.names} onOpen={(one) => open(TEAM_ROW, one)} />
      <Show when={opened().length > 0}>
        <Suspense>
          <CellPanel
            findings={opened()}
            place={props.place}
            names={props.names}
            onAsk={ask}
            onClose={close}
          />
        </Suspense>
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
        <InTurn each={ofTheTeam(props.team)}>
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
        </InTurn>
      </ul>
    </>
  );
}
