import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { digestOf, publisher, versions } from "./published.ts";

const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();

const digests = Schema.decodeUnknownSync(Schema.Record(Schema.String, Schema.String))(
  JSON.parse(readFileSync(new URL("../golden/digests.json", import.meta.url), "utf8")),
);
const rules = readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8");

describe.each(versions)("$version", (version) => {
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

describe("what a structure may choose", () => {
  it("is found with its digest and what came after it", () => {
    const found = publisher(sha256)("lombalgie", "lombalgie-2020-03-06");
    expect(found?.content.shortTitle).toBe("Douleur lombaire aiguë");
    expect(found?.later).toEqual([]);
  });

  it("is nothing where no version was published", () => {
    expect(publisher(sha256)("lombalgie", "lombalgie-1990")).toBeUndefined();
  });
});
