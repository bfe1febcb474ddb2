import { describe, expect, it } from "vitest";
import type { MatrixCell, MatrixGroup, MatrixRow, MatrixSection } from "../ui/matrixModel.ts";
import { searchFor, seen, sightIn } from "./matrixSight.ts";

const groups: ReadonlyArray<MatrixGroup> = [
  {
    id: "person",
    label: "La personne",
    columns: [
      { id: "engagement", label: "Engagement" },
      { id: "assurance", label: "Assurance" },
    ],
  },
  { id: "training", label: "La formation", columns: [{ id: "heures", label: "Heures" }] },
];

const row = (
  name: string,
  cells: Readonly<Record<string, MatrixCell>>,
  said: Partial<MatrixRow> = {},
): MatrixRow => ({
  id: name,
  name,
  cells: new Map(Object.entries(cells)),
  verdict: { tone: "blocks", text: "pas encore" },
  ...said,
});

const met: MatrixCell = { mark: "met" };
const unmet: MatrixCell = { mark: "unmet" };

const ready = row(
  "Zoé Prête",
  { engagement: met, heures: met },
  { verdict: { tone: "holds", text: "conditions réunies" } },
);
const near = row("Yann Proche", { engagement: met, heures: { mark: "partly", share: 0.9 } });
const farther = row("Xavier Milieu", { engagement: met, heures: { mark: "partly", share: 0.2 } });
const far = row(
  "Anne Loin",
  { engagement: unmet, assurance: { mark: "unknown" }, heures: unmet },
  { blocks: 3 },
);
const lucie = row("Dr Lucie Exemple", { engagement: unmet }, { blocks: 1 });

const sections: ReadonlyArray<MatrixSection> = [
  { id: "delegate", label: "Délégués", rows: [ready, far, farther, near] },
  { id: "delegant", label: "Délégants", rows: [lucie] },
];

const shown = (search: Parameters<typeof sightIn>[0]) =>
  seen({ groups, sections }, sightIn(search));
const names = (search: Parameters<typeof sightIn>[0]) =>
  shown(search).sections.flatMap(({ rows }) => rows.map(({ name }) => name));
const columns = (search: Parameters<typeof sightIn>[0]) =>
  shown(search).groups.flatMap((group) => group.columns.map(({ id }) => id));

describe("the order of the matrix", () => {
  it("puts first who is nearest to being ready, and last who already is", () => {
    expect(names({ role: "delegues" })).toEqual([
      "Yann Proche",
      "Xavier Milieu",
      "Anne Loin",
      "Zoé Prête",
    ]);
  });

  it("puts first who keeps most people back", () => {
    expect(names({ role: "delegues", tri: "retient" })[0]).toBe("Anne Loin");
  });

  it("goes by name", () => {
    expect(names({ role: "delegues", tri: "nom" })[0]).toBe("Anne Loin");
  });

  it("moves rows without making them anew", () => {
    expect(shown({ tri: "nom" }).sections[0]?.rows[0]).toBe(far);
  });
});

describe("the filters of the matrix", () => {
  it("keep one side", () => {
    expect(names({ role: "delegants" })).toEqual(["Dr Lucie Exemple"]);
  });

  it("keep the rows and columns where something lacks", () => {
    expect(names({ etat: "pas-reuni" })).not.toContain("Zoé Prête");
    expect(columns({ etat: "a-verifier" })).toEqual(["assurance"]);
  });

  it("keep one condition, and those whom it concerns", () => {
    expect(columns({ condition: "heures" })).toEqual(["heures"]);
    expect(names({ condition: "heures" })).not.toContain("Dr Lucie Exemple");
  });

  it("say how many rows they show, of how many", () => {
    expect(shown({ etat: "a-verifier" })).toMatchObject({ rows: 1, of: 5 });
  });

  it("are all in the address, where what is not asked leaves no trace", () => {
    const search = { tri: "retient", role: "delegants", etat: "manque", condition: "heures" };
    expect(searchFor(sightIn(search))).toEqual(search);
    expect(searchFor(sightIn({}))).toEqual({});
  });

  it("ignore what an address says that nobody asks", () => {
    expect(sightIn({ tri: "hasard", etat: "?" })).toMatchObject({
      order: "closest",
      state: undefined,
    });
  });
});
