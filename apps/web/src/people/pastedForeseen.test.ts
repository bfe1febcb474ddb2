import { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { describe, expect, it } from "vitest";
import { cellsOf } from "./pastedCells.ts";
import { columnsOf } from "./pastedColumns.ts";
import { type ForeseenLine, thoughtIn, withForeseen } from "./pastedForeseen.ts";
import { linesOf } from "./pastedLines.ts";
import type { Outcome } from "./pasting.ts";
import { personBody } from "./personDraft.ts";

const rows = cellsOf(
  "Nom\tPrénom\tRPPS\nExemple\tLucie\t10999000002\nFictive\tInès\t123\nModèle\tHugo\t",
);
const lines = linesOf(rows, columnsOf(rows, true), true, {
  today: "2026-10-12",
  entities: [],
  affiliation: { as: "later", entity: "", from: "2026-10-12" },
  proposes: false,
  known: [],
  ownOf: () => undefined,
});
const [lucie, , hugo] = lines;
if (lucie === undefined || hugo === undefined) throw new Error("the list has three lines");

const zoe = PersonId.make("0199e000-0000-7000-8000-000000000001");
const kept: ForeseenLine = { wrong: [], unproposed: null, holder: null };

describe("what the server says of a list before it is sent", () => {
  it("is asked of the lines that can be read and are not added", () => {
    const body = personBody(lucie.draft, { person: zoe, affiliation: "a", exercise: "e" });
    const added: Outcome = {
      state: "added",
      person: zoe,
      add: { commandId: "c", body },
      propose: null,
    };
    const keys = (outcomes: Readonly<Record<string, Outcome>>) =>
      thoughtIn(lines, outcomes, "", 12)?.lines.map(({ key }) => key);
    expect(keys({})).toEqual([lucie.key, hugo.key]);
    expect(keys({ [lucie.key]: added })).toEqual([hugo.key]);
    expect(keys({ [lucie.key]: added, [hugo.key]: added })).toBeUndefined();
  });

  it("refuses a line for what only it knows", () => {
    const wrong = ["Site ou entité introuvable"];
    expect(withForeseen(lucie, { ...kept, wrong }, undefined).wrong).toEqual(wrong);
    expect(withForeseen(lucie, kept, undefined)).toEqual(lucie);
  });

  it("leaves out who is there under the same number, unless that is said again", () => {
    const held = { ...kept, holder: { person: zoe, name: "Zoé Inventée" } };
    const twice = withForeseen(lucie, held, undefined);
    expect(twice.isTwice).toBe(true);
    expect(twice.wrong).toEqual([]);
    expect(twice.doubts[0]).toBe("même numéro que Zoé Inventée, déjà dans la structure");
  });

  it("takes nobody for someone else once the line has added them", () => {
    const held = { ...kept, holder: { person: zoe, name: "Lucie Exemple" } };
    expect(withForeseen(lucie, held, zoe)).toEqual(lucie);
  });
});
