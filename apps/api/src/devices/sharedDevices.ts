import type { sharedDeviceEndpoints } from "@coopilote/contract/devices/endpoints.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { type Gathering, sharedDeviceLasts } from "@coopilote/domain/journal/SharedDevice.ts";
import { LinkId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { gatheredBy, gatheringRole } from "@coopilote/domain/sharedDevicePolicy.ts";
import type { Workspace } from "@coopilote/domain/Workspace.ts";
import { grantsOfStructure } from "@coopilote/store/membership.ts";
import {
  closeSharedDevice as closeDevice,
  closeSharedDevicesOf,
  openSharedDevice as openDevice,
  sharedDeviceOf,
} from "@coopilote/store/sharedDeviceRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import { Accounts } from "../accounts/Accounts.ts";
import { act } from "../Binding.ts";
import { newToken, tokenHash, tried } from "../linkTokens.ts";
import { present, presentTo } from "../views.ts";
import { choosing } from "./pins.ts";
import { sharedScreen } from "./sharedScreen.ts";

type Endpoints = typeof sharedDeviceEndpoints;

export const notOpen: ContractRefusalOf<"SharedDeviceNotOpen"> = { _tag: "SharedDeviceNotOpen" };

const exists = ({ teams, training }: Workspace, gathering: Gathering): boolean =>
  gathering.kind === "team"
    ? at(teams.teams, gathering.team) !== undefined
    : at(training.sessions, gathering.session) !== undefined;

/** Whoever opens it is signed out: what goes round holds these few rights, and never theirs. */
export const openSharedDevice = act<Endpoints["openSharedDevice"]>(
  Effect.fnUntraced(function* ({ caller, params: { structure }, body, request, reply }) {
    const { gathering, pin } = body;
    const { plainRow } = yield* Store;
    const { uuid } = yield* Cryptography;
    const accounts = yield* Accounts;
    const { snapshot, now, standing } = yield* presentTo(caller);
    if (!exists(snapshot.workspace, gathering))
      return yield* Effect.fail({ _tag: "NotFound" } as const);
    if (gatheringRole(standing, gathering) === undefined)
      return yield* Effect.fail({ _tag: "NotAllowed", roles: [] } as const);
    const { person } = caller.grant;
    const id = LinkId.make(uuid());
    const { account, evidence } = caller;
    const actor = { kind: "account", account, person } as const;
    yield* choosing({ structure, actor, evidence, body: { person, link: id } }, pin);
    const token = yield* newToken;
    const hash = yield* tokenHash(token);
    const opened = Instant.make(yield* Clock.currentTimeMillis);
    const device = {
      id,
      structure,
      gathering,
      account,
      person,
      opened,
      until: Instant.make(opened + sharedDeviceLasts),
      closed: null,
    };
    yield* plainRow({ structure }, (rows) => {
      closeSharedDevicesOf(rows, account, opened);
      openDevice(rows, hash, device);
    });
    reply.set("set-cookie", yield* accounts.signOut(request.headers.get("cookie")));
    reply.set("clear-site-data", '"cache", "storage"');
    const until = { ...now, at: device.until };
    return { path: `/tablette/${token}`, until };
  }),
);

/** What a token opens now; the same refusal whatever it is that keeps it shut. Only wrong tokens count as tries. */
export const found = Effect.fnUntraced(function* (token: string, address: string) {
  const { orm } = yield* Store;
  const device = sharedDeviceOf(orm, yield* tokenHash(token));
  if (device === undefined) {
    yield* tried(address);
    return yield* Effect.fail(notOpen);
  }
  const { snapshot, now } = yield* present(device.structure).pipe(
    Effect.catchTag("NotFound", () => Effect.fail(notOpen)),
  );
  const grants = grantsOfStructure(orm, device.structure);
  const opener = gatheredBy(snapshot.workspace, grants, device, now);
  return opener === undefined ? yield* Effect.fail(notOpen) : { device, snapshot, now, opener };
});

export const sharedDevice = act<Endpoints["sharedDevice"]>(
  Effect.fnUntraced(function* ({ caller, params, reply }) {
    reply.set("cache-control", "private, no-store");
    return yield* sharedScreen(yield* found(params.token, caller.address));
  }),
);

export const closeSharedDevice = act<Endpoints["closeSharedDevice"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { plainRow } = yield* Store;
    const { device } = yield* found(params.token, caller.address);
    const closed = Instant.make(yield* Clock.currentTimeMillis);
    yield* plainRow({ structure: device.structure }, (rows) =>
      closeDevice(rows, device.id, closed),
    );
    return {};
  }),
);
