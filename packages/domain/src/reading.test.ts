import { msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { hugo, ines, type Invented, lucie } from "@coopilote/testkit/people.ts";
import { decided } from "@coopilote/testkit/steps.ts";
import { by, grantsWith } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { DeclarationId } from "./kernel/ids.ts";
import type { Finding } from "./protocols/Finding.ts";
import { findingWords } from "./readiness/fr.ts";
import { refusalReadableBy } from "./reading.ts";
import { standingOf } from "./Standing.ts";

const engaged = journey(msp2025, "engaging");

/** What is missing to declare Lucie and Hugo, as told to whoever asks. */
const toldTo = ({ person }: Invented): ReadonlyArray<Finding> => {
  const actor = by(person);
  const { workspace, now } = engaged;
  const standing = standingOf(workspace, grantsWith(engaged, actor), actor, now);
  const { result } = decided(
    engaged,
    "prepareDeclaration",
    {
      declaration: DeclarationId.make(idOf("déclaration")),
      team,
      adds: [...named("delegant", lucie), ...named("delegate", hugo)],
      removes: [],
    },
    actor,
  );
  if (standing === undefined) throw new Error("a member of the team is no stranger");
  return Result.match(result, {
    onSuccess: () => [],
    onFailure: (refusal) => {
      const told = refusalReadableBy(standing, refusal);
      return "missing" in told ? told.missing : [];
    },
  });
};
const ofHugo = (findings: ReadonlyArray<Finding>) =>
  findings.filter(({ subject }) => subject.kind === "member" && subject.person === hugo.person);

describe("what a refusal tells of a colleague", () => {
  it("is everything to their delegant and to themselves", () => {
    const requirements = (findings: ReadonlyArray<Finding>) =>
      ofHugo(findings).map(({ requirement }) => requirement);
    expect(requirements(toldTo(hugo))).toEqual(requirements(toldTo(lucie)));
    expect(requirements(toldTo(lucie))).toContain("formation");
  });

  it("is to a peer who it is and whose turn it is, once, and no result", () => {
    const told = ofHugo(toldTo(ines));
    const turns = told.map(({ turnOf }) => turnOf.who);
    expect(turns).toEqual([...new Set(turns)]);
    expect(
      told.map(({ requirement, kind, missing, measure, evidence, parts }) => ({
        requirement,
        kind,
        missing,
        measure,
        evidence,
        parts,
      })),
    ).toEqual(
      told.map(() => ({
        requirement: "condition-d-un-collegue",
        kind: null,
        missing: null,
        measure: null,
        evidence: [],
        parts: [],
      })),
    );
    expect(told).not.toEqual([]);
  });

  it("is said in words without a result", () => {
    const [told] = ofHugo(toldTo(ines));
    if (told === undefined) throw new Error("nothing is told of Hugo");
    const words = findingWords(told, {
      person: () => "Hugo Modèle",
      requirement: () => "",
      citation: () => null,
    });
    expect(words.what).toBe("Une condition d’un·e collègue\u00A0: Hugo Modèle");
  });
});
