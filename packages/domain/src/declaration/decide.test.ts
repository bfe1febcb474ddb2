import {
  autumn2025,
  type Cast,
  dayOf,
  documentOf,
  msp2025,
  named,
} from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld, type Outcome } from "@coopilote/testkit/given.ts";
import { addedBy, engages, reachable, team } from "@coopilote/testkit/history.ts";
import {
  attests,
  dayOfTraining,
  declarationOf,
  deposited,
  journey,
} from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, lucie, nora, paul } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";

const noTeam = idOf("no team");
const everyone = [...named("delegant", lucie), ...named("delegate", ines, hugo)];
const list = (differs: Partial<Wire<"prepareDeclaration">> = {}): Wire<"prepareDeclaration"> => ({
  declaration: declarationOf("liste"),
  team,
  adds: everyone,
  removes: [],
  ...differs,
});
const attested = journey(msp2025, "attesting");
const declared = journey(msp2025, "depositing");

/** What was prepared; throws where it was refused. */
const preparedIn = ({ result }: Outcome<"prepareDeclaration">) => {
  const [fact] = Result.getOrThrow(result);
  if (fact?.type !== "DeclarationPrepared.1") throw new Error("nothing prepared");
  return fact.body;
};

describe("a declaration is prepared for those who are ready", () => {
  it("its names frozen with the regime and the référent", () => {
    expect(preparedIn(givenWorld(attested).when("prepareDeclaration", list()))).toMatchObject({
      declaration: declarationOf("liste"),
      team,
      regime: "anterieur",
      adds: everyone,
      removes: [],
      referent: camille.person,
    });
  });

  it("the hash of a list is that of its names, whatever their order", () => {
    const hash = (world: World, differs: Partial<Wire<"prepareDeclaration">>) =>
      preparedIn(givenWorld(world).when("prepareDeclaration", list(differs))).list;
    const whole = hash(attested, {});
    expect(hash(attested, { adds: everyone.toReversed() })).toBe(whole);
    expect(hash(attested, { adds: [...everyone, ...everyone] })).toBe(whole);
    expect(hash(attested, { declaration: declarationOf("autre") })).toBe(whole);
    expect(hash(attested, { adds: everyone.slice(0, 2) })).not.toBe(whole);
    expect(hash(journey(autumn2025, "attesting"), {})).not.toBe(whole);
  });

  it("once, for a team that exists", () => {
    givenWorld(journey(msp2025, "declaring"))
      .when("prepareDeclaration", list({ declaration: declarationOf("première") }))
      .thenRefused({ _tag: "IdAlreadyUsed", id: declarationOf("première") });
    givenWorld(attested)
      .when("prepareDeclaration", list({ team: noTeam }))
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
  });

  it("with somebody, in the role they hold in the team", () => {
    givenWorld(attested)
      .when("prepareDeclaration", list({ adds: [] }))
      .thenRefused({ _tag: "NobodyToDeclare" });
    givenWorld(attested)
      .when("prepareDeclaration", list({ adds: named("delegate", nora) }))
      .thenRefused({ _tag: "NotAMember", person: nora.person });
    givenWorld(attested)
      .when("prepareDeclaration", list({ adds: named("delegate", lucie) }))
      .thenRefused({ _tag: "NotADelegate", person: lucie.person });
    givenWorld(attested)
      .when("prepareDeclaration", list({ adds: named("delegant", ines) }))
      .thenRefused({ _tag: "NotADelegant", person: ines.person });
  });

  it("adding those not declared, removing those who are", () => {
    givenWorld(declared)
      .when("prepareDeclaration", list({ adds: named("delegate", ines) }))
      .thenRefused({
        _tag: "AlreadyDeclared",
        person: ines.person,
        since: local("2025-04-09", "14:12"),
      });
    givenWorld(attested)
      .when("prepareDeclaration", list({ adds: [], removes: named("delegate", ines) }))
      .thenRefused({ _tag: "NotDeclaredBefore", person: ines.person });
  });
});

