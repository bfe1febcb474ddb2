import { isInForce } from "@coopilote/domain/journal/Grant.ts";
import type { LinkId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { Instant, type LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { type Standing, standingOf } from "@coopilote/domain/Standing.ts";
import type { Workspace } from "@coopilote/domain/Workspace.ts";
import { openSigningLink } from "@coopilote/store/linkRows.ts";
import { grantsOfStructure } from "@coopilote/store/membership.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import { tokenHash, tried } from "./linkTokens.ts";
import { present } from "./views.ts";

type Opened = { readonly given: { readonly by: PersonId } };

/** What a link is of: the same refusal whatever keeps it shut, and what it opens by the journal. */
type Kind<Open, Refusal> = {
  readonly notOpen: Refusal;
  readonly opened: (workspace: Workspace, link: LinkId, now: LocalInstant) => Open | undefined;
  /** Whether whoever handed it over still might. */
  readonly mayGive: (standing: Standing, open: Open) => boolean;
};

/**
 * What a token opens now, while whoever handed it over has access and might still hand it over; the same refusal whatever it is that keeps it shut.
 * Only wrong tokens count as tries: a room signs through one address.
 */
export const heldLink = Effect.fnUntraced(function* <Open extends Opened, Refusal>(
  { notOpen, opened, mayGive }: Kind<Open, Refusal>,
  token: string,
  address: string,
) {
  const clock = Instant.make(yield* Clock.currentTimeMillis);
  const { orm } = yield* Store;
  const row = openSigningLink(orm, yield* tokenHash(token), clock);
  if (row === undefined) {
    yield* tried(address);
    return yield* Effect.fail(notOpen);
  }
  const { snapshot, now } = yield* present(row.structure).pipe(
    Effect.catchTag("NotFound", () => Effect.fail(notOpen)),
  );
  const open = opened(snapshot.workspace, row.id, now);
  if (open === undefined) return yield* Effect.fail(notOpen);
  const isGiverHere = grantsOfStructure(orm, row.structure)
    .filter((grant) => grant.person === open.given.by && isInForce(grant, clock))
    .some((grant) => {
      const actor = { kind: "account", account: grant.account, person: grant.person } as const;
      const standing = standingOf(snapshot.workspace, [grant], actor, now);
      return standing !== undefined && mayGive(standing, open);
    });
  return isGiverHere ? { row, snapshot, now, open } : yield* Effect.fail(notOpen);
});
