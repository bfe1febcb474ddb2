import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { For, Show } from "solid-js";
import type { Problem } from "../server/Answer.ts";
import { bringIntoView } from "../ui/bringIntoView.ts";
import { Refused } from "../ui/Faces.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { PANEL } from "./fr.ts";
import { markOf } from "./marks.ts";
import { missingFindings } from "./missingFindings.ts";
import "./readiness.css";

interface RefusedByProps {
  problem: Problem;
  names: Names;
}

const NOT_SIGNED_IN = "/problemes/not-signed-in";

/**
 * A refusal with what is missing, whose turn it is and whose rule it is.
 * Who is no longer signed in does so in another tab: what is typed here stays.
 */
export function RefusedBy(props: RefusedByProps) {
  const missing = () => missingFindings(props.problem);
  return (
    <div ref={bringIntoView}>
      <Refused title={props.problem.title}>
        <p>{props.problem.detail}</p>
        <Show when={props.problem.type === NOT_SIGNED_IN}>
          <p>
            <a href="/connexion" target="_blank" rel="noopener">
              {PANEL.signIn}
            </a>
          </p>
        </Show>
        <Show when={missing().length > 0}>
          <TodoList>
            <For each={missing()}>
              {(finding) => {
                const words = () => findingWords(finding, props.names);
                return (
                  <Todo
                    mark={markOf(finding).mark}
                    what={words().what}
                    why={
                      <>
                        <p>
                          {words().why} {words().whose}
                        </p>
                        <p class="rule">{words().rule}</p>
                      </>
                    }
                  />
                );
              }}
            </For>
          </TodoList>
        </Show>
      </Refused>
    </div>
  );
}