describe("preparing is refused with exactly what is missing", () => {
  it("a member trained but not attested, and nobody else", () => {
    const one = after(journey(msp2025, "training"), [
      on("2025-04-08", "18:00"),
      attests(lucie, ines),
    ]);
    expect(lacking(givenWorld(one).when("prepareDeclaration", list()))).toEqual([
      "attestation-formation · attestation-missing · Hugo",
    ]);
    const ready = list({ adds: everyone.filter(({ person }) => person !== hugo.person) });
    expect(lacking(givenWorld(one).when("prepareDeclaration", ready))).toEqual([]);
  });

  it("each condition once, though several members and a binôme lack it", () => {
    const founded = journey(msp2025, "founding");
    const lines = lacking(givenWorld(founded).when("prepareDeclaration", list()));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => line.startsWith("annexe-lue"))).toEqual([
      "annexe-lue · annex-not-read · team",
    ]);
    expect(lines.filter((line) => line.endsWith("Lucie"))).toEqual([
      "engagement · engagement-missing · Lucie",
      "attestation-honneur · sworn-statement-missing · Lucie",
      "assurance · insurance-missing · Lucie",
    ]);
  });

  it("a list that names no binôme says whom it lacks", () => {
    givenWorld(attested)
      .when("prepareDeclaration", list({ adds: named("delegate", ines, hugo) }))
      .thenRefused({ _tag: "BinomeNotNamed", lacks: "delegant" });
    givenWorld(attested)
      .when("prepareDeclaration", list({ adds: named("delegant", lucie) }))
      .thenRefused({ _tag: "BinomeNotNamed", lacks: "delegate" });
    const apart = did(by(ines.person), "dissolveBinome", {
      team,
      delegant: lucie.person,
      delegate: ines.person,
      reason: null,
    });
    givenWorld(attested, apart)
      .when(
        "prepareDeclaration",
        list({ adds: [...named("delegant", lucie), ...named("delegate", ines)] }),
      )
      .thenRefused({ _tag: "BinomeNotNamed", lacks: "binome" });
  });

  it("a text of the structure asked before declaration is asked of the list", () => {
    const asked = did(by(lucie.person), "addRequirement", {
      requirement: "charte",
      team,
      basis: "structure",
      family: null,
      appliesTo: "team",
      bites: "before-declaration",
      asks: { kind: "team-document", document: "charte" },
      title: "Charte de l’équipe",
      citation: "Décision de la maison de santé",
    });
    expect(lacking(givenWorld(attested, asked).when("prepareDeclaration", list()))).toEqual([
      "charte · document-missing · team",
    ]);
  });
});

describe("a declaration is modified by the next", () => {
  const joined: ReadonlyArray<Step> = [
    on("2025-04-14", "09:00"),
    addedBy(by(camille.person))(paul),
    did(by(camille.person), "proposeMember", { team, person: paul.person, role: "delegant" }),
    on("2025-04-15", "09:00"),
    ...engages(paul),
    reachable(paul),
  ];

  it("a delegant who joins is added to a delegate already declared", () => {
    const outcome = givenWorld(declared, ...joined).when(
      "prepareDeclaration",
      list({ adds: named("delegant", paul) }),
    );
    expect(preparedIn(outcome)).toMatchObject({ adds: named("delegant", paul), removes: [] });
  });

  it("a delegate not trained yet joins by a later one, and does not hold back the others", () => {
    const fewer: Cast = { ...msp2025, delegates: [ines] };
    const later = after(journey(fewer, "depositing"), [
      on("2025-04-14", "09:00"),
      addedBy(by(camille.person))(hugo),
      did(by(camille.person), "proposeMember", { team, person: hugo.person, role: "delegate" }),
      on("2025-04-15", "09:00"),
      ...engages(hugo),
    ]);
    const adding = list({ adds: named("delegate", hugo) });
    expect(lacking(givenWorld(later).when("prepareDeclaration", adding))).toEqual([
      "formation · hours-missing · Hugo",
      "attestation-formation · attestation-missing · Hugo",
    ]);
    const trained = ["2025-04-21", "2025-04-28", "2025-05-05"].flatMap((day) =>
      dayOfTraining(day, lucie, [hugo]),
    );
    expect(
      lacking(
        givenWorld(later, ...trained, attests(lucie, hugo)).when("prepareDeclaration", adding),
      ),
    ).toEqual([]);
  });

  it("who leaves is removed, be they the last of the binôme", () => {
    const left = after(declared, [
      on("2025-04-14", "20:00"),
      did(by(lucie.person), "withdrawMember", { team, person: lucie.person, reason: null }),
    ]);
    const outcome = givenWorld(left).when(
      "prepareDeclaration",
      list({ adds: [], removes: named("delegant", lucie) }),
    );
    expect(preparedIn(outcome)).toMatchObject({ adds: [], removes: named("delegant", lucie) });
  });

  it("the list that would be left must hold a binôme when someone is added", () => {
    givenWorld(
      declared,
      ...joined,
      did(by(paul.person), "dissolveBinome", {
        team,
        delegant: paul.person,
        delegate: ines.person,
        reason: null,
      }),
    )
      .when(
        "prepareDeclaration",
        list({
          adds: named("delegant", paul),
          removes: [...named("delegant", lucie), ...named("delegate", hugo)],
        }),
      )
      .thenRefused({ _tag: "BinomeNotNamed", lacks: "binome" });
  });
});

