import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { type Kind, leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { describe, expect, it } from "vitest";
import { cheville2020 } from "./cheville.ts";
import { lombalgie2020 } from "./lombalgie.ts";
import { odynophagie } from "./odynophagie.ts";
import { pollakiurie } from "./pollakiurie.ts";

const plain = (text: string | null): string => (text ?? "à lire").replaceAll("\u00A0", " ");

/** What a version asks under a requirement, with its strength and the anchor it cites. */
const asked = ({ requirements }: ProtocolVersion, id: string) =>
  requirements
    .filter((requirement) => requirement.id === id)
    .flatMap(({ asks }) => [...leavesOf(asks)])
    .map(({ rule, strength, source }) => ({ rule, strength, anchor: source.anchor }));

const rowsOf = (version: ProtocolVersion, id: string) =>
  asked(version, id).flatMap(({ rule }) => (rule.kind === "profession" ? rule.rows : []));

const line = ({ cadre }: ProtocolVersion, topic: string) =>
  cadre.filter((each) => each.topic === topic).map(({ text }) => plain(text));

const remark = ({ remarks }: ProtocolVersion, topic: string) =>
  remarks
    .filter((each) => each.topic === topic)
    .map(({ text, strength, source }) => ({ text: plain(text), strength, anchor: source.anchor }));

const kindsAnywhere = ({ requirements }: ProtocolVersion): ReadonlyArray<Kind> =>
  requirements.flatMap(({ asks }) => [...leavesOf(asks)].map(({ rule }) => rule));

const generalist = [
  { profession: "medecin", qualifications: ["medecine-generale"], exercise: null },
];

describe.each([lombalgie2020, cheville2020])(
  "$version, as the page of the URPS says",
  (version) => {
    it("joins a médecin généraliste and a masseur-kinésithérapeute (R21)", () => {
      expect(rowsOf(version, "profession-delegant")).toEqual(generalist);
      expect(rowsOf(version, "profession-delegue").map(({ profession }) => profession)).toEqual([
        "masseur-kinesitherapeute",
      ]);
    });

    it("is taught by the physicians engaged, with a programme already written, not by trained délégués (R29)", () => {
      expect(version.trainers).toMatchObject({
        professions: [{ profession: "medecin", qualifications: ["medecine-generale"] }],
        delegants: true,
        trainedDelegates: false,
      });
      expect(version.modules.map(({ id }) => id)).toEqual(["programme"]);
    });

    it("asks ten hours over three days, as a reported text (R30, j40)", () => {
      expect(asked(version, "formation")).toMatchObject([
        { rule: { minutes: { known: true, value: 600 } }, strength: "rapporte", anchor: "R30" },
        { rule: { days: { known: true, value: 3 } }, strength: "rapporte", anchor: "R30" },
      ]);
      expect(remark(version, "jours")).toMatchObject([{ strength: "a-verifier" }]);
      expect(version.sharing).toMatchObject([{ status: "unknown" }]);
    });

    it("excludes no other structure on the word « uniquement », and says whose word it is (j12)", () => {
      const rows = kindsAnywhere(version).flatMap((rule) =>
        rule.kind === "setting" ? rule.settings : [],
      );
      const ofHospital = rows.filter(({ kind }) => kind === "etablissement");
      expect(ofHospital).toMatchObject([{ status: "unknown", source: { anchor: "R65" } }]);
      expect(plain(ofHospital[0]?.source.title ?? "")).toContain("« uniquement »");
    });

    it("is for ages that the press gives, to be checked (j40)", () => {
      const patients = version.cadre.filter(({ topic }) => topic === "patients");
      expect(patients).toMatchObject([{ strength: "a-verifier", source: { anchor: "j40" } }]);
    });

    it("asks an analyse de pratiques after the start, at a period that no source gives (R31)", () => {
      expect(version.requirements.find(({ id }) => id === "evaluation-reguliere")?.bites).toBe(
        "after-start",
      );
      expect(asked(version, "evaluation-reguliere")).toMatchObject([
        { rule: { form: "analyse-de-pratiques", everyMonths: { known: false } }, anchor: "R31" },
      ]);
    });

    it("is for an MSP or a centre de santé with a common software; the DMP is asked of each patient (R65)", () => {
      const settings = kindsAnywhere(version).flatMap((rule) =>
        rule.kind === "setting" ? rule.settings : [],
      );
      const allowed = settings.filter(
        ({ status, until }) => status === "allowed" && until === null,
      );
      expect(allowed.map(({ kind }) => kind).toSorted()).toEqual(["cds", "msp"]);
      expect(settings.findLast(({ kind }) => kind === "cpts")?.status).toBe("unknown");
      const kinds = kindsAnywhere(version);
      expect(kinds.map(({ kind }) => kind)).toContain("shared-software");
      expect(kinds).toContainEqual({ kind: "team-document", document: "critere-dmp" });
      expect(line(version, "inclusion")).toContain(
        "Le patient accepte le partage de son DMP avec le masseur-kinésithérapeute",
      );
    });
  },
);

describe.each([...odynophagie, ...pollakiurie])(
  "$version, as the sheet of the ARS Nouvelle-Aquitaine says",
  (version) => {
    it("joins a médecin généraliste and an infirmier, of the same structure (R22)", () => {
      expect(rowsOf(version, "profession-delegant")).toEqual(generalist);
      expect(rowsOf(version, "profession-delegue").map(({ profession }) => profession)).toContain(
        "infirmier",
      );
      expect(asked(version, "meme-structure")).toMatchObject([
        { rule: { kind: "same-affiliation" }, strength: "rapporte", anchor: "R22" },
      ]);
    });

    it("may be taught by an organisme, or by délégants and nurses already trained (R34)", () => {
      expect(version.trainers).toMatchObject({
        organismes: true,
        delegants: true,
        trainedDelegates: true,
        strength: "rapporte",
        source: { anchor: "R34" },
      });
    });

    it("has its délégant intervene within 24 hours, to be checked against the text of 2023 (R63, j40)", () => {
      const [intervention] = asked(version, "delegant-joignable");
      expect(intervention).toMatchObject({
        rule: { delay: { known: true, value: 1440 } },
        strength: "rapporte",
        anchor: "R63",
      });
    });

    it("has its délégant reachable by phone and by téléconsultation, both (R62)", () => {
      const means = asked(version, "delegant-joignable").map(({ rule }) =>
        rule.kind === "reachable" ? rule.means : [],
      );
      expect(means).toEqual([["phone"], ["teleconsultation"]]);
    });

    it("shares an information system, or sends a report by a secure one (R64)", () => {
      const shared = version.requirements.find(({ id }) => id === "systeme-partage")?.asks;
      expect(shared).toMatchObject({
        anyOf: [
          { leaf: { rule: { kind: "shared-software" } } },
          { leaf: { rule: { kind: "team-document", document: "transmission-securisee" } } },
        ],
      });
    });

    it("takes place in the nurse’s office and at home (R66, R67)", () => {
      expect(line(version, "places")[0]).toMatch(/^Cabinet infirmier et domicile d/u);
    });

    it("is paid 25 € for each patient, to the team, freely shared, and names no other amount (R73, R75, R76)", () => {
      const [forfait, ...others] = remark(version, "forfait");
      expect(others).toEqual([]);
      expect(forfait).toMatchObject({ strength: "rapporte", anchor: "R75" });
      expect(forfait?.text).toMatch(
        /^25 € par patiente?, versés à l’équipe et librement répartis/u,
      );
      const amounts = version.remarks.flatMap(({ text }) => plain(text).match(/\d+ €/gu) ?? []);
      expect(amounts).toEqual(["25 €"]);
    });

    it("is not paid beside what is billed anyway for the same patient (R77)", () => {
      expect(remark(version, "non-cumul")).toMatchObject([{ strength: "rapporte", anchor: "R77" }]);
    });
  },
);

describe("odynophagie", () => {
  it("asks ten hours of training, as a reported text (R33, j40)", () => {
    for (const version of odynophagie)
      expect(asked(version, "formation")).toMatchObject([
        { rule: { minutes: { known: true, value: 600 } }, strength: "rapporte", anchor: "R33" },
      ]);
  });

  it("is for patients of 6 to 45 years, of 6 to 50 since August 2023, each under its own text (R67, j40)", () => {
    expect(odynophagie.map((version) => line(version, "patients")[0])).toEqual([
      "Patients de 6 à 45 ans",
      "Patients de 6 à 45 ans",
      "Patients de 6 à 50 ans",
      "Patients de 6 à 50 ans",
    ]);
  });

  it("says both ways in which its delay is told (j40)", () => {
    for (const version of odynophagie)
      expect(remark(version, "delai")).toMatchObject([{ strength: "a-verifier" }]);
  });
});

describe("pollakiurie", () => {
  it("asks four hours of training, as a reported text (R32, j40)", () => {
    for (const version of pollakiurie)
      expect(asked(version, "formation")).toMatchObject([
        { rule: { minutes: { known: true, value: 240 } }, strength: "rapporte", anchor: "R32" },
      ]);
  });

  it("is for women of 16 to 65 years, without risk factor, of recent urinary signs (R66)", () => {
    for (const version of pollakiurie) {
      expect(line(version, "patients")).toEqual(["Femmes de 16 à 65 ans, sans facteur de risque"]);
      expect(line(version, "inclusion")[0]).toContain("Signes fonctionnels urinaires récents");
    }
  });

  it("may be followed in part at a distance, to an extent that nobody has read (j40)", () => {
    for (const version of pollakiurie) {
      expect(version.autoformationCap).toEqual({ known: false });
      expect(remark(version, "a-distance")[0]?.text).toContain("la part n’est pas donnée");
    }
  });
});
