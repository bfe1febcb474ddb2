import { Day, type Instant } from "@coopilote/domain/kernel/time.ts";
import { keepStamp, noteTried, unstampedRoots } from "@coopilote/store/stampRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { stampOf } from "./timestamp.ts";

/** The day of an instant, in UTC. */
export const utcDay = (now: Instant): Day => Day.make(new Date(now).toISOString().slice(0, 10));

/** What became of asking for the stamp of a day. */
export type Asked = { readonly day: Day; readonly why: string | undefined };

/**
 * Asks an authority for the stamps that are missing and that were not asked for since an instant, the oldest first, until one
 * does not come: the others wait with it.
 */
export const stampRoots = Effect.fnUntraced(function* (url: string, now: Instant, since: Instant) {
  const { orm, plainRow } = yield* Store;
  const asked: Array<Asked> = [];
  for (const { day, root } of unstampedRoots(orm, since)) {
    const why = yield* stampOf(url, root).pipe(
      Effect.flatMap((stamp) => plainRow({}, () => keepStamp(orm, day, stamp))),
      Effect.as(undefined),
      Effect.catchTag("NotStamped", (failed) =>
        Effect.as(
          plainRow({}, () => noteTried(orm, day, now)),
          failed.why,
        ),
      ),
    );
    asked.push({ day, why });
    if (why !== undefined) break;
  }
  return asked;
});

/** Makes the root of the day, where heads have moved and it has none. */
export const makeRootOf = (now: Instant) =>
  Effect.flatMap(Store, ({ makeRoot }) => makeRoot(utcDay(now)));
