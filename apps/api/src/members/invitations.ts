import type { memberEndpoints } from "@coopilote/contract/members/endpoints.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { hexOf } from "@coopilote/domain/journal/chain.ts";
import { type Grant, isInForce, type Right } from "@coopilote/domain/journal/Grant.ts";
import { execute } from "@coopilote/domain/execute.ts";
import { type AccountId, CommandId, type Hash } from "@coopilote/domain/kernel/ids.ts";
import type { Observed } from "@coopilote/domain/kernel/Signature.ts";
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
  usedInvitation,
  useInvitation,
} from "@coopilote/store/membership.ts";
import type { Orm } from "@coopilote/store/openDatabase.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect, Result, Semaphore } from "effect";
import type { Member } from "../Asked.ts";
import { Accounts, type From } from "../accounts/Accounts.ts";
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

/** Whoever manages one structure gives nobody a way into another. */
const hereAlone = Effect.fnUntraced(function* ({ account, structure }: Grant, now: Instant) {
  const { grantsOf } = yield* Workspaces;
  const elsewhere = (yield* grantsOf(account)).some(
    (other) => other.structure !== structure && isInForce(other, now),
  );
  if (elsewhere) return yield* Effect.fail({ _tag: "AccountUsedElsewhere" } as const);
});

const linkFor = Effect.fnUntraced(function* (
  { structure, grant }: Member,
  asked: Pick<Invitation, "person" | "rights" | "renews">,
) {
  const { plainRow } = yield* Store;
  const { bytes, uuid } = yield* Cryptography;
  const now = yield* clock;
  const token = Buffer.from(bytes(32)).toString("base64url");
  const invitation: Invitation = {
    ...asked,
    token: yield* hashOf(token),
    id: uuid(),
    structure,
    invitedBy: grant.person,
    // The link is given to whoever invites: nothing is sent by us (j25).
    handedOver: true,
    created: now,
    expires: Instant.make(now + week),
    used: null,
    usedBy: null,
  };
  yield* plainRow({ structure }, (rows) => addInvitation(rows, invitation));
  return {
    invitation: invitation.id,
    token,
    path: `/invitation/${token}`,
    until: invitation.expires,
  };
});

export const invite = act<Endpoints["invite"]>(
  Effect.fnUntraced(function* ({ caller, body: { person, rights } }) {
    const { orm } = yield* Store;
    const { snapshot, standing } = yield* presentTo(caller);
    if (!standing.manages && !standing.isDelegantSomewhere()) return yield* Effect.fail(notAllowed);
    const invited = at(snapshot.workspace.people.people, person);
    if (invited === undefined) return yield* Effect.fail({ _tag: "NoSuchPerson", person } as const);
    if (!mayInvite(standing, invited, rights)) return yield* Effect.fail(notAllowed);
    const now = yield* clock;
    const held = grantsOfStructure(orm, caller.structure);
    if (held.some((grant) => grant.person === person && isInForce(grant, now)))
      return yield* Effect.fail(hasAccount);
    return yield* linkFor(caller, { person, rights, renews: null });
  }),
);

