import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { describe, expect, it } from "vitest";
import { versions } from "./published.ts";
import { regimes } from "./regimes.ts";

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

const published = (name: string): ProtocolVersion => {
  const found = versions.find(({ version }) => version === name);
  if (found === undefined) throw new Error(`${name} is not published`);
  return found;
};

const trainingOf = (name: string) =>
  published(name)
    .requirements.filter(({ id }) => id === "formation")
    .flatMap(({ asks }) => [...leavesOf(asks)]);

const remarksOf = (name: string, topic: string): ReadonlyArray<string> =>
  published(name)
    .remarks.filter((remark) => remark.topic === topic)
    .map(({ text }) => plain(text));

describe("figures that no arrêté was read to give (j40)", () => {
  it("are those of one magazine for insuffisance cardiaque: 100 hours, 25 € and 200 €", () => {
    const name = "insuffisance-cardiaque-2019-12-27";
    expect(trainingOf(name)).toMatchObject([
      { rule: { minutes: { known: true, value: 6000 } }, strength: "rapporte" },
    ]);
    expect(remarksOf(name, "formation")[0]).toContain("d’une seule revue professionnelle");
    expect(remarksOf(name, "forfait")[0]).toMatch(/^25 € .*200 € .*selon une seule revue\.$/u);
  });

  it("are those of a magazine for visits at home: 370 €", () => {
    const [forfait] = published("domicile-2022-10-24").remarks;
    expect(plain(forfait?.text ?? "")).toContain("370 € par an et par patient");
    expect(forfait).toMatchObject({ strength: "rapporte", source: { anchor: "j40" } });
  });

  it("are said of PICC-line, catheters and ultrasound as those of a local text, a diploma or an opinion, and the first two are not asked", () => {
    for (const [name, topic, whose] of [
      ["picc-line-2021-03-01", "variante-locale", "Un protocole local de l’AP-HP"],
      ["voie-veineuse-centrale-2021-03-01", "reserves-has", "Réserves de la HAS en 2013"],
      ["echographie-merm-2021-05-19", "diplome", "Le diplôme compte"],
      ["echographie-vasculaire-2021-05-19", "diplome", "Le diplôme compte"],
    ] as const)
      expect(remarksOf(name, topic)[0]).toContain(whose);
    for (const name of ["picc-line-2021-03-01", "voie-veineuse-centrale-2021-03-01"])
      expect(trainingOf(name)).toMatchObject([{ rule: { minutes: { known: false } } }]);
  });

  it("are not asked for the ages of adults in ophthalmology, which sources of 2017 give", () => {
    const { cadre } = published("bilan-visuel-16-49-2017");
    const ages = cadre.filter(({ topic }) => topic === "patients");
    expect(ages.length).toBeGreaterThan(0);
    expect(ages.filter(({ strength }) => strength === "texte-lu")).toEqual([]);
  });
});

describe("arrêtés that were heard of and not found (j40)", () => {
  it("say in their very name that they are to be confirmed", () => {
    const titles = [
      "asalee-2021-03-01",
      "fragilite-2021-03-01",
      "pompe-insuline-2021",
      "voie-veineuse-centrale-2021-03-01",
    ].map((name) => published(name).arrete.title);
    expect(titles.filter((title) => !title.endsWith(", à confirmer"))).toEqual([]);
  });

  it("are in force from a day that is always to be checked", () => {
    expect(versions.filter(({ force }) => force.strength !== "a-verifier")).toEqual([]);
  });
});

describe("the sworn statement since September 2025 (j7, j40)", () => {
  it("stops where the extract that was read stops: nothing of training nor of insurance", () => {
    const [former, current] = regimes;
    expect(former?.statement).toEqual([]);
    expect(current?.statement).toHaveLength(3);
    expect(current?.statement.join(" ")).not.toMatch(/formation|assurance|form[ée]/iu);
  });

  it("begins practice by a rule that the extract does not give for national protocols (j26)", () => {
    expect(regimes.map(({ startsFromStrength }) => startsFromStrength)).toEqual([
      "rapporte",
      "a-verifier",
    ]);
    expect(regimes[0]?.until?.strength).toBe("a-verifier");
  });
});
