import { Accounts, type From } from "@coopilote/api/accounts/Accounts.ts";
import { nameOf } from "@coopilote/api/people/names.ts";
import { structureName } from "@coopilote/api/structure/structureView.ts";
import type { DemonstrationStanding, RoleAsked } from "@coopilote/contract/demonstration.ts";
import { PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Workspaces, Zones } from "@coopilote/domain/ports.ts";
import { Clock, Effect } from "effect";
import { addressOf, password } from "./Player.ts";
import type { Role } from "./Role.ts";

/** The roles, structure by structure, in the order they are given. */
const byStructure = (roles: ReadonlyArray<Role>): ReadonlyMap<string, ReadonlyArray<Role>> =>
  Map.groupBy(roles, ({ tale }) => tale.structure);

/** The demonstration as the holder of a Cookie header finds it. */
export const standing = Effect.fnUntraced(function* (
  roles: ReadonlyArray<Role>,
  cookies: string | null,
) {
  const accounts = yield* Accounts;
  const workspaces = yield* Workspaces;
  const zones = yield* Zones;
  const now = Instant.make(yield* Clock.currentTimeMillis);
  const visitor = yield* accounts.recognised(cookies);
  const structures = yield* Effect.forEach(byStructure(roles), ([id, played]) => {
    const structure = StructureId.make(id);
    return Effect.map(Effect.orDie(workspaces.read(structure)), (snapshot) => ({
      structure,
      name: structureName(snapshot),
      roles: played.map(({ player, does }) => {
        const person = PersonId.make(player.person);
        const isMe = visitor?.identifier === addressOf(player);
        return { person, name: nameOf(snapshot, person), does, isMe };
      }),
    }));
  });
  return { day: zones.of("Europe/Paris", now).day, structures } satisfies DemonstrationStanding;
});

/** Who coordinates begins with the whole structure, others with what is theirs. */
const firstPage = (structure: StructureId, manages: boolean): string =>
  manages ? `/s/${structure}` : `/s/${structure}/moi`;

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
  const workspaces = yield* Workspaces;
  yield* accounts.signOut(cookies);
  const identifier = addressOf(role.player);
  const { account, cookie } = yield* accounts.signIn({ identifier, password }, from);
  const grants = yield* workspaces.grantsOf(account);
  const grant = grants.find((one) => one.structure === structure);
  const manages = grant?.rights.includes("manage") === true;
  return { cookie, address: firstPage(structure, manages) };
});
