import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import {
  type AppliesTo,
  type Bites,
  type Kind,
  leavesOf,
} from "@coopilote/domain/protocols/Requirement.ts";
import { describe, expect, it } from "vitest";
import { versions } from "./published.ts";

type Asked = {
  readonly kind: Kind["kind"];
  readonly of: ReadonlyArray<AppliesTo>;
  readonly bites: Bites;
};

const isAsked =
  ({ kind, of, bites }: Asked) =>
  ({ requirements }: ProtocolVersion): boolean =>
    requirements.some(
      (requirement) =>
        of.includes(requirement.appliesTo) &&
        requirement.bites === bites &&
        [...leavesOf(requirement.asks)].some(({ rule }) => rule.kind === kind),
    );

/** The published texts that do not ask it. */
const silent = (asked: Asked): ReadonlyArray<string> =>
  versions.filter((version) => !isAsked(asked)(version)).map(({ version }) => version);

const ofBoth = ["both"] as const;
const ofTeam = ["team"] as const;

const pieceLacking = (document: string): ReadonlyArray<string> =>
  versions
    .filter(
      ({ requirements }) =>
        !requirements.some(
          ({ bites, asks }) =>
            bites === "before-practice" &&
            [...leavesOf(asks)].some(
              ({ rule }) => rule.kind === "team-document" && rule.document === document,
            ),
        ),
    )
    .map(({ version }) => version);

describe("every published text", () => {
  it("has délégants who delegate and délégués to whom they delegate (R1, R9)", () => {
    for (const role of ["delegant", "delegate"] as const)
      expect(silent({ kind: "profession", of: [role], bites: "before-declaration" })).toEqual([]);
  });

  it("is kept to its setting at all times (R8)", () => {
    expect(silent({ kind: "setting", of: ["structure"], bites: "always" })).toEqual([]);
  });

  it("asks at least a délégant and a délégué (R17)", () => {
    expect(silent({ kind: "minimum-team", of: ofTeam, bites: "before-declaration" })).toEqual([]);
  });

  it("asks of each member their engagement, sworn statement, number and insurance before the declaration (R42, R46, R48)", () => {
    for (const kind of ["engagement", "sworn-statement", "registration", "insurance"] as const)
      expect(silent({ kind, of: ofBoth, bites: "before-declaration" })).toEqual([]);
  });

  it("has délégués trained before the declaration, hence before the mise en œuvre (R25, R26)", () => {
    const untrained = versions.filter(
      ({ requirements }) =>
        !requirements.some(
          ({ appliesTo, bites, asks }) =>
            appliesTo === "delegate" &&
            bites === "before-declaration" &&
            [...leavesOf(asks)].some(({ rule }) => rule.kind.startsWith("training-")),
        ),
    );
    expect(untrained.map(({ version }) => version)).toEqual([]);
    expect(silent({ kind: "attested", of: ["delegate"], bites: "before-declaration" })).toEqual([]);
  });

  it("has each member declared before the mise en œuvre (R41)", () => {
    expect(silent({ kind: "declared", of: ofBoth, bites: "before-practice" })).toEqual([]);
  });

  it("stops at a suspension by the ARS, at all times (R53)", () => {
    expect(silent({ kind: "not-suspended", of: ofTeam, bites: "always" })).toEqual([]);
  });

  it("has its decision support, what patients read and consent to, and what to do in an emergency (R56, R57, R58)", () => {
    expect(
      ["logigramme", "information-consentement", "conduite-urgence"].flatMap(pieceLacking),
    ).toEqual([]);
  });

  it("says who, what, where and when to call, or that it is to be read in the annex (R14, R59, R60)", () => {
    const topics = ["patients", "inclusion", "exclusion", "withdrawal", "acts", "places", "call"];
    const gaps = versions.flatMap(({ version, cadre }) =>
      topics
        .filter((topic) => !cadre.some((line) => line.topic === topic))
        .map((topic) => `${version}: ${topic}`),
    );
    expect(gaps).toEqual([]);
    const unsourced = versions.flatMap(({ version, cadre }) =>
      cadre.filter(({ text, source }) => text !== null && source === null).map(() => version),
    );
    expect(unsourced).toEqual([]);
  });

  it("lets an organisme or the délégants train (R27)", () => {
    expect(
      versions
        .filter(({ trainers }) => !(trainers.organismes && trainers.delegants))
        .map(({ version }) => version),
    ).toEqual([]);
  });

  it("asks the employer’s agreement (R43)", () => {
    expect(silent({ kind: "employer-agreement", of: ofBoth, bites: "before-declaration" })).toEqual(
      [],
    );
  });
});
