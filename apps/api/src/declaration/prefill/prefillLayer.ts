import { Instant } from "@coopilote/domain/kernel/time.ts";
import { knownForm } from "@coopilote/store/stateFormRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Cause, Clock, Effect, Layer, Schedule } from "effect";
import type { Log } from "../../http/log.ts";
import type { Settings } from "../../settings.ts";
import { checkForm, followDue, waitFor } from "./following.ts";
import type { Silent } from "./site.ts";
import { stateFormOf, type StateForm } from "./StateForm.ts";

/** The form's fields are read again so long after, in milliseconds. */
const between = 24 * 60 * 60_000;

const checked = Effect.fnUntraced(function* (form: StateForm, log: Log, now: Instant) {
  const { orm } = yield* Store;
  const { asked } = knownForm(orm, form.address);
  if (asked !== null && now < asked + between) return;
  const isSame = yield* checkForm(form, now);
  if (!isSame) log("warn", "form changed");
});

const silence =
  (log: Log) =>
  ({ why }: Silent) =>
    Effect.sync(() => log("warn", "no answer from the form", { why }));

/** Reads the fields again once a day, and asks about what was sent whatever became of them; nothing while the site is to be left alone. */
export const followOnce = Effect.fnUntraced(function* (form: StateForm, log: Log) {
  const now = Instant.make(yield* Clock.currentTimeMillis);
  if ((yield* waitFor(form, now)) !== undefined) return;
  yield* checked(form, log, now).pipe(Effect.catchTag("Silent", silence(log)));
  for (const { state, recorded, refused } of yield* followDue(form, now)) {
    log("info", "prefill", { state, recorded });
    if (refused !== null) log("warn", "deposit not recorded", { why: refused });
  }
});

/**
 * Follows what was sent to the State's form and not yet deposited, quietly; nothing at all where no form is configured.
 * What the log says holds no name, no token and no address.
 */
export const prefillLayer = (log: Log, settings: Settings) => {
  const form = stateFormOf(settings, log);
  return form === undefined
    ? Layer.empty
    : Layer.effectDiscard(
        followOnce(form, log).pipe(
          Effect.catchTag("Silent", silence(log)),
          Effect.catchCause((cause) =>
            Effect.sync(() => log("error", "prefill", { cause: Cause.pretty(cause) })),
          ),
          Effect.repeat(Schedule.spaced("1 minute")),
          Effect.forkScoped,
        ),
      );
};
