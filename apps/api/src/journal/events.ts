import type { journalViews } from "@coopilote/contract/journal/views.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { isInForce } from "@coopilote/domain/journal/Grant.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect, Queue, Stream } from "effect";
import { Accounts } from "../accounts/Accounts.ts";
import type { Member } from "../Asked.ts";
import { tell } from "../Binding.ts";
import { present } from "../views.ts";

/** Proxies close a silent line after 30 to 60 seconds. */
const heartbeat = "20 seconds";

/** Each commit of a structure, until nobody listens; the session's end closes it. */
const moves = ({ structure, session }: Member) =>
  Stream.callback<"moved", never, Store | Accounts>(
    Effect.fnUntraced(function* (queue) {
      const store = yield* Store;
      const accounts = yield* Accounts;
      const stops = [
        store.subscribe(structure, () => void Queue.offerUnsafe(queue, "moved")),
        accounts.onEnd((ended) => {
          if (ended === session) Queue.endUnsafe(queue);
        }),
      ];
      yield* Effect.addFinalizer(() =>
        Effect.sync(() => {
          for (const stop of stops) stop();
        }),
      );
    }),
    { bufferSize: 1, strategy: "sliding" },
  );

/** Where a structure stands, for someone whose grant is in force; nothing once it is not. */
const stand = Effect.fnUntraced(function* ({ structure, account }: Member) {
  const workspaces = yield* Workspaces;
  const clock = Instant.make(yield* Clock.currentTimeMillis);
  const grants = yield* workspaces.grantsOf(account);
  if (!grants.some((grant) => grant.structure === structure && isInForce(grant, clock)))
    return undefined;
  const { snapshot, now } = yield* present(structure);
  return { version: snapshot.workspace.version, rows: snapshot.rows, day: now.day };
});

/**
 * Where a structure stands, said at once, after each commit and when its day turns;
 * in between, a sign that the line is open. Ends with the session and with the grant.
 */
export const events = tell<(typeof journalViews)["events"]>(({ caller }) => {
  const beats = Stream.merge(
    Stream.map(moves(caller), () => undefined),
    Stream.tick(heartbeat),
    { haltStrategy: "left" },
  ).pipe(
    Stream.mapEffect(() => Effect.orDie(stand(caller))),
    Stream.takeWhile((beat) => beat !== undefined),
    Stream.mapAccum(
      () => "",
      (said: string, beat) => {
        const text = JSON.stringify(beat);
        return [text, [text === said ? undefined : beat]] as const;
      },
    ),
  );
  return Effect.succeed(beats);
});
