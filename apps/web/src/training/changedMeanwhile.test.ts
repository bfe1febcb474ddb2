import { describe, expect, it } from "vitest";
import { changesSince, isOvertaken, takenUp } from "./changedMeanwhile.ts";
import { emptyPlan, type PlanDraft } from "./planDraft.ts";

const read: PlanDraft = { ...emptyPlan(), title: "Formation", place: "Salle A" };
const begun: PlanDraft = { ...read, over: { entry: 12, plan: read } };
const inSalleB: PlanDraft = { ...read, place: "Salle B", capacity: "8" };

describe("a plan changed by someone else while it is typed over", () => {
  it("says what changed, and where what is typed says otherwise", () => {
    expect(changesSince({ ...begun, place: "Salle C" }, inSalleB)).toEqual([
      { part: "place", isTypedToo: true },
      { part: "capacity", isTypedToo: false },
    ]);
    expect(changesSince(begun, read)).toEqual([]);
  });

  it("is taken up where nothing was typed, and what was typed stays", () => {
    const typed = { ...begun, place: "Salle C", title: "Formation, suite" };
    const current = { entry: 15, plan: inSalleB };
    expect(takenUp(typed, current)).toEqual({
      ...typed,
      capacity: "8",
      over: current,
    });
  });

  it("is not said of what one has just sent oneself", () => {
    const stale = (["idle", "sending", "done"] as const).map((state) =>
      isOvertaken(begun, 15, state),
    );
    expect(stale).toEqual([true, false, false]);
    expect(isOvertaken(begun, 12, "idle")).toBe(false);
  });

  it("changes nothing of a plan that is new", () => {
    expect(changesSince(read, inSalleB)).toEqual([]);
  });
});
