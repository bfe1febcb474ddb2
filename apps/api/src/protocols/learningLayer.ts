import { Cryptography } from "@coopilote/domain/ports.ts";
import { bytesOf, hexOf } from "@coopilote/domain/journal/chain.ts";
import type { PublishedText } from "@coopilote/domain/readiness/learned.ts";
import { followed, isLastFollowed, unfollowed } from "@coopilote/store/followerRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Cause, Effect, Layer } from "effect";
import type { Log } from "../http/log.ts";
import { learnTexts } from "./learnTexts.ts";

/**
 * Brings to every journal what a catalogue says that it does not know, unless it was the last to do so: another may have
 * been used since. A catalogue is known by its digests. How many texts were learned.
 */
export const learnEverywhere = Effect.fnUntraced(function* (
  published: ReadonlyArray<PublishedText>,
) {
  const store = yield* Store;
  const { sha256 } = yield* Cryptography;
  const digests = published.map(({ digest }) => digest).toSorted();
  const brings = hexOf(sha256(bytesOf(digests.join(" ")))).slice(0, 32);
  const catalogue = { kind: "catalogue", brings };
  if (isLastFollowed(store.orm, catalogue)) return 0;
  yield* store.plainRow({}, (orm) => unfollowed(orm, catalogue));
  const structures = yield* store.structures;
  let learned = 0;
  for (const structure of structures) learned += yield* learnTexts(structure, published);
  yield* store.plainRow({}, (orm) => followed(orm, catalogue, structures.length));
  return learned;
});

/** At each start, the texts that a release brings are written where they are used; a failure is told and tried again at the next. */
export const learningLayer = (
  log: Log,
  publishedBy: (sha256: Cryptography["Service"]["sha256"]) => ReadonlyArray<PublishedText>,
) =>
  Layer.effectDiscard(
    Effect.gen(function* () {
      const { sha256 } = yield* Cryptography;
      yield* learnEverywhere(publishedBy(sha256)).pipe(
        Effect.tap((texts) =>
          Effect.sync(() => {
            if (texts > 0) log("info", "texts learned", { texts });
          }),
        ),
        Effect.catchCause((cause) =>
          Effect.sync(() => log("error", "texts not learned", { cause: Cause.pretty(cause) })),
        ),
        Effect.forkScoped,
      );
    }),
  );
