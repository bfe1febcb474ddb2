import { publisher, versions } from "@coopilote/catalogue/published.ts";
import type { Context, StoredDocument } from "@coopilote/domain/Context.ts";
import type { Fact } from "@coopilote/domain/Fact.ts";
import {
  type Actor,
  EntryRef,
  type Folded,
  personOf,
  type Role,
} from "@coopilote/domain/journal/Entry.ts";
import type { Grant } from "@coopilote/domain/journal/Grant.ts";
import { isHoliday } from "@coopilote/domain/kernel/holidays.ts";
import {
  AccountId,
  type DocumentId,
  type PersonId,
  type StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import type { Sealed } from "@coopilote/domain/kernel/Sealed.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { grantsGiven } from "@coopilote/domain/Policy.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type { AsideRow } from "@coopilote/domain/seal.ts";
import { emptyWorkspace, evolve, type Workspace } from "@coopilote/domain/Workspace.ts";
import { sha256 } from "./draw.ts";
import { local, paris } from "./paris.ts";

/** A structure, its journal and what stands beside it, at a frozen instant; `versions`: those on offer to it. */
export type World = {
  readonly structure: StructureId;
  readonly now: LocalInstant;
  readonly workspace: Workspace;
  readonly entries: ReadonlyArray<Folded<Fact>>;
  readonly grants: ReadonlyArray<Grant>;
  readonly aside: ReadonlyMap<string, AsideRow>;
  readonly stored: ReadonlyMap<DocumentId, StoredDocument>;
  readonly drawn: number;
  readonly versions: ReadonlyArray<ProtocolVersion>;
};

/** Nothing has been written yet; 10 March 2025, a Monday, nine o'clock in Paris. */
export const beforeAnything = (structure: StructureId, offered = versions): World => ({
  structure,
  now: local("2025-03-10", "09:00"),
  workspace: emptyWorkspace,
  entries: [],
  grants: [],
  aside: new Map(),
  stored: new Map(),
  drawn: 0,
  versions: offered,
});

/** Someone at their own computer, signed in. */
export const by = (person: PersonId): Actor => ({
  kind: "account",
  account: AccountId.make(person),
  person,
});

/** The grants of a world, and the one that lets whoever acts act as themselves. */
export const grantsWith = ({ grants, structure }: World, actor: Actor): ReadonlyArray<Grant> =>
  actor.kind === "account"
    ? [
        ...grants,
        {
          account: actor.account,
          structure,
          person: actor.person,
          rights: ["member"],
          until: null,
        },
      ]
    : grants;

const opened = (aside: World["aside"], sealed: Sealed): unknown => {
  const row = aside.get(sealed.seal);
  const value: unknown = row === undefined ? undefined : JSON.parse(row.value);
  return value;
};

/** What a decision knows beside the workspace: the instant is frozen, the zone is Paris, seals open. */
export const contextOf = (world: World, actor: Actor, role: Role): Context => ({
  structure: world.structure,
  actor,
  role,
  person: personOf(actor),
  now: world.now,
  civil: paris,
  evidence: {
    method: actor.kind === "link" ? "link" : "account",
    device: actor.kind === "link" ? "telephone" : "ordinateur",
    link: actor.kind === "link" ? actor.link : null,
  },
  open: (sealed) => opened(world.aside, sealed),
  stored: (document) => world.stored.get(document),
  published: publisher(sha256, world.versions),
  holiday: (day) => isHoliday("metropole", day),
  zoneExists: (zone) => zone === "Europe/Paris",
  sha256,
});

/** The world once facts are written, all at its instant. */
export const written = (
  world: World,
  facts: ReadonlyArray<Fact>,
  actor: Actor,
  role: Role,
): World => {
  const entries = facts.map((fact, index) => ({
    version: EntryRef.make(world.workspace.version + index + 1),
    at: world.now,
    actor,
    role,
    fact,
  }));
  return {
    ...world,
    workspace: entries.reduce(evolve, world.workspace),
    entries: [...world.entries, ...entries],
    grants: [...world.grants, ...grantsGiven(facts, actor)],
  };
};

const isSealed = (value: object): value is Sealed => "seal" in value && "commitment" in value;

/** A fact or a refusal as its readers see it: the values in place of their seals. */
export const legible = ({ aside }: Pick<World, "aside">, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((element) => legible({ aside }, element));
  if (typeof value !== "object" || value === null) return value;
  if (isSealed(value)) return opened(aside, value);
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, legible({ aside }, held)]),
  );
};
