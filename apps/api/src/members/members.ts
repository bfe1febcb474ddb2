import type { memberEndpoints } from "@coopilote/contract/members/endpoints.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { isInForce } from "@coopilote/domain/journal/Grant.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { endGrant, grantsOfStructure, openInvitations } from "@coopilote/store/membership.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import { act } from "../Binding.ts";
import { nameOf } from "../people/names.ts";
import { presentTo } from "../views.ts";

type Endpoints = typeof memberEndpoints;

const notAllowed: ContractRefusalOf<"NotAllowed"> = { _tag: "NotAllowed", roles: [] };

export const members = act<Endpoints["members"]>(
  Effect.fnUntraced(function* ({ caller }) {
    const { orm } = yield* Store;
    const { snapshot, standing } = yield* presentTo(caller);
    if (!standing.manages && !standing.isDelegantSomewhere()) return yield* Effect.fail(notAllowed);
    const now = Instant.make(yield* Clock.currentTimeMillis);
    return {
      members: grantsOfStructure(orm, caller.structure).map(({ person, rights, until }) => ({
        person,
        personName: nameOf(snapshot, person),
        rights,
        until,
        isMine: person === caller.grant.person,
      })),
      invitations: openInvitations(orm, caller.structure, now).map((open) => ({
        invitation: open.id,
        person: open.person,
        personName: nameOf(snapshot, open.person),
        rights: open.rights,
        invitedBy: nameOf(snapshot, open.invitedBy),
        handedOver: open.handedOver,
        until: open.expires,
      })),
    };
  }),
);

/** Ends someone's access at once: their sessions stay theirs, the structure no longer exists for them. */
export const endAccess = act<Endpoints["endAccess"]>(
  Effect.fnUntraced(function* ({ caller, params: { person } }) {
    const { orm, plainRow } = yield* Store;
    const { standing } = yield* presentTo(caller);
    if (!standing.manages && person !== caller.grant.person) return yield* Effect.fail(notAllowed);
    const now = Instant.make(yield* Clock.currentTimeMillis);
    const held = grantsOfStructure(orm, caller.structure).filter((grant) => isInForce(grant, now));
    const grant = held.find((known) => known.person === person);
    if (grant === undefined) return yield* Effect.fail({ _tag: "NoSuchPerson", person } as const);
    if (!held.some((other) => other.person !== person && other.rights.includes("manage")))
      return yield* Effect.fail({ _tag: "LastToManage" } as const);
    yield* plainRow({ structure: caller.structure, account: grant.account }, (rows) =>
      endGrant(rows, grant, now),
    );
    return {};
  }),
);
