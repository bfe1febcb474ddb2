import { For, Show } from "solid-js";
import { strengthFr } from "@coopilote/domain/readiness/fr.ts";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { spaced } from "../ui/typography.ts";
import { CHOOSE } from "./chooseFr.ts";
import { isVacant, type Picked, type Side } from "./pickerModel.ts";

type Offered = Pick<Picked, "arrete" | "lacking" | "sides" | "verdict">;

function Vacancy(props: { side: Side }) {
  return (
    <Todo
      mark="unmet"
      what={CHOOSE.vacant[props.side.role](props.side.asked)}
      why={
        <>
          {CHOOSE.vacantWhy}{" "}
          <span class="quiet">
            {strengthFr[props.side.strength]} — {spaced(props.side.source.title)}
          </span>
        </>
      }
    />
  );
}

/** What keeps a structure from a protocol, each with why, whose turn it is and on whose word. */
export function Lacks(props: { of: Offered }) {
  const told = () => [...props.of.lacking, ...props.of.sides.flatMap(({ lacking }) => lacking)];
  return (
    <Show when={props.of.verdict !== "could"}>
      <TodoList label={CHOOSE.missing}>
        <For each={told()}>
          {(lack) => (
            <Todo
              mark={props.of.verdict === "cannot" ? "unmet" : "unknown"}
              what={spaced(lack.what)}
              why={
                <>
                  {spaced(lack.why)} {lack.whose} <span class="quiet">{spaced(lack.rule)}</span>
                </>
              }
            />
          )}
        </For>
        <For each={props.of.sides.filter(isVacant)}>{(side) => <Vacancy side={side} />}</For>
        <Show when={!props.of.arrete.found}>
          <Todo
            mark="unknown"
            what={CHOOSE.unfoundWhat}
            why={CHOOSE.unfoundWhy(props.of.arrete.source.title)}
          />
        </Show>
      </TodoList>
    </Show>
  );
}

/** Who of the structure could hold each role, by their profession and specialty. */
export function Sides(props: { sides: ReadonlyArray<Side> }) {
  return (
    <dl class="protocol-sides">
      <For each={props.sides}>
        {(side) => (
          <div>
            <dt>
              {CHOOSE.sides[side.role]} <span class="quiet">— {side.asked}</span>
            </dt>
            <dd>
              <Show
                when={side.people.length > 0}
                fallback={<span class="quiet">{CHOOSE.nobody}</span>}
              >
                {CHOOSE.could(side.people.map(({ name }) => name))}
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
