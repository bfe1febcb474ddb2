import type { Instant } from "@coopilote/domain/kernel/time.ts";
import { type Turn, Workspaces } from "@coopilote/domain/ports.ts";
import { emptyWorkspace, evolve } from "@coopilote/domain/Workspace.ts";
import { Effect } from "effect";
import { factOf } from "../src/decodeFact.ts";
import { Store } from "../src/Store.ts";
import type { Founder } from "./founding.ts";

export const update = (turn: Turn<never>) => Workspaces.use(({ update }) => update(turn));

export const read = ({ structure }: Pick<Founder, "structure">) =>
  Workspaces.use(({ read }) => read(structure));

export const versionOf = (who: Pick<Founder, "structure">) =>
  Effect.map(read(who), ({ workspace }) => workspace.version);

export const asKnown = ({ structure }: Founder, at: Instant) =>
  Workspaces.use(({ asKnown }) => asKnown(structure, at));

/** The whole journal after a version. */
export const entriesOf = ({ structure }: Pick<Founder, "structure">, after = 0) =>
  Workspaces.use(({ entries }) => entries(structure, after, 1_000_000));

/** The state that the journal folds to, read from the disk. */
export const refolded = (who: Pick<Founder, "structure">) =>
  Effect.map(entriesOf(who), (journal) =>
    journal.reduce(
      (workspace, { header: { version, at, actor, role, type }, body }) =>
        evolve(workspace, { version, at, actor, role, fact: factOf(type, body) }),
      emptyWorkspace,
    ),
  );

export const chainOf = ({ structure }: Pick<Founder, "structure">) =>
  Store.use(({ verifyChain }) => verifyChain(structure));
