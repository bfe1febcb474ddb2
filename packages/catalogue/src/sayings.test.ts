import { readFileSync } from "node:fs";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { structureKinds } from "@coopilote/domain/structure/labels.ts";
import { describe, expect, it } from "vitest";
import { namesOnly } from "./namesOnly.ts";
import { versions } from "./published.ts";

const anchors = new Set(
  readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8")
    .split("\n")
    .flatMap((line) => (line.startsWith("### ") ? [line.slice(4)] : [])),
);

/** Every value of a property of that name, wherever it is written. */
const everywhere = (value: unknown, name: string): ReadonlyArray<unknown> => {
  if (Array.isArray(value)) return value.flatMap((each) => everywhere(each, name));
  if (typeof value !== "object" || value === null) return [];
  const held: ReadonlyArray<[string, unknown]> = Object.entries(value);
  return held.flatMap(([key, each]) => [
    ...(key === name ? [each] : []),
    ...everywhere(each, name),
  ]);
};

const sentences = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(sentences);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sentences) : [];
};

/** Words of law; nobody says them beside a figure that was not read in the text itself (j40). */
const voicedAsLaw = /obligatoire|exigé|impérati|réglementaire|doit\b|doivent\b/iu;

const legally = ({ requirements, remarks, cadre }: ProtocolVersion): ReadonlyArray<string> => [
  ...requirements
    .filter(({ asks }) => [...leavesOf(asks)].some(({ strength }) => strength !== "texte-lu"))
    .flatMap(sentences),
  ...[...remarks, ...cadre].filter(({ strength }) => strength !== "texte-lu").flatMap(sentences),
];

describe.each(versions)("$version", (version) => {
  it("says of nothing that its text was read, its annex not being", () => {
    expect(version.annex === "notRead" ? everywhere(version, "strength") : []).not.toContain(
      "texte-lu",
    );
  });

  it("voices as law no figure that was not read in the text", () => {
    expect(legally(version).filter((said) => voicedAsLaw.test(said))).toEqual([]);
  });

  it("keeps together what French does not part", () => {
    const parted = / [:;!?»€%]|« |n° |\d (?:h|ans)\b/u;
    expect(sentences(version).filter((said) => parted.test(said))).toEqual([]);
  });

  it("says that its arrêté is to be found again, wherever nobody has found it", () => {
    expect(version.arrete.found === false).toBe(version.arrete.title.includes("à retrouver"));
  });

  it("cites, wherever it cites, an anchor that docs/rules.md carries", () => {
    const cited = everywhere(version, "anchor").map(String);
    expect(cited.filter((anchor) => !anchors.has(anchor))).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
  });

  it("says of every kind of structure that it may, may not, or that it is unknown", () => {
    const settings = version.requirements
      .flatMap(({ asks }) => [...leavesOf(asks)])
      .flatMap(({ rule }) => (rule.kind === "setting" ? rule.settings : []));
    const said = new Set(settings.map(({ kind }) => kind));
    const silent = Object.keys(structureKinds).filter((kind) => !said.has(kind));
    expect(silent).toEqual([]);
  });

  it("carries over only from texts of its protocol, published and older", () => {
    const older = new Set(
      versions
        .filter(
          ({ protocol, force }) => protocol === version.protocol && force.from < version.force.from,
        )
        .map((known) => known.version),
    );
    expect(version.carriesOver.filter(({ from }) => !older.has(from))).toEqual([]);
  });

  it("shares only with a protocol of the catalogue", () => {
    const protocols = new Set(versions.map(({ protocol }) => protocol));
    expect(version.sharing.filter((rule) => !protocols.has(rule.with))).toEqual([]);
  });
});

describe("the texts of a protocol", () => {
  const protocols = [...Map.groupBy(versions, ({ protocol }) => protocol).values()];

  it("follow one another: never two in force on the same day", () => {
    const gaps = protocols.flatMap((texts) =>
      texts.filter((text, place) => {
        const next = texts[place + 1];
        return next !== undefined && text.force.until !== next.force.from;
      }),
    );
    expect(gaps.map(({ version }) => version)).toEqual([]);
  });

  it("are each published once", () => {
    expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
  });
});

describe("protocols known by name only", () => {
  it("are to be completed from their arrêté, and nobody may choose them", () => {
    const titles = new Set(versions.map(({ title }) => title));
    for (const { name, note } of namesOnly) {
      expect(note).toMatch(/^À compléter depuis l’arrêté/u);
      expect(titles.has(name)).toBe(false);
    }
    expect(new Set(namesOnly.map(({ name }) => name)).size).toBe(namesOnly.length);
  });
});
