import { describe, expect, it } from "vitest";
import { leftOf } from "./meetingModel.ts";

const at = { at: 0, day: "2026-03-10", time: "12:30", offset: 60 };

describe("what a member has left to sign", () => {
  it.each([
    { engaged: null, sworn: null, left: "both" },
    { engaged: at, sworn: null, left: "sworn" },
    { engaged: null, sworn: at, left: "engagement" },
    { engaged: at, sworn: at, left: undefined },
  ])("is $left", ({ engaged, sworn, left }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const member = { engaged, sworn } as Parameters<typeof leftOf>[0];
    expect(leftOf(member)).toBe(left);
  });
});
