import { text } from "node:stream/consumers";
import type { Schema as EffectSchema } from "effect";

/** Folds the entries read on its input in a realm that has neither clock nor zones, and judges the team. */
for (const ambient of ["Date", "Intl", "Temporal"]) Reflect.deleteProperty(globalThis, ambient);

const { Schema } = await import("effect");
const { facts } = await import("../src/Fact.ts");
const { Actor, EntryRef, isFactOf, Role } = await import("../src/journal/Entry.ts");
const { TeamId } = await import("../src/kernel/ids.ts");
const { LocalInstant } = await import("../src/kernel/time.ts");
const { readiness } = await import("../src/readiness/readiness.ts");
const { emptyWorkspace, evolve } = await import("../src/Workspace.ts");

const Journal = Schema.Struct({
  team: TeamId,
  on: LocalInstant,
  entries: Schema.Array(
    Schema.Struct({
      version: EntryRef,
      at: LocalInstant,
      actor: Actor,
      role: Role,
      fact: Schema.Struct({ type: Schema.String, body: Schema.Unknown }),
    }),
  ),
});

const schemas: Readonly<Record<string, EffectSchema.Codec<unknown>>> = facts;

const { team, on, entries } = Schema.decodeUnknownSync(Journal)(
  JSON.parse(await text(process.stdin)),
);
const folded = entries.reduce((workspace, entry) => {
  const schema = schemas[entry.fact.type] ?? Schema.Never;
  const fact = {
    type: entry.fact.type,
    body: Schema.decodeUnknownSync(schema)(entry.fact.body),
  };
  if (!isFactOf(facts, fact)) throw new Error(`${fact.type} is no fact`);
  return evolve(workspace, { ...entry, fact });
}, emptyWorkspace);

process.stdout.write(
  JSON.stringify({
    ambient: ["Date", "Intl"].filter((name) => name in globalThis),
    workspace: folded,
    findings: readiness(folded, team, on),
  }),
);
