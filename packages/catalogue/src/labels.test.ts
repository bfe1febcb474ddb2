import { documentKinds } from "@coopilote/domain/documents/labels.ts";
import { professions, qualifications } from "@coopilote/domain/people/labels.ts";
import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { structureKinds } from "@coopilote/domain/structure/labels.ts";
import { describe, expect, it } from "vitest";
import { acts, fields } from "@coopilote/domain/experience/labels.ts";
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

describe("what published versions count has a name", () => {
  it("for fields of experience and for acts", () => {
    const inField = rules.flatMap((rule) =>
      rule.kind === "field-experience" || rule.kind === "working-time" ? [rule.field] : [],
    );
    const done = rules.flatMap((rule) =>
      rule.kind === "supervised-practice" || rule.kind === "prior-acts" ? [rule.act] : [],
    );
    expect(unnamed(inField, fields)).toStrictEqual([]);
    expect(unnamed(done, acts)).toStrictEqual([]);
    expect([inField.length > 0, done.length > 0]).toStrictEqual([true, true]);
  });

  it("for modules, among those of the version", () => {
    const missing = versions.flatMap(({ version, modules, requirements }) => {
      const known = new Set(modules.map(({ id }) => id));
      return requirements
        .flatMap(({ asks }) => [...leavesOf(asks)])
        .flatMap(({ rule }) =>
          rule.kind === "training-minutes" || rule.kind === "training-completion"
            ? rule.modules
            : [],
        )
        .filter((module) => !known.has(module))
        .map((module) => `${version}: ${module}`);
    });
    expect(missing).toStrictEqual([]);
  });
});
