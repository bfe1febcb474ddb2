import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { adopting } from "@coopilote/testkit/everyKind.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { standing } from "@coopilote/testkit/judged.ts";
import { camille, ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Minutes } from "../kernel/time.ts";
import type { Kind, Node, Requirement } from "../protocols/Requirement.ts";

const coordinator = by(camille.person);
const source = { title: "Texte inventé", anchor: "R61" };

const leaf = (part: string, rule: Kind): Node => ({
  leaf: { part, rule, basis: "annexe", strength: "rapporte", source },
});

/** A team whose text asks this, and nothing else, of a binôme. */
const asked = (asks: Node, ...steps: ReadonlyArray<Step>): World => {
  const only: Requirement = {
    id: "condition",
    title: "Condition",
    appliesTo: "binome",
    bites: "before-practice",
    asks,
  };
  return after(journey(msp2025, "founding"), [
    adopting((content) => ({
      ...content,
      requirements: [
        ...content.requirements.filter(({ appliesTo }) => appliesTo !== "binome"),
        only,
      ],
    })),
    ...steps,
  ]);
};
const judged = (asks: Node, ...steps: ReadonlyArray<Step>): string =>
  standing(asked(asks, ...steps), "condition");

describe("how a délégant is reached (R36, R61, R62)", () => {
  const byPhone = leaf("joignable", {
    kind: "reachable",
    means: ["phone"],
    delay: { known: true, value: Minutes.make(24 * 60) },
  });
  const stated = (means: Wire<"stateReachability">["means"], delay: number | null): Step =>
    did(by(lucie.person), "stateReachability", {
      team,
      person: lucie.person,
      means,
      delay,
      details: null,
    });

  it("is said by the délégant", () => {
    expect(judged(byPhone)).toBe("unmet · reachability-not-stated");
  });

  it("is by a means that the text asks (R62)", () => {
    expect(
      [["on-site"] as const, ["on-site", "phone"] as const].map((means) =>
        judged(byPhone, stated(means, 60)),
      ),
    ).toEqual(["unmet · means-not-enough", "met"]);
  });

  it("is by each means that the text asks (R62)", () => {
    const byBoth: Node = {
      allOf: [
        byPhone,
        leaf("teleconsultation", { kind: "reachable", means: ["teleconsultation"], delay: null }),
      ],
    };
    expect(
      [["phone"] as const, ["phone", "teleconsultation"] as const].map((means) =>
        judged(byBoth, stated(means, 60)),
      ),
    ).toEqual(["unmet · means-not-enough", "met"]);
  });

  it("is within the delay that the text asks: 24 hours, not a minute more, not unsaid (R63)", () => {
    expect(
      [null, 24 * 60 + 1, 24 * 60].map((delay) => judged(byPhone, stated(["phone"], delay))),
    ).toEqual(["unmet · delay-too-long", "unmet · delay-too-long", "met"]);
  });

  it("is within a delay that nobody knows until the annex is read", () => {
    const unsaid = leaf("joignable", {
      kind: "reachable",
      means: ["phone"],
      delay: { known: false },
    });
    expect(judged(unsaid, stated(["phone"], 60))).toBe("unknown · figure-unknown");
  });
});

describe("the software that a binôme shares (R65)", () => {
  const software = leaf("logiciel", { kind: "shared-software" });
  const dropped: Step = did(coordinator, "dropSharedSoftware", {
    software: idOf("software"),
    on: "2025-03-09",
  });
  const adopted = (access: Wire<"adoptSharedSoftware">["access"]): Step =>
    did(coordinator, "adoptSharedSoftware", {
      software: idOf("another software"),
      name: "Logiciel de la Fiction",
      from: "2025-03-10",
      access,
    });

  it("is one that is in use, open to both", () => {
    expect([
      judged(software, dropped),
      judged(software, dropped, adopted([lucie.person])),
      judged(software, dropped, adopted([lucie.person, ines.person])),
      judged(software, dropped, adopted("everyone")),
    ]).toEqual(["unmet · no-shared-software", "unmet · no-software-access", "met", "met"]);
  });

  it("gives way, where the text says so, to a report sent by a secure one (R64)", () => {
    const either: Node = {
      anyOf: [
        software,
        leaf("compte-rendu", { kind: "team-document", document: "transmission-securisee" }),
      ],
    };
    const secure = filed(
      documentOf("transmission"),
      ["transmission-securisee"],
      [team],
      coordinator,
    );
    expect([judged(either, dropped).split(" ")[0], judged(either, dropped, ...secure)]).toEqual([
      "unmet",
      "met",
    ]);
  });
});

describe("members of the same structure (R22, j16)", () => {
  it("both belong to it that day: being entered here is not belonging", () => {
    const same = leaf("affiliation", { kind: "same-affiliation" });
    const left = (on: string): Step =>
      did(coordinator, "endAffiliation", {
        affiliation: idOf(`affiliation ${ines.person}`),
        person: ines.person,
        on,
      });
    expect([
      judged(same),
      judged(same, left("2025-03-10")),
      judged(same, left("2025-03-09")),
    ]).toEqual(["met", "met", "unmet · not-affiliated"]);
  });
});
