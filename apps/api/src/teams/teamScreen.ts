import type { TeamView } from "@coopilote/contract/teams/TeamView.ts";
import type { teamViews } from "@coopilote/contract/teams/views.ts";
import { Effect } from "effect";
import { asItWas } from "../asItWas.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { teamView } from "./teamView.ts";

type Request = ViewRequest<(typeof teamViews)["team"]>;

/** Nothing is done in the past: whoever looks there only looks. */
const onlooking = ({ person }: TeamView["me"]): TeamView["me"] => ({
  person,
  manages: false,
  role: null,
  engaged: null,
});

/** The team page, now or as it was. */
export const teamScreen = Effect.fnUntraced(function* (request: Request) {
  const seen = yield* asItWas(request, request.query);
  const view = teamView(seen, request.params.team);
  if (view === undefined) return yield* Effect.fail({ _tag: "NotFound" } as const);
  return seen === request ? view : { ...view, me: onlooking(view.me) };
});
