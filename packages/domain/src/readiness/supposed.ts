import type { Fact } from "../Fact.ts";
import { EntryRef, type Folded } from "../journal/Entry.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { evolve, type Workspace } from "../Workspace.ts";

/** What is thought of as written at an instant. */
export type Supposed = { readonly at: LocalInstant; readonly fact: Fact };

/** The entries that facts would be, numbered from the head on, by the actor `supposed`, which no store accepts. */
export const supposedEntries = (
  { version }: Pick<Workspace, "version">,
  facts: ReadonlyArray<Supposed>,
): ReadonlyArray<Folded<Fact>> =>
  facts.map(({ at, fact }, index) => ({
    version: EntryRef.make(version + index + 1),
    at,
    actor: { kind: "supposed" },
    role: "supposed",
    fact,
  }));

/** A fork where facts would be written now; nothing is. */
export const supposing = (
  workspace: Workspace,
  facts: ReadonlyArray<Fact>,
  now: LocalInstant,
): Workspace =>
  supposedEntries(
    workspace,
    facts.map((fact) => ({ at: now, fact })),
  ).reduce(evolve, workspace);
