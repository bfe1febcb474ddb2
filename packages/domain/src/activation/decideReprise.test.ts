import { type Cast, documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { deposited, depositOf, journey } from "@coopilote/testkit/journey.ts";
import { lacking } from "@coopilote/testkit/lacking.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, gabriel, hugo, ines, lucie, nora } from "@coopilote/testkit/people.ts";
import { readOnPaper, signedBy } from "@coopilote/testkit/signatures.ts";
import { after, did, on, type Wire } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { RepriseId } from "../kernel/ids.ts";
import { readiness } from "../readiness/readiness.ts";
import { repriseLineOn } from "../readiness/reprise.ts";

const noTeam = idOf("no team");
const reprise = RepriseId.make(idOf("reprise"));
const other = RepriseId.make(idOf("other reprise"));
const former: Cast = { ...msp2025, delegates: [ines] };
const both = [...named("delegant", lucie), ...named("delegate", ines)];

/** A team that has practised since June 2021, and writes its papers here since March 2025. */
const engaged = after(journey(former, "engaging"), [
  deposited(camille, "ancien", { day: "2021-06-01", time: "14:12", adds: both }),
]);

const line = (differs: Partial<Wire<"declareReprise">["lines"][number]> = {}) => ({
  person: ines.person,
  role: "delegate" as const,
  trainedFrom: "2021-03-01",
  trainedTo: "2021-05-15",
  minutes: 600,
  days: 3,
  declared: ["attestation" as const],
  documents: [],
  ...differs,
});
const declaring = (differs: Partial<Wire<"declareReprise">> = {}): Wire<"declareReprise"> => ({
  reprise,
  team,
  deposit: depositOf("ancien"),
  lines: [line()],
  ...differs,
});
const declared = after(engaged, [did(by(lucie.person), "declareReprise", declaring())]);
const confirmed = after(declared, [
  did(by(gabriel.person), "confirmReprise", { reprise, team, paper: null }),
]);
const at = local("2025-03-17", "12:45");

describe("a delegant declares what the team did before", () => {
  it("on the deposit that declared it", () => {
    givenWorld(engaged)
      .when("declareReprise", declaring(), by(lucie.person))
      .thenFacts({
        type: "RepriseDeclared.1",
        body: { ...declaring(), signature: signedBy(lucie, "reprise.1", at) },
      });
  });

  it("once, for a team and a deposit that exist", () => {
    givenWorld(declared)
      .when("declareReprise", declaring(), by(lucie.person))
      .thenRefused({ _tag: "IdAlreadyUsed", id: reprise });
    givenWorld(declared)
      .when("declareReprise", declaring({ reprise: other }), by(lucie.person))
      .thenRefused({ _tag: "RepriseAlreadyDeclared", reprise });
    givenWorld(engaged)
      .when("declareReprise", declaring({ team: noTeam }), by(lucie.person))
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(engaged)
      .when("declareReprise", declaring({ deposit: depositOf("autre") }), by(lucie.person))
      .thenRefused({ _tag: "NoSuchDeposit", deposit: depositOf("autre") });
  });

  it("as delegant of the team", () => {
    givenWorld(engaged)
      .when("declareReprise", declaring(), by(ines.person))
      .thenRefused({ _tag: "NotADelegant", person: ines.person });
    givenWorld(engaged)
      .when("declareReprise", declaring(), by(camille.person))
      .thenRefused({ _tag: "NotAMember", person: camille.person });
  });

  it("for a deposit older than the workspace", () => {
    const recent = after(engaged, [
      deposited(camille, "récent", { day: "2025-03-11", time: "09:00", adds: both }),
    ]);
    givenWorld(recent)
      .when("declareReprise", declaring({ deposit: depositOf("récent") }), by(lucie.person))
      .thenRefused({
        _tag: "DepositNotBeforeWorkspace",
        deposit: depositOf("récent"),
        founded: local("2025-03-10", "09:00"),
      });
  });

  it("for those whom that deposit named, in that role, and nobody else", () => {
    givenWorld(engaged)
      .when(
        "declareReprise",
        declaring({ lines: [line(), line({ person: hugo.person })] }),
        by(lucie.person),
      )
      .thenRefused({ _tag: "NotNamedInDeposit", person: hugo.person });
    givenWorld(engaged)
      .when("declareReprise", declaring({ lines: [line({ role: "delegant" })] }), by(lucie.person))
      .thenRefused({ _tag: "NotNamedInDeposit", person: ines.person });
  });

  it("over pieces that name the person they are joined for", () => {
    const sheet = documentOf("feuille de 2021");
    const joined = (about: ReadonlyArray<string>) =>
      givenWorld(after(engaged, filed(sheet, ["feuille-emargement"], about))).when(
        "declareReprise",
        declaring({ lines: [line({ documents: [sheet] })] }),
        by(lucie.person),
      );
    const unnamed = {
      _tag: "DocumentNotAbout",
      document: sheet,
      kind: "attestation-formation",
      about: [ines.person],
    } as const;
    joined([team]).thenRefused(unnamed);
    joined([team, lucie.person]).thenRefused(unnamed);
    expect(joined([team, lucie.person, ines.person]).result).toMatchObject({
      success: [{ type: "RepriseDeclared.1" }],
    });
  });

  it("over pieces that are filed and a training that took place", () => {
    const piece = documentOf("attestation de 2021");
    givenWorld(engaged)
      .when(
        "declareReprise",
        declaring({ lines: [line({ documents: [piece] })] }),
        by(lucie.person),
      )
      .thenRefused({ _tag: "NoSuchDocument", document: piece });
    givenWorld(engaged)
      .when(
        "declareReprise",
        declaring({ lines: [line({ trainedTo: "2021-02-28" })] }),
        by(lucie.person),
      )
      .thenRefused({ _tag: "PeriodReversed", path: ["lines", 0, "trainedTo"] });
    givenWorld(engaged)
      .when(
        "declareReprise",
        declaring({ lines: [line({ trainedTo: "2025-03-18" })] }),
        by(lucie.person),
      )
      .thenRefused({ _tag: "InTheFuture", path: ["lines", 0, "trainedTo"] });
    givenWorld(engaged)
      .when(
        "declareReprise",
        declaring({ lines: [line({ trainedFrom: "1949-12-31" })] }),
        by(lucie.person),
      )
      .thenRefused({
        _tag: "DayOutOfRange",
        path: ["lines", 0, "trainedFrom"],
        from: "1950-01-01",
        to: "2027-03-17",
      });
  });
});

describe("the responsable légal confirms the reprise", () => {
  const confirming = { reprise, team, paper: null };
  const letter = documentOf("reprise signée");

  it("by their account", () => {
    givenWorld(declared)
      .when("confirmReprise", confirming, by(gabriel.person))
      .thenFacts({
        type: "RepriseConfirmed.1",
        body: { reprise, team, signature: signedBy(gabriel, "reprise-confirmation.1", at) },
      });
  });

  it("or on paper", () => {
    const later = after(declared, [
      on("2025-03-20", "10:00"),
      ...filed(letter, ["declaration-responsable"], [team]),
    ]);
    const paper = { document: letter, signed: { day: "2025-03-19", time: "18:00" } };
    givenWorld(later)
      .when("confirmReprise", { ...confirming, paper })
      .thenFacts({
        type: "RepriseConfirmed.1",
        body: {
          reprise,
          team,
          signature: readOnPaper(
            gabriel,
            "reprise-confirmation.1",
            local("2025-03-19", "18:00"),
            letter,
            camille,
          ),
        },
      });
    givenWorld(later)
      .when("confirmReprise", {
        ...confirming,
        paper: { ...paper, signed: { day: "2025-03-16", time: "18:00" } },
      })
      .thenRefused({ _tag: "PeriodReversed", path: ["paper", "signed"] });
    givenWorld(declared)
      .when("confirmReprise", { ...confirming, paper })
      .thenRefused({ _tag: "NoSuchDocument", document: letter });
  });

  it("they alone, once, what was declared for that team", () => {
    givenWorld(declared)
      .when("confirmReprise", confirming, by(lucie.person))
      .thenRefused({ _tag: "NotTheLegalHead" });
    givenWorld(confirmed)
      .when("confirmReprise", confirming, by(gabriel.person))
      .thenRefused({ _tag: "RepriseAlreadyConfirmed", reprise });
    givenWorld(engaged)
      .when("confirmReprise", confirming, by(gabriel.person))
      .thenRefused({ _tag: "NoSuchReprise", reprise });
    givenWorld(declared)
      .when("confirmReprise", { ...confirming, team: noTeam }, by(gabriel.person))
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
  });
});

describe("a team that already practises", () => {
  const since = (day: string, time: string): Wire<"recordMiseEnOeuvre"> => ({
    team,
    effective: { day, time },
    delegates: [ines.person],
  });

  it("is not ready on a declaration that the responsable légal has not confirmed", () => {
    expect(
      lacking(givenWorld(declared).when("recordMiseEnOeuvre", { ...since("2025-03-17", "12:45") })),
    ).toEqual([
      "formation · hours-missing · Inès",
      "attestation-formation · attestation-missing · Inès",
    ]);
  });

  it("is mise en œuvre since a past instant, once confirmed", () => {
    const effective = local("2021-06-02", "08:00");
    givenWorld(confirmed)
      .when("recordMiseEnOeuvre", since("2021-06-02", "08:00"))
      .thenFacts(
        { type: "MiseEnOeuvreRecorded.1", body: { team, effective, by: camille.person } },
        {
          type: "PracticeStarted.1",
          body: { team, person: ines.person, actTypes: [], effective, by: camille.person },
        },
      );
  });

  it("never before its receipt", () => {
    givenWorld(confirmed)
      .when("recordMiseEnOeuvre", since("2021-06-01", "14:11"))
      .thenRefused({
        _tag: "EffectiveBeforeReceipt",
        person: ines.person,
        receipt: local("2021-06-01", "14:12"),
      });
  });

  it("without a reprise, nothing is supposed of its past", () => {
    expect(
      lacking(givenWorld(engaged).when("recordMiseEnOeuvre", since("2021-06-02", "08:00"))),
    ).toEqual(["NoBinome"]);
  });

  it("what the reprise declares is shown as declared", () => {
    const training = readiness(confirmed.workspace, team, at).filter(
      ({ requirement, subject }) =>
        requirement === "formation" && subject.kind === "member" && subject.person === ines.person,
    );
    expect(training.map(({ status, proof }) => [status, proof])).toEqual([["met", "declared"]]);
  });

  it("the reprise speaks no more for someone whom its deposit, corrected since, does not name", () => {
    const { workspace } = after(confirmed, [
      did(by(camille.person), "correctDeposit", {
        deposit: depositOf("ancien"),
        team,
        number: "DOSSIER-0001",
        at: { day: "2021-06-01", time: "14:12" },
        receipt: null,
        adds: named("delegant", lucie),
        removes: [],
        reason: "Inès n’y était pas nommée",
      }),
    ]);
    const member = { person: ines.person, role: "delegate" } as const;
    expect(repriseLineOn(confirmed.workspace, team, member, at)).toBeDefined();
    expect(repriseLineOn(workspace, team, member, at)).toBeUndefined();
  });

  it("whoever left since is engaged by their own hand, not by the reprise", () => {
    const spokenFor = after(engaged, [
      did(
        by(lucie.person),
        "declareReprise",
        declaring({
          lines: [
            line({ declared: ["attestation", "engagement", "sworn-statement", "insurance"] }),
          ],
        }),
      ),
      did(by(gabriel.person), "confirmReprise", { reprise, team, paper: null }),
      on("2025-03-18", "09:00"),
      did(by(ines.person), "withdrawMember", { team, person: ines.person, reason: null }),
      did(by(camille.person), "proposeMember", { team, person: ines.person, role: "delegate" }),
    ]);
    expect(
      lacking(
        givenWorld(spokenFor).when("recordMiseEnOeuvre", {
          team,
          effective: null,
          delegates: [ines.person],
        }),
      ),
    ).toEqual([
      "equipe-minimale · no-delegate · team",
      "engagement · withdrawn · Inès",
      "assurance · insurance-missing · Inès",
    ]);
  });

  it("the reprise opens nothing to who joins later", () => {
    const joined = after(confirmed, [
      did(by(camille.person), "proposeMember", { team, person: gabriel.person, role: "delegate" }),
    ]);
    expect(
      lacking(
        givenWorld(joined).when("recordMiseEnOeuvre", {
          ...since("2025-03-17", "12:45"),
          delegates: [gabriel.person],
        }),
      ).length,
    ).toBeGreaterThan(5);
    givenWorld(joined)
      .when("recordMiseEnOeuvre", { ...since("2021-06-02", "08:00"), delegates: [nora.person] })
      .thenRefused({ _tag: "NotAMember", person: nora.person });
  });
});
