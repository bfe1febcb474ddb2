import { everyKindAsked } from "@coopilote/testkit/everyKind.ts";
import { histories, worldOf } from "@coopilote/testkit/histories.ts";
import { team } from "@coopilote/testkit/history.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { HashMap, Schema } from "effect";
import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fact, facts, type FactType } from "../Fact.ts";
import { canonical } from "../journal/canonical.ts";
import { type Folded, isFactOf } from "../journal/Entry.ts";
import { type Finding, Status } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { emptyWorkspace, evolve, type Workspace } from "../Workspace.ts";
import { asOf } from "./asOf.ts";
import { combined } from "./findings.ts";
import { ledger } from "./ledger.ts";
import { missingFor, readiness } from "./readiness.ts";
import { judgedBy } from "./textOn.ts";

const everyFinding = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  findings.flatMap((finding) => [finding, ...everyFinding(finding.parts)]);

const inAnyHistory = (holds: (world: World, findings: ReadonlyArray<Finding>) => void): void => {
  assert(
    property(histories, (history) => {
      const world = everyKindAsked(worldOf(history));
      holds(world, readiness(world.workspace, team, world.now));
    }),
    { numRuns: 40 },
  );
};

const engaging = worldOf({ from: "engaging", moves: [] });
const [leaf] = readiness(engaging.workspace, team, engaging.now);
if (leaf === undefined) throw new Error("a team without a requirement");
const { requirement, subject, actType, bites } = leaf;
const place = { requirement, subject, actType, bites };
const partOf = (status: Finding["status"]): Finding => ({ ...leaf, status });

describe("what holds by several parts", () => {
  it("is shown by the weakest of their proofs, and by that of the best where any is enough", () => {
    const shown = (
      how: "allOf" | "anyOf",
      ...parts: ReadonlyArray<Pick<Finding, "status" | "proof">>
    ) =>
      combined(
        place,
        how,
        parts.map((part) => ({ ...partOf(part.status), ...part })),
      ).proof;
    const recorded = { status: "met", proof: "recorded" } as const;
    const onDeclaration = { status: "met", proof: "declared" } as const;
    const lacking = { status: "unmet", proof: "recorded" } as const;
    expect([
      shown("allOf", recorded, onDeclaration),
      shown("allOf", recorded, onDeclaration, lacking),
      shown("anyOf", recorded, onDeclaration),
      shown("anyOf", lacking, onDeclaration),
    ]).toEqual(["declared", "recorded", "recorded", "declared"]);
  });
});

describe("what is not applicable", () => {
  it("is never missing, nobody's turn and nothing to prove", () => {
    inAnyHistory((_, findings) => {
      for (const finding of everyFinding(findings).filter(
        ({ status }) => status === "not-applicable",
      ))
        expect(finding).toMatchObject({ missing: null, nextStep: null, turnOf: { who: "nobody" } });
      for (const stage of ["declaration", "practice"] as const)
        expect(missingFor(findings, stage).map(({ status }) => status)).not.toContain(
          "not-applicable",
        );
    });
  });

  const statuses = constantFrom(...Status.literals);

  it("changes nothing of what it is combined with, and alone stays not applicable", () => {
    assert(
      property(
        array(statuses, { minLength: 1, maxLength: 6 }),
        constantFrom("allOf" as const, "anyOf" as const),
        (drawn, how) => {
          const parts = drawn.map(partOf);
          const applicable = parts.filter(({ status }) => status !== "not-applicable");
          const { status } = combined(place, how, parts);
          expect(status).toBe(
            applicable.length === 0 ? "not-applicable" : combined(place, how, applicable).status,
          );
        },
      ),
    );
  });

  it("left apart, all of several hold when each does, any of several when one does", () => {
    assert(
      property(array(statuses, { minLength: 1, maxLength: 6 }), (drawn) => {
        const parts = drawn.map(partOf);
        const applicable = parts.filter(({ status }) => status !== "not-applicable");
        expect(holds(combined(place, "allOf", parts))).toBe(applicable.every(holds));
        expect(holds(combined(place, "anyOf", parts))).toBe(
          applicable.length === 0 || applicable.some(holds),
        );
      }),
    );
  });
});

