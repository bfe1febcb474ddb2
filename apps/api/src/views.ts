import type { Civil } from "@coopilote/domain/Context.ts";
import { type Grant, isInForce } from "@coopilote/domain/journal/Grant.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant, type LocalInstant } from "@coopilote/domain/kernel/time.ts";
import {
  Catalogue,
  Cryptography,
  type Snapshot,
  Workspaces,
  Zones,
} from "@coopilote/domain/ports.ts";
import { standingOf } from "@coopilote/domain/Standing.ts";
import { openSigningLinks } from "@coopilote/store/linkRows.ts";
import { grantsOfStructure } from "@coopilote/store/membership.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import type { Member } from "./Asked.ts";
import type { ViewRequest } from "./ViewRequest.ts";

/** Where a structure has no zone yet: before it is founded. */
const defaultZone = "Europe/Paris";

const zoneOf = ({ workspace }: Snapshot): string =>
  workspace.structure.founded?.zone ?? defaultZone;

/** Civil time as a structure lives it. */
export const civilIn = Effect.fnUntraced(function* (snapshot: Snapshot) {
  const zones = yield* Zones;
  const zone = zoneOf(snapshot);
  const civil: Civil = {
    of: (instant) => zones.of(zone, instant),
    at: (there) => zones.at(zone, there),
  };
  return civil;
});

/** Now, in a structure's civil time; never before what its journal already holds. */
export const localNow = Effect.fnUntraced(function* (snapshot: Snapshot) {
  const zones = yield* Zones;
  const clock = yield* Clock.currentTimeMillis;
  const latest = snapshot.workspace.clock.latest?.at ?? 0;
  return zones.of(zoneOf(snapshot), Instant.make(Math.max(clock, latest)));
});

/** An instant, in a structure's civil time. */
export const localAt = Effect.fnUntraced(function* (snapshot: Snapshot, instant: Instant) {
  const zones = yield* Zones;
  return zones.of(zoneOf(snapshot), instant);
});

/** Now as an answer says it whose tag is its own content, and as a dossier is asked: the same all through a local minute. */
export const toTheMinute = (now: LocalInstant): LocalInstant => ({
  ...now,
  at: Instant.make(now.at - (now.at % 60_000)),
});

/** A structure as it stands, and now in its civil time. */
export const present = Effect.fnUntraced(function* (structure: StructureId) {
  const workspaces = yield* Workspaces;
  const snapshot = yield* workspaces.read(structure);
  return { snapshot, now: yield* localNow(snapshot) };
});

type Present = Effect.Success<ReturnType<typeof present>>;

/** What a member is in their structure just now. */
const standing = ({ snapshot, now }: Present, grant: Grant) => {
  const actor = { kind: "account", account: grant.account, person: grant.person } as const;
  const stands = standingOf(snapshot.workspace, [grant], actor, now);
  return stands === undefined ? Effect.fail({ _tag: "NotFound" } as const) : Effect.succeed(stands);
};

/** A member's structure as it stands, and what they are in it. */
export const presentTo = Effect.fnUntraced(function* ({ structure, grant }: Member) {
  const there = yield* present(structure);
  return { ...there, standing: yield* standing(there, grant) };
});

/** What a screen is made of, for a member. */
export const viewRequest = Effect.fnUntraced(function* (
  { structure, grant, account }: Pick<Member, "structure" | "grant" | "account">,
  there: Present,
  asked: { readonly params: unknown; readonly query: unknown },
) {
  const zones = yield* Zones;
  const { versions, published } = yield* Catalogue;
  const { sha256, digestOf } = yield* Cryptography;
  const { orm } = yield* Store;
  const { snapshot, now } = there;
  const territory = snapshot.workspace.structure.founded?.territory ?? "autre";
  const request: ViewRequest = {
    structure,
    snapshot,
    now,
    civil: yield* civilIn(snapshot),
    account,
    person: grant.person,
    grant,
    standing: yield* standing(there, grant),
    holders: new Set(
      grantsOfStructure(orm, structure)
        .filter((known) => isInForce(known, now.at))
        .map(({ person }) => person),
    ),
    openLinks: new Set(openSigningLinks(orm, structure, now.at)),
    sha256,
    digestOf,
    holiday: (day) => zones.holiday(territory, day),
    versions,
    published,
    params: asked.params,
    query: asked.query,
  };
  return request;
});
