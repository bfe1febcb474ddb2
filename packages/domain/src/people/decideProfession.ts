import { HashMap, Result } from "effect";
import { dayGoneBy } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { type Decided, knownPerson, lastDay, refused } from "../deciding.ts";
import { isStated } from "../kernel/History.ts";
import { at } from "../kernel/maps.ts";
import type { Workspace } from "../Workspace.ts";

/** A change from a day on leaves the days before as they were; without a day it corrects them all. */
export const stateProfession = (
  workspace: Workspace,
  { person, profession, from }: Body<"stateProfession">,
  context: Context,
): Decided<"NoSuchPerson"> =>
  Result.gen(function* () {
    const known = yield* knownPerson(workspace, person);
    yield* dayGoneBy(context, from, ["from"]);
    return isStated(known.professions, from, (stated) => stated.profession === profession)
      ? []
      : [{ type: "ProfessionStated.2", body: { person, profession, from } }];
  });

/** A qualification once more, with another date of its diploma, states that date. */
export const recordQualification = (
  workspace: Workspace,
  { person, qualification, obtainedOn }: Body<"recordQualification">,
  context: Context,
): Decided<"NoSuchPerson" | "QualificationAlreadyRecorded" | "QualificationHeldUntil"> =>
  Result.gen(function* () {
    const { qualifications } = yield* knownPerson(workspace, person);
    yield* dayGoneBy(context, obtainedOn, ["obtainedOn"]);
    const known = at(qualifications, qualification)?.latest;
    if (known?.until === null && (obtainedOn === null || known.obtainedOn === obtainedOn))
      return yield* refused({ _tag: "QualificationAlreadyRecorded", qualification });
    const ended = known?.until ?? null;
    if (ended !== null && (obtainedOn === null || obtainedOn <= ended))
      return yield* refused({ _tag: "QualificationHeldUntil", qualification, on: ended });
    return [{ type: "QualificationRecorded.1", body: { person, qualification, obtainedOn } }];
  });

export const removeQualification = (
  workspace: Workspace,
  { person, qualification, reason }: Body<"removeQualification">,
): Decided<"NoSuchPerson" | "NoSuchQualification"> =>
  Result.gen(function* () {
    const { qualifications } = yield* knownPerson(workspace, person);
    if (!HashMap.has(qualifications, qualification))
      return yield* refused({ _tag: "NoSuchQualification", qualification });
    return [{ type: "QualificationRemoved.1", body: { person, qualification, reason } }];
  });

/** What was held is no longer, after a last day. */
export const endQualification = (
  workspace: Workspace,
  { person, qualification, on }: Body<"endQualification">,
  context: Context,
): Decided<"NoSuchPerson" | "NoSuchQualification" | "AlreadyEnded"> =>
  Result.gen(function* () {
    const { qualifications } = yield* knownPerson(workspace, person);
    const known = at(qualifications, qualification)?.latest;
    if (known === undefined) return yield* refused({ _tag: "NoSuchQualification", qualification });
    yield* lastDay(context, { from: known.obtainedOn, until: known.until }, on);
    return [{ type: "QualificationEnded.1", body: { person, qualification, on } }];
  });
