import { Accounts, type From } from "@coopilote/api/accounts/Accounts.ts";
import { emailOf } from "@coopilote/api/accounts/address.ts";
import { nameOf } from "@coopilote/api/people/names.ts";
import { structureName } from "@coopilote/api/structure/structureView.ts";
import type { DemonstrationStanding, RoleAsked } from "@coopilote/contract/demonstration.ts";
import { isInForce } from "@coopilote/domain/journal/Grant.ts";
import { PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Workspaces, Zones } from "@coopilote/domain/ports.ts";
import { membersOn } from "@coopilote/domain/teams/Team.ts";
import { accountNamed } from "@coopilote/store/accountRows.ts";
import { grantsOfStructure } from "@coopilote/store/membership.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect, HashMap } from "effect";
import { addressOf, password } from "./Player.ts";
import type { Role } from "./Role.ts";

/** The roles, structure by structure, in the order they are given. */
const byStructure = (roles: ReadonlyArray<Role>): ReadonlyMap<string, ReadonlyArray<Role>> =>
  Map.groupBy(roles, ({ tale }) => tale.structure);

const parisNow = Effect.gen(function* () {
  const zones = yield* Zones;
  return zones.of("Europe/Paris", Instant.make(yield* Clock.currentTimeMillis));
});

/** The demonstration as the holder of a Cookie header finds it; not found in a folder that is not its own. */
export const standing = Effect.fnUntraced(function* (
  roles: ReadonlyArray<Role>,
  cookies: string | null,
) {
  const accounts = yield* Accounts;
  const workspaces = yield* Workspaces;
  const { day } = yield* parisNow;
  const visitor = yield* accounts.recognised(cookies);
  const structures = yield* Effect.forEach(byStructure(roles), ([id, played]) => {
    const structure = StructureId.make(id);
    return Effect.map(workspaces.read(structure), (snapshot) => ({
      structure,
      name: structureName(snapshot),
      roles: played.map(({ player, does, guide = [] }) => {
        const person = PersonId.make(player.person);
        const isMe = visitor?.identifier === addressOf(player);
        return { person, name: nameOf(snapshot, person), does, guide, isMe };
      }),
    }));
  });
  return { day, structures } satisfies DemonstrationStanding;
});

/** Whether everyone whom one may be is there, with an account that acts as them. */
export const everyoneIsThere = Effect.fnUntraced(function* (roles: ReadonlyArray<Role>) {
  const { orm } = yield* Store;
  const now = Instant.make(yield* Clock.currentTimeMillis);
  return roles.every(({ tale, player }) => {
    const identifier = addressOf(player);
    const account = accountNamed(orm, { id: identifier, email: emailOf(identifier) });
    return grantsOfStructure(orm, StructureId.make(tale.structure)).some(
      (grant) =>
        grant.person === player.person && grant.account === account && isInForce(grant, now),
    );
  });
});

/** Delegates begin with what is theirs, others with the whole structure. */
const firstPage = Effect.fnUntraced(function* ({ structure, person }: RoleAsked) {
  const workspaces = yield* Workspaces;
  const { workspace } = yield* workspaces.read(structure);
  const now = yield* parisNow;
  const isDelegate = [...HashMap.values(workspace.teams.teams)]
    .flatMap((team) => membersOn(team, now))
    .some((member) => member.person === person && member.role === "delegate");
  return isDelegate ? `/s/${structure}/moi` : `/s/${structure}`;
});

/** Opens a session as someone of the demonstration, once that of a Cookie header is ended. */
export const entered = Effect.fnUntraced(function* (
  roles: ReadonlyArray<Role>,
  { structure, person }: RoleAsked,
  cookies: string | null,
  from: From,
) {
  const role = roles.find(
    ({ tale, player }) => tale.structure === structure && player.person === person,
  );
  if (role === undefined) return yield* Effect.fail({ _tag: "NotFound" } as const);
  const accounts = yield* Accounts;
  yield* accounts.signOut(cookies);
  const identifier = addressOf(role.player);
  const { cookie } = yield* accounts.signIn({ identifier, password }, from);
  return { cookie, address: yield* firstPage({ structure, person }) };
});
