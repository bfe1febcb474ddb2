import { Match, Show, Suspense, Switch, createSignal, lazy } from "solid-js";
import { noNames } from "../forms/noNames.ts";
import { ReasonDialog } from "../forms/ReasonDialog.tsx";
import { send } from "../server/commands.ts";
import { createAlarm } from "../server/createAlarm.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { quoted, spaced } from "../ui/typography.ts";
import { MOVE } from "./foreseenFr.ts";
import { OpenSheet } from "./OpenSheet.tsx";
import type { Sheet } from "./Sheet.ts";
import { CANCEL, SHEET } from "./sheetFr.ts";
import { isOver } from "./sheetModel.ts";

const MoveDialog = lazy(async () => ({
  default: (await import("./MoveDialog.tsx")).MoveDialog,
}));

interface SheetProps {
  structure: string;
  sheet: Sheet;
}

function CancelDialog(props: SheetProps & { onClose: () => void }) {
  return (
    <ReasonDialog
      title={CANCEL.title}
      ends={CANCEL.ends}
      act={CANCEL.act}
      back={CANCEL.back}
      names={noNames}
      reason={CANCEL.reason}
      missing={CANCEL.reasonMissing}
      send={(reason, commandId) =>
        send(props.structure, "cancelSession", { session: props.sheet.session, reason }, commandId)
      }
      onClose={props.onClose}
    />
  );
}

/** Changing or cancelling a session that is still to come. */
export function SheetActions(props: SheetProps) {
  const [cancelling, setCancelling] = createSignal(false);
  const [moving, setMoving] = createSignal(false);
  const isToCome = () => props.sheet.state === "planned" || props.sheet.state === "open";
  const isUnsigned = () =>
    props.sheet.lines.every(({ signed }) => signed === null) &&
    props.sheet.segments.every(({ formateurs }) =>
      formateurs.every(({ signed }) => signed === null),
    );
  return (
    <>
      <Show when={props.sheet.me.mayPlan && isToCome() && isUnsigned()}>
        <ButtonLink href={`/s/${props.structure}/seances/${props.sheet.session}/modifier`}>
          {SHEET.edit}
        </ButtonLink>
        <Button onClick={() => setMoving(true)}>{MOVE.act}</Button>
        <Button kind="quiet" onClick={() => setCancelling(true)}>
          {SHEET.cancel}
        </Button>
      </Show>
      <Show when={moving()}>
        <Suspense>
          <MoveDialog
            structure={props.structure}
            session={props.sheet.session}
            onClose={() => setMoving(false)}
          />
        </Suspense>
      </Show>
      <Show when={cancelling()}>
        <CancelDialog {...props} onClose={() => setCancelling(false)} />
      </Show>
    </>
  );
}

function Planned(props: SheetProps) {
  createAlarm(() => ({ now: props.sheet.now, instant: props.sheet.opens }));
  const waits = (): string => {
    const { opens, now } = props.sheet;
    if (isOver(props.sheet)) return SHEET.over;
    return opens === null ? SHEET.planned : SHEET.opensLater(opens, now.day);
  };
  return (
    <Show
      when={props.sheet.me.leads || props.sheet.me.mayPlan}
      fallback={<p class="quiet">{SHEET.opensByFormateur}</p>}
    >
      <p class="quiet">{waits()}</p>
      <Show when={props.sheet.opens === null}>
        <OpenSheet wide kind="main" structure={props.structure} session={props.sheet.session} />
      </Show>
    </Show>
  );
}

const closedWords = ({ at, by, manner }: NonNullable<Sheet["closed"]>): string =>
  manner === "paper" ? SHEET.paper(by) : `${SHEET.closedBy(at, by)} ${SHEET.manners[manner]}`;

/** Where the sheet stands: to open, closed by whom and how, cancelled and why. */
export function SheetStanding(props: SheetProps) {
  return (
    <Switch>
      <Match when={props.sheet.cancelled}>
        {(cancelled) => (
          <div class="standing">
            <p>{SHEET.cancelledOn(cancelled().at)}</p>
            <p class="quiet">{quoted(spaced(cancelled().reason))}</p>
          </div>
        )}
      </Match>
      <Match when={props.sheet.closed}>
        {(closed) => (
          <div class="standing">
            <p>{closedWords(closed())}</p>
            <p>
              <a
                href={`/api/structures/${props.structure}/sessions/${props.sheet.session}/paper`}
                target="_blank"
                rel="noopener"
              >
                {SHEET.pdf}
              </a>
            </p>
            <Show when={props.sheet.afterwards}>
              {(document) => (
                <p>
                  <a
                    href={`/api/structures/${props.structure}/documents/${document()}`}
                    target="_blank"
                    rel="noopener"
                  >
                    {SHEET.scan}
                  </a>
                </p>
              )}
            </Show>
          </div>
        )}
      </Match>
      <Match when={props.sheet.state === "planned"}>
        <div class="standing">
          <Planned {...props} />
        </div>
      </Match>
    </Switch>
  );
}
