import { type Kind, leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { describe, expect, it } from "vitest";
import { lombalgie2020 } from "./lombalgie.ts";
import { lombalgie2020Revision1 } from "./lombalgieRevision1.ts";

const partsOf = ({ requirements }: ProtocolVersion): ReadonlyArray<string> =>
  requirements.flatMap(({ id, appliesTo, bites, asks }) =>
    [...leavesOf(asks)].map(
      ({ part, rule: { kind } }) => `${id} ${part} ${kind} ${appliesTo} ${bites}`,
    ),
  );

const rules = lombalgie2020.requirements.flatMap(({ asks }) =>
  [...leavesOf(asks)].map(({ rule }): Kind => rule),
);

const settingOn = (kind: string, day: string) => {
  const rows = rules.flatMap((rule) => (rule.kind === "setting" ? rule.settings : []));
  return rows.find(
    ({ kind: named, from, until }) =>
      named === kind && (from === null || from <= day) && (until === null || day < until),
  );
};

describe("revision 2 of lombalgie", () => {
  it("asks all that revision 1 asked, under the same names, and the employer's agreement", () => {
    const [was, is] = [partsOf(lombalgie2020Revision1), partsOf(lombalgie2020)];
    expect(was.filter((part) => !is.includes(part))).toEqual([]);
    expect(is.filter((part) => !was.includes(part))).toEqual([
      "accord-employeur accord employer-agreement both before-declaration",
    ]);
  });

  it("lets CPTS in by derogation until 31 August 2023; before and since, it is unknown", () => {
    expect(
      ["2022-07-10", "2022-07-11", "2022-10-01", "2023-08-31", "2023-09-01", "2026-01-01"].map(
        (day) => settingOn("cpts", day)?.status,
      ),
    ).toEqual(["unknown", "allowed", "allowed", "allowed", "unknown", "unknown"]);
  });

  it("is open to MSP and centres de santé that signed, and excludes nobody on hearsay", () => {
    expect([settingOn("msp", "2026-01-01"), settingOn("cds", "2026-01-01")]).toMatchObject([
      { status: "allowed", agreements: ["aci", "accord-cds"] },
      { status: "allowed", agreements: ["aci", "accord-cds"] },
    ]);
    expect(
      ["etablissement", "esp", "cabinet"].map((kind) => settingOn(kind, "2026-01-01")),
    ).toMatchObject(Array.from({ length: 3 }, () => ({ status: "unknown" })));
  });

  it("says what a delegate may read of the frame, and what nothing read gives", () => {
    const unsaid = lombalgie2020.cadre.filter(({ text }) => text === null);
    expect(unsaid.map(({ topic }) => topic)).toEqual(["exclusion", "withdrawal", "emergency"]);
  });
});
