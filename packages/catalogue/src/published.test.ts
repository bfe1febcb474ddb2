import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import {
  corrected,
  digestOf,
  published,
  publisher,
  versions,
  versionsBefore,
} from "./published.ts";

const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();

const digests = Schema.decodeUnknownSync(Schema.Record(Schema.String, Schema.String))(
  JSON.parse(readFileSync(new URL("../golden/digests.json", import.meta.url), "utf8")),
);
const rules = readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8");

describe.each([...corrected, ...versions])("$version, revision $revision", (version) => {
  const leaves = version.requirements.flatMap(({ asks }) => [...leavesOf(asks)]);

  it("is a version by its schema", () => {
    expect(Schema.decodeUnknownSync(ProtocolVersion)(JSON.parse(JSON.stringify(version)))).toEqual(
      version,
    );
  });

  it("was published as it stands: a correction is a new revision", () => {
    expect(digests[`${version.version}#${version.revision}`]).toBe(digestOf(sha256, version));
  });

  it("names each requirement once", () => {
    const ids = version.requirements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("cites only anchors that docs/rules.md carries", () => {
    const cited = leaves.map(({ source }) => source.anchor);
    expect(cited.filter((anchor) => !rules.includes(`### ${anchor}\n`))).toEqual([]);
  });

  it("claims to have read no text whose annex it has not read", () => {
    const annexLeaves = leaves.filter(({ basis }) => basis === "annexe");
    expect(
      version.annex === "read" ? [] : annexLeaves.filter(({ strength }) => strength === "texte-lu"),
    ).toEqual([]);
  });
});

describe("a revision that was corrected", () => {
  it.each(corrected)("$version, revision $revision, gave way to a newer one", (old) => {
    const newest = versions.find(({ version }) => version === old.version);
    expect(newest?.revision).toBeGreaterThan(old.revision);
  });

  it("is kept with its digest, and no revision is numbered without those before it", () => {
    const known = [...corrected, ...versions].map(
      ({ version, revision }) => `${version}#${revision}`,
    );
    expect(known.toSorted()).toEqual(Object.keys(digests).toSorted());
    expect(new Set(known).size).toBe(known.length);
    const missing = versions.flatMap(({ version, revision }) =>
      Array.from({ length: revision }, (_, place) => `${version}#${place + 1}`),
    );
    expect(missing.toSorted()).toEqual(known.toSorted());
  });
});

describe("the catalogue as it stood before a revision", () => {
  const before = versionsBefore("lombalgie-2020-03-06", 2);

  it("offers the revision before, and every other version as it is", () => {
    const changed = before.filter((version) => !versions.includes(version));
    expect(before).toHaveLength(versions.length);
    expect(changed.map(({ version, revision }) => [version, revision])).toEqual([
      ["lombalgie-2020-03-06", 1],
    ]);
    const digest = digests["lombalgie-2020-03-06#1"];
    expect(publisher(sha256, before)("lombalgie", "lombalgie-2020-03-06")?.digest).toBe(digest);
    expect(published(sha256, before).map((text) => text.digest)).toContain(digest);
  });

  it("offers no version that had not come out", () => {
    const known = versionsBefore("cheville-2020-03-06", 1).map(({ version }) => version);
    expect(known).not.toContain("cheville-2020-03-06");
    expect(known).toHaveLength(versions.length - 1);
  });
});

describe("what a structure may choose", () => {
  it("is found with its digest and what came after it", () => {
    const found = publisher(sha256)("lombalgie", "lombalgie-2020-03-06");
    expect(found?.content).toMatchObject({ shortTitle: "Douleur lombaire aiguë", revision: 2 });
    expect(found?.digest).toBe(digests["lombalgie-2020-03-06#2"]);
    expect(found?.later).toEqual([]);
  });

  it("is nothing where no version was published", () => {
    expect(publisher(sha256)("lombalgie", "lombalgie-1990")).toBeUndefined();
  });
});
