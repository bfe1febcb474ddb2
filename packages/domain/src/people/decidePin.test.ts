import { idOf } from "@coopilote/testkit/draw.ts";
import { given } from "@coopilote/testkit/given.ts";
import { added, founded } from "@coopilote/testkit/history.ts";
import { camille, lucie, paul } from "@coopilote/testkit/people.ts";
import { happened, on } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { Actor } from "../journal/Entry.ts";
import { LinkId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";

const link = LinkId.make(idOf("tablet"));
const opener: Actor = { kind: "link", link, person: camille.person };
const choice = { person: lucie.person, link };
const chosen = {
  type: "PinChosen.1",
  body: { person: lucie.person, before: camille.person, link },
} as const;

describe("a PIN chosen on a shared device (j25)", () => {
  it("is kept with who had opened it and confirmed", () => {
    given(founded, added(lucie)).when("recordPinChosen", choice, opener).thenFacts(chosen);
  });

  it("is kept each time it is chosen again, and the latest is known", () => {
    const again = given(
      founded,
      added(lucie),
      happened(opener, "PinChosen.1", chosen.body),
      on("2025-04-11", "09:00"),
      happened(by(paul.person), "PinChosen.1", { ...chosen.body, before: paul.person }),
    );
    const { people } = again.world.workspace.people;
    expect(at(people, lucie.person)?.pins?.latest).toMatchObject({ before: paul.person, link });
    again.when("recordPinChosen", choice, opener).thenFacts(chosen);
  });

  it("is chosen before somebody, never before the server", () => {
    given(founded, added(lucie))
      .when("recordPinChosen", choice, { kind: "console" })
      .thenRefused({ _tag: "NotAllowed", roles: [] });
  });

  it("is of nobody unknown", () => {
    given(founded)
      .when("recordPinChosen", choice, opener)
      .thenRefused({ _tag: "NoSuchPerson", person: lucie.person });
  });
});
