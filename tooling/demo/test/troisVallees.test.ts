import { describe, expect, it } from "vitest";
import { hugo, judith, maud, theo, troisVallees } from "../src/tales/troisVallees.ts";
import { seenBy } from "./built.ts";

const seen = seenBy(troisVallees, judith);

describe("a CPTS in cheville whose setting is unknown (j12)", () => {
  it("lacked nothing in March but the setting, and the declaration that waited for it", async () => {
    const { answers } = await seen.asOf("cheville", "2026-03-02", "09:00");
    const lacking = answers.map(({ delegate, inPractice, heldAsKnownThen }) => ({
      delegate,
      practised: inPractice.holds,
      lacked: [
        ...new Set(heldAsKnownThen.missingByTexts.map(({ requirement }) => requirement)),
      ].toSorted(),
      internal: heldAsKnownThen.missingByInternalRules.length,
    }));
    expect(lacking).toHaveLength(2);
    for (const { practised, lacked, internal } of lacking) {
      expect(practised).toBe(false);
      expect(lacked).toEqual(["cadre-exercice", "declare"]);
      expect(internal).toBe(0);
    }
  });

  it("keeps in its register the answer of the ARS, before the list and the deposit", async () => {
    const told = (await seen.register()).map(({ type }) => type).toReversed();
    const order = [
      "SettingSupplied.1",
      "DeclarationPrepared.1",
      "LegalHeadStatementSigned.1",
      "DepositRecorded.1",
      "MiseEnOeuvreRecorded.1",
    ].map((type) => told.indexOf(type));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("practises since the day that followed its deposit of June", async () => {
    const { answers } = await seen.asOf("cheville", "2026-06-22", "09:00");
    const held = answers.filter(
      ({ inPractice, heldAsKnownThen }) => inPractice.holds && heldAsKnownThen.byTexts,
    );
    expect(held.map(({ delegate }) => delegate).toSorted()).toEqual(
      [maud.person, theo.person].toSorted(),
    );
    expect(held.map((answer) => [...answer.heldAsKnownThen.with])).toEqual([
      [hugo.person],
      [hugo.person],
    ]);
  });
});
