import { lombalgie } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  scheduled,
  segment,
  sequenceOf,
  sessionIn,
  sessionOf,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { isAfterClosing, presenceChanges } from "./presenceChanges.ts";

const tuesday = "2025-03-18";
const lunch = planOf("midi", [segment("midi", { day: tuesday, from: "12:30", to: "14:30" })]);
const whole = { from: local(tuesday, "12:30"), to: local(tuesday, "14:30") };
const shorter = { from: local(tuesday, "12:30"), to: local(tuesday, "14:00") };
const open = after(lombalgie("formed"), [
  scheduled(lunch, [ines, hugo]),
  on(tuesday, "12:15"),
  opened("midi"),
  on(tuesday, "14:05"),
]);
const says = (presence: Wire<"statePresence">["presence"]): Step =>
  did(by(lucie.person), "statePresence", {
    session: sessionOf("midi"),
    sequence: sequenceOf("midi"),
    person: ines.person,
    presence,
    reason: "Appel en garde",
  });
const early = says({
  kind: "partial",
  arrived: { day: tuesday, time: "12:30" },
  left: { day: tuesday, time: "14:00" },
});
const closing: ReadonlyArray<Step> = [
  attends(hugo, "midi"),
  on(tuesday, "14:30"),
  signsAsFormateur(lucie, "midi"),
  closed("midi"),
];

const changesIn = (world: World) =>
  presenceChanges(sessionIn(world, "midi"), ines.person).map((change) => [
    change.before,
    change.after,
  ]);

describe("a presence stated otherwise", () => {
  it("is told to nobody who had not signed", () => {
    expect(changesIn(after(open, [early, attends(ines, "midi")]))).toEqual([]);
  });

  it("is told to who had signed, with what was and what is", () => {
    expect(changesIn(after(open, [attends(ines, "midi"), early]))).toEqual([[whole, shorter]]);
  });

  it("is told after the closing, known as such, the newest first", () => {
    const world = after(open, [attends(ines, "midi"), early, ...closing, says({ kind: "absent" })]);
    const session = sessionIn(world, "midi");
    expect(changesIn(world)).toEqual([
      [shorter, undefined],
      [whole, shorter],
    ]);
    expect(
      presenceChanges(session, ines.person).map(({ statement }) =>
        isAfterClosing(session, statement),
      ),
    ).toEqual([true, false]);
  });
});
