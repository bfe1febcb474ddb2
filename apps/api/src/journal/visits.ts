import type { journalViews } from "@coopilote/contract/journal/views.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Store } from "@coopilote/store/Store.ts";
import { noteVisit } from "@coopilote/store/visits.ts";
import { Clock, Effect } from "effect";
import { act } from "../Binding.ts";

/** Notes what someone reads of a structure; nobody else's screen moves. */
export const visit = act<(typeof journalViews)["visit"]>(
  Effect.fnUntraced(function* ({ caller: { structure, account }, body: { version } }) {
    const { plainRow } = yield* Store;
    const now = Instant.make(yield* Clock.currentTimeMillis);
    yield* plainRow({ account }, (orm) => noteVisit(orm, { structure, account }, version, now));
    return {};
  }),
);
