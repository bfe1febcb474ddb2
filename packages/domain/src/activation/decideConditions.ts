import { Result } from "effect";
import { happened } from "../civil.ts";
import type { Context } from "../Context.ts";
import { memberAs, refused } from "../deciding.ts";
import { type Deposit, depositsOf, isNamedIn } from "../declaration/Declaration.ts";
import type { NamedMember } from "../declaration/facts.ts";
import type { Code, PersonId } from "../kernel/ids.ts";
import { keyOf } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import { type CivilTime, isBefore, type LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { type BinomeReadiness, binomeReadiness, readiness } from "../readiness/readiness.ts";
import { isResumed } from "../readiness/repriseVerdict.ts";
import { declarationsFor } from "../readiness/startOfPractice.ts";
import { judgedBy } from "../readiness/textOn.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Team } from "../teams/Team.ts";
import type { Workspace } from "../Workspace.ts";

/** Now, or the past instant that a command gives. */
export const effectiveAt = (
  context: Context,
  effective: CivilTime | null,
): Result.Result<LocalInstant, KernelRefusal> =>
  effective === null ? Result.succeed(context.now) : happened(context, effective, ["effective"]);

/** An instant of practice, and those whom deposits let practise by then. */
type Asked = {
  readonly workspace: Workspace;
  readonly team: Team;
  readonly effective: LocalInstant;
  readonly declared: ReadonlyMap<string, Deposit>;
};

const isDeclared = ({ declared }: Asked, { person, role }: NamedMember): boolean =>
  declared.has(keyOf(person, role));

/** The first receipt after an instant that names someone not declared by then. */
const receiptAfter = (asked: Asked, named: NamedMember): LocalInstant | undefined =>
  isDeclared(asked, named)
    ? undefined
    : depositsOf(asked.workspace.declaration, asked.team.team).find(
        ({ at, adds }) => isBefore(asked.effective, at) && isNamedIn(adds, named),
      )?.at;

/** The delegate's pairs whose delegant was declared by then, the readiest first; all of them where none was. */
const pairsOf = (
  asked: Asked,
  person: PersonId,
  known: ReadonlyArray<BinomeReadiness>,
): ReadonlyArray<BinomeReadiness> => {
  const pairs = known.filter(({ delegate }) => delegate === person);
  const declared = pairs.filter(({ delegant }) =>
    isDeclared(asked, { person: delegant, role: "delegant" }),
  );
  return declared.length > 0 ? declared : pairs;
};

/** What delegates lack to practise, and the types of act each is ready for. */
export type ToPractise = {
  readonly missing: ReadonlyArray<Finding>;
  readonly actTypes: ReadonlyMap<PersonId, ReadonlyArray<Code>>;
};

/** The closest binôme of one delegate, with what it lacks to practise from an instant. */
const closestOf = (
  asked: Asked,
  person: PersonId,
  pairs: ReadonlyArray<BinomeReadiness>,
): Result.Result<BinomeReadiness, RefusalOf<"EffectiveBeforeReceipt" | "NoBinome">> => {
  const receipt = receiptAfter(asked, { person, role: "delegate" });
  if (receipt !== undefined) return refused({ _tag: "EffectiveBeforeReceipt", person, receipt });
  const [closest] = pairsOf(asked, person, pairs);
  if (closest === undefined) return refused({ _tag: "NoBinome", person });
  const { delegant } = closest;
  const later = receiptAfter(asked, { person: delegant, role: "delegant" });
  return later === undefined
    ? Result.succeed(closest)
    : refused({ _tag: "EffectiveBeforeReceipt", person: delegant, receipt: later });
};

/**
 * What delegates lack to practise from an instant, judged at that instant by what is known today (j26).
 * For those of a confirmed reprise, an instant before the workspace is judged by what stands today (j24).
 */
export const lackingToPractise = (
  workspace: Workspace,
  team: Team,
  delegates: ReadonlyArray<PersonId>,
  effective: LocalInstant,
  now: LocalInstant,
): Result.Result<
  ToPractise,
  RefusalOf<"NotAMember" | "NotADelegant" | "NotADelegate" | "EffectiveBeforeReceipt" | "NoBinome">
> =>
  Result.gen(function* () {
    const pairsOn = (on: LocalInstant) =>
      binomeReadiness(readiness(workspace, team.team, on), "practice");
    const then = pairsOn(effective);
    const today = delegates.some((person) => isResumed(workspace, team.team, person, effective))
      ? pairsOn(now)
      : then;
    const judged = judgedBy(workspace, team.team, effective);
    const asked: Asked = {
      workspace,
      team,
      effective,
      declared:
        judged === undefined
          ? new Map()
          : declarationsFor(workspace, team.team, judged.version, effective),
    };
    const missing: Array<Finding> = [];
    const actTypes = new Map<PersonId, ReadonlyArray<Code>>();
    for (const person of delegates) {
      yield* memberAs(team, person, "delegate", effective);
      const pairs = isResumed(workspace, team.team, person, effective) ? today : then;
      const closest = yield* closestOf(asked, person, pairs);
      missing.push(...closest.missing);
      actTypes.set(person, closest.actTypes);
    }
    return { missing: [...new Set(missing)], actTypes };
  });
