import { dayOf, documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf, sha256 } from "@coopilote/testkit/draw.ts";
import { alsoAsking, asking } from "@coopilote/testkit/everyKind.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { findingIn, standing } from "@coopilote/testkit/judged.ts";
import { camille, ines, msp } from "@coopilote/testkit/people.ts";
import { after, did, on, received, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { agreementHash } from "../statementLink.ts";
import { LinkId, PersonId } from "../kernel/ids.ts";
import type { Kind } from "../protocols/Requirement.ts";

const known = <A>(value: A) => ({ known: true as const, value });
const coordinator = by(camille.person);
const day = dayOf(msp2025, 14);

const asked = (rule: Kind, ...steps: ReadonlyArray<Step>) =>
  after(journey(msp2025, "engaging"), [
    alsoAsking(asking(rule, "delegate")),
    on(day, "09:00"),
    ...steps,
  ]);

const piece = (label: string): ReadonlyArray<Step> =>
  filed(
    documentOf(label),
    ["preuve-experience", "preuve-temps-de-travail"],
    [ines.person],
    coordinator,
  );
const unread = (label: string): ReadonlyArray<Step> => [
  received(documentOf(label)),
  did(coordinator, "fileDocument", {
    document: documentOf(label),
    kinds: ["preuve-experience"],
    about: [ines.person],
    name: "certificat.pdf",
    validUntil: null,
  }),
];

describe("years of practice in a field", () => {
  const rule: Kind = { kind: "field-experience", field: "rhumatologie", months: known(36) };
  const stated = (label: string, from: string, until: string | null, field = "rhumatologie") =>
    did(by(ines.person), "stateExperience", {
      experience: idOf(label),
      person: ines.person,
      field,
      from,
      until,
      document: documentOf(label),
    });

  it("are three once three years have gone by, to the day", () => {
    const since = (from: string) =>
      standing(asked(rule, ...piece("a"), stated("a", from, null)), rule.kind);
    expect([since("2022-03-25"), since("2022-03-27")]).toEqual([
      "met · 36/36 months",
      "partly · experience-missing · 35/36 months",
    ]);
  });

  it("add up over several posts, a day held twice counting once", () => {
    const twice = asked(
      rule,
      ...piece("a"),
      ...piece("b"),
      stated("a", "2020-01-01", "2021-12-31"),
      stated("b", "2021-01-01", "2022-06-30"),
    );
    expect(standing(twice, rule.kind)).toBe("partly · experience-missing · 30/36 months");
  });

  it("wait for someone else to accept their piece", () => {
    const world = asked(rule, ...unread("a"), stated("a", "2015-01-01", null));
    expect(standing(world, rule.kind)).toBe("partly · experience-not-accepted · 0/36 months");
    const accepted = after(world, [
      did(coordinator, "acceptDocument", { document: documentOf("a") }),
    ]);
    expect(standing(accepted, rule.kind)).toBe("met · 122/36 months");
    expect(findingIn(accepted, rule.kind).proof).toBe("document");
  });

  it("of another field do not count, nor those taken back", () => {
    const elsewhere = asked(rule, ...piece("a"), stated("a", "2015-01-01", null, "urologie"));
    const takenBack = asked(
      rule,
      ...piece("a"),
      stated("a", "2015-01-01", null),
      did(by(ines.person), "withdrawExperience", {
        experience: idOf("a"),
        person: ines.person,
        reason: "Saisie pour une autre",
      }),
    );
    expect([elsewhere, takenBack].map((world) => standing(world, rule.kind))).toEqual([
      "unmet · experience-missing · 0/36 months",
      "unmet · experience-missing · 0/36 months",
    ]);
  });
});

describe("experience since a diploma", () => {
  const rule: Kind = { kind: "diploma-experience", qualification: "demerm", months: known(24) };
  const diploma = (obtainedOn: string | null): Step =>
    did(coordinator, "recordQualification", {
      person: ines.person,
      qualification: "demerm",
      obtainedOn,
    });

  it("is counted from the day of the diploma, and says when it is reached", () => {
    expect(standing(asked(rule), rule.kind)).toBe("unmet · diploma-not-stated");
    expect(standing(asked(rule, diploma(null)), rule.kind)).toBe("partly · diploma-not-stated");
    expect(standing(asked(rule, diploma("2023-03-24")), rule.kind)).toBe("met");
    const recent = findingIn(asked(rule, diploma("2023-07-01")), rule.kind);
    expect([recent.status, recent.missing, recent.due]).toEqual([
      "unmet",
      "diploma-too-recent",
      "2025-07-01",
    ]);
  });
});

describe("acts done before", () => {
  const rule: Kind = { kind: "prior-acts", act: "picc", count: known(30) };
  const stated = (label: string, count: number): Step =>
    did(by(ines.person), "statePriorActs", {
      experience: idOf(label),
      person: ines.person,
      act: "picc",
      count,
      until: "2024-12-31",
      document: documentOf(label),
    });

  it("add up, each with its accepted piece", () => {
    const some = asked(rule, ...piece("a"), stated("a", 18));
    expect(standing(some, rule.kind)).toBe("partly · prior-acts-missing · 18/30 acts");
    expect(standing(after(some, [...piece("b"), stated("b", 12)]), rule.kind)).toBe(
      "met · 30/30 acts",
    );
  });
});

describe("the share of working time in a field", () => {
  const rule: Kind = { kind: "working-time", field: "echographie", percent: 50 };
  const stated = (label: string, percent: number, from: string): Step =>
    did(by(ines.person), "stateWorkingTime", {
      experience: idOf(label),
      person: ines.person,
      field: "echographie",
      percent,
      from,
      document: documentOf(label),
    });

  it("is the one last stated for the day", () => {
    const enough = asked(rule, ...piece("a"), stated("a", 60, "2024-01-01"));
    expect(standing(asked(rule), rule.kind)).toBe("unmet · working-time-not-stated · 0/50 percent");
    expect(standing(enough, rule.kind)).toBe("met · 60/50 percent");
    expect(standing(after(enough, [...piece("b"), stated("b", 40, "2025-03-01")]), rule.kind)).toBe(
      "partly · working-time-too-low · 40/50 percent",
    );
  });
});

describe("the employer's agreement", () => {
  const rule: Kind = { kind: "employer-agreement" };
  const practisingAs = (mode: "liberal" | "salarie", ...steps: ReadonlyArray<Step>): World =>
    asked(
      rule,
      ...steps,
      did(coordinator, "endExercise", {
        person: ines.person,
        exercise: idOf(`exercise ${ines.person}`),
        on: "2025-03-01",
      }),
      did(coordinator, "startExercise", {
        person: ines.person,
        exercise: idOf("second exercise"),
        mode,
        employer: mode === "salarie" ? msp.entity : null,
        from: "2025-03-02",
      }),
    );
  const inHospital = (mode: "liberal" | "salarie"): World =>
    practisingAs(
      mode,
      did(coordinator, "stateStructureKind", { kind: "etablissement", from: null }),
    );

  it("is asked in an establishment only, and not of a libéral", () => {
    const everywhere = [practisingAs("salarie"), inHospital("liberal"), inHospital("salarie")];
    expect(everywhere.map((world) => standing(world, rule.kind))).toEqual([
      "not-applicable",
      "not-applicable",
      "unmet · document-missing",
    ]);
  });

  it("is met once the employer signed it by a link, as by the accepted piece", () => {
    const link = idOf("employer link");
    const signatory = idOf("employer");
    const world = inHospital("salarie");
    const shown = agreementHash(
      { sha256, structure: world.structure },
      {
        team,
        person: ines.person,
        role: "delegate",
        protocol: "lombalgie",
        version: "lombalgie-2020-03-06",
      },
    );
    const agreed = after(world, [
      did(coordinator, "giveEmployerLink", {
        team,
        person: ines.person,
        link,
        signatory,
        name: ines.name,
        capacity: "Directrice",
        organisation: null,
      }),
      did(
        { kind: "link", link: LinkId.make(link), person: PersonId.make(signatory) },
        "signEmployerAgreement",
        { team, person: ines.person, signatory, shown },
      ),
    ]);
    expect(standing(agreed, rule.kind)).toBe("met");
  });

  it.each(["msp", "cds", "esp", "cpts", "cabinet"] as const)(
    "is asked of no salarié outside an establishment: %s",
    (kind) => {
      const stated = did(coordinator, "stateStructureKind", { kind, from: null });
      expect(standing(practisingAs("salarie", stated), rule.kind)).toBe("not-applicable");
    },
  );

  it("is a piece that someone else accepted", () => {
    const world = after(
      inHospital("salarie"),
      filed(documentOf("accord"), ["accord-employeur"], [ines.person], coordinator),
    );
    expect(standing(world, rule.kind)).toBe("met");
  });
});
