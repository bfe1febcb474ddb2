import { documentKinds } from "@coopilote/domain/documents/labels.ts";
import { professions, qualifications } from "@coopilote/domain/people/labels.ts";
import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { structureKinds } from "@coopilote/domain/structure/labels.ts";
import { describe, expect, it } from "vitest";
import { versions } from "./published.ts";

const rules = versions.flatMap(({ requirements }) =>
  requirements.flatMap(({ asks }) => [...leavesOf(asks)].map(({ rule }) => rule)),
);
const rows = [
  ...rules.flatMap((rule) => (rule.kind === "profession" ? rule.rows : [])),
  ...versions.flatMap(({ trainers }) => trainers.professions),
];

const unnamed = (codes: ReadonlyArray<string>, labels: Readonly<Record<string, unknown>>) =>
  [...new Set(codes)].filter((code) => !Object.hasOwn(labels, code));

describe("what published versions name has a label", () => {
  it("for professions and their qualifications", () => {
    const codes = rows.map(({ profession }) => profession);
    expect(unnamed(codes, professions)).toStrictEqual([]);
    const asked = rows.flatMap((row) => row.qualifications);
    expect(unnamed(asked, qualifications)).toStrictEqual([]);
  });

  it("for settings", () => {
    const kinds = rules.flatMap((rule) =>
      rule.kind === "setting" ? rule.settings.map(({ kind }) => kind) : [],
    );
    expect(unnamed(kinds, structureKinds)).toStrictEqual([]);
  });

  it("for pieces", () => {
    const pieces = rules.flatMap((rule) =>
      rule.kind === "team-document" || rule.kind === "member-document" ? [rule.document] : [],
    );
    expect(unnamed(pieces, documentKinds)).toStrictEqual([]);
  });
});
