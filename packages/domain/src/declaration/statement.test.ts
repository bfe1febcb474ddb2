import { autumn2025, documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { declarationOf, journey, listOf } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, gabriel } from "@coopilote/testkit/people.ts";
import { readOnPaper, signedBy } from "@coopilote/testkit/signatures.ts";
import { after, did, on, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, it } from "vitest";
import { Hash } from "../kernel/ids.ts";

const noTeam = idOf("no team");

describe("the responsable légal swears over the frozen list", () => {
  const prepared = journey(autumn2025, "declaring");
  const statement = (
    differs: Partial<Wire<"signLegalHeadStatement">> = {},
  ): Wire<"signLegalHeadStatement"> => ({
    declaration: declarationOf("première"),
    team,
    list: listOf(prepared, "première"),
    paper: null,
    ...differs,
  });
  const letter = documentOf("déclaration signée");
  const scanned = filed(letter, ["declaration-responsable"], [team]);
  const signed = after(prepared, [did(by(gabriel.person), "signLegalHeadStatement", statement())]);
  const body = {
    declaration: declarationOf("première"),
    team,
    list: listOf(prepared, "première"),
  };

  it("by their account", () => {
    givenWorld(prepared)
      .when("signLegalHeadStatement", statement(), by(gabriel.person))
      .thenFacts({
        type: "LegalHeadStatementSigned.1",
        body: {
          ...body,
          signature: signedBy(
            gabriel,
            "responsable-legal.1",
            local("2025-11-05", "09:00"),
            listOf(prepared, "première"),
          ),
        },
      });
  });

  it("on paper, without an account, typed by the coordinator", () => {
    givenWorld(prepared, on("2025-11-06", "10:00"), ...scanned)
      .when(
        "signLegalHeadStatement",
        statement({ paper: { document: letter, signed: { day: "2025-11-05", time: "18:00" } } }),
      )
      .thenFacts({
        type: "LegalHeadStatementSigned.1",
        body: {
          ...body,
          signature: readOnPaper(
            gabriel,
            "responsable-legal.1",
            local("2025-11-05", "18:00"),
            letter,
            camille,
          ),
        },
      });
  });

  it("with the paper among the pieces, signed after the list and before now", () => {
    const paper = { document: letter, signed: { day: "2025-11-04", time: "18:00" } };
    givenWorld(prepared)
      .when("signLegalHeadStatement", statement({ paper }))
      .thenRefused({ _tag: "NoSuchDocument", document: letter });
    givenWorld(prepared, ...scanned)
      .when("signLegalHeadStatement", statement({ paper }))
      .thenRefused({ _tag: "PeriodReversed", path: ["paper", "signed"] });
    givenWorld(prepared, ...scanned)
      .when(
        "signLegalHeadStatement",
        statement({ paper: { document: letter, signed: { day: "2025-11-05", time: "09:01" } } }),
      )
      .thenRefused({ _tag: "InTheFuture", path: ["paper", "signed"] });
  });

  it("over a list of that team", () => {
    givenWorld(prepared)
      .when("signLegalHeadStatement", statement({ team: noTeam }), by(gabriel.person))
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(prepared)
      .when(
        "signLegalHeadStatement",
        statement({ declaration: declarationOf("autre") }),
        by(gabriel.person),
      )
      .thenRefused({ _tag: "NoSuchDeclaration", declaration: declarationOf("autre") });
  });

  it("and nobody for them", () => {
    givenWorld(prepared)
      .when("signLegalHeadStatement", statement(), by(camille.person))
      .thenRefused({ _tag: "NotTheLegalHead" });
    const vacant = did(by(camille.person), "endFunction", {
      person: gabriel.person,
      function: "legal-head",
      on: "2025-11-04",
    });
    givenWorld(prepared, vacant, ...scanned)
      .when(
        "signLegalHeadStatement",
        statement({ paper: { document: letter, signed: { day: "2025-11-05", time: "08:00" } } }),
      )
      .thenRefused({ _tag: "NotTheLegalHead" });
  });

  it("where the regime asks it", () => {
    const former = journey(msp2025, "declaring");
    givenWorld(former)
      .when(
        "signLegalHeadStatement",
        statement({ list: listOf(former, "première") }),
        by(gabriel.person),
      )
      .thenRefused({ _tag: "StatementNotAsked" });
  });

  it("once, and over the list they were shown", () => {
    givenWorld(signed)
      .when("signLegalHeadStatement", statement(), by(gabriel.person))
      .thenRefused({ _tag: "StatementAlreadySigned", since: local("2025-11-05", "09:00") });
    givenWorld(prepared)
      .when(
        "signLegalHeadStatement",
        statement({ list: Hash.make("0".repeat(64)) }),
        by(gabriel.person),
      )
      .thenRefused({ _tag: "ListHasChanged", current: listOf(prepared, "première") });
  });
});
