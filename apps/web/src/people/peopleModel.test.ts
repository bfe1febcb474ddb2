import type { PersonLine } from "@coopilote/contract/people/answers.ts";
import { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { describe, expect, it } from "vitest";
import { jobOf, lacksOf, matching } from "./peopleModel.ts";

const line = (part: Partial<PersonLine>): PersonLine => ({
  person: PersonId.make("00000000-0000-7000-8000-000000000000"),
  name: "Inès Fictive",
  profession: null,
  qualifications: [],
  registered: false,
  unusualNumber: false,
  affiliated: false,
  gone: false,
  functions: [],
  memberships: [],
  account: false,
  ...part,
});

const ines = line({ profession: "masseur-kinesitherapeute", registered: true });
const lucie = line({
  name: "Dr Lucie Exemple",
  profession: "medecin",
  qualifications: ["medecine-generale"],
});
const camille = line({ name: "Camille Imaginaire", functions: ["coordinator"] });

describe("what someone lacks", () => {
  it("is nothing for a coordinator who is not a professional", () => {
    expect(lacksOf(camille)).toStrictEqual([]);
  });

  it("is a number and an affiliation, and for a physician a specialty", () => {
    expect(lacksOf(ines)).toStrictEqual(["affiliation"]);
    expect(lacksOf(lucie)).toStrictEqual(["number", "affiliation"]);
    expect(lacksOf(line({ profession: "medecin" }))).toContain("specialty");
  });

  it("is nothing for whoever has left", () => {
    expect(lacksOf({ ...ines, gone: true })).toStrictEqual([]);
  });
});

describe("the search", () => {
  it("asks for every word, accents and capitals aside", () => {
    const people = [ines, lucie, camille];
    expect(matching(people, "INES kine")).toStrictEqual([ines]);
    expect(matching(people, "medecine generale")).toStrictEqual([lucie]);
    expect(matching(people, "coordination")).toStrictEqual([camille]);
    expect(matching(people, " ")).toStrictEqual(people);
    expect(matching(people, "orthoptiste")).toStrictEqual([]);
  });
});

describe("a profession", () => {
  it("is said with its specialties", () => {
    expect(jobOf(lucie)).toBe("médecin, médecine générale");
    expect(jobOf(camille)).toBeUndefined();
  });
});
