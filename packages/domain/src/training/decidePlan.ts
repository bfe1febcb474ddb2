import { HashMap, Result } from "effect";
import type { CivilGround, resolved } from "../civil.ts";
import type { Body } from "../Command.ts";
import { knownPerson, refused } from "../deciding.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";
import { type Formateur, formateurId, type Segment } from "./facts.ts";
import { moduleBreach } from "./plan.ts";

type Planned = Body<"scheduleSession">["segments"];

export const knownFormateur = (
  workspace: Workspace,
  formateur: Formateur,
): Result.Result<Formateur, RefusalOf<"NoSuchPerson" | "NoSuchGuest">> => {
  if (formateur.kind === "person")
    return Result.map(knownPerson(workspace, formateur.person), () => formateur);
  return HashMap.has(workspace.training.guests, formateur.guest)
    ? Result.succeed(formateur)
    : Result.fail({ _tag: "NoSuchGuest", guest: formateur.guest });
};

const repeated = (ids: ReadonlyArray<string>): string | undefined =>
  ids.find((id, place) => ids.indexOf(id) !== place);

/** That what a plan names exists: its formateurs, its protocols and their modules; each segment once. */
export const knownPlan = (workspace: Workspace, segments: Planned) =>
  Result.gen(function* () {
    const twice = repeated(segments.map(({ segment }) => segment));
    if (twice !== undefined) return yield* refused({ _tag: "IdAlreadyUsed", id: twice });
    for (const { formateurs, protocols, module } of segments) {
      for (const formateur of formateurs) yield* knownFormateur(workspace, formateur);
      const unknown = moduleBreach(workspace.protocols.adoptions, protocols, module);
      if (unknown !== undefined) return yield* refused(unknown);
    }
    return segments;
  });

/** The segments of a plan with their instants, none reversed; `resolve` says what times are possible. */
export const resolvedSegments = (
  context: CivilGround,
  planned: Planned,
  resolve: typeof resolved,
) =>
  Result.all(
    planned.map((segment, place) =>
      Result.gen(function* () {
        const from = yield* resolve(context, segment.from, ["segments", place, "from"]);
        const to = yield* resolve(context, segment.to, ["segments", place, "to"]);
        if (to.at <= from.at)
          return yield* refused({ _tag: "SegmentReversed", path: ["segments", place, "to"] });
        const formateurs = new Map(segment.formateurs.map((one) => [formateurId(one), one]));
        const plan: Segment = {
          segment: segment.segment,
          sequence: segment.sequence,
          module: segment.module,
          nature: segment.nature,
          mode: segment.mode,
          from,
          to,
          protocols: [...new Set(segment.protocols)],
          formateurs: [...formateurs.values()],
        };
        return plan;
      }),
    ),
  );
