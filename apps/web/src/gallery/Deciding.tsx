import { For, Show, createSignal } from "solid-js";
import { Button } from "../ui/Button.tsx";
import { HoursBar } from "../ui/HoursBar.tsx";
import { LinkToHand } from "../ui/LinkToHand.tsx";
import { Matrix } from "../ui/Matrix.tsx";
import { QrCode } from "../ui/QrCode.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Steps } from "../ui/Steps.tsx";
import { Timeline } from "../ui/Timeline.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { CODE, HANDED, HOURS_SAID, PROVED, SECTIONS, SIGNS, STEPS_SAID, TODO } from "./fr.ts";
import { COMPLETE, GROUPS, MINE, MOMENTS, SECTIONS_OF_TEAM, THEORY } from "./team.ts";

export function Deciding() {
  return (
    <>
      <Steps label="Étapes" steps={STEPS_SAID} />
      <section class="section stack">
        <h2 class="say">{SECTIONS.decide}</h2>
        <TodoList>
          <For each={TODO}>
            {(todo, index) => (
              <Todo
                what={todo.what}
                why={todo.why}
                action={
                  <Button kind={index() === TODO.length - 1 ? "main" : "plain"}>
                    {todo.action}
                  </Button>
                }
              />
            )}
          </For>
        </TodoList>
        <p class="proved">
          <StatusMark mark="met">{PROVED}</StatusMark>
        </p>
      </section>
      <section class="section">
        <h2>{SECTIONS.toward}</h2>
        <Timeline label={SECTIONS.toward} moments={MOMENTS} />
      </section>
    </>
  );
}

export function WhoIsReady() {
  const [by, setBy] = createSignal<"people" | "pairs">("people");
  const [chosen, setChosen] = createSignal<string>();
  return (
    <section class="section">
      <div class="section-head">
        <h2>{SECTIONS.ready}</h2>
        <Segmented
          label="Voir par"
          name="by"
          value={by()}
          choices={[
            { value: "people", label: "Personnes" },
            { value: "pairs", label: "Binômes" },
          ]}
          onChange={setBy}
        />
      </div>
      <Matrix
        label={SECTIONS.ready}
        rowHead="Personnes"
        verdictHead="Peut exercer"
        groups={GROUPS}
        sections={SECTIONS_OF_TEAM}
        chosen={chosen()}
        onOpen={setChosen}
      />
    </section>
  );
}

export function Signs() {
  return (
    <section class="section">
      <h2>{SECTIONS.signs}</h2>
      <dl class="signs">
        <For each={SIGNS}>
          {([mark, meaning]) => (
            <div>
              <dt>
                <StatusMark mark={mark} share={0.65} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}

export function Hours() {
  const [isHanding, setHanding] = createSignal(false);
  return (
    <section class="section split">
      <div class="stack">
        <h2>{SECTIONS.hours}</h2>
        <HoursBar title={HOURS_SAID.mine} {...MINE}>
          {HOURS_SAID.mineNote}
        </HoursBar>
        <HoursBar title={HOURS_SAID.done} {...COMPLETE}>
          {HOURS_SAID.doneNote}
        </HoursBar>
        <HoursBar title={HOURS_SAID.unknown} {...THEORY}>
          <StatusMark mark="unknown">{HOURS_SAID.unknownNote}</StatusMark>
        </HoursBar>
      </div>
      <div class="stack">
        <h2>{SECTIONS.code}</h2>
        <QrCode value="https://coopilote.example/s/417902" label={CODE.label} number={CODE.number}>
          {CODE.note}
        </QrCode>
        <div>
          <Button onClick={() => setHanding(true)}>{HANDED.open}</Button>
        </div>
        <Show when={isHanding()}>
          <LinkToHand
            title={HANDED.title}
            intro={HANDED.intro}
            label={HANDED.label}
            path="/_ui"
            onClose={() => setHanding(false)}
          >
            {HANDED.notice}
          </LinkToHand>
        </Show>
      </div>
    </section>
  );
}
