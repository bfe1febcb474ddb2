import { HashMap } from "effect";
import type { EntryRef, Noted } from "../journal/Entry.ts";
import { type History, lastWhere, recall } from "../kernel/History.ts";
import type { Code, DepositId, PersonId, RepriseId, TeamId } from "../kernel/ids.ts";
import { at as valueAt, keyOf } from "../kernel/maps.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { Signature } from "../kernel/Signature.ts";
import { isBy, type LocalInstant } from "../kernel/time.ts";
import type { RepriseLine } from "./facts.ts";

export type MiseEnOeuvre = {
  readonly entry: EntryRef;
  readonly recorded: LocalInstant;
  readonly effective: LocalInstant;
  readonly by: PersonId;
};
export type PracticeChange = {
  readonly entry: EntryRef;
  readonly effective: LocalInstant;
  readonly by: PersonId;
  readonly change: "started" | "stopped";
  /** Why practice stopped; none for a start, nor for who left the team. */
  readonly reason: Sealed | undefined;
  readonly actTypes: ReadonlyArray<Code>;
};

/** `since`: its first instant, of this type. */
export type PractisedType = { readonly actType: Code; readonly since: LocalInstant };

/**
 * A practice that goes on, since its first start. `types`: those it was started for or widened to, by code; none where
 * the protocol tells none apart.
 */
export type Practice = {
  readonly since: LocalInstant;
  readonly types: ReadonlyArray<PractisedType>;
  readonly evidence: ReadonlyArray<EntryRef>;
};

/** What a team that already practised declared of its past, in force once the legal head has signed (j24). */
export type Reprise = Noted & {
  readonly reprise: RepriseId;
  readonly team: TeamId;
  readonly deposit: DepositId;
  readonly lines: ReadonlyArray<RepriseLine>;
  readonly signature: Signature;
  readonly confirmed: (Noted & { readonly signature: Signature }) | undefined;
};

export type ActivationState = {
  readonly misesEnOeuvre: HashMap.HashMap<TeamId, History<MiseEnOeuvre>>;
  readonly practices: HashMap.HashMap<string, History<PracticeChange>>;
  readonly reprises: HashMap.HashMap<RepriseId, Reprise>;
  readonly repriseOf: HashMap.HashMap<TeamId, RepriseId>;
};

export const noActivation: ActivationState = {
  misesEnOeuvre: HashMap.empty(),
  practices: HashMap.empty(),
  reprises: HashMap.empty(),
  repriseOf: HashMap.empty(),
};

export const miseEnOeuvreOn = (
  state: ActivationState,
  team: TeamId,
  on: LocalInstant,
): MiseEnOeuvre | undefined =>
  lastWhere(valueAt(state.misesEnOeuvre, team), ({ effective }) => isBy(effective, on));

/** The last thing said of someone's practice by an instant: their own start or stop, or the stop of the whole team since. */
const lastChangeOn = (
  { practices }: ActivationState,
  team: TeamId,
  person: PersonId,
  on: LocalInstant,
): PracticeChange | undefined => {
  const own = lastWhere(valueAt(practices, keyOf(team, person)), ({ effective }) =>
    isBy(effective, on),
  );
  if (own === undefined || own.change === "stopped") return own;
  const stopOfAll = lastWhere(
    valueAt(practices, team),
    ({ effective }) => isBy(effective, on) && effective.at >= own.effective.at,
  );
  return stopOfAll ?? own;
};

/** The starts in force on an instant, the first to take effect first: those since the last stop, theirs or the whole team's. */
const startsOn = (
  { practices }: ActivationState,
  team: TeamId,
  person: PersonId,
  on: LocalInstant,
): ReadonlyArray<PracticeChange> => {
  const stopOfAll = lastWhere(valueAt(practices, team), ({ effective }) => isBy(effective, on));
  const starts: Array<PracticeChange> = [];
  for (const known of recall(valueAt(practices, keyOf(team, person)))) {
    if (!isBy(known.effective, on)) continue;
    if (known.change === "stopped") break;
    if (stopOfAll === undefined || stopOfAll.effective.at < known.effective.at) starts.push(known);
  }
  return starts.toSorted((a, b) => a.effective.at - b.effective.at || a.entry - b.entry);
};

/** The practice that goes on at an instant: none after an internal stop of the person or of the team. */
export const practiceOn = (
  state: ActivationState,
  team: TeamId,
  person: PersonId,
  on: LocalInstant,
): Practice | undefined => {
  const starts = startsOn(state, team, person, on);
  const [first] = starts;
  if (first === undefined) return undefined;
  const actTypes = [...new Set(starts.flatMap(({ actTypes: started }) => started))].toSorted();
  return {
    since: first.effective,
    types: actTypes.flatMap((actType) => {
      const start = starts.find(({ actTypes: started }) => started.includes(actType));
      return start === undefined ? [] : [{ actType, since: start.effective }];
    }),
    evidence: starts.map(({ entry }) => entry),
  };
};

/** The last stop that takes effect after an instant for someone who had begun, theirs or the whole team's. */
export const stopAfter = (
  { practices }: ActivationState,
  team: TeamId,
  person: PersonId,
  instant: LocalInstant,
): PracticeChange | undefined => {
  const own = valueAt(practices, keyOf(team, person));
  return [...recall(own), ...(own === undefined ? [] : recall(valueAt(practices, team)))]
    .filter(({ change, effective }) => change === "stopped" && effective.at > instant.at)
    .toSorted((a, b) => b.effective.at - a.effective.at)[0];
};

/** The internal stop in force on an instant for someone who had begun, theirs or the whole team's. */
export const stopOn = (
  state: ActivationState,
  team: TeamId,
  person: PersonId,
  on: LocalInstant,
): PracticeChange | undefined => {
  const last = lastChangeOn(state, team, person, on);
  return last?.reason === undefined ? undefined : last;
};

/** The reprise of a team, once the legal head has confirmed it (j24). */
export const confirmedReprise = (state: ActivationState, team: TeamId): Reprise | undefined => {
  const reprise = valueAt(state.repriseOf, team);
  const known = reprise === undefined ? undefined : valueAt(state.reprises, reprise);
  return known?.confirmed === undefined ? undefined : known;
};
