import { describe, expect, it } from "vitest";
import { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import { byVerdict, isVacant, type Picked, type Side, sought } from "./pickerModel.ts";

const source = { title: "Source inventée", anchor: "j40" };

const picked = (shortTitle: string, of: Partial<Picked>): Picked => ({
  protocol: shortTitle,
  version: shortTitle,
  title: shortTitle,
  shortTitle,
  arrete: { title: "Arrêté inventé", source, found: true },
  from: Day.make("2024-01-01"),
  annex: "notRead",
  verdict: "could",
  lacking: [],
  sides: [],
  teams: 0,
  professions: [],
  specialties: [],
  ...of,
});

const throat = picked("Odynophagie", { professions: ["medecin", "infirmier"] });
const ankle = picked("Torsion de la cheville", {
  professions: ["medecin", "masseur-kinesitherapeute"],
  specialties: ["medecine-generale"],
  verdict: "could-if",
});
const all = [throat, ankle];
const nothing = { words: "", profession: "", specialty: "" };
const titles = (protocols: ReadonlyArray<Picked>) => protocols.map(({ shortTitle }) => shortTitle);

describe("what one looks for among protocols", () => {
  it("is found by a word of its title, without accents nor capitals", () => {
    const fever = picked("Éruption vésiculeuse de l’enfant", {});
    expect(titles(sought([...all, fever], { ...nothing, words: "eruption ENFANT" }))).toEqual([
      "Éruption vésiculeuse de l’enfant",
    ]);
  });

  it("is found by a profession of either side, and by a specialty", () => {
    expect(titles(sought(all, { ...nothing, profession: "infirmier" }))).toEqual(["Odynophagie"]);
    expect(titles(sought(all, { ...nothing, specialty: "medecine-generale" }))).toEqual([
      "Torsion de la cheville",
    ]);
  });

  it("is everything where nothing is asked", () => {
    expect(sought(all, nothing)).toEqual(all);
  });
});

describe("protocols as they are listed", () => {
  it("come under what the structure could do, the possible first, and no empty heading", () => {
    expect(
      byVerdict([ankle, throat]).map(({ verdict, protocols }) => [verdict, titles(protocols)]),
    ).toEqual([
      ["could", ["Odynophagie"]],
      ["could-if", ["Torsion de la cheville"]],
    ]);
  });

  it("say that a side is vacant only where nobody is near to holding it", () => {
    const side: Side = {
      role: "delegate",
      asked: "Infirmier",
      strength: "rapporte",
      source,
      people: [],
      lacking: [],
    };
    expect(isVacant(side)).toBe(true);
    expect(
      isVacant({
        ...side,
        people: [
          {
            person: PersonId.make("00000000-0000-7000-8000-000000000001"),
            name: "Nora Démonstration",
          },
        ],
      }),
    ).toBe(false);
  });
});
