import { idOf } from "@coopilote/testkit/draw.ts";
import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { trainingCommands } from "./commands.ts";

const many = <A>(count: number, one: (place: number) => A): ReadonlyArray<A> =>
  Array.from({ length: count }, (_, place) => one(place));
const session = idOf("session");
const ids = (count: number) => many(count, (place) => idOf(`someone ${place}`));

const readsPersons = Schema.decodeUnknownResult(trainingCommands.enrolParticipants);
const readsSegments = Schema.decodeUnknownResult(trainingCommands.signSegments);
const readsLines = Schema.decodeUnknownResult(
  trainingCommands.enterSessionAfterwards.fields.attendances,
);

const whyOf = (read: Result.Result<unknown, { readonly message: string }>) =>
  Result.isFailure(read) ? read.failure.message : "read";

describe("a list in a command has an end, said in French", () => {
  it("of participants", () => {
    expect(whyOf(readsPersons({ session, persons: ids(500) }))).toBe("read");
    expect(whyOf(readsPersons({ session, persons: ids(501) }))).toContain(
      "Au plus cinq cents personnes",
    );
  });

  it("of parts to sign", () => {
    const signing = { session, shown: "0".repeat(64), sentence: "segments-led.1" };
    expect(whyOf(readsSegments({ ...signing, segments: ids(40) }))).toBe("read");
    expect(whyOf(readsSegments({ ...signing, segments: ids(41) }))).toContain(
      "Au plus quarante parties",
    );
  });

  it("of lines on a paper sheet", () => {
    const line = { sequence: idOf("sequence"), presence: { kind: "whole" }, signed: true };
    const lines = (count: number) => ids(count).map((person) => ({ ...line, person }));
    expect(whyOf(readsLines(lines(2000)))).toBe("read");
    expect(whyOf(readsLines(lines(2001)))).toContain("Au plus deux mille lignes");
  });
});
