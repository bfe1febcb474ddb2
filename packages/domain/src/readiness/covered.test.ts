import { dayOf, documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { addedBy, engages, lombalgie, reachable, team } from "@coopilote/testkit/history.ts";
import { deposited, journey } from "@coopilote/testkit/journey.ts";
import { camille, ines, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, did, happened, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { at } from "../kernel/maps.ts";
import { Day } from "../kernel/time.ts";
import { readiness } from "./readiness.ts";

const missingOf = ({ workspace, now }: World, asked: string) =>
  readiness(workspace, team, now)
    .filter(
      ({ requirement, subject }) =>
        requirement === asked &&
        (subject.kind === "team" ||
          (subject.kind === "binome" &&
            subject.delegant === lucie.person &&
            subject.delegate === ines.person)),
    )
    .map(({ missing }) => missing);

describe("a delegant who is away", () => {
  const day = dayOf(msp2025, 40);
  const away = after(journey(msp2025, "depositing"), [
    on(day, "09:00"),
    addedBy(by(camille.person))(paul),
    did(by(camille.person), "proposeMember", { team, person: paul.person, role: "delegant" }),
    ...engages(paul),
    did(by(lucie.person), "recordAbsence", {
      absence: idOf("absence"),
      person: lucie.person,
      from: { day, time: "09:00" },
      until: { day: dayOf(msp2025, 50), time: "08:00" },
      coveredBy: paul.person,
    }),
  ]);

  it("is covered only by one who is declared and can be reached", () => {
    const answering = after(away, [reachable(paul)]);
    const declared = after(answering, [
      deposited(camille, "second", { day, time: "09:00", adds: named("delegant", paul) }),
    ]);
    expect(
      [away, answering, declared].map((world) => missingOf(world, "delegant-joignable")),
    ).toEqual([["delegant-absent"], ["delegant-absent"], [null]]);
  });
});

describe("an annex that was read", () => {
  it("is the annex of the text of that day: the one of a new text is to be read", () => {
    const engaged = lombalgie("engaged");
    const adopted = at(engaged.workspace.protocols.adoptions, team);
    if (adopted === undefined) throw new Error("no text adopted");
    const { content, digest } = adopted;
    const later = {
      ...content,
      version: "lombalgie-2025-06-01",
      force: { ...content.force, from: Day.make("2025-06-01") },
    };
    const learned = after(engaged, [
      happened({ kind: "follower", name: "catalogue" }, "TextLearned.1", {
        protocol: later.protocol,
        version: later.version,
        revision: later.revision,
        digest,
        content: later,
      }),
    ]);
    const on31May = after(learned, [on("2025-05-31", "12:00")]);
    const on1June = after(learned, [on("2025-06-01", "12:00")]);
    const again = after(on1June, [
      did(by(lucie.person), "readAnnex", {
        team,
        reading: idOf("second reading"),
        document: documentOf("annexe"),
        families: (
          ["theory-practice", "supervised-acts", "assessment", "upkeep", "documents"] as const
        ).map((family) => ({ family, provided: false, page: null })),
      }),
      did(by(ines.person), "confirmAnnexReading", { team, reading: idOf("second reading") }),
    ]);
    expect([on31May, on1June, again].map((world) => missingOf(world, "annexe-lue"))).toEqual([
      [null],
      ["annex-not-read"],
      [null],
    ]);
  });
});
