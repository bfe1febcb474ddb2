import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { RuleMark } from "../ui/RuleMark.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { spaced } from "../ui/typography.ts";
import { LACKING } from "./fr.ts";
import { hrefOf } from "./place.ts";

type Lack = ScreenOf<"dossier">["dossier"]["lacking"][number];

interface LackingProps {
  structure: string;
  lacking: ReadonlyArray<Lack>;
}

/** What is seen at once; the rest waits under a fold. */
const FIRST = 5;

function Lacks(props: LackingProps) {
  return (
    <TodoList label={LACKING.list}>
      <For each={props.lacking}>
        {(lack) => (
          <Todo
            what={spaced(lack.what)}
            why={
              <>
                <p>
                  {spaced(lack.said)} <b>{spaced(lack.matters)}</b>
                </p>
                <p class="small quiet">
                  <Show when={LACKING.rules[lack.rule]}>
                    {(rule) => (
                      <>
                        <RuleMark>{rule()}</RuleMark>{" "}
                      </>
                    )}
                  </Show>
                  {spaced(lack.turn)}
                </p>
              </>
            }
            action={
              <ButtonLink href={hrefOf(props.structure, lack.place)}>
                {lack.step ?? LACKING.see}
              </ButtonLink>
            }
          />
        )}
      </For>
    </TodoList>
  );
}

/** What lacks, first: why it matters, whose turn it is, and where it is set right. */
export function Lacking(props: LackingProps) {
  const texts = () => props.lacking.filter(({ rule }) => rule === "texts").length;
  return (
    <section class="section proof-lacking" aria-labelledby="manque">
      <h2 id="manque" class="say">
        {LACKING.title(props.lacking.length)}
      </h2>
      <Show when={props.lacking.length > 0} fallback={<p class="quiet">{LACKING.none}</p>}>
        <p class="quiet">{LACKING.count(texts(), props.lacking.length - texts())}</p>
        <Lacks structure={props.structure} lacking={props.lacking.slice(0, FIRST)} />
        <Show when={props.lacking.length > FIRST}>
          <details class="fold">
            <summary>{LACKING.rest(props.lacking.length - FIRST)}</summary>
            <Lacks structure={props.structure} lacking={props.lacking.slice(FIRST)} />
          </details>
        </Show>
      </Show>
    </section>
  );
}
