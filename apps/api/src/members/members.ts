import type { memberEndpoints } from "@coopilote/contract/members/endpoints.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { isInForce } from "@coopilote/domain/journal/Grant.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import {
  endGrant,
  endInvitation,
  grantsOfStructure,
  openInvitations,
} from "@coopilote/store/membership.ts";
import type { Orm } from "@coopilote/store/openDatabase.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect, Result } from "effect";
import type { Member } from "../Asked.ts";
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
        renews: open.renews !== null,
        until: open.expires,
      })),
    };
  }),
);

type EndRefusal = ContractRefusalOf<"NotAllowed" | "NoSuchPerson" | "LastToManage">;

/** Ends a grant and the open invitations its holder gave out, in one transaction with what allows it. */
const ended = (
  orm: Orm,
  { structure, account }: Member,
  person: PersonId,
  now: Instant,
): Result.Result<null, EndRefusal> => {
  const held = grantsOfStructure(orm, structure).filter((grant) => isInForce(grant, now));
  const own = held.find((grant) => grant.account === account);
  if (own === undefined || (!own.rights.includes("manage") && own.person !== person))
    return Result.fail(notAllowed);
  const grant = held.find((known) => known.person === person);
  if (grant === undefined) return Result.fail({ _tag: "NoSuchPerson", person });
  if (!held.some((other) => other.person !== person && other.rights.includes("manage")))
    return Result.fail({ _tag: "LastToManage" });
  endGrant(orm, grant, now);
  for (const invitation of openInvitations(orm, structure, now))
    if (invitation.invitedBy === person) endInvitation(orm, invitation, now);
  return Result.succeed(null);
};

/** Ends someone's access at once: their sessions stay theirs, the structure no longer exists for them. */
export const endAccess = act<Endpoints["endAccess"]>(
  Effect.fnUntraced(function* ({ caller, params: { person } }) {
    const { orm, plainRow } = yield* Store;
    const now = Instant.make(yield* Clock.currentTimeMillis);
    const holder = grantsOfStructure(orm, caller.structure).find(
      (known) => known.person === person && isInForce(known, now),
    );
    yield* Effect.flatMap(
      plainRow(
        { structure: caller.structure, account: holder?.account ?? caller.account },
        (rows) => ended(rows, caller, person, now),
      ),
      Effect.fromResult,
    );
    return {};
  }),
);
