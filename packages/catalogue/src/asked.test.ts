import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { askedFr } from "@coopilote/domain/readiness/askedFr.ts";
import { describe, expect, it } from "vitest";
import { versions } from "./published.ts";

const asked = versions.flatMap(({ version, requirements, modules }) =>
  requirements.flatMap(({ asks }) =>
    [...leavesOf(asks)].map(({ rule, strength }) => ({
      version,
      said: askedFr(rule, modules),
      strength,
    })),
  ),
);

describe("what a published version asks", () => {
  it("is said in words, never by a code", () => {
    const coded = asked.filter(
      ({ said }) =>
        said === "" ||
        /undefined|\b[a-z]+-[a-z]+-[a-z]+\b/u.test(
          said.replaceAll(/masseur-kinésithérapeute|opticien-lunetier/gu, ""),
        ),
    );
    expect(coded).toEqual([]);
  });

  it("names modules by the titles of the text", () => {
    const followed = asked.filter(({ said }) => said.startsWith("À suivre"));
    expect(followed.map(({ said }) => said)).toEqual([
      "À suivre jusqu’au bout\u00A0: «\u00A0Vidéos\u00A0»",
    ]);
  });

  it("names those by whom a part is to be given, or judged", () => {
    const named = asked.filter(({ said }) => /\bpar (?:un|chacun)\b/u.test(said));
    expect(named.map(({ said }) => said)).toEqual([
      "Consultations en présence du délégant, sur 5\u00A0consultations, par un médecin (rhumatologie)",
      "8\u00A0h de théorie, par un médecin (hématologie), un médecin (anesthésie-réanimation) et un médecin (biologie médicale) ou un pharmacien (biologie médicale)",
    ]);
  });

  it("is never voiced as law beside a figure that was not read in the text (j40)", () => {
    const voiced = asked.filter(
      ({ said, strength }) => strength !== "texte-lu" && /obligatoire|exigé|impérati/iu.test(said),
    );
    expect(voiced).toEqual([]);
  });

  it("is to be read in the annex where no source gives the figure", () => {
    const unknown = asked.filter(
      ({ version, said }) =>
        version === "picc-line-2021-03-01" && said.includes("à lire dans l’annexe"),
    );
    expect(unknown.map(({ said }) => said)).toEqual(["Durée\u00A0: à lire dans l’annexe"]);
  });
});
