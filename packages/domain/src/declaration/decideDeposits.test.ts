import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { autumn2025, documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { chosen, filed, team } from "@coopilote/testkit/history.ts";
import { declarationOf, deposited, depositOf, journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, did, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { TeamId } from "../kernel/ids.ts";
import { asOf } from "../readiness/asOf.ts";
import { readiness } from "../readiness/readiness.ts";
import { declaredOn } from "./Declaration.ts";

const founded = journey(msp2025, "founding");
const prepared = journey(autumn2025, "declaring");
const noTeam = idOf("no team");
const both = [...named("delegant", lucie), ...named("delegate", ines)];

const receipt: Wire<"recordDeposit"> = {
  deposit: depositOf("premier"),
  team,
  number: "DOSSIER-0001",
  at: { day: "2025-03-09", time: "14:12" },
  receipt: null,
  adds: both,
  removes: [],
  declaration: null,
};

const otherTeam = TeamId.make(idOf("another team"));

/** By what a delegate's declaration is shown. */
const proofOf = ({ workspace, now }: World): string | undefined =>
  readiness(workspace, team, now)
    .flatMap((finding) => [finding, ...finding.parts])
    .find(
      ({ requirement, subject, status }) =>
        requirement === "declare" &&
        status === "met" &&
        subject.kind === "member" &&
        subject.person === ines.person,
    )?.proof;

describe("a deposit is recorded as it happened", () => {
  it("before anyone is trained or engaged: recording refuses nothing", () => {
    givenWorld(founded)
      .when("recordDeposit", receipt)
      .thenFacts({
        type: "DepositRecorded.1",
        body: {
          deposit: depositOf("premier"),
          team,
          number: "DOSSIER-0001",
          at: local("2025-03-09", "14:12"),
          regime: "anterieur",
          receipt: null,
          adds: both,
          removes: [],
          declaration: null,
          by: camille.person,
        },
      });
  });

  it("years before the workspace, in the regime of its own instant", () => {
    givenWorld(prepared)
      .when("recordDeposit", { ...receipt, at: { day: "2021-06-01", time: "09:30" } })
      .thenFacts({
        type: "DepositRecorded.1",
        body: {
          deposit: depositOf("premier"),
          team,
          number: "DOSSIER-0001",
          at: local("2021-06-01", "09:30"),
          regime: "anterieur",
          receipt: null,
          adds: both,
          removes: [],
          declaration: null,
          by: camille.person,
        },
      });
  });

  it("though the responsable légal has not signed the list", () => {
    givenWorld(prepared)
      .when("recordDeposit", {
        ...receipt,
        at: { day: "2025-11-05", time: "08:59" },
        declaration: declarationOf("première"),
      })
      .thenFacts({
        type: "DepositRecorded.1",
        body: {
          deposit: depositOf("premier"),
          team,
          number: "DOSSIER-0001",
          at: local("2025-11-05", "08:59"),
          regime: "2025",
          receipt: null,
          adds: both,
          removes: [],
          declaration: declarationOf("première"),
          by: camille.person,
        },
      });
  });

  it.each([
    ["of another nature", ["logigramme"], [team]],
    ["of another team", ["accuse-depot"], [otherTeam]],
    ["about someone else", ["accuse-depot"], [hugo.person]],
  ] as const)("with a piece %s: it shows nothing, and is not refused", (_, kinds, about) => {
    const piece = documentOf("accusé");
    const fits = after(prepared, [
      ...filed(piece, ["accuse-depot"], [team]),
      did(by(camille.person), "recordDeposit", { ...receipt, receipt: piece }),
    ]);
    const doubtful = after(prepared, [
      chosen(otherTeam),
      ...filed(piece, kinds, about),
      did(by(camille.person), "recordDeposit", { ...receipt, receipt: piece }),
    ]);
    expect([proofOf(fits), proofOf(doubtful)]).toEqual(["document", "recorded"]);
  });

  it("with its receipt among the pieces, each name once", () => {
    const piece = documentOf("accusé de réception");
    givenWorld(founded, ...filed(piece, ["accuse-de-reception"], [team]))
      .when("recordDeposit", { ...receipt, receipt: piece, adds: [...both, ...both] })
      .thenFacts({
        type: "DepositRecorded.1",
        body: {
          deposit: depositOf("premier"),
          team,
          number: "DOSSIER-0001",
          at: local("2025-03-09", "14:12"),
          regime: "anterieur",
          receipt: piece,
          adds: both,
          removes: [],
          declaration: null,
          by: camille.person,
        },
      });
    givenWorld(founded)
      .when("recordDeposit", { ...receipt, receipt: piece })
      .thenRefused({ _tag: "NoSuchDocument", document: piece });
  });

  it("once, for a team that exists, from a list that does", () => {
    givenWorld(founded, did(by(camille.person), "recordDeposit", receipt))
      .when("recordDeposit", receipt)
      .thenRefused({ _tag: "IdAlreadyUsed", id: depositOf("premier") });
    givenWorld(founded)
      .when("recordDeposit", { ...receipt, team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(founded)
      .when("recordDeposit", { ...receipt, declaration: declarationOf("première") })
      .thenRefused({ _tag: "NoSuchDeclaration", declaration: declarationOf("première") });
  });

  it("with people of the structure, and somebody", () => {
    givenWorld(founded)
      .when("recordDeposit", { ...receipt, adds: named("delegant", paul) })
      .thenRefused({ _tag: "NoSuchPerson", person: paul.person });
    givenWorld(founded)
      .when("recordDeposit", { ...receipt, adds: [] })
      .thenRefused({ _tag: "NobodyToDeclare" });
  });

  it("once it has happened, at a time that exists", () => {
    givenWorld(founded)
      .when("recordDeposit", { ...receipt, at: { day: "2025-03-10", time: "09:01" } })
      .thenRefused({ _tag: "InTheFuture", path: ["at"] });
    givenWorld(founded)
      .when("recordDeposit", { ...receipt, at: { day: "2024-03-31", time: "02:30" } })
      .thenRefused({ _tag: "TimeDoesNotExist", path: ["at"] });
    givenWorld(founded)
      .when("recordDeposit", { ...receipt, at: { day: "2024-10-27", time: "02:30" } })
      .thenRefused({ _tag: "TimeExistsTwice", path: ["at"] });
  });
});

describe("a deposit is corrected", () => {
  const recorded = after(founded, [did(by(camille.person), "recordDeposit", receipt)]);
  const { declaration: _, ...typed } = receipt;
  const correction = {
    ...typed,
    at: { day: "2025-03-08", time: "14:12" },
    reason: "Le 8 et non le 9",
  };

  it("with a reason", () => {
    givenWorld(recorded)
      .when("correctDeposit", correction)
      .thenFacts({
        type: "DepositCorrected.1",
        body: {
          deposit: depositOf("premier"),
          team,
          number: "DOSSIER-0001",
          at: local("2025-03-08", "14:12"),
          regime: "anterieur",
          receipt: null,
          adds: both,
          removes: [],
          by: camille.person,
          reason: "Le 8 et non le 9",
        },
      });
  });

  it("if it exists, under the rules of recording", () => {
    givenWorld(founded)
      .when("correctDeposit", correction)
      .thenRefused({ _tag: "NoSuchDeposit", deposit: depositOf("premier") });
    givenWorld(recorded)
      .when("correctDeposit", { ...correction, team: noTeam })
      .thenRefused({ _tag: "NoSuchDeposit", deposit: depositOf("premier") });
    givenWorld(recorded)
      .when("correctDeposit", { ...correction, adds: [] })
      .thenRefused({ _tag: "NobodyToDeclare" });
    givenWorld(recorded)
      .when("correctDeposit", { ...correction, adds: named("delegant", paul) })
      .thenRefused({ _tag: "NoSuchPerson", person: paul.person });
    givenWorld(recorded)
      .when("correctDeposit", { ...correction, receipt: documentOf("nowhere") })
      .thenRefused({ _tag: "NoSuchDocument", document: documentOf("nowhere") });
    givenWorld(recorded)
      .when("correctDeposit", { ...correction, at: { day: "2025-03-11", time: "09:00" } })
      .thenRefused({ _tag: "InTheFuture", path: ["at"] });
  });
});

describe("declared is judged of each member, on the instant", () => {
  const declared = journey(msp2025, "depositing");
  const on = (day: string, time: string) => local(day, time);
  const isDeclared = (world: typeof declared, person: typeof ines, at: ReturnType<typeof on>) =>
    declaredOn(
      world.workspace.declaration,
      team,
      person.person,
      person === lucie ? "delegant" : "delegate",
      at,
    ) !== undefined;

  it("a deposit at 14:12 does not cover the morning", () => {
    expect(isDeclared(declared, ines, on("2025-04-09", "14:11"))).toBe(false);
    expect(isDeclared(declared, ines, on("2025-04-09", "14:12"))).toBe(true);
    const inTheMorning = readiness(declared.workspace, team, on("2025-04-09", "09:00"));
    expect(inTheMorning.filter(({ missing }) => missing === "not-declared").length).toBe(3);
  });

  it("a delegate added by a second deposit is not covered by the first", () => {
    const first = after(journey(msp2025, "attesting"), [
      deposited(camille, "premier", { day: "2025-04-08", time: "10:00", adds: both }),
      deposited(camille, "second", {
        day: "2025-04-08",
        time: "16:00",
        adds: named("delegate", hugo),
      }),
    ]);
    expect(isDeclared(first, hugo, on("2025-04-08", "15:59"))).toBe(false);
    expect(isDeclared(first, hugo, on("2025-04-08", "16:00"))).toBe(true);
    expect(isDeclared(first, ines, on("2025-04-08", "10:00"))).toBe(true);
  });

  it("a delegate removed by a later deposit leaves the others declared", () => {
    const removed = after(journey(msp2025, "starting"), [
      deposited(camille, "second", {
        day: "2025-04-10",
        time: "08:00",
        removes: named("delegate", hugo),
      }),
    ]);
    const at = on("2025-04-10", "08:30");
    expect([lucie, ines, hugo].map((one) => isDeclared(removed, one, at))).toEqual([
      true,
      true,
      false,
    ]);
    const answers = asOf(removed.workspace, removed.workspace, team, at);
    expect(
      answers.map(({ delegate, heldAsKnownToday }) => [
        delegate === hugo.person ? "Hugo" : "Inès",
        heldAsKnownToday.byTexts,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["Hugo", false],
        ["Inès", true],
      ]),
    );
  });
});
