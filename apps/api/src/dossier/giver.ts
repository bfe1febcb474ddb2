import { isInForce } from "@coopilote/domain/journal/Grant.ts";
import { mayTakeRegister } from "@coopilote/domain/reading.ts";
import { standingOf } from "@coopilote/domain/Standing.ts";
import type { InspectorLink } from "@coopilote/store/inspectorRows.ts";
import { grantsOfStructure } from "@coopilote/store/membership.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import type { present } from "../views.ts";

/** Whether whoever gave a link still answers for the structure (j7). */
export const isGiverHere = Effect.fnUntraced(function* (
  { structure, person }: InspectorLink,
  { snapshot, now }: Effect.Success<ReturnType<typeof present>>,
) {
  const { orm } = yield* Store;
  return grantsOfStructure(orm, structure)
    .filter((grant) => grant.person === person && isInForce(grant, now.at))
    .some((grant) => {
      const actor = { kind: "account", account: grant.account, person } as const;
      const standing = standingOf(snapshot.workspace, [grant], actor, now);
      return standing !== undefined && mayTakeRegister(standing);
    });
});
