import { haltedFr, lackingFr } from "@coopilote/domain/readiness/haltedFr.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { For, Match, Show, Switch } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { Reach } from "../people/Reach.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { DOT } from "../ui/typography.ts";
import { TEAM } from "./mineFr.ts";

type Mine = ScreenOf<"mine">;
type Team = Mine["teams"][number];

/** What stops me, who had begun: the ARS, an internal stop, or a condition that no longer holds. */
function Halted(props: {
  halted: NonNullable<Team["halted"]>;
  names: Names;
  me: Mine["me"]["person"];
}) {
  const why = () => {
    const { why: cause, from } = props.halted;
    if (from !== null) return cause === "suspended" ? TEAM.suspended(from) : TEAM.stopped(from);
    return props.halted.missing.length === 0 ? TEAM.haltedWhy : undefined;
  };
  return (
    <div class="may">
      <StatusMark mark="lapsed">{TEAM.halted}</StatusMark>
      <Show when={why()}>{(said) => <p class="small">{said()}</p>}</Show>
      <Show when={props.halted.missing.length > 0}>
        <ul class="may-with">
          <For each={haltedFr(props.halted.missing, props.names, props.me, true)}>
            {(words) => (
              <li>
                <b>{words.what}.</b> {words.why} {words.whose}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}

/** Since when I practise; type by type where the protocol tells types of act apart, those not for me too (j10). */
function Since(props: { team: Team; since: string }) {
  return (
    <Show
      when={props.team.practisedTypes.length > 0}
      fallback={<StatusMark mark="met">{TEAM.practises(props.since)}</StatusMark>}
    >
      <p>{TEAM.practisesFor}</p>
      <ul class="may-types">
        <For each={props.team.practisedTypes}>
          {(type) => (
            <li>
              <StatusMark mark={type.holds ? "met" : "lapsed"}>
                {type.holds
                  ? TEAM.practisesType(type.actType, type.since.day)
                  : TEAM.haltedType(type.actType)}
              </StatusMark>
            </li>
          )}
        </For>
        <For each={props.team.otherTypes}>
          {(actType) => (
            <li>
              <StatusMark mark="waiting">{TEAM.otherType(actType)}</StatusMark>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** Whether I may practise today, since when and with whom; never more than the texts allow to say. */
export function OwnPractice(props: { team: Team; names: Names; me: Mine["me"]["person"] }) {
  const lacking = () => lackingFr(props.team.lacking, props.names, props.me);
  return (
    <Switch>
      <Match when={props.team.role === "delegant"}>
        <p>{TEAM.delegantSays}</p>
      </Match>
      <Match when={props.team.practisesSince}>
        {(since) => (
          <div class="may">
            <Since team={props.team} since={since().day} />
            <Show when={props.team.delegants.length > 0}>
              <ul class="may-with">
                <For each={props.team.delegants}>
                  {(delegant) => (
                    <li>
                      {TEAM.practisesWith} <b>{delegant.name}</b>
                      {DOT}
                      <Reach said={delegant.reach ?? TEAM.noReach} />
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </div>
        )}
      </Match>
      <Match when={props.team.halted}>
        {(halted) => <Halted halted={halted()} names={props.names} me={props.me} />}
      </Match>
      <Match when={true}>
        <div class="may">
          <StatusMark mark="waiting">{TEAM.notYet}</StatusMark>
          <p class="small quiet">{TEAM.notYetWhy(lacking())}</p>
        </div>
      </Match>
    </Switch>
  );
}
