import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { momentsOf } from "./moments.ts";

const moment = (day: string) =>
  Schema.decodeUnknownSync(LocalInstant)({
    at: Date.parse(`${day}T09:00:00Z`),
    day,
    time: "10:00",
    offset: 60,
  });

const step = (name: "choose" | "practise", day: string) => ({
  step: name,
  state: "done" as const,
  since: moment(day),
  done: null,
  of: null,
});

describe("the way of a team", () => {
  it("is told in the order of time, where it practised before it had its space", () => {
    const moments = momentsOf(
      {
        steps: [step("choose", "2025-10-06"), step("practise", "2023-12-04")],
        today: moment("2026-10-12"),
        forecast: {
          steps: [],
          earliest: null,
          decidingSession: null,
          lastTrained: [],
          stillNeeded: [],
        },
      },
      { person: () => "" },
    );
    expect(moments.map(({ day, title }) => `${day.replaceAll("\u00A0", " ")} ${title}`)).toEqual([
      "4 déc. 2023 Mis en œuvre",
      "6 oct. 2025 Protocole choisi",
      "12 oct. aujourd’hui",
    ]);
  });
});
