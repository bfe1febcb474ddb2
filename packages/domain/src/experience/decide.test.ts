import { documentOf } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { filed, lombalgie } from "@coopilote/testkit/history.ts";
import { camille, hugo, ines } from "@coopilote/testkit/people.ts";
import { after, asked, did, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";

const coordinator = by(camille.person);
const engaged = after(
  lombalgie("engaged"),
  filed(
    documentOf("certificat"),
    ["preuve-experience", "preuve-temps-de-travail"],
    [ines.person],
    coordinator,
  ),
);
const experience = idOf("experience");
const document = documentOf("certificat");
const nobody = idOf("nobody");

const stated: Wire<"stateExperience"> = {
  experience,
  person: ines.person,
  field: "kinesitherapie",
  from: "2019-09-02",
  until: "2022-12-31",
  document,
};

describe("practice in a field before", () => {
  it("is stated with its piece", () => {
    givenWorld(engaged)
      .when("stateExperience", stated)
      .thenFacts({ type: "ExperienceStated.1", body: stated });
    givenWorld(engaged)
      .when("stateExperience", { ...stated, until: null })
      .thenFacts({ type: "ExperienceStated.1", body: { ...stated, until: null } });
  });

  it("is of someone known, with a piece that was filed, once", () => {
    givenWorld(engaged)
      .when("stateExperience", { ...stated, person: nobody })
      .thenRefused({ _tag: "NoSuchPerson", person: nobody });
    givenWorld(engaged)
      .when("stateExperience", { ...stated, document: idOf("no piece") })
      .thenRefused({ _tag: "NoSuchDocument", document: idOf("no piece") });
    givenWorld(engaged, did(by(ines.person), "stateExperience", stated))
      .when("stateExperience", stated)
      .thenRefused({ _tag: "IdAlreadyUsed", id: experience });
  });

  it("has begun, and does not end before it begins", () => {
    givenWorld(engaged)
      .when("stateExperience", { ...stated, from: "2026-01-01", until: null })
      .thenRefused({ _tag: "InTheFuture", path: ["from"] });
    givenWorld(engaged)
      .when("stateExperience", { ...stated, until: "2019-09-01" })
      .thenRefused({ _tag: "PeriodReversed", path: ["until"] });
  });

  it("is stated by the person or the coordinator, by nobody else", () => {
    const tags = [ines, camille, hugo].map(({ person }) =>
      Result.match(asked(engaged, "stateExperience", stated, by(person)), {
        onSuccess: () => "stated",
        onFailure: ({ _tag }) => _tag,
      }),
    );
    expect(tags).toEqual(["stated", "stated", "NotAllowed"]);
  });
});

describe("acts done before and working time", () => {
  it("are stated with their piece, up to a day gone by", () => {
    const acts = { experience, person: ines.person, act: "picc", count: 30, document };
    givenWorld(engaged)
      .when("statePriorActs", { ...acts, until: "2024-12-31" })
      .thenFacts({ type: "PriorActsStated.1", body: { ...acts, until: "2024-12-31" } });
    givenWorld(engaged)
      .when("statePriorActs", { ...acts, until: "2025-12-31" })
      .thenRefused({ _tag: "InTheFuture", path: ["until"] });
    const time = { experience, person: ines.person, field: "echographie", percent: 60, document };
    givenWorld(engaged)
      .when("stateWorkingTime", { ...time, from: "2024-01-08" })
      .thenFacts({ type: "WorkingTimeStated.1", body: { ...time, from: "2024-01-08" } });
  });
});

describe("what was stated is taken back", () => {
  const reason = "Saisie pour une autre";
  const taking = { experience, person: ines.person, reason };
  const known = after(engaged, [did(by(ines.person), "stateExperience", stated)]);

  it("with a reason, once", () => {
    givenWorld(known)
      .when("withdrawExperience", taking)
      .thenFacts({ type: "ExperienceWithdrawn.1", body: taking });
    givenWorld(known, did(by(ines.person), "withdrawExperience", taking))
      .when("withdrawExperience", taking)
      .thenRefused({ _tag: "ExperienceAlreadyWithdrawn", experience });
  });

  it("where it is that person's", () => {
    givenWorld(known)
      .when("withdrawExperience", { ...taking, person: hugo.person })
      .thenRefused({ _tag: "NoSuchExperience", experience });
  });
});
