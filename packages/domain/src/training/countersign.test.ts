import { givenWorld } from "@coopilote/testkit/given.ts";
import { lombalgie } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { hugo, ines, type Invented, lucie } from "@coopilote/testkit/people.ts";
import {
  attends,
  opened,
  planOf,
  scheduled,
  segment,
  sequenceOf,
  sessionOf,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, it } from "vitest";

const tuesday = "2025-03-18";
const session = sessionOf("midi");
const sequence = sequenceOf("midi");
const lunch = planOf("midi", [segment("midi", { day: tuesday, from: "12:30", to: "14:30" })]);
const planned = after(lombalgie("formed"), [scheduled(lunch, [ines, hugo]), on(tuesday, "12:00")]);
const open = after(planned, [opened("midi"), on(tuesday, "12:35")]);

const signedBy = ({ person }: Invented, at: readonly [string, string], sentence: string) => ({
  signer: person,
  at: local(...at),
  method: "account" as const,
  sentence,
  device: "ordinateur",
  identity: "not-verified" as const,
  document: null,
  typedBy: null,
});

describe("countersigning a late signature", () => {
  const late = after(open, [
    on("2025-03-19", "08:00"),
    attends(ines, "midi", "midi", "Téléphone déchargé"),
    on("2025-03-19", "09:00"),
  ]);
  const line = { session, sequence, person: ines.person };
  const whenCountersigning = (by_: Invented, world = late) =>
    givenWorld(world).when("countersignLateSignature", line, by(by_.person));

  it("is done by a formateur of the séquence", () => {
    whenCountersigning(lucie).thenFacts({
      type: "LateSignatureCountersigned.1",
      body: {
        ...line,
        signature: {
          ...signedBy(lucie, ["2025-03-19", "09:00"], "late-presence.1"),
          shown: null,
        },
      },
    });
  });

  it("is not done by someone else", () => {
    whenCountersigning(hugo).thenRefused({ _tag: "NotAFormateurHere", person: hugo.person });
  });

  it("is done once", () => {
    const once = after(late, [did(by(lucie.person), "countersignLateSignature", line)]);
    whenCountersigning(lucie, once).thenRefused({
      _tag: "AlreadySigned",
      since: local("2025-03-19", "09:00"),
    });
  });

  it("is for a signature that was late", () => {
    whenCountersigning(lucie, after(open, [attends(ines, "midi")])).thenRefused({
      _tag: "NoLateSignature",
      person: ines.person,
    });
    whenCountersigning(lucie, open).thenRefused({
      _tag: "NoLateSignature",
      person: ines.person,
    });
  });

  it("is never of one's own", () => {
    const two = planOf("midi", [
      segment("midi", {
        day: tuesday,
        from: "12:30",
        to: "13:30",
        sequence: "midi",
        ledBy: [lucie],
      }),
      segment("suite", {
        day: tuesday,
        from: "13:30",
        to: "14:30",
        sequence: "midi",
        ledBy: [ines],
      }),
    ]);
    const world = after(lombalgie("formed"), [
      scheduled(two, [ines]),
      on(tuesday, "12:30"),
      opened("midi"),
      on("2025-03-19", "08:00"),
      attends(ines, "midi", "midi", "Téléphone déchargé"),
    ]);
    whenCountersigning(ines, world).thenRefused({ _tag: "NotAboutOneself", person: ines.person });
  });
});