/** A workspace as data: maps as lists, in the order of their keys. */
const asData = (value: unknown): unknown => {
  if (HashMap.isHashMap(value))
    return [...value]
      .map(([key, held]): [string, unknown] => [String(key), asData(held)])
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (Array.isArray(value)) return value.map(asData);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, asData(held)]));
};

const folded = (entries: ReadonlyArray<Folded<Fact>>, from: Workspace = emptyWorkspace) =>
  entries.reduce(evolve, from);

const factRead = (type: FactType, body: unknown): Fact => {
  const fact = { type, body };
  if (!isFactOf(facts, fact)) throw new Error(`${type} is no fact`);
  return fact;
};

/** The fact as the journal gives it back: written canonically, then read. */
const readBack = ({ type, body }: Fact): Fact => {
  const schema: Schema.Codec<unknown> = facts[type];
  const text = canonical(Schema.encodeUnknownSync(schema)(body));
  return factRead(type, Schema.decodeUnknownSync(schema)(JSON.parse(text)));
};

describe("folding any history", () => {
  it("gives the same state in one go, in two, and from what the journal gives back", () => {
    assert(
      property(histories, integer({ min: 0, max: 100 }), (history, share) => {
        const { entries, workspace } = worldOf(history);
        const cut = Math.floor((entries.length * share) / 100);
        const expected = asData(workspace);
        expect(asData(folded(entries))).toEqual(expected);
        expect(asData(folded(entries.slice(cut), folded(entries.slice(0, cut))))).toEqual(expected);
        expect(
          asData(folded(entries.map((entry) => ({ ...entry, fact: readBack(entry.fact) })))),
        ).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it("then judging it twice, answers the same, and only by entries of the journal", () => {
    inAnyHistory(({ entries, workspace, now }, findings) => {
      expect(readiness(folded(entries), team, now)).toEqual(findings);
      expect(readiness(workspace, team, now)).toEqual(findings);
      for (const { evidence } of everyFinding(findings))
        for (const ref of evidence) {
          expect(ref).toBeGreaterThan(0);
          expect(ref).toBeLessThanOrEqual(workspace.version);
        }
    });
  });
});

/** What is sealed, pointing nowhere: names and sentences forgotten, their keys with them. */
const forgotten = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(forgotten);
  if (typeof value !== "object" || value === null) return value;
  if ("seal" in value && "commitment" in value)
    return { seal: "00000000-0000-4000-8000-000000000000", commitment: "0".repeat(64) };
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, forgotten(held)]));
};

/** All that the gate tells of a team on a day: what is lacking, the answer for that day, the hours of each. */
const toldOf = (workspace: Workspace, now: World["now"]) => {
  const judged = judgedBy(workspace, team, now);
  return {
    findings: readiness(workspace, team, now),
    asOf: asOf(workspace, workspace, team, now),
    ledgers:
      judged === undefined
        ? []
        : [...HashMap.keys(workspace.people.people)]
            .toSorted()
            .map((person) => ledger(workspace, person, judged.version, now, team)),
  };
};

describe("readiness without a name or a sentence", () => {
  it("is the same over nothing aside as over everything, hours and answers too", () => {
    inAnyHistory(({ entries, workspace, now }) => {
      const unsealed = entries.map((entry) => ({
        ...entry,
        fact: factRead(
          entry.fact.type,
          Schema.decodeUnknownSync<Schema.Codec<unknown>>(facts[entry.fact.type])(
            forgotten(entry.fact.body),
          ),
        ),
      }));
      expect(toldOf(folded(unsealed), now)).toEqual(toldOf(workspace, now));
    });
  });
});
