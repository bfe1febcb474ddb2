import { HashMap, Result } from "effect";
import { dayGoneBy, possibleDay } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, knownEntity, refused } from "../deciding.ts";
import { type History, isStated } from "../kernel/History.ts";
import type { EntityId, PersonId } from "../kernel/ids.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { Day } from "../kernel/time.ts";
import type { Workspace } from "../Workspace.ts";
import { siretStated } from "./decideSiret.ts";

/** A name or a number written better; the structure's own are those of its first entity. */
export const describeEntity = (
  workspace: Workspace,
  { entity, name, finess, siret }: Body<"describeEntity">,
  context: Context,
): Decided<"NoSuchEntity"> =>
  Result.map(knownEntity(workspace, entity), (known) => [
    { type: "EntityDescribed.1", body: { entity, name, finess } },
    ...siretStated(context, entity, known.siret, siret),
  ]);

/** Who is affiliated to an entity or employed by it after a local day, by id. */
const inUseAfter = ({ people }: Workspace, entity: EntityId, day: Day): ReadonlyArray<PersonId> => {
  const outlasts = ({ until }: { readonly until: Day | null }) => until === null || until > day;
  return [...HashMap.values(people.people)]
    .filter(
      ({ affiliations, exercises }) =>
        [...HashMap.values(affiliations)].some((one) => one.entity === entity && outlasts(one)) ||
        [...HashMap.values(exercises)].some((one) => one.employer === entity && outlasts(one)),
    )
    .map(({ person }) => person)
    .toSorted();
};

/** An entity closes once nobody is affiliated to it any more, so that no binôme rests on what is gone (j16). */
export const closeEntity = (
  workspace: Workspace,
  { entity, on }: Body<"closeEntity">,
  context: Context,
): Decided<"NoSuchEntity" | "EntityAlreadyClosed" | "EntityStillInUse" | "OwnEntityStays"> =>
  Result.gen(function* () {
    const known = yield* knownEntity(workspace, entity);
    yield* possibleDay(context, on, ["on"]);
    if (workspace.structure.founded?.entity === entity)
      return yield* refused({ _tag: "OwnEntityStays" });
    if (known.until !== null)
      return yield* refused({ _tag: "EntityAlreadyClosed", entity, on: known.until });
    const persons = inUseAfter(workspace, entity, on);
    if (persons.length > 0) return yield* refused({ _tag: "EntityStillInUse", persons });
    return [{ type: "EntityClosed.1", body: { entity, on } }];
  });

/** What is said from a day on, or of every day, on a day that has come; nothing where it is said already. */
const stating = <A extends { readonly from: Day | null }, F>(
  context: Context,
  history: History<A>,
  from: Day | null,
  says: (stated: A) => boolean,
  fact: F,
): Result.Result<ReadonlyArray<F>, KernelRefusal> =>
  Result.map(dayGoneBy(context, from, ["from"]), () =>
    isStated(history, from, says) ? [] : [fact],
  );

/** The kind decides the settings where a protocol may be put into practice: it changes from a day (j12, j29). */
export const stateStructureKind = (
  { structure: { kinds } }: Workspace,
  { kind, from }: Body<"stateStructureKind">,
  context: Context,
): Decided =>
  stating(context, kinds, from, (stated) => stated.kind === kind, {
    type: "StructureKindStated.1" as const,
    body: { kind, from },
  });

export const stateAgreement = (
  { structure: { agreements } }: Workspace,
  { agreement, from }: Body<"stateAgreement">,
  context: Context,
): Decided =>
  stating(context, agreements, from, (stated) => stated.agreement === agreement, {
    type: "AgreementStated.1" as const,
    body: { agreement, from },
  });

export const stateArs = ({ structure }: Workspace, { ars }: Body<"stateArs">): Decided =>
  Result.succeed(structure.ars?.latest.ars === ars ? [] : [{ type: "ArsStated.1", body: { ars } }]);
