import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { sha256 } from "@coopilote/testkit/draw.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { ines } from "@coopilote/testkit/people.ts";
import { after } from "@coopilote/testkit/steps.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { HashMap } from "effect";
import { describe, expect, it } from "vitest";
import { conclusionsOf } from "./conclusionsOf.ts";
import { dossierPieces } from "./dossierPieces.ts";
import { reopened } from "./reopened.ts";
import type { Scope } from "./Scope.ts";

const pieces = (world: World, scope: Scope = { kind: "team", team }) => {
  const { entries, knownThen, workspace } = reopened(
    keptOf(world).lines,
    world.structure,
    sha256,
    world.now.at,
  );
  const conclusions = conclusionsOf(workspace, knownThen, scope, world.now, sha256);
  return dossierPieces(entries, workspace, scope, conclusions);
};

const world = journey(msp2025, "starting");

describe("the pieces of a dossier", () => {
  it("come in reading order, what the team works by first, under names that name nobody", () => {
    const found = pieces(world);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ number }) => number)).toEqual(found.map((_, index) => index + 1));
    expect(found[0]).toMatchObject({ group: "texts", file: "pieces/001.pdf" });
    expect(found.map(({ document }) => document)).toContain(documentOf("annexe"));
  });

  it("are never a carte professionnelle, nor what nothing cites", () => {
    const card = documentOf("carte");
    const other = documentOf("courrier");
    const more = after(world, [
      ...filed(card, ["carte-professionnelle"], [ines.person]),
      ...filed(other, ["autre"], [ines.person]),
    ]);
    const found = pieces(more).map(({ document }) => document);
    expect(found).not.toContain(card);
    expect(found).not.toContain(other);
  });

  it("of one session are its own: neither what the team works by, nor what is of its people", () => {
    const [session] = HashMap.keys(world.workspace.training.sessions);
    if (session === undefined) throw new Error("no session");
    const found = pieces(world, { kind: "session", session });
    expect(found.filter(({ group }) => group !== "sessions")).toEqual([]);
  });
});
