import { PersonId, SessionId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { Schema } from "effect";

/**
 * What planned sessions would give: earliest day, the session that decides it, who is last (design: forecast).
 * `isWithheld`: of some delegates nothing is shown to whoever looks, and all is told of the others alone.
 */
export const ForecastView = Schema.Struct({
  steps: Schema.Array(
    Schema.Struct({
      on: LocalInstant,
      session: SessionId,
      title: Schema.String,
      trained: Schema.Array(PersonId),
    }),
  ),
  earliest: Schema.NullOr(LocalInstant),
  decidingSession: Schema.NullOr(SessionId),
  lastTrained: Schema.Array(PersonId),
  isWithheld: Schema.Boolean,
  stillNeeded: Schema.Array(Finding),
});
export type ForecastView = typeof ForecastView.Type;

/**
 * Before a session is moved or cancelled: the day as planned and as changed, and whose day changes. Nothing is written.
 * `isWithheld`: of some delegates nothing is shown to whoever looks, and both days are those of the others alone.
 */
export const WhatIfView = Schema.Struct({
  version: Schema.Int,
  session: SessionId,
  title: Schema.String,
  from: LocalInstant,
  to: Schema.NullOr(LocalInstant),
  planned: Schema.NullOr(LocalInstant),
  changed: Schema.NullOr(LocalInstant),
  isWithheld: Schema.Boolean,
  shifts: Schema.Array(
    Schema.Struct({
      person: PersonId,
      planned: Schema.NullOr(LocalInstant),
      changed: Schema.NullOr(LocalInstant),
    }),
  ),
});
export type WhatIfView = typeof WhatIfView.Type;
