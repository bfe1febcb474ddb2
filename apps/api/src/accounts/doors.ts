import type { accountEndpoints, Session } from "@coopilote/contract/accounts/endpoints.ts";
import { isInForce } from "@coopilote/domain/journal/Grant.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { Clock, Effect } from "effect";
import { act } from "../Binding.ts";
import { nameOf } from "../people/names.ts";
import { structureName } from "../structure/structureView.ts";
import { Accounts, type From, type Holder } from "./Accounts.ts";

type Endpoints = typeof accountEndpoints;

export const fromOf = ({
  request,
  caller,
}: {
  readonly request: Request;
  readonly caller: { readonly address: string };
}): From => ({
  address: caller.address,
  userAgent: request.headers.get("user-agent") ?? "",
});

/** Who someone is, and the structures where they may act. */
const sessionOf = Effect.fnUntraced(function* ({ account, name, identifier }: Holder) {
  const workspaces = yield* Workspaces;
  const now = Instant.make(yield* Clock.currentTimeMillis);
  const grants = (yield* workspaces.grantsOf(account)).filter((grant) => isInForce(grant, now));
  const structures = yield* Effect.forEach(grants, ({ structure, person, rights, until }) =>
    Effect.map(Effect.orDie(workspaces.read(structure)), (snapshot) => ({
      structure,
      name: structureName(snapshot),
      person,
      personName: nameOf(snapshot, person),
      rights,
      until,
    })),
  );
  return { account, name, identifier, structures } satisfies Session;
});

export const signUp = act<Endpoints["signUp"]>(
  Effect.fnUntraced(function* (asked) {
    const accounts = yield* Accounts;
    const opened = yield* accounts.signUp(asked.body, fromOf(asked));
    asked.reply.set("set-cookie", opened.cookie);
    return yield* sessionOf(opened);
  }),
);

export const signIn = act<Endpoints["signIn"]>(
  Effect.fnUntraced(function* (asked) {
    const accounts = yield* Accounts;
    const opened = yield* accounts.signIn(asked.body, fromOf(asked));
    asked.reply.set("set-cookie", opened.cookie);
    return yield* sessionOf(opened);
  }),
);

export const signOut = act<Endpoints["signOut"]>(
  Effect.fnUntraced(function* ({ request, reply }) {
    const accounts = yield* Accounts;
    reply.set("set-cookie", yield* accounts.signOut(request.headers.get("cookie")));
    reply.set("clear-site-data", '"cache", "storage"');
    return {};
  }),
);

export const session = act<Endpoints["session"]>(({ caller }) => sessionOf(caller));

export const openSessions = act<Endpoints["openSessions"]>(
  Effect.fnUntraced(function* ({ caller }) {
    const accounts = yield* Accounts;
    const open = yield* accounts.openSessions(caller.account);
    return {
      sessions: open.map((one) => ({ ...one, isThisOne: one.session === caller.session })),
    };
  }),
);

export const endSession = act<Endpoints["endSession"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const accounts = yield* Accounts;
    yield* accounts.endSession(caller.account, params.session);
    return {};
  }),
);

export const changePassword = act<Endpoints["changePassword"]>(
  Effect.fnUntraced(function* (asked) {
    const accounts = yield* Accounts;
    yield* accounts.changePassword(asked.caller, asked.body);
    return {};
  }),
);