/** A link for someone who has access here and has lost their password: made by who manages, for an account of this structure alone. */
export const renewAccess = act<Endpoints["renewAccess"]>(
  Effect.fnUntraced(function* ({ caller, params: { person } }) {
    const { orm } = yield* Store;
    const { standing } = yield* presentTo(caller);
    if (!standing.manages) return yield* Effect.fail(notAllowed);
    if (person === caller.grant.person)
      return yield* Effect.fail({ _tag: "NotAboutOneself", person } as const);
    const now = yield* clock;
    const grant = grantsOfStructure(orm, caller.structure).find(
      (one) => one.person === person && isInForce(one, now),
    );
    if (grant === undefined) return yield* Effect.fail({ _tag: "NoSuchPerson", person } as const);
    yield* hereAlone(grant, now);
    return yield* linkFor(caller, { person, rights: grant.rights, renews: grant.account });
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
    const accounts = yield* Accounts;
    const { structure, invitedBy, expires, renews } = yield* found(params.token);
    const renewed = renews === null ? undefined : yield* accounts.known(renews);
    const snapshot = yield* Effect.orDie(workspaces.read(structure));
    return {
      structureName: structureName(snapshot),
      invitedBy: nameOf(snapshot, invitedBy),
      until: expires,
      renews: renewed === undefined ? null : { identifier: renewed.identifier },
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
  if (open === undefined || open.renews !== null) return Result.fail(notOpen);
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

/** Keeps with the person that the link passed through someone's hands; once, however often it is asked (j25). */
const keepHandedOver = Effect.fnUntraced(function* (
  { id, structure, person, invitedBy, handedOver }: Invitation,
  account: AccountId,
  evidence: Observed,
) {
  if (!handedOver) return;
  yield* execute({
    structure,
    command: CommandId.make(id),
    name: "takeHandedAccess",
    body: { person, by: invitedBy },
    actor: { kind: "account", account, person },
    evidence,
  }).pipe(
    // The access that it gave may have ended since.
    Effect.catchTag("NotFound", () => Effect.fail(notOpen)),
    Effect.catch((refusal) =>
      refusal._tag === "Unavailable" || refusal._tag === "InvitationNotOpen"
        ? Effect.fail(refusal)
        : Effect.die(new Error(`an accepted invitation is refused: ${refusal._tag}`)),
    ),
  );
});

const accepted = Effect.fnUntraced(function* (
  token: string,
  account: AccountId,
  evidence: Observed,
) {
  const { orm, plainRow } = yield* Store;
  const hash = yield* hashOf(token);
  const now = yield* clock;
  // Asked again after a lost answer: what it leaves behind may not have been written yet.
  const known = usedInvitation(orm, hash, account) ?? (yield* found(token));
  const { structure, person } = known;
  if (known.used === null)
    yield* Effect.flatMap(
      plainRow({ structure, account }, (rows) => acceptedBy(rows, hash, account, now)),
      Effect.fromResult,
    );
  yield* keepHandedOver(known, account, evidence);
  return { structure, person };
});

export const acceptInvitation = act<Endpoints["acceptInvitation"]>(({ caller, params }) =>
  accepted(params.token, caller.account, caller.evidence),
);

/** Marks a renewal as used, in one transaction with its being open. */
const renewedBy = (
  orm: Orm,
  { token }: Invitation,
  account: AccountId,
  now: Instant,
): Result.Result<void, typeof notOpen> => {
  if (openInvitation(orm, token, now) === undefined) return Result.fail(notOpen);
  useInvitation(orm, token, account, now);
  return Result.void;
};

/** One at a time: a link in two hands at once gives one password. */
const renewing = Semaphore.makeUnsafe(1);

/** The link is used once the password is set: whoever is refused one may come back with it. */
const renewed = Effect.fnUntraced(function* (link: Invitation, password: string, from: From) {
  const accounts = yield* Accounts;
  const { orm, plainRow } = yield* Store;
  const now = yield* clock;
  const { structure, person, renews: account, rights } = link;
  const isHeld = grantsOfStructure(orm, structure).some(
    (one) => one.account === account && one.person === person && isInForce(one, now),
  );
  if (account === null || !isHeld || openInvitation(orm, link.token, now) === undefined)
    return yield* Effect.fail(notOpen);
  yield* hereAlone({ account, structure, person, rights, until: null }, now);
  const opened = yield* accounts.renew(account, password, from);
  yield* Effect.flatMap(
    plainRow({ structure, account }, (rows) => renewedBy(rows, link, account, now)),
    Effect.fromResult,
  );
  return opened;
});

export const renewByInvitation = act<Endpoints["renewByInvitation"]>(
  Effect.fnUntraced(function* (asked) {
    const link = yield* found(asked.params.token);
    const { structure, person } = link;
    const opened = yield* renewing.withPermits(1)(
      renewed(link, asked.body.password, fromOf(asked)),
    );
    asked.reply.set("set-cookie", opened.cookie);
    yield* keepHandedOver(link, opened.account, asked.caller.evidence);
    return { structure, person };
  }),
);

export const joinByInvitation = act<Endpoints["joinByInvitation"]>(
  Effect.fnUntraced(function* (asked) {
    const accounts = yield* Accounts;
    yield* found(asked.params.token);
    const opened = yield* accounts.signUp(asked.body, fromOf(asked));
    asked.reply.set("set-cookie", opened.cookie);
    return yield* accepted(asked.params.token, opened.account, asked.caller.evidence);
  }),
);
