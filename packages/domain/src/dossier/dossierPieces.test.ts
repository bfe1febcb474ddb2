import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { sha256 } from "@coopilote/testkit/draw.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { ines } from "@coopilote/testkit/people.ts";
import { after } from "@coopilote/testkit/steps.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { conclusionsOf } from "./conclusionsOf.ts";
import { dossierPieces } from "./dossierPieces.ts";
import { reopened } from "./reopened.ts";

const pieces = (world: World) => {
  const { entries, knownThen, workspace } = reopened(
    keptOf(world).lines,
    world.structure,
    sha256,
    world.now.at,
  );
  const scope = { kind: "team", team } as const;
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
});
