import { DOT } from "../ui/typography.ts";
import { professionFr } from "@coopilote/domain/people/labels.ts";
import { haltedFr } from "@coopilote/domain/readiness/haltedFr.ts";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { markOf } from "../readiness/marks.ts";
import { namesIn } from "../readiness/names.ts";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { InTurn } from "../ui/InTurn.tsx";
import type { Mark } from "../ui/Mark.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { EngageFirst } from "./EngageFirst.tsx";
import { MemberPapers } from "./MemberPapers.tsx";
import { MEMBERS } from "./fr.ts";
import type { Asked, Gesture } from "./gestures.ts";
import { unverified } from "../people/unverified.ts";
import { gesturesFor } from "./memberGestures.ts";
import { isEngagedDelegant, type Place } from "./nextStep.ts";
import { suspensionIn } from "./suspension.ts";

type TeamView = ScreenOf<"team">;
type Member = TeamView["members"][number];

interface MembersProps {
  team: TeamView;
  place: Place;
  onAsk: (asked: Asked) => void;
}

/** Who volunteers, in which role, what each has signed, and the gestures that whoever looks may do. */
export function Members(props: MembersProps) {
  const present = (role: Member["role"]) =>
    props.team.members.filter((member) => member.role === role && member.withdrawn === null);
  const left = () => props.team.members.filter(({ withdrawn }) => withdrawn !== null);
  const mayGather = () => props.place.me.manages || props.place.me.role === "delegant";
  const isAwaited = () =>
    props.team.members.some(
      ({ withdrawn, engaged, sworn }) => withdrawn === null && (engaged === null || sworn === null),
    );
  const mayPropose = () => props.place.me.manages || isEngagedDelegant(props.place);
  return (
    <section class="section" id="membres">
      <div class="section-head">
        <h2>{MEMBERS.title}</h2>
        <span class="row">
          <Show when={mayPropose()}>
            <Button onClick={() => props.onAsk({ gesture: "proposeMember" })}>
              {MEMBERS.propose}
            </Button>
          </Show>
          <Show when={mayGather() && isAwaited()}>
            <Button onClick={() => props.onAsk({ gesture: "openMeeting" })}>
              {MEMBERS.gather}
            </Button>
          </Show>
        </span>
      </div>
      <Show when={!mayPropose()}>
        <EngageFirst me={props.place.me} what="propose" />
      </Show>
      <div class="members">
        <For each={["delegant", "delegate"] as const}>
          {(role) => (
            <div>
              <h3>{MEMBERS.roles[role]}</h3>
              <Show
                when={present(role).length > 0}
                fallback={<p class="quiet">{MEMBERS.empty[role]}</p>}
              >
                <ul class="member-list">
                  <InTurn each={present(role)}>
                    {(member) => (
                      <MemberLine
                        member={member}
                        team={props.team}
                        place={props.place}
                        onAsk={props.onAsk}
                      />
                    )}
                  </InTurn>
                </ul>
              </Show>
            </div>
          )}
        </For>
      </div>
      <Show when={left().length > 0}>
        <details class="fold">
          <summary>{MEMBERS.left}</summary>
          <ul class="member-list">
            <For each={left()}>
              {(member) => (
                <li>
                  <b>{member.name}</b>
                  <Show when={member.withdrawn}>
                    {(at) => (
                      <p class="small quiet">
                        {MEMBERS.role[member.role]}, {MEMBERS.withdrawn(at(), props.team.today.day)}
                      </p>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </section>
  );
}

interface MemberLineProps extends MembersProps {
  member: Member;
}

const practiceOf = (
  { person, practisesSince, practisedTypes, halted }: Member,
  team: TeamView,
): ReadonlyArray<{ mark: Mark; text: string }> => {
  if (practisesSince === null) return [];
  const today = team.today.day;
  const suspension = suspensionIn(team);
  if (suspension !== undefined)
    return [{ mark: "unmet", text: MEMBERS.suspended(suspension.since, today) }];
  if (halted === null)
    return practisedTypes.length === 0
      ? [{ mark: "met", text: MEMBERS.practises(practisesSince, today) }]
      : practisedTypes.map(({ actType, since, holds }) =>
          holds
            ? { mark: "met", text: MEMBERS.practisesType(since, actType, today) }
            : { mark: "lapsed", text: MEMBERS.haltedType(actType) },
        );
  const names = namesIn(team);
  return [
    { mark: "lapsed", text: MEMBERS.halted(practisesSince, today) },
    ...haltedFr(halted, names, person, false).map(({ finding, what, why, whose }) => ({
      ...markOf(finding),
      text: `${what}. ${why} ${whose}`,
    })),
  ];
};

const statesOf = (member: Member, team: TeamView): ReadonlyArray<{ mark: Mark; text: string }> => {
  const today = team.today.day;
  const state = <At,>(at: At | null, done: (at: At) => string, lacking: string) =>
    at === null
      ? { mark: "unmet" as const, text: lacking }
      : { mark: "met" as const, text: done(at) };
  return [
    state(
      member.engaged,
      (at) =>
        member.doubt === null
          ? MEMBERS.engaged(at, today)
          : MEMBERS.doubted(MEMBERS.engaged(at, today), unverified(member.doubt.handedBy)),
      MEMBERS.notEngaged,
    ),
    state(member.sworn, (at) => MEMBERS.sworn(at, today), MEMBERS.notSworn),
    ...(member.role === "delegant"
      ? [state(member.reachability, MEMBERS.reach, MEMBERS.notReachable)]
      : []),
    ...(member.declared === null
      ? []
      : [{ mark: "met" as const, text: MEMBERS.declared(member.declared, today) }]),
    ...practiceOf(member, team),
    ...(member.awayUntil === null
      ? []
      : [{ mark: "waiting" as const, text: MEMBERS.away(member.awayUntil, today) }]),
  ];
};

function MemberLine(props: MemberLineProps) {
  const gestures = () => gesturesFor(props.member, props.team, props.place);
  const ask = (gesture: Gesture) => props.onAsk({ gesture, person: props.member.person });
  const root = () => `/s/${props.place.structure}`;
  const mayReadHours = () => {
    const { me } = props.place;
    return me.manages || me.engaged === "delegant" || me.person === props.member.person;
  };
  return (
    <li>
      <div class="member-head">
        <div>
          <b>{props.member.name}</b>
          <p class="small quiet">
            {props.member.profession === null ? "" : professionFr(props.member.profession)}
            <Show when={!props.member.hasAccount}>
              <Show when={props.member.profession !== null}>{DOT}</Show>
              {MEMBERS.noAccount}
            </Show>
          </p>
        </div>
        <Show when={gestures().first}>
          {(first) => <Button onClick={() => ask(first().gesture)}>{first().label}</Button>}
        </Show>
      </div>
      <ul class="member-states">
        <For each={statesOf(props.member, props.team)}>
          {(state) => (
            <li>
              <StatusMark mark={state.mark}>{state.text}</StatusMark>
            </li>
          )}
        </For>
      </ul>
      <details class="fold">
        <summary aria-label={MEMBERS.moreFor(props.member.name)}>{MEMBERS.more}</summary>
        <div class="row">
          <For each={gestures().others}>
            {(other) => (
              <Button kind="quiet" onClick={() => ask(other.gesture)}>
                {other.label}
              </Button>
            )}
          </For>
          <A href={`${root()}/personnes/${props.member.person}`}>
            {props.member.role === "delegant" ? MEMBERS.absences : MEMBERS.person}
          </A>
          <Show when={mayReadHours()}>
            <A href={`${root()}/equipes/${props.place.team}/heures/${props.member.person}`}>
              {MEMBERS.ledger}
            </A>
            <MemberPapers member={props.member} team={props.team} place={props.place} />
          </Show>
        </div>
      </details>
    </li>
  );
}
