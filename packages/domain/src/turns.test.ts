import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille, gabriel, ines, type Invented, lucie, nora } from "@coopilote/testkit/people.ts";
import { after, did, received } from "@coopilote/testkit/steps.ts";
import { by, grantsWith, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Code, type DocumentId } from "./kernel/ids.ts";
import type { Finding, Turn } from "./protocols/Finding.ts";
import { readiness } from "./readiness/readiness.ts";
import { standingOf } from "./Standing.ts";
import { isTurnOf, piecesToRead } from "./turns.ts";

const engaged = journey(msp2025, "engaging");

const standingIn = (world: World, { person }: Invented) => {
  const standing = standingOf(
    world.workspace,
    grantsWith(world, by(person)),
    by(person),
    world.now,
  );
  if (standing === undefined) throw new Error("a stranger");
  return standing;
};

/** Something that lacks, in one part. */
const someone = (turnOf: Turn): Finding => {
  const finding = readiness(engaged.workspace, team, engaged.now).find(
    ({ status, parts }) => status === "unmet" && parts.length === 0,
  );
  if (finding === undefined) throw new Error("no finding");
  return { ...finding, turnOf };
};

/** Those of the house for whom a finding waits. */
const waitsForFinding = (finding: Finding): ReadonlyArray<string> =>
  [camille, gabriel, lucie, ines, nora]
    .filter((one) => isTurnOf(standingIn(engaged, one), team, finding))
    .map(({ name }) => name.given);

const waitsFor = (turnOf: Turn): ReadonlyArray<string> => waitsForFinding(someone(turnOf));

describe("whose turn it is", () => {
  it("is the one person's, the delegants', any member's, the coordination's or the legal head's", () => {
    expect(waitsFor({ who: "person", person: ines.person })).toEqual(["Inès"]);
    expect(waitsFor({ who: "delegants" })).toEqual(["Lucie"]);
    expect(waitsFor({ who: "two-members" })).toEqual(["Lucie", "Inès"]);
    expect(waitsFor({ who: "coordinator" })).toEqual(["Camille"]);
    expect(waitsFor({ who: "legal-head" })).toEqual(["Gabriel"]);
  });

  it("is not a délégant's who is only proposed: they sign their engagement first", () => {
    const proposed = journey(msp2025, "founding");
    const turnOf = someone({ who: "delegants" });
    expect(isTurnOf(standingIn(proposed, lucie), team, turnOf)).toBe(false);
    expect(isTurnOf(standingIn(engaged, lucie), team, turnOf)).toBe(true);
  });

  it("is anyone's who could take a branch that is still open, and nobody's of one that does not apply", () => {
    const coordination = someone({ who: "coordinator" });
    const either = (...parts: ReadonlyArray<Finding>): Finding => ({
      ...coordination,
      anyOf: true,
      parts,
    });
    const theirs = {
      ...someone({ who: "person", person: ines.person }),
      part: Code.make("rapport"),
    };
    expect(waitsForFinding(either(coordination, theirs))).toEqual(["Camille", "Inès"]);
    expect(waitsForFinding(either(coordination, { ...theirs, status: "not-applicable" }))).toEqual([
      "Camille",
    ]);
    expect(waitsForFinding({ ...coordination, parts: [coordination, theirs] })).toEqual([
      "Camille",
    ]);
  });

  it("is nobody's here where it is the ARS's", () => {
    expect(waitsFor({ who: "ars" })).toEqual([]);
    expect(waitsFor({ who: "nobody" })).toEqual([]);
  });
});

describe("a piece nobody has read yet", () => {
  const program = documentOf("programme");
  const diploma = documentOf("diplôme d’Inès");
  const filedBy = (document: DocumentId, kind: string, about: string, { person }: Invented) => [
    received(document),
    did(by(person), "fileDocument", {
      document,
      kinds: [kind],
      about: [about],
      name: "piece.pdf",
      validUntil: null,
    }),
  ];
  const filed = after(engaged, [
    ...filedBy(program, "programme", team, camille),
    ...filedBy(diploma, "diplome", ines.person, ines),
  ]);
  const waitingFor = (world: World, who: Invented) =>
    piecesToRead(world.workspace, standingIn(world, who));

  it("waits for who manages and for an engaged delegant of the team it is of", () => {
    expect(waitingFor(filed, camille)).toEqual([program, diploma]);
    expect(waitingFor(filed, lucie)).toEqual([program, diploma]);
  });

  it("waits neither for a delegate nor for a colleague of no team", () => {
    expect(waitingFor(filed, ines)).toEqual([]);
    expect(waitingFor(filed, nora)).toEqual([]);
  });

  it("does not wait for the one it is about, were they to manage (j6)", () => {
    const own = after(engaged, filedBy(diploma, "diplome", camille.person, camille));
    expect(waitingFor(own, camille)).toEqual([]);
  });

  it("waits no more once accepted, or asked again", () => {
    const read = after(filed, [
      did(by(camille.person), "acceptDocument", { document: program }),
      did(by(lucie.person), "askToRedoDocument", { document: diploma, reason: "Illisible" }),
    ]);
    expect(waitingFor(read, camille)).toEqual([]);
  });
});
