import { describe, expect, test } from "vitest";
import {
  declaredBy,
  delegantsFirst,
  lackingRole,
  type Named,
  namedOf,
  tickOf,
} from "./declarationModel.ts";

const lucie: Named = { person: "lucie", role: "delegant" };
const ines: Named = { person: "ines", role: "delegate" };
const hugo: Named = { person: "hugo", role: "delegate" };

describe("whom successive deposits declare", () => {
  test("a later deposit never undoes an earlier one for those who stay", () => {
    const first = { adds: [lucie, ines], removes: [] };
    expect(declaredBy([first, { adds: [hugo], removes: [] }])).toEqual([lucie, ines, hugo]);
  });

  test("a person removed in one role is no longer declared in it", () => {
    const first = { adds: [lucie, ines], removes: [] };
    expect(declaredBy([first, { adds: [], removes: [ines] }])).toEqual([lucie]);
  });

  test("a person removed then named again is declared once", () => {
    const deposits = [
      { adds: [lucie, ines], removes: [] },
      { adds: [], removes: [ines] },
      { adds: [ines, lucie], removes: [] },
    ];
    expect(declaredBy(deposits)).toEqual([lucie, ines]);
  });
});

test("a tick stands for a person in a role, and comes back to it", () => {
  expect(namedOf(tickOf(ines))).toEqual([ines]);
});

test("a tick of no known role names nobody", () => {
  expect(namedOf("formateur:ines")).toEqual([]);
});

test("a list lacks a role while nobody ready holds it", () => {
  const ready = { ...lucie, ready: true };
  expect(lackingRole([ready, { ...ines, ready: false }])).toBe("delegate");
  expect(lackingRole([{ ...ines, ready: true }])).toBe("delegant");
  expect(lackingRole([ready, { ...ines, ready: true }])).toBeUndefined();
});

test("the form reads delegants first", () => {
  expect(delegantsFirst([ines, lucie, hugo])).toEqual([lucie, ines, hugo]);
});
