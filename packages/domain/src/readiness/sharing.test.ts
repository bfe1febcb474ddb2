import { dayOf, documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { documentIds, filed, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille, ines, lucie } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  scheduled,
  segment,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { interpretationOf } from "./carryOver.ts";
import { ledger } from "./ledger.ts";
import { openPoints } from "./openPoints.ts";
import { judgedBy } from "./textOn.ts";
import { TeamId } from "../kernel/ids.ts";

const ankle = TeamId.make(idOf("team cheville"));
const day = dayOf(msp2025, 14);

/** Three hours and a half given for both protocols at once. */
const together = after(journey(msp2025, "engaging"), [
  did(by(camille.person), "chooseProtocol", {
    team: ankle,
    protocol: "cheville",
    version: "cheville-2020-03-06",
    need: null,
  }),
  on(day, "12:50"),
  scheduled(
    planOf("commune", [
      segment("commune", { day, from: "13:00", to: "16:30", protocols: ["lombalgie", "cheville"] }),
    ]),
    [ines],
  ),
  on(day, "13:05"),
  opened("commune"),
  attends(ines, "commune"),
  on(day, "16:35"),
  signsAsFormateur(lucie, "commune"),
  closed("commune", lucie),
]);

const settling = (
  reading: "common" | "separate",
  document: string | null = documentIds.annexe,
): Wire<"interpretText"> => ({
  team,
  version: "lombalgie-2020-03-06",
  decided: { point: "sharing", with: "cheville", reading },
  document,
  citation: "Annexe, page 4",
});

const lineOf = ({ workspace, now }: World) => {
  const judged = judgedBy(workspace, team, now);
  return judged && ledger(workspace, ines.person, judged.version, now, team).lines[0];
};

describe("minutes given for two protocols at once", () => {
  it("count for neither while the annex is not read on it", () => {
    expect(lineOf(together)).toMatchObject({
      counted: 0,
      shared: true,
      refused: [{ minutes: 210, reason: "sharing-not-decided" }],
    });
    expect(
      openPoints(together.workspace, team, together.now).map(({ point, with: other }) => [
        point,
        other?.protocol,
      ]),
    ).toEqual([["sharing", "cheville"]]);
  });

  it("count for this one once the structure reads so in the annex, and rest on its decision", () => {
    const settled = after(together, [did(by(lucie.person), "interpretText", settling("common"))]);
    const decision = interpretationOf(
      { workspace: settled.workspace, team, on: settled.now },
      "lombalgie-2020-03-06",
      { point: "sharing", with: "cheville" },
    );
    expect(lineOf(settled)).toMatchObject({ counted: 210, shared: true, refused: [] });
    expect(lineOf(settled)?.evidence).toContain(decision?.entry);
  });

  it("count for neither where the annex asks hours of its own for each", () => {
    const settled = after(together, [did(by(lucie.person), "interpretText", settling("separate"))]);
    expect(lineOf(settled)).toMatchObject({
      counted: 0,
      refused: [{ minutes: 210, reason: "not-shared" }],
    });
  });

  it("count no more from when the piece it was read in is to be redone", () => {
    const redone = after(together, [
      did(by(lucie.person), "interpretText", settling("common")),
      on(dayOf(msp2025, 15), "09:00"),
      did(by(camille.person), "askToRedoDocument", {
        document: documentIds.annexe,
        reason: "Page 4 illisible",
      }),
    ]);
    expect(lineOf(redone)).toMatchObject({
      counted: 0,
      refused: [{ minutes: 210, reason: "sharing-not-decided" }],
    });
    expect(lineOf({ ...redone, now: together.now })).toMatchObject({ counted: 210 });
  });

  it("count for neither, and by no earlier reading, while the piece of the latest is to be redone", () => {
    const second = documentOf("annexe relue");
    const settled = after(together, [
      did(by(lucie.person), "interpretText", settling("common")),
      ...filed(second, ["annexe"], [team]),
      did(by(lucie.person), "interpretText", settling("separate", second)),
      on(dayOf(msp2025, 15), "09:00"),
      did(by(camille.person), "askToRedoDocument", { document: second, reason: "Illisible" }),
    ]);
    expect(lineOf(settled)).toMatchObject({
      counted: 0,
      refused: [{ minutes: 210, reason: "sharing-not-decided" }],
    });
  });

  it("are shared on the annex itself, and on nothing else", () => {
    givenWorld(together)
      .when("interpretText", settling("common", documentIds.logigramme), by(lucie.person))
      .thenRefused({
        _tag: "DocumentNotOfKind",
        document: documentIds.logigramme,
        kind: "annexe",
      });
    expect(() =>
      givenWorld(together).when("interpretText", settling("common", null), by(lucie.person)),
    ).toThrow("Joignez l’annexe");
  });
});
