import { describe, expect, it } from "vitest";
import { settingsFr } from "./settingsFr.ts";

const row = (kind: string, status: "allowed" | "unknown") => ({
  kind,
  status,
  from: null,
  until: null,
  source: { title: "Texte inventé", anchor: "j12" },
});

describe("where a protocol may be practised (j12)", () => {
  it("is to be checked everywhere, where no source says anything", () => {
    expect(settingsFr([row("msp", "unknown"), row("cpts", "unknown")])).toBe(
      "À vérifier pour tous les cadres",
    );
  });

  it("is to be checked elsewhere, where a source admits one kind of structure", () => {
    expect(settingsFr([row("msp", "allowed"), row("cpts", "unknown")])).toMatch(
      /^Admis.*Pour les autres cadres, à vérifier$/u,
    );
  });
});
