import { autumn2025, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf, sha256 } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { team } from "@coopilote/testkit/history.ts";
import { attestationOf, declarationOf, journey, listOf } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, gabriel, hugo, ines, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { HashMap, Option, Result } from "effect";
import { describe, expect, it } from "vitest";
import type { Actor } from "../journal/Entry.ts";
import { DeclarationId, Hash, LinkId, PersonId, SignatoryId, TeamId } from "../kernel/ids.ts";
import { allows } from "../Policy.ts";
import { agreementHash, statementOpened } from "../statementLink.ts";
import { agreementSignedBy } from "../teams/Team.ts";

const link = LinkId.make(idOf("statement link"));
const another = LinkId.make(idOf("another statement link"));
const declaration = declarationOf("première");
const prepared = journey(autumn2025, "declaring");
const until = local("2025-11-19", "09:00");

const holding = (held: LinkId, person: string): Actor => ({
  kind: "link",
  link: held,
  person: PersonId.make(person),
});
const gives = (given: LinkId = link): Step =>
  did(by(camille.person), "giveStatementLink", { declaration, link: given });
const statement = (world: World): Wire<"signLegalHeadStatement"> => ({
  declaration,
  team,
  list: listOf(world, "première"),
  paper: null,
});
const signs: Step = (world) =>
  did(holding(link, gabriel.person), "signLegalHeadStatement", statement(world))(world);
const letIn = (
  world: World,
  held: LinkId,
  person: string,
  name: "signLegalHeadStatement" | "prepareDeclaration" = "signLegalHeadStatement",
) =>
  Result.isSuccess(
    allows(world.workspace, world.grants, holding(held, person), world.now, name, {
      declaration,
      team,
      list: Hash.make(listOf(world, "première")),
      paper: null,
      adds: [],
      removes: [],
    }),
  );

describe("a link to the statement of the responsable légal", () => {
  it("is given to whoever holds the function, over a prepared list, and whoever hands it over is recorded", () => {
    givenWorld(prepared)
      .when("giveStatementLink", { declaration, link }, by(camille.person))
      .thenFacts({
        type: "StatementLinkGiven.1",
        body: {
          link,
          team,
          statement: "legal-head",
          declaration,
          person: null,
          signatory: gabriel.person,
          by: camille.person,
          until,
        },
      });
  });

  it("is not given where the regime asks no statement, nor once it is signed", () => {
    givenWorld(journey(msp2025, "declaring"))
      .when("giveStatementLink", { declaration, link })
      .thenRefused({ _tag: "StatementNotAsked" });
    givenWorld(after(prepared, [gives(), signs]))
      .when("giveStatementLink", { declaration, link: another })
      .thenRefused({ _tag: "StatementAlreadySigned", since: local("2025-11-05", "09:00") });
  });

  it("lets its holder sign that list by it, in their own name, and nothing else", () => {
    const given = after(prepared, [gives()]);
    expect(letIn(given, link, gabriel.person)).toBe(true);
    expect(letIn(given, link, camille.person)).toBe(false);
    expect(letIn(given, link, gabriel.person, "prepareDeclaration")).toBe(false);
    const signed = after(given, [signs]).entries.at(-1)?.fact;
    expect(signed).toMatchObject({
      type: "LegalHeadStatementSigned.1",
      body: {
        signature: {
          signer: gabriel.person,
          method: "link",
          sentence: "responsable-legal.1",
          shown: listOf(prepared, "première"),
        },
      },
    });
  });

  it("opens nothing once another was given in its place, nor at its term", () => {
    const replaced = after(prepared, [gives(), gives(another)]);
    expect(letIn(replaced, link, gabriel.person)).toBe(false);
    expect(letIn(replaced, another, gabriel.person)).toBe(true);
    const over = after(prepared, [gives(), on("2025-11-19", "09:00")]);
    expect(letIn(over, link, gabriel.person)).toBe(false);
  });

  it("opens nothing once whoever it was given to is no longer responsable légal", () => {
    const world = after(prepared, [
      gives(),
      did(by(camille.person), "endFunction", {
        person: gabriel.person,
        function: "legal-head",
        on: "2025-11-04",
      }),
    ]);
    expect(statementOpened(world.workspace, link, world.now)).toBeUndefined();
  });

  it("opens nothing once another list was prepared, and is given over that one alone", () => {
    const second = DeclarationId.make(declarationOf("seconde"));
    const world = after(prepared, [
      gives(),
      did(by(camille.person), "prepareDeclaration", {
        declaration: second,
        team,
        adds: [
          { person: lucie.person, role: "delegant" },
          { person: ines.person, role: "delegate" },
        ],
        removes: [],
      }),
    ]);
    expect(statementOpened(world.workspace, link, world.now)).toBeUndefined();
    givenWorld(world)
      .when("giveStatementLink", { declaration, link: another })
      .thenRefused({ _tag: "ListHasChanged", current: listOf(world, "seconde") });
  });

  it("signs nothing while something of what is sworn lacks", () => {
    const signing = (...steps: ReadonlyArray<Step>) => {
      const world = after(prepared, [gives(), ...steps]);
      const { result } = givenWorld(world).when(
        "signLegalHeadStatement",
        statement(world),
        holding(link, gabriel.person),
      );
      return Result.isFailure(result) ? result.failure._tag : "signed";
    };
    const leaving = { team, person: ines.person, reason: null };
    expect(signing()).toBe("signed");
    expect(signing(did(by(ines.person), "withdrawMember", leaving))).toBe("NotAMember");
    const revoking = { attestation: attestationOf(ines), team, person: ines.person };
    const revoked = { ...revoking, reason: "Heures erronées" };
    expect(signing(did(by(lucie.person), "revokeAttestation", revoked))).toBe("NotReadyToDeclare");
  });
});

