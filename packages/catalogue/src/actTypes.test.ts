import { publishedActFr } from "@coopilote/domain/protocols/actTypes.ts";
import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { describe, expect, it } from "vitest";
import { versions } from "./published.ts";

describe("types of act", () => {
  it("have a name wherever a published version counts them", () => {
    const counted = versions
      .flatMap(({ requirements }) => requirements.flatMap(({ asks }) => [...leavesOf(asks)]))
      .flatMap(({ rule }) => (rule.kind === "supervised-practice" ? [rule.act] : []));
    expect(counted.filter((act) => publishedActFr(act) === undefined)).toEqual([]);
  });
});
