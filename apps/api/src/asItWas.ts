import type { OnInstant } from "@coopilote/contract/teams/views.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import type { RefusalOf } from "@coopilote/domain/Refusal.ts";
import { Effect } from "effect";
import type { ViewRequest } from "./ViewRequest.ts";

type Asked = (typeof OnInstant)["Type"];

/** The instant asked about; which of two equal hours is asked of the whole question. */
const instantOf = (
  { now, civil }: Pick<ViewRequest, "now" | "civil">,
  { day, time, which }: Asked,
): LocalInstant | RefusalOf<"TimeDoesNotExist"> | RefusalOf<"TimeExistsTwice"> => {
  if (day === undefined) return now;
  const instant = civil.at({
    day,
    time: time ?? now.time,
    ...(which === undefined ? {} : { which }),
  });
  if (instant === "gap") return { _tag: "TimeDoesNotExist", path: ["time"] };
  return instant === "twice" ? { _tag: "TimeExistsTwice", path: [] } : instant;
};

/** An instant gone by, as it is asked; now where no day is. */
export const instantGoneBy = Effect.fnUntraced(function* (
  request: Pick<ViewRequest, "now" | "civil">,
  asked: Asked,
) {
  const on = instantOf(request, asked);
  if ("_tag" in on) return yield* Effect.fail(on);
  return on.at > request.now.at
    ? yield* Effect.fail({ _tag: "InTheFuture", path: ["day"] } as const)
    : on;
});

/** What a screen was made of on the instant asked about: by what was known then, for whoever looks today. */
export const asItWas = Effect.fnUntraced(function* (request: ViewRequest, asked: Asked) {
  if (asked.day === undefined) return request;
  const workspaces = yield* Workspaces;
  const now = yield* instantGoneBy(request, asked);
  const snapshot = yield* workspaces.asKnown(request.structure, now.at);
  return { ...request, snapshot, now };
});
