import { cadreTopicsFr } from "@coopilote/domain/readiness/cadreFr.ts";
import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { Reach } from "../people/Reach.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { TEAM } from "./mineFr.ts";

type Team = ScreenOf<"mine">["teams"][number];

/**
 * What one may do and when to call, line by line with its source; what nobody has read says so (j32). Whoever is
 * outside is sent to the physician, as a sheet says of some protocols (R60): to be checked for the others.
 */
export function Cadre(props: { team: Team }) {
  return (
    <details class="cadre">
      <summary>{TEAM.cadre[props.team.role]}</summary>
      <dl>
        <For each={props.team.cadre}>
          {(line) => (
            <div>
              <dt>{cadreTopicsFr[line.topic]}</dt>
              <dd>
                <Show
                  when={line.text}
                  fallback={<StatusMark mark="unknown">{TEAM.toRead}</StatusMark>}
                >
                  {(text) => (
                    <>
                      {text()}
                      <Show when={line.source}>
                        {(source) => (
                          <p class="small quiet">{TEAM.said(source().title, line.strength)}</p>
                        )}
                      </Show>
                    </>
                  )}
                </Show>
              </dd>
            </div>
          )}
        </For>
        <Show when={props.team.role === "delegate"}>
          <div>
            <dt>{TEAM.outside.title}</dt>
            <dd>
              {TEAM.outside.text}
              <p class="small quiet">{TEAM.said(TEAM.outside.source, "a-verifier")}</p>
            </dd>
          </div>
          <div>
            <dt>{TEAM.call}</dt>
            <dd>
              <ul>
                <For each={props.team.delegants}>
                  {(delegant) => (
                    <li>
                      {TEAM.reached(delegant.name)} <Reach said={delegant.reach ?? TEAM.noReach} />
                    </li>
                  )}
                </For>
              </ul>
            </dd>
          </div>
        </Show>
      </dl>
    </details>
  );
}