describe("since September 2025", () => {
  const autumn = journey(autumn2025, "attesting");

  it("a référent of the declaration is named first", () => {
    const without = after(autumn, [
      did(by(camille.person), "endFunction", {
        person: camille.person,
        function: "declaration-referent",
        on: "2025-11-03",
      }),
    ]);
    givenWorld(without).when("prepareDeclaration", list()).thenRefused({ _tag: "ReferentMissing" });
    const before = after(attested, [
      did(by(camille.person), "endFunction", {
        person: camille.person,
        function: "declaration-referent",
        on: "2025-04-07",
      }),
    ]);
    expect(preparedIn(givenWorld(before).when("prepareDeclaration", list())).referent).toBe(null);
  });

  it("what people and the team lack is said before the référent who lacks too", () => {
    const untrained = after(journey(autumn2025, "engaging"), [
      did(by(camille.person), "endFunction", {
        person: camille.person,
        function: "declaration-referent",
        on: dayOf(autumn2025, 0),
      }),
    ]);
    expect(lacking(givenWorld(untrained).when("prepareDeclaration", list()))).toContain(
      "formation · hours-missing · Hugo",
    );
  });

  it("whoever prepares is the référent where several hold the function", () => {
    const two = after(autumn, [
      did(by(camille.person), "assignFunction", {
        person: lucie.person,
        function: "declaration-referent",
        from: "2025-10-06",
      }),
    ]);
    const referent = (actor: typeof lucie) =>
      preparedIn(givenWorld(two).when("prepareDeclaration", list(), by(actor.person))).referent;
    expect([lucie, camille].map(referent)).toEqual([lucie.person, camille.person]);
  });
});

describe("the projet de santé is attested", () => {
  const attesting = { team, on: "2025-03-10", document: null };
  const founded = journey(msp2025, "founding");

  it("on a day that has come, its page among the pieces", () => {
    givenWorld(founded)
      .when("attestProjetDeSante", attesting)
      .thenFacts({
        type: "ProjetDeSanteAttested.1",
        body: { ...attesting, by: camille.person },
      });
    givenWorld(founded)
      .when("attestProjetDeSante", { ...attesting, on: "2025-03-11" })
      .thenRefused({ _tag: "InTheFuture", path: ["on"] });
    givenWorld(founded)
      .when("attestProjetDeSante", { ...attesting, document: documentOf("nowhere") })
      .thenRefused({ _tag: "NoSuchDocument", document: documentOf("nowhere") });
    givenWorld(founded)
      .when("attestProjetDeSante", { ...attesting, team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
  });
});

describe("a list that was deposited", () => {
  it("is added to, person by person, whatever was prepared", () => {
    const first = after(attested, [
      deposited(camille, "premier", {
        day: "2025-04-08",
        time: "10:00",
        adds: [...named("delegant", lucie), ...named("delegate", ines)],
      }),
    ]);
    const outcome = givenWorld(first).when(
      "prepareDeclaration",
      list({ adds: named("delegate", hugo) }),
    );
    expect(preparedIn(outcome)).toMatchObject({ adds: named("delegate", hugo) });
  });
});
