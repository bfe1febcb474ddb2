import type { memberEndpoints } from "@coopilote/contract/members/endpoints.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { hexOf } from "@coopilote/domain/journal/chain.ts";
import { type Grant, isInForce, type Right } from "@coopilote/domain/journal/Grant.ts";
import type { AccountId, Hash } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Cryptography, Workspaces } from "@coopilote/domain/ports.ts";
import type { Person } from "@coopilote/domain/people/Person.ts";
import type { Standing } from "@coopilote/domain/Standing.ts";
import {
  addInvitation,
  endInvitation,
  giveGrant,
  grantsOfStructure,
  type Invitation,
  openInvitation,
  openInvitations,
  useInvitation,
} from "@coopilote/store/membership.ts";
import type { Orm } from "@coopilote/store/openDatabase.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect, Result } from "effect";
import { Accounts } from "../accounts/Accounts.ts";
import { fromOf } from "../accounts/doors.ts";
import { act } from "../Binding.ts";
import { nameOf } from "../people/names.ts";
import { structureName } from "../structure/structureView.ts";
import { presentTo } from "../views.ts";

type Endpoints = typeof memberEndpoints;
type AcceptRefusal = ContractRefusalOf<
  "InvitationNotOpen" | "AlreadyHere" | "PersonAlreadyHasAccount"
>;

const week = 7 * 24 * 3_600_000;
const notAllowed: ContractRefusalOf<"NotAllowed"> = { _tag: "NotAllowed", roles: [] };
const notOpen: ContractRefusalOf<"InvitationNotOpen"> = { _tag: "InvitationNotOpen" };
const hasAccount: ContractRefusalOf<"PersonAlreadyHasAccount"> = {
  _tag: "PersonAlreadyHasAccount",
};

const clock = Effect.map(Clock.currentTimeMillis, (now) => Instant.make(now));

/**
 * A delegant may invite members; only who manages may let someone manage, or act for who holds a function:
 * whoever is handed the link could sign in their place (j25).
 */
const mayInvite = (standing: Standing, invited: Person, rights: ReadonlyArray<Right>): boolean =>
  standing.manages ||
  (standing.isDelegantSomewhere() && !rights.includes("manage") && invited.functions === undefined);

const hashOf = Effect.fnUntraced(function* (token: string) {
  const { sha256 } = yield* Cryptography;
  return hexOf(sha256(new TextEncoder().encode(token)));
});

export const invite = act<Endpoints["invite"]>(
  Effect.fnUntraced(function* ({ caller, body: { person, rights } }) {
    const { orm, plainRow } = yield* Store;
    const { snapshot, standing } = yield* presentTo(caller);
    if (!standing.manages && !standing.isDelegantSomewhere()) return yield* Effect.fail(notAllowed);
    const invited = at(snapshot.workspace.people.people, person);
    if (invited === undefined) return yield* Effect.fail({ _tag: "NoSuchPerson", person } as const);
    if (!mayInvite(standing, invited, rights)) return yield* Effect.fail(notAllowed);
    const now = yield* clock;
    const held = grantsOfStructure(orm, caller.structure);
    if (held.some((grant) => grant.person === person && isInForce(grant, now)))
      return yield* Effect.fail(hasAccount);
    const { bytes, uuid } = yield* Cryptography;
    const token = Buffer.from(bytes(32)).toString("base64url");
    const invitation: Invitation = {
      token: yield* hashOf(token),
      id: uuid(),
      structure: caller.structure,
      person,
      rights,
      invitedBy: caller.grant.person,
      // The link is given to whoever invites: nothing is sent by us (j25).
      handedOver: true,
      created: now,
      expires: Instant.make(now + week),
      used: null,
      usedBy: null,
    };
    yield* plainRow({ structure: caller.structure }, (rows) => addInvitation(rows, invitation));
    return {
      invitation: invitation.id,
      token,
      path: `/invitation/${token}`,
      until: invitation.expires,
    };
  }),
);

export const withdrawInvitation = act<Endpoints["withdrawInvitation"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { orm, plainRow } = yield* Store;
    const { standing } = yield* presentTo(caller);
    const now = yield* clock;
    const open = openInvitations(orm, caller.structure, now).find(
      ({ id }) => id === params.invitation,
    );
    if (open === undefined) return yield* Effect.fail(notOpen);
    if (!standing.manages && open.invitedBy !== caller.grant.person)
      return yield* Effect.fail(notAllowed);
    yield* plainRow({ structure: caller.structure }, (rows) => endInvitation(rows, open, now));
    return {};
  }),
);

const found = Effect.fnUntraced(function* (token: string) {
  const { orm } = yield* Store;
  const invitation = openInvitation(orm, yield* hashOf(token), yield* clock);
  return invitation ?? (yield* Effect.fail(notOpen));
});

export const invitation = act<Endpoints["invitation"]>(
  Effect.fnUntraced(function* ({ params }) {
    const workspaces = yield* Workspaces;
    const { structure, invitedBy, expires } = yield* found(params.token);
    const snapshot = yield* Effect.orDie(workspaces.read(structure));
    return {
      structureName: structureName(snapshot),
      invitedBy: nameOf(snapshot, invitedBy),
      until: expires,
    };
  }),
);

/** Gives the grant of an invitation, in one transaction with its being used. */
const acceptedBy = (
  orm: Orm,
  token: Hash,
  account: AccountId,
  now: Instant,
): Result.Result<Grant, AcceptRefusal> => {
  const open = openInvitation(orm, token, now);
  if (open === undefined) return Result.fail(notOpen);
  const { structure, person, rights } = open;
  const held = grantsOfStructure(orm, structure).filter((grant) => isInForce(grant, now));
  if (held.some((grant) => grant.account === account && grant.person !== person))
    return Result.fail({ _tag: "AlreadyHere" });
  if (held.some((grant) => grant.account !== account && grant.person === person))
    return Result.fail(hasAccount);
  const grant: Grant = { account, structure, person, rights, until: null };
  giveGrant(orm, grant);
  useInvitation(orm, token, account, now);
  return Result.succeed(grant);
};

const accepted = Effect.fnUntraced(function* (token: string, account: AccountId) {
  const { plainRow } = yield* Store;
  const { structure } = yield* found(token);
  const hash = yield* hashOf(token);
  const now = yield* clock;
  const { person } = yield* Effect.flatMap(
    plainRow({ structure, account }, (rows) => acceptedBy(rows, hash, account, now)),
    Effect.fromResult,
  );
  return { structure, person };
});

export const acceptInvitation = act<Endpoints["acceptInvitation"]>(({ caller, params }) =>
  accepted(params.token, caller.account),
);

export const joinByInvitation = act<Endpoints["joinByInvitation"]>(
  Effect.fnUntraced(function* (asked) {
    const accounts = yield* Accounts;
    yield* found(asked.params.token);
    const opened = yield* accounts.signUp(asked.body, fromOf(asked));
    asked.reply.set("set-cookie", opened.cookie);
    return yield* accepted(asked.params.token, opened.account);
  }),
);
