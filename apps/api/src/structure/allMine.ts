import type { structureViews } from "@coopilote/contract/structure/views.ts";
import { isInForce } from "@coopilote/domain/journal/Grant.ts";
import { alphabetically } from "@coopilote/domain/kernel/plainText.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { Clock, Effect } from "effect";
import { act } from "../Binding.ts";
import { present, toTheMinute, viewRequest } from "../views.ts";
import { mineView } from "./mineView.ts";
import { structureName } from "./structureView.ts";

/** Every structure where the account may act now, each by the same view as its own « Mon espace ». */
export const allMine = act<(typeof structureViews)["allMine"]>(
  Effect.fnUntraced(function* ({ caller: { account, name } }) {
    const { grantsOf } = yield* Workspaces;
    const now = Instant.make(yield* Clock.currentTimeMillis);
    const grants = (yield* grantsOf(account)).filter((grant) => isInForce(grant, now));
    const structures = yield* Effect.forEach(grants, (grant) =>
      Effect.gen(function* () {
        const { structure } = grant;
        const there = yield* present(structure);
        const member = { structure, grant, account };
        const request = yield* viewRequest(member, there, { params: {}, query: undefined });
        const mine = { ...mineView(request), now: toTheMinute(request.now) };
        return { structure, name: structureName(there.snapshot), mine };
      }),
    );
    return {
      name,
      structures: structures.toSorted((a, b) => alphabetically(a.name, b.name)),
    };
  }),
);
