import { autumn2025, type Cast, documentOf } from "@coopilote/testkit/cast.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import {
  attestationOf,
  declarationOf,
  journey,
  ledgerOf,
  listOf,
  type Stage,
} from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, gabriel, ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on, received } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { at } from "../kernel/maps.ts";
import { asOf } from "../readiness/asOf.ts";
import { legalHeadDelegants } from "../readiness/legalHeadDelegants.ts";

const small: Cast = { ...autumn2025, delegants: [lucie], delegates: [ines] };

/** Délégant and gérant are one physician. */
const physicianAlone: Cast = { ...small, coordinator: lucie, legalHead: lucie };
/** The coordinator is the delegate. */
const coordinatingDelegate: Cast = { ...small, coordinator: ines, legalHead: ines };
/** The coordinator is salaried, and no health professional. */
const salariedCoordinator: Cast = { ...small, coordinator: camille, legalHead: lucie };
/** The responsable légal has no account. */
const headWithoutAccount: Cast = { ...small, coordinator: camille, legalHead: gabriel };

const casts = [
  ["one physician is délégant and gérant", physicianAlone],
  ["the coordinator is the delegate", coordinatingDelegate],
  ["the coordinator is no health professional", salariedCoordinator],
  ["the responsable légal has no account", headWithoutAccount],
] as const;

const steps: ReadonlyArray<Stage> = ["founding", "engaging", "training", "attesting", "declaring"];

const mise = { team, effective: null, delegates: [ines.person] };

const held = ({ workspace }: World) =>
  asOf(workspace, workspace, team, local("2025-11-06", "08:30")).map((answer) => [
    answer.inPractice.holds,
    answer.heldAsKnownToday.byAllRules,
  ]);

/** Whoever signed the attestation, and whoever swore: never the same (j6). */
const actors = ({ workspace }: World): ReadonlyArray<string | undefined> => {
  const known = at(workspace.teams.teams, team);
  const member = known === undefined ? undefined : at(known.members, ines.person);
  return [
    at(workspace.training.attestations, attestationOf(ines))?.signature.signer,
    member?.sworn?.latest.signature.signer,
  ];
};

describe.each(casts)("a team of two, where %s", (_, cast) => {
  it("goes all the way to practice", () => {
    expect(held(journey(cast, "starting"))).toEqual([[true, true]]);
  });

  it("is refused mise en œuvre at every step before", () => {
    const lines = steps.map(
      (stage) =>
        lacking(
          givenWorld(journey(cast, stage)).when(
            "recordMiseEnOeuvre",
            mise,
            by(cast.coordinator.person),
          ),
        ).length,
    );
    expect(lines.every((count) => count > 0)).toBe(true);
    expect(lines).toEqual(lines.toSorted((a, b) => b - a));
  });

  it("has two people act for the delegate", () => {
    expect(actors(journey(cast, "starting"))).toEqual([lucie.person, ines.person]);
  });
});

describe("the delegate who coordinates", () => {
  const trained = journey(coordinatingDelegate, "training");
  const piece = documentOf("attestation RCP");
  const own = after(trained, [
    received(piece),
    did(by(ines.person), "fileDocument", {
      document: piece,
      kinds: ["attestation-rcp"],
      about: [ines.person],
      name: "attestation.pdf",
      validUntil: null,
    }),
  ]);

  it("neither attests herself nor accepts her own pieces: the delegant does", () => {
    givenWorld(trained)
      .when(
        "attestTraining",
        {
          attestation: attestationOf(ines),
          team,
          person: ines.person,
          delegant: ines.person,
          ledger: ledgerOf(trained, ines),
          paper: null,
        },
        by(ines.person),
      )
      .thenRefused({ _tag: "NotAboutOneself", person: ines.person });
    givenWorld(own)
      .when("acceptDocument", { document: piece }, by(ines.person))
      .thenRefused({ _tag: "NotAboutOneself", person: ines.person });
    givenWorld(own)
      .when("acceptDocument", { document: piece }, by(lucie.person))
      .thenFacts({ type: "DocumentAccepted.1", body: { document: piece, by: lucie.person } });
  });
});

describe("the salaried coordinator", () => {
  it("prepares and records, and attests nothing", () => {
    const trained = journey(salariedCoordinator, "training");
    givenWorld(trained)
      .when(
        "attestTraining",
        {
          attestation: attestationOf(ines),
          team,
          person: ines.person,
          delegant: camille.person,
          ledger: ledgerOf(trained, ines),
          paper: null,
        },
        by(camille.person),
      )
      .thenRefused({ _tag: "NotAMember", person: camille.person });
  });
});

describe("the responsable légal swears", () => {
  const statement = (world: World) => ({
    declaration: declarationOf("première"),
    team,
    list: listOf(world, "première"),
  });

  it("as the physician who is also délégant", () => {
    const prepared = journey(physicianAlone, "declaring");
    const signed = after(prepared, [
      did(by(lucie.person), "signLegalHeadStatement", { ...statement(prepared), paper: null }),
    ]);
    expect(
      at(signed.workspace.declaration.prepared, declarationOf("première"))?.statement?.signature
        .signer,
    ).toBe(lucie.person);
  });

  it("on paper, for whoever has no account", () => {
    const prepared = journey(headWithoutAccount, "declaring");
    const letter = documentOf("déclaration signée");
    const signed = after(prepared, [
      on("2025-11-05", "12:00"),
      ...filed(letter, ["declaration-responsable"], [team]),
      did(by(camille.person), "signLegalHeadStatement", {
        ...statement(prepared),
        paper: { document: letter, signed: { day: "2025-11-05", time: "11:00" } },
      }),
    ]);
    const known = at(signed.workspace.declaration.prepared, declarationOf("première"))?.statement
      ?.signature;
    expect([known?.signer, known?.method, known?.typedBy]).toEqual([
      gabriel.person,
      "paper",
      camille.person,
    ]);
  });
});

describe("délégant et responsable légal, one person (j6)", () => {
  const told = (cast: Cast) => {
    const { workspace, now } = journey(cast, "engaging");
    const known = at(workspace.teams.teams, team);
    return known === undefined ? [] : legalHeadDelegants(workspace, known, now);
  };

  it("is told of the physician who is both, once engaged", () => {
    expect(told(physicianAlone)).toEqual([lucie.person]);
    expect(told(salariedCoordinator)).toEqual([lucie.person]);
  });

  it("is told of nobody where the responsable légal is someone else, or a delegate", () => {
    expect(told(headWithoutAccount)).toEqual([]);
    expect(told(coordinatingDelegate)).toEqual([]);
  });
});
