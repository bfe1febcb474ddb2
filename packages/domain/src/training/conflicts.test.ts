import { lombalgie } from "@coopilote/testkit/history.ts";
import { camille, hugo, ines, type Invented, lucie } from "@coopilote/testkit/people.ts";
import { planOf, scheduled, segment, sessionIn, sessionOf } from "@coopilote/testkit/sessions.ts";
import { after, on } from "@coopilote/testkit/steps.ts";
import { describe, expect, it } from "vitest";
import { conflictsOf, type Occupied } from "./conflicts.ts";
import { conflictFr } from "./conflictsFr.ts";
import { enrolledIn } from "./sheet.ts";

const day = "2025-03-18";

type Lunch = {
  readonly from: string;
  readonly to: string;
  readonly ledBy: Invented;
  readonly enrolled?: ReadonlyArray<Invented>;
  readonly place?: string;
  readonly mode?: "on-site" | "remote-live";
};

const both = (first: Lunch, second: Lunch): ReadonlyArray<Occupied> => {
  const lunches = { first, second };
  const world = after(lombalgie("engaged"), [
    on(day, "08:00"),
    ...Object.entries(lunches).map(([label, { from, to, ledBy, enrolled = [], mode }]) =>
      scheduled(
        planOf(label, [segment(label, { day, from, to, ledBy: [ledBy], mode: mode ?? "on-site" })]),
        enrolled,
      ),
    ),
  ]);
  return Object.entries(lunches).map(([label, { place }]) => {
    const session = sessionIn(world, label);
    return {
      session: session.session,
      place: place ?? label,
      segments: session.segments,
      enrolled: enrolledIn(session),
    };
  });
};

const told = (first: Lunch, second: Lunch) => {
  const [one, ...others] = both(first, second);
  if (one === undefined) throw new Error("two sessions were planned");
  return conflictsOf(one, others).map((conflict) => {
    expect(conflict.other).toBe(sessionOf("second"));
    const what =
      conflict.kind === "place"
        ? "place"
        : `${conflict.who.kind === "person" ? conflict.who.person : ""} ${conflict.as}`;
    return [what, conflict.from.time, conflict.to.time];
  });
};

describe("two sessions at once", () => {
  it("ask for the same person, whether they lead or take part", () => {
    const first = { from: "12:30", to: "14:30", ledBy: lucie, enrolled: [ines, hugo] };
    expect(
      told(first, { from: "13:00", to: "15:00", ledBy: camille, enrolled: [ines] }),
    ).toStrictEqual([[`${ines.person} takes-part`, "13:00", "14:30"]]);
    expect(told(first, { from: "14:00", to: "16:00", ledBy: lucie, enrolled: [] })).toStrictEqual([
      [`${lucie.person} leads`, "14:00", "14:30"],
    ]);
  });

  it("ask for nobody twice where one ends as the other begins", () => {
    const first = { from: "12:30", to: "14:30", ledBy: lucie, enrolled: [ines] };
    expect(told(first, { from: "14:30", to: "15:00", ledBy: lucie, enrolled: [ines] })).toEqual([]);
  });

  it("take the same room, however it is written, but not where one meets by video", () => {
    const first = { from: "12:30", to: "14:30", ledBy: lucie, place: "Salle de réunion" };
    const second = { from: "14:00", to: "15:00", ledBy: camille, place: "salle de reunion " };
    expect(told(first, second)).toEqual([["place", "14:00", "14:30"]]);
    expect(told(first, { ...second, mode: "remote-live" })).toEqual([]);
  });

  it("are told with who is expected where, and when", () => {
    const times = { from: { time: "18:30" }, to: { time: "20:00" } };
    expect(
      conflictFr({ kind: "leads", who: "Dr Paul Exemple", title: "Formation", ...times }),
    ).toBe("Dr Paul Exemple mène aussi «\u00a0Formation\u00a0», de 18\u00a0h\u00a030 à 20\u00a0h.");
  });
});