describe("a link to the agreement of an employer", () => {
  const signatory = idOf("employer");
  const house = {
    team,
    person: ines.person,
    link,
    signatory,
    name: paul.name,
    capacity: "Directeur",
    organisation: "Hôpital Fictif",
  };
  const engaged = journey(autumn2025, "engaging");
  const givesIt = did(by(camille.person), "giveEmployerLink", house);
  const given = after(engaged, [givesIt]);
  const shown = agreementHash(
    { sha256, structure: given.structure },
    {
      team,
      person: ines.person,
      role: "delegate",
      protocol: "lombalgie",
      version: "lombalgie-2020-03-06",
    },
  );
  const agreement = { team, person: ines.person, signatory, shown };
  const agrees = did(holding(link, signatory), "signEmployerAgreement", agreement);

  it("names who signs, in what capacity and for whom, and whoever hands it over is recorded", () => {
    const { result } = givenWorld(engaged).when("giveEmployerLink", house);
    expect(Result.isSuccess(result) && result.success.map(({ type }) => type)).toEqual([
      "SignatoryNamed.1",
      "StatementLinkGiven.1",
    ]);
  });

  it("is never handed over by whoever it is about", () => {
    givenWorld(engaged)
      .when("giveEmployerLink", { ...house, person: lucie.person }, by(lucie.person))
      .thenRefused({ _tag: "NotAboutOneself", person: lucie.person });
  });

  it("lets the employer agree by it, once, over what they read", () => {
    const signed = after(given, [agrees]);
    expect(signed.entries.at(-1)?.fact).toMatchObject({
      type: "EmployerAgreementSigned.1",
      body: {
        person: ines.person,
        signatory,
        signature: {
          signer: signatory,
          method: "link",
          sentence: "accord-employeur.1",
          identity: "not-verified",
        },
      },
    });
    givenWorld(signed)
      .when("signEmployerAgreement", agreement, holding(link, signatory))
      .thenRefused({ _tag: "AlreadyAgreed", person: ines.person, since: signed.now });
    givenWorld(given)
      .when(
        "signEmployerAgreement",
        { ...agreement, shown: "0".repeat(64) },
        holding(link, signatory),
      )
      .thenRefused({ _tag: "AgreementHasChanged", current: shown });
  });

  it("lets another employer agree later, and counts for nothing once the member left or changed role", () => {
    const later = { ...house, link: another, signatory: idOf("another employer") };
    const agreedOn = (world: World) => {
      const known = HashMap.get(world.workspace.teams.teams, TeamId.make(team));
      const member = Option.getOrUndefined(
        Option.flatMap(known, ({ members }) => HashMap.get(members, ines.person)),
      );
      return agreementSignedBy(member, world.now)?.signatory;
    };
    const first = after(given, [agrees]);
    const both = after(first, [
      on("2025-11-06", "09:00"),
      did(by(camille.person), "giveEmployerLink", later),
      did(holding(another, later.signatory), "signEmployerAgreement", {
        ...agreement,
        signatory: later.signatory,
      }),
    ]);
    expect([agreedOn(first), agreedOn(both)]).toEqual([signatory, later.signatory]);
    const leaving = { team, person: ines.person, reason: null };
    const back = after(both, [
      on("2025-11-07", "09:00"),
      did(by(ines.person), "withdrawMember", leaving),
      on("2025-11-08", "09:00"),
      did(by(ines.person), "signEngagement", {
        team,
        person: ines.person,
        insurance: "own-policy",
        paper: null,
      }),
    ]);
    expect(agreedOn(back)).toBeUndefined();
  });

  it("agrees for that member and no other, and opens nothing once they have left", () => {
    const may = (person: PersonId, world: World) =>
      Result.isSuccess(
        allows(
          world.workspace,
          world.grants,
          holding(link, signatory),
          world.now,
          "signEmployerAgreement",
          { team, person, signatory: SignatoryId.make(signatory), shown },
        ),
      );
    expect([may(ines.person, given), may(hugo.person, given)]).toEqual([true, false]);
    const gone = after(given, [
      did(by(ines.person), "withdrawMember", { team, person: ines.person, reason: null }),
    ]);
    expect(may(ines.person, gone)).toBe(false);
  });
});
