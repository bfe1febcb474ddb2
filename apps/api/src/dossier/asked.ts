import type { DossierAsked } from "@coopilote/contract/dossier/endpoints.ts";
import { type Asked, type Prepared, preparing } from "@coopilote/documents/dossier/prepared.ts";
import { upTo } from "@coopilote/domain/dossier/JournalKept.ts";
import { usualSplit } from "@coopilote/domain/dossier/partsOf.ts";
import { isKnownIn, Scope } from "@coopilote/domain/dossier/Scope.ts";
import type { Steps } from "@coopilote/domain/dossier/Steps.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { answersForStructure } from "@coopilote/domain/Policy.ts";
import { mayReadDossier } from "@coopilote/domain/reading.ts";
import { teamsFormed } from "@coopilote/domain/teams/Team.ts";
import { paperSizeOf } from "@coopilote/store/paperSizes.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect, Schema } from "effect";
import { instantGoneBy } from "../asItWas.ts";
import { toTheMinute } from "../views.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type Request = Pick<
  ViewRequest,
  "structure" | "snapshot" | "now" | "civil" | "standing" | "person"
>;

const isScope = Schema.is(Scope);

/** Of what a dossier is asked where nothing is said: the first team that one answers for, else oneself. */
const usualScope = ({ snapshot: { workspace }, standing, person }: Request): Scope => {
  const own = teamsFormed(workspace.teams).find(({ team }) =>
    mayReadDossier(standing, { kind: "team", team }),
  );
  if (own !== undefined) return { kind: "team", team: own.team };
  return answersForStructure(standing) === undefined
    ? { kind: "person", person }
    : { kind: "structure" };
};

const scopeOf = (request: Request, { kind, of }: DossierAsked): Scope | undefined => {
  if (kind === undefined) return usualScope(request);
  const scope = kind === "structure" ? { kind } : { kind, [kind]: of };
  return isScope(scope) && isKnownIn(request.snapshot.workspace, scope) ? scope : undefined;
};

/** Now to the minute, or the last line where it was written since: what was just done is seen, and two dossiers are the same bytes. */
const nowOf = ({ snapshot, now }: Request): LocalInstant => {
  const minute = toTheMinute(now);
  const { latest } = snapshot.workspace.clock;
  return latest !== undefined && latest.at > minute.at ? latest : minute;
};

/** The size at which a structure's papers are cut, in bytes. */
export const splitFor = (structure: StructureId) =>
  Effect.map(Store, ({ orm }) => paperSizeOf(orm, structure) ?? usualSplit);

/** What a dossier is asked for, by someone who may. */
export const askedBy = Effect.fnUntraced(function* (request: Request, query: DossierAsked) {
  const scope = scopeOf(request, query);
  if (scope === undefined || !mayReadDossier(request.standing, scope))
    return yield* Effect.fail({ _tag: "NotFound" } as const);
  const on = query.day === undefined ? nowOf(request) : yield* instantGoneBy(request, query);
  const { knownDay: day, knownTime: time } = query;
  const known =
    day === undefined
      ? on
      : yield* instantGoneBy(request, { day, ...(time === undefined ? {} : { time }) });
  const splitAt = yield* splitFor(request.structure);
  const asked: Asked = { scope, on, knownAt: known.at, splitAt };
  return { asked, known: day === undefined ? null : known };
});

/** Milliseconds worked before others are answered. */
const stretch = 10;

/** The turn of whatever else waits: a fiber that yields comes back before a socket is read. */
const breath = Effect.callback<void>((resume) => {
  const next = setImmediate(() => resume(Effect.void));
  return Effect.sync(() => clearImmediate(next));
});

const unhurried = <A>(steps: Steps<A>): Effect.Effect<A> =>
  Effect.gen(function* () {
    for (;;) {
      const until = performance.now() + stretch;
      do {
        const step = steps.next();
        if (step.done === true) return step.value;
      } while (performance.now() < until);
      yield* breath;
    }
  });

/**
 * What a structure's journal answers, up to its line `version` where one is given. One that is no longer as it was written
 * answers nothing: a fault, which `verify` names.
 */
export const preparedFor = Effect.fnUntraced(function* (
  { structure }: Pick<Request, "structure">,
  asked: Asked,
  version?: number,
) {
  const { journalKept } = yield* Store;
  const kept = yield* unhurried(journalKept(structure));
  const read = version === undefined ? kept : upTo(kept, version);
  const dossier = yield* unhurried(preparing(read, asked));
  if (dossier === undefined)
    return yield* Effect.die(new Error(`the journal of ${structure} is not as it was written`));
  yield* breath;
  return dossier satisfies Prepared;
});
