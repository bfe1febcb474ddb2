import { expect, it } from "vitest";
import { copied } from "./matrixText.ts";

const matrix = {
  rowHead: "Personnes",
  groups: [
    {
      id: "training",
      label: "La formation",
      columns: [
        { id: "heures", label: "Heures et jours", need: "sur 10\u00A0h et 3\u00A0jours" },
        { id: "epreuve", label: "Épreuve", rule: "règle interne" },
      ],
    },
  ],
  sections: [
    {
      id: "delegate",
      label: "Délégués",
      rows: [
        {
          id: "ines",
          name: "=Inès\tFictive",
          detail: "infirmière",
          cells: new Map([
            ["heures", { mark: "partly", text: "6\u00A0h\u00A030 /\u00A010\u00A0h · 2/3\u00A0j" }],
            ["epreuve", { mark: "met" }],
          ] as const),
          verdict: { tone: "blocks", text: "pas encore" },
        },
      ],
    },
  ],
} as const;

it("the matrix is copied with its states in words and its counts, and no name becomes a formula", () => {
  expect(
    copied(matrix)
      .split("\n")
      .map((line) => line.split("\t")),
  ).toEqual([
    [
      "Personnes",
      "Profession",
      "Groupe",
      "Heures et jours sur 10 h et 3 jours",
      "Épreuve (règle interne)",
      "Réunies",
      "Peut exercer",
    ],
    [
      "'=Inès Fictive",
      "infirmière",
      "Délégués",
      "en cours : 6 h 30 / 10 h · 2/3 j",
      "acquis",
      "1 sur 2",
      "pas encore",
    ],
    ["Totaux", "", "", "0 sur 1", "1 sur 1", "", "0 sur 1"],
  ]);
});
