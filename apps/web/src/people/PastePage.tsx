import "./people.css";
import { useSearchParams } from "@solidjs/router";
import { For, Show, untrack } from "solid-js";
import { choicesOf } from "../forms/choices.ts";
import type { ScreenOf } from "../server/screens.ts";
import { datesAddress } from "../training/planAddress.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Checkbox, Select } from "../ui/Choices.tsx";
import { Refused } from "../ui/Faces.tsx";
import { TextArea } from "../ui/TextField.tsx";
import { AddingPage } from "./AddingPage.tsx";
import { createPasting, type Pasting } from "./createPasting.ts";
import { COLUMNS, PASTE } from "./pasteFr.ts";
import { PastedTable } from "./PastedTable.tsx";
import { AffiliationFields } from "./PersonFields.tsx";

const KINDS = choicesOf(COLUMNS);
const NO_TEAM = "none";

/** What each column says, by its header or by what it holds, and otherwise as one chooses. */
function ColumnFields(props: { pasting: Pasting }) {
  const example = (place: number) =>
    props.pasting
      .rows()
      .slice(props.pasting.isTitled() ? 1 : 0)
      .map((row) => row[place] ?? "")
      .find((cell) => cell !== "");
  const label = (place: number) =>
    (props.pasting.isTitled() ? props.pasting.rows()[0]?.[place] : "") || PASTE.column(place + 1);
  const choose = (place: number, kind: keyof typeof COLUMNS) =>
    props.pasting.change({ chosen: { ...props.pasting.pasted().chosen, [place]: kind } });
  return (
    <fieldset class="form-part">
      <legend>{PASTE.columns}</legend>
      <Checkbox
        name="entete"
        label={PASTE.header}
        checked={props.pasting.isTitled()}
        onChange={(isTitled) => props.pasting.change({ isTitled })}
      />
      <div class="pasted-columns">
        <For each={props.pasting.columns()}>
          {(kind, place) => (
            <Select
              name={`colonne-${place()}`}
              label={label(place())}
              hint={PASTE.example(example(place()) ?? "")}
              value={kind}
              choices={KINDS}
              onChange={(next) => choose(place(), next)}
            />
          )}
        </For>
      </div>
    </fieldset>
  );
}

interface PartProps {
  pasting: Pasting;
  view: ScreenOf<"people">;
}

/** What the list does not say, the same for everyone. */
function CommonFields(props: PartProps) {
  const teams = (): ReadonlyArray<{ readonly value: string; readonly label: string }> => [
    { value: NO_TEAM, label: PASTE.noTeam },
    ...props.view.teams.map(({ team, title }) => ({ value: team, label: title })),
  ];
  return (
    <fieldset class="form-part">
      <legend>{PASTE.common}</legend>
      <p class="field-hint">{PASTE.commonHint}</p>
      <AffiliationFields
        prefix="affiliation."
        form={{ errorAt: () => undefined }}
        entities={props.view.entities}
        mayWait
        value={props.pasting.pasted().affiliation}
        onChange={(affiliation) => props.pasting.change({ affiliation })}
      />
      <Show when={props.view.teams.length > 0}>
        <Select
          name="equipe"
          label={PASTE.team}
          hint={PASTE.teamHint}
          value={props.pasting.pasted().team || NO_TEAM}
          choices={teams()}
          onChange={(team) => props.pasting.change({ team: team === NO_TEAM ? "" : team })}
        />
      </Show>
    </fieldset>
  );
}

const doneOf = (pasting: Pasting): number =>
  pasting.lines().filter((line) => pasting.outcomeOf(line)?.state === "added").length;

const isLost = (pasting: Pasting): boolean =>
  pasting.lines().some((line) => pasting.outcomeOf(line)?.state === "lost");

/** The list is added: its team is trained next, where it has one. */
function After(props: { structure: string; team: string }) {
  return (
    <Show
      when={props.team}
      fallback={
        <ButtonLink kind="main" href={`/s/${props.structure}/personnes`}>
          {PASTE.back}
        </ButtonLink>
      }
    >
      {(team) => (
        <>
          <ButtonLink kind="main" href={datesAddress(props.structure, team())}>
            {PASTE.dates}
          </ButtonLink>
          <ButtonLink href={`/s/${props.structure}/equipes/${team()}`}>{PASTE.seeTeam}</ButtonLink>
        </>
      )}
    </Show>
  );
}

/** What is about to be written, or what was, and the one button. */
function Sending(props: PartProps & { structure: string }) {
  const ready = () => props.pasting.toSend().length;
  const done = () => doneOf(props.pasting);
  const busy = () => (props.pasting.isSending() ? PASTE.busy(done(), done() + ready()) : undefined);
  const reason = () => {
    if (props.pasting.isChecking()) return PASTE.checking;
    return ready() === 0 ? PASTE.nothingToAdd : undefined;
  };
  const refused = () => props.pasting.lines().length - ready() - done();
  return (
    <>
      <p role="status">{PASTE.tally(ready(), refused(), done())}</p>
      <Show when={isLost(props.pasting) && !props.pasting.isSending()}>
        <Refused title={PASTE.lost} />
      </Show>
      <div class="row">
        <Show
          when={ready() > 0 || done() === 0}
          fallback={<After structure={props.structure} team={props.pasting.pasted().team} />}
        >
          <Button
            kind="main"
            busy={busy()}
            reason={reason()}
            onClick={() => void props.pasting.submit()}
          >
            {isLost(props.pasting)
              ? PASTE.again(ready(), refused())
              : PASTE.act(ready(), refused())}
          </Button>
        </Show>
        <Show when={!props.pasting.isSending()}>
          <Button kind="quiet" onClick={() => props.pasting.restart()}>
            {PASTE.restart}
          </Button>
        </Show>
      </div>
    </>
  );
}

function Pasting(props: { view: ScreenOf<"people">; structure: string }) {
  const [search] = useSearchParams<{ equipe?: string }>();
  const pasting = createPasting(
    () => props.structure,
    () => props.view,
    untrack(() => search.equipe),
  );
  return (
    <div class="stack pasted">
      <TextArea
        name="lignes"
        label={PASTE.text}
        hint={PASTE.textHint}
        rows={6}
        value={pasting.pasted().text}
        onInput={pasting.paste}
      />
      <Show when={pasting.rows().length > 0}>
        <ColumnFields pasting={pasting} />
        <CommonFields pasting={pasting} view={props.view} />
        <section>
          <h2>{PASTE.review}</h2>
          <PastedTable pasting={pasting} structure={props.structure} />
        </section>
        <Sending pasting={pasting} view={props.view} structure={props.structure} />
      </Show>
    </div>
  );
}

/** Several people at once, from the lines of a spreadsheet: read over before anything is written. */
export function PastePage() {
  return <AddingPage words={PASTE} adding={Pasting} />;
}
