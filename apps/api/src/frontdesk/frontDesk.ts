import type { frontDeskEndpoints } from "@coopilote/contract/frontdesk/endpoints.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { isInForce } from "@coopilote/domain/journal/Grant.ts";
import { LinkId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import {
  addFrontDeskLink,
  endFrontDeskLink as endLink,
  isFrontDeskViewNoted,
  noteFrontDeskView,
  openFrontDeskLink,
  openFrontDeskLinks,
} from "@coopilote/store/frontDeskRows.ts";
import { grantsOfStructure } from "@coopilote/store/membership.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import { act } from "../Binding.ts";
import { newToken, tokenHash, tried } from "../linkTokens.ts";
import { nameOf } from "../people/names.ts";
import { present, presentTo, toTheMinute } from "../views.ts";
import { dayListOf } from "./dayList.ts";

type Endpoints = typeof frontDeskEndpoints;

/** A link to the list serves three months, in milliseconds. */
const linkLasts = 90 * 24 * 60 * 60_000;

const notOpen: ContractRefusalOf<"FrontDeskLinkNotOpen"> = { _tag: "FrontDeskLinkNotOpen" };
const notAllowed: ContractRefusalOf<"NotAllowed"> = { _tag: "NotAllowed", roles: [] };

export const frontDesk = act<Endpoints["frontDesk"]>(
  Effect.fnUntraced(function* ({ caller }) {
    const { orm } = yield* Store;
    const { snapshot, now, standing } = yield* presentTo(caller);
    const known = standing.manages ? openFrontDeskLinks(orm, caller.structure, now.at) : [];
    return {
      list: { ...dayListOf({ snapshot, now }), now: toTheMinute(now) },
      links: known.map(({ id, person, created, expires, times, last }) => ({
        link: id,
        by: nameOf(snapshot, person),
        created,
        until: expires,
        times,
        last: last === null ? null : Instant.make(last),
      })),
      manages: standing.manages,
    };
  }),
);

export const makeFrontDeskLink = act<Endpoints["makeFrontDeskLink"]>(
  Effect.fnUntraced(function* ({ caller }) {
    const { plainRow } = yield* Store;
    const { uuid } = yield* Cryptography;
    const { structure, grant } = caller;
    const { standing } = yield* presentTo(caller);
    if (!standing.manages) return yield* Effect.fail(notAllowed);
    const token = yield* newToken;
    const created = Instant.make(yield* Clock.currentTimeMillis);
    const link = {
      token: yield* tokenHash(token),
      id: LinkId.make(uuid()),
      structure,
      person: grant.person,
      created,
      expires: Instant.make(created + linkLasts),
    };
    yield* plainRow({ structure }, (rows) => addFrontDeskLink(rows, link));
    return { path: `/liste-du-jour/${token}`, until: link.expires };
  }),
);

export const endFrontDeskLink = act<Endpoints["endFrontDeskLink"]>(
  Effect.fnUntraced(function* ({ caller, params: { structure, link } }) {
    const { plainRow } = yield* Store;
    const { standing } = yield* presentTo(caller);
    if (!standing.manages) return yield* Effect.fail(notAllowed);
    const now = Instant.make(yield* Clock.currentTimeMillis);
    yield* plainRow({ structure }, (rows) => endLink(rows, structure, link, now));
    return {};
  }),
);

/** No screen of the structure changes by being looked at; who awaits a patient reads the list, be it kept or not. */
const noted = Effect.fnUntraced(function* (link: LinkId, at: Instant) {
  const { orm, plainRow } = yield* Store;
  if (isFrontDeskViewNoted(orm, link, at)) return;
  yield* plainRow({}, (rows) => noteFrontDeskView(rows, link, at)).pipe(
    Effect.catchTag("Unavailable", () => Effect.void),
  );
});

/** The list, while whoever made the link still manages. */
export const dayList = act<Endpoints["dayList"]>(
  Effect.fnUntraced(function* ({ caller, params, reply }) {
    const { orm } = yield* Store;
    const clock = Instant.make(yield* Clock.currentTimeMillis);
    const link = openFrontDeskLink(orm, yield* tokenHash(params.token), clock);
    if (link === undefined) {
      yield* tried(caller.address);
      return yield* Effect.fail(notOpen);
    }
    const seen = yield* present(link.structure).pipe(
      Effect.catchTag("NotFound", () => Effect.fail(notOpen)),
    );
    const isGiverHere = grantsOfStructure(orm, link.structure).some(
      (grant) =>
        grant.person === link.person && grant.rights.includes("manage") && isInForce(grant, clock),
    );
    if (!isGiverHere) return yield* Effect.fail(notOpen);
    yield* noted(link.id, clock);
    reply.set("cache-control", "private, no-store");
    return dayListOf(seen);
  }),
);
