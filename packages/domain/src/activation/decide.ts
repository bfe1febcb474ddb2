import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, knownTeam, refused } from "../deciding.ts";
import type { Fact } from "../Fact.ts";
import type { Code, PersonId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { isBefore, type LocalInstant } from "../kernel/time.ts";
import { actTypesAsked } from "../readiness/readiness.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";
import { type Practice, practiceOn, stopAfter } from "./Activation.ts";
import { effectiveAt, lackingToPractise } from "./decideConditions.ts";

const practiceStarted = (
  team: TeamId,
  person: PersonId,
  actTypes: ReadonlyArray<Code>,
  effective: LocalInstant,
  by: PersonId,
): Fact => ({
  type: "PracticeStarted.1",
  body: { team, person, actTypes, effective, by },
});

/** The protocol is mis en œuvre, now or from a past instant, never before receipt and conditions (j26). */
export const recordMiseEnOeuvre = (
  workspace: Workspace,
  command: Body<"recordMiseEnOeuvre">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NotAMember"
  | "NotADelegant"
  | "NotADelegate"
  | "AlreadyMisEnOeuvre"
  | "EffectiveBeforeReceipt"
  | "NoBinome"
  | "NotReadyForMiseEnOeuvre"
> =>
  Result.gen(function* () {
    const { team } = command;
    const known = yield* knownTeam(workspace, team);
    const by = yield* actingPerson(context);
    const effective = yield* effectiveAt(context, command.effective);
    const recorded = at(workspace.activation.misesEnOeuvre, team)?.latest;
    if (recorded !== undefined)
      return yield* refused({ _tag: "AlreadyMisEnOeuvre", since: recorded.effective });
    const delegates = [...new Set(command.delegates)];
    const { missing, actTypes } = yield* lackingToPractise(
      workspace,
      known,
      delegates,
      effective,
      context.now,
    );
    if (missing.length > 0) return yield* refused({ _tag: "NotReadyForMiseEnOeuvre", missing });
    return [
      { type: "MiseEnOeuvreRecorded.1", body: { team, effective, by } },
      ...delegates.map((person) =>
        practiceStarted(team, person, actTypes.get(person) ?? [], effective, by),
      ),
    ];
  });

/** The types of act that someone is newly ready for, with those they practise already; none where nothing is added. */
const widened = (
  own: Practice | undefined,
  ready: ReadonlyArray<Code>,
): ReadonlyArray<Code> | undefined => {
  if (own === undefined) return ready;
  const known = own.types.map(({ actType }) => actType);
  const added = ready.filter((actType) => !known.includes(actType));
  return added.length === 0 ? undefined : [...known, ...added].toSorted();
};

/**
 * The practice of someone that goes on and may be widened from an instant, where the protocol tells types of act apart;
 * none where they may begin: the protocol in practice, they not, and no stop of theirs or of the team since.
 */
const startable = (
  workspace: Workspace,
  { team, person }: { readonly team: TeamId; readonly person: PersonId },
  effective: LocalInstant,
  now: LocalInstant,
): Result.Result<
  Practice | undefined,
  RefusalOf<
    "NotMisEnOeuvre" | "EffectiveBeforeMiseEnOeuvre" | "AlreadyPractising" | "EffectiveBeforeStop"
  >
> => {
  const { activation } = workspace;
  const begun = at(activation.misesEnOeuvre, team)?.latest.effective;
  if (begun === undefined) return refused({ _tag: "NotMisEnOeuvre" });
  if (isBefore(effective, begun))
    return refused({ _tag: "EffectiveBeforeMiseEnOeuvre", since: begun });
  const own =
    practiceOn(activation, team, person, effective) ?? practiceOn(activation, team, person, now);
  const goesOn =
    own !== undefined &&
    (isBefore(effective, own.since) || actTypesAsked(workspace, team, effective).length === 0);
  if (goesOn) return refused({ _tag: "AlreadyPractising", person, since: own.since });
  const stop = stopAfter(activation, team, person, effective);
  return stop === undefined
    ? Result.succeed(own)
    : refused({ _tag: "EffectiveBeforeStop", stopped: stop.effective });
};

/** One more delegate practises, one comes back after an internal stop, or one widens to more types of act. */
export const startPractice = (
  workspace: Workspace,
  command: Body<"startPractice">,
  context: Context,
): Decided<
  | "NoSuchTeam"
  | "NotAMember"
  | "NotADelegant"
  | "NotADelegate"
  | "NotMisEnOeuvre"
  | "EffectiveBeforeMiseEnOeuvre"
  | "AlreadyPractising"
  | "EffectiveBeforeStop"
  | "EffectiveBeforeReceipt"
  | "NoBinome"
  | "NotReadyForMiseEnOeuvre"
> =>
  Result.gen(function* () {
    const { team, person } = command;
    const { now } = context;
    const known = yield* knownTeam(workspace, team);
    const by = yield* actingPerson(context);
    const effective = yield* effectiveAt(context, command.effective);
    const own = yield* startable(workspace, command, effective, now);
    const ready = yield* lackingToPractise(workspace, known, [person], effective, now);
    const { missing } = ready;
    if (missing.length > 0) return yield* refused({ _tag: "NotReadyForMiseEnOeuvre", missing });
    const actTypes = widened(own, ready.actTypes.get(person) ?? []);
    return own !== undefined && actTypes === undefined
      ? yield* refused({ _tag: "AlreadyPractising", person, since: own.since })
      : [practiceStarted(team, person, actTypes ?? [], effective, by)];
  });

/** An internal stop, at once: of oneself, of one delegate, or of the whole team. */
export const stopPractice = (
  workspace: Workspace,
  { team, person, reason }: Body<"stopPractice">,
  context: Context,
): Decided<"NoSuchTeam" | "NotPractising"> =>
  Result.gen(function* () {
    const { members } = yield* knownTeam(workspace, team);
    const by = yield* actingPerson(context);
    const concerned = person === null ? [...HashMap.keys(members)] : [person];
    const isGoingOn = concerned.some(
      (one) => practiceOn(workspace.activation, team, one, context.now) !== undefined,
    );
    if (!isGoingOn) return yield* refused({ _tag: "NotPractising", person });
    return [{ type: "PracticeStopped.1", body: { team, person, from: context.now, by, reason } }];
  });
