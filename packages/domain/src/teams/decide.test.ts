import { idOf } from "@coopilote/testkit/draw.ts";
import { given, givenWorld } from "@coopilote/testkit/given.ts";
import { filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, ines, type Invented, lucie, nora, paul } from "@coopilote/testkit/people.ts";
import { signedBy } from "@coopilote/testkit/signatures.ts";
import { did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, it } from "vitest";
import { DocumentId } from "../kernel/ids.ts";

const formed = lombalgie("formed");
const engaged = lombalgie("engaged");
const noTeam = idOf("no team");
const sheet = DocumentId.make(idOf("signed sheet"));
const signedSheet: ReadonlyArray<Step> = filed(sheet, ["engagement-signe"], [ines.person, team]);

const engagement = (person: Invented) => ({
  team,
  person: person.person,
  insurance: "own-policy" as const,
  paper: null,
});
const leaves = (person: Invented, on_: Step = on("2025-04-01", "18:00")): ReadonlyArray<Step> => [
  on_,
  did(by(person.person), "withdrawMember", { team, person: person.person, reason: null }),
  on("2025-04-02", "09:00"),
];
const madeToLeave: ReadonlyArray<Step> = [
  on("2025-04-01", "18:00"),
  did(by(camille.person), "withdrawMember", {
    team,
    person: ines.person,
    reason: "A quitté la maison de santé",
  }),
  on("2025-04-02", "09:00"),
];
const proposedAgain: Step = did(by(camille.person), "proposeMember", {
  team,
  person: ines.person,
  role: "delegate",
});

describe("a member is proposed", () => {
  const proposal = { team, person: nora.person, role: "delegate" } as const;

  it("to a team that exists, among the people of the structure", () => {
    givenWorld(formed)
      .when("proposeMember", proposal)
      .thenFacts({ type: "MemberProposed.1", body: proposal });
    given()
      .when("proposeMember", { ...proposal, team: noTeam })
      .thenRefused({ _tag: "NoSuchTeam", team: noTeam });
    givenWorld(formed)
      .when("proposeMember", { ...proposal, person: paul.person })
      .thenRefused({ _tag: "NoSuchPerson", person: paul.person });
  });

  it("once, and never as delegant and delegate of one team at once", () => {
    givenWorld(formed)
      .when("proposeMember", { team, person: lucie.person, role: "delegate" })
      .thenRefused({ _tag: "AlreadyMember", person: lucie.person, role: "delegant" });
  });

  it("again after having left", () => {
    givenWorld(engaged, ...leaves(ines))
      .when("proposeMember", { team, person: ines.person, role: "delegate" })
      .thenFacts({
        type: "MemberProposed.1",
        body: { team, person: ines.person, role: "delegate" },
      });
    givenWorld(engaged, ...leaves(ines), proposedAgain)
      .when("proposeMember", { team, person: ines.person, role: "delegate" })
      .thenRefused({ _tag: "AlreadyMember", person: ines.person, role: "delegate" });
  });
});

describe("an engagement", () => {
  const now = local("2025-03-10", "09:00");

  it("is signed by the member, with the evidence the server made", () => {
    givenWorld(formed)
      .when("signEngagement", engagement(ines), by(ines.person))
      .thenFacts({
        type: "EngagementSigned.1",
        body: {
          team,
          person: ines.person,
          role: "delegate",
          insurance: "own-policy",
          signature: signedBy(ines, "engagement.1", now),
        },
      });
  });

  it("says whether someone had seen who signs", () => {
    givenWorld(
      formed,
      did(by(camille.person), "verifyIdentity", {
        person: ines.person,
        how: "professional-card",
      }),
    )
      .when("signEngagement", engagement(ines), by(ines.person))
      .thenFacts({
        type: "EngagementSigned.1",
        body: {
          team,
          person: ines.person,
          role: "delegate",
          insurance: "own-policy",
          signature: { ...signedBy(ines, "engagement.1", now), identity: "verified" },
        },
      });
  });

  it("is never signed for someone else", () => {
    givenWorld(formed)
      .when("signEngagement", engagement(ines), by(lucie.person))
      .thenRefused({ _tag: "SignedByThemselvesOnly", person: ines.person });
  });

  it("is read on a filed sheet, with who typed it", () => {
    const paper = { document: sheet, signed: { day: "2025-03-05", time: "13:00" } };
    givenWorld(formed, ...signedSheet)
      .when("signEngagement", { ...engagement(ines), paper }, by(camille.person))
      .thenFacts({
        type: "EngagementSigned.1",
        body: {
          team,
          person: ines.person,
          role: "delegate",
          insurance: "own-policy",
          signature: {
            ...signedBy(ines, "engagement.1", local("2025-03-05", "13:00")),
            method: "paper",
            document: sheet,
            typedBy: camille.person,
          },
        },
      });
  });

  it("on paper needs its scan, and a day that has come", () => {
    const paper = { document: sheet, signed: { day: "2025-03-11", time: "13:00" } };
    givenWorld(formed)
      .when("signEngagement", { ...engagement(ines), paper })
      .thenRefused({ _tag: "NoSuchDocument", document: sheet });
    givenWorld(formed, ...signedSheet)
      .when("signEngagement", { ...engagement(ines), paper })
      .thenRefused({ _tag: "InTheFuture", path: ["paper", "signed"] });
  });

  it("is signed by a proposed member, once", () => {
    givenWorld(formed)
      .when("signEngagement", engagement(nora), by(nora.person))
      .thenRefused({ _tag: "NotAMember", person: nora.person });
    givenWorld(engaged)
      .when("signEngagement", engagement(ines), by(ines.person))
      .thenRefused({
        _tag: "AlreadyEngaged",
        person: ines.person,
        since: local("2025-03-17", "12:45"),
      });
  });

  it("is signed anew by whoever had left of their own accord", () => {
    givenWorld(engaged, ...leaves(ines))
      .when("signEngagement", engagement(ines), by(ines.person))
      .thenFacts({
        type: "EngagementSigned.1",
        body: {
          team,
          person: ines.person,
          role: "delegate",
          insurance: "own-policy",
          signature: signedBy(ines, "engagement.1", local("2025-04-02", "09:00")),
        },
      });
  });

  it("is signed anew by whoever was made to leave only once proposed again", () => {
    givenWorld(engaged, ...madeToLeave)
      .when("signEngagement", engagement(ines), by(ines.person))
      .thenRefused({ _tag: "NotAMember", person: ines.person });
    givenWorld(engaged, ...madeToLeave, proposedAgain)
      .when("signEngagement", engagement(ines), by(ines.person))
      .thenFacts({
        type: "EngagementSigned.1",
        body: {
          team,
          person: ines.person,
          role: "delegate",
          insurance: "own-policy",
          signature: signedBy(ines, "engagement.1", local("2025-04-02", "09:00")),
        },
      });
  });

  it("older than the withdrawal does not undo it", () => {
    const paper = { document: sheet, signed: { day: "2025-03-31", time: "13:00" } };
    givenWorld(engaged, ...leaves(ines), ...signedSheet)
      .when("signEngagement", { ...engagement(ines), paper })
      .thenRefused({
        _tag: "AlreadyWithdrawn",
        person: ines.person,
        since: local("2025-04-01", "18:00"),
      });
  });
});

describe("an attestation sur l'honneur", () => {
  it("needs nothing else first", () => {
    givenWorld(formed)
      .when("signSwornStatement", { team, person: lucie.person, paper: null }, by(lucie.person))
      .thenFacts({
        type: "SwornStatementSigned.1",
        body: {
          team,
          person: lucie.person,
          role: "delegant",
          signature: signedBy(lucie, "honneur.1", local("2025-03-10", "09:00")),
        },
      });
  });

  it("is sworn by the member, once", () => {
    const sworn = { team, person: ines.person, paper: null };
    givenWorld(formed)
      .when("signSwornStatement", sworn, by(lucie.person))
      .thenRefused({ _tag: "SignedByThemselvesOnly", person: ines.person });
    givenWorld(engaged)
      .when("signSwornStatement", sworn, by(ines.person))
      .thenRefused({
        _tag: "AlreadySworn",
        person: ines.person,
        since: local("2025-03-17", "12:45"),
      });
    givenWorld(formed)
      .when("signSwornStatement", { ...sworn, person: nora.person }, by(nora.person))
      .thenRefused({ _tag: "NotAMember", person: nora.person });
  });

  it("is sworn again by whoever comes back", () => {
    givenWorld(engaged, ...leaves(ines))
      .when("signSwornStatement", { team, person: ines.person, paper: null }, by(ines.person))
      .thenFacts({
        type: "SwornStatementSigned.1",
        body: {
          team,
          person: ines.person,
          role: "delegate",
          signature: signedBy(ines, "honneur.1", local("2025-04-02", "09:00")),
        },
      });
  });
});

describe("a member leaves", () => {
  const withdrawal = { team, person: ines.person, reason: null };

  it("at once and alone, without a reason", () => {
    givenWorld(engaged, on("2025-04-01", "21:30"))
      .when("withdrawMember", withdrawal, by(ines.person))
      .thenFacts({
        type: "MemberWithdrawn.1",
        body: {
          team,
          person: ines.person,
          at: local("2025-04-01", "21:30"),
          by: ines.person,
          reason: null,
        },
      });
  });

  it("on someone else's word with a reason only", () => {
    givenWorld(engaged)
      .when("withdrawMember", withdrawal)
      .thenRefused({ _tag: "ReasonMissing", path: ["reason"] });
    givenWorld(engaged)
      .when("withdrawMember", { ...withdrawal, reason: "A quitté la maison de santé" })
      .thenFacts({
        type: "MemberWithdrawn.1",
        body: {
          team,
          person: ines.person,
          at: local("2025-03-17", "12:45"),
          by: camille.person,
          reason: "A quitté la maison de santé",
        },
      });
  });

  it("once, and from a team they are in", () => {
    givenWorld(engaged, ...leaves(ines))
      .when("withdrawMember", withdrawal, by(ines.person))
      .thenRefused({
        _tag: "AlreadyWithdrawn",
        person: ines.person,
        since: local("2025-04-01", "18:00"),
      });
    givenWorld(engaged)
      .when("withdrawMember", { ...withdrawal, person: nora.person }, by(nora.person))
      .thenRefused({ _tag: "NotAMember", person: nora.person });
  });
});

describe("how a delegant can be reached", () => {
  const reachability = { team, means: ["phone", "phone"], delay: 30, details: null } as const;

  it("is stated by means, each once, and delay in minutes", () => {
    givenWorld(formed)
      .when("stateReachability", { ...reachability, person: lucie.person, details: "Poste 12" })
      .thenFacts({
        type: "ReachabilityStated.1",
        body: { team, person: lucie.person, means: ["phone"], delay: 30, details: "Poste 12" },
      });
  });

  it("is stated of a delegant of that team", () => {
    givenWorld(formed)
      .when("stateReachability", { ...reachability, person: ines.person })
      .thenRefused({ _tag: "NotADelegant", person: ines.person });
    givenWorld(formed)
      .when("stateReachability", { ...reachability, person: nora.person })
      .thenRefused({ _tag: "NotAMember", person: nora.person });
    givenWorld(engaged, ...leaves(lucie))
      .when("stateReachability", { ...reachability, person: lucie.person })
      .thenRefused({ _tag: "NotAMember", person: lucie.person });
  });
});

describe("a binôme", () => {
  const pair = { team, delegant: lucie.person, delegate: ines.person };
  const dissolved: Step = did(by(lucie.person), "dissolveBinome", { ...pair, reason: null });
  const at = local("2025-03-17", "12:45");

  it("is dissolved by either of the two, at once", () => {
    for (const one of [lucie, ines])
      givenWorld(engaged)
        .when("dissolveBinome", { ...pair, reason: null }, by(one.person))
        .thenFacts({
          type: "BinomeDissolved.1",
          body: { ...pair, at, by: one.person, reason: null },
        });
  });

  it("is dissolved by someone else with a reason only", () => {
    givenWorld(engaged)
      .when("dissolveBinome", { ...pair, reason: null })
      .thenRefused({ _tag: "ReasonMissing", path: ["reason"] });
  });

  it("joins a delegant and a delegate of the team", () => {
    givenWorld(engaged)
      .when("dissolveBinome", { ...pair, delegant: ines.person, reason: null })
      .thenRefused({ _tag: "NotADelegant", person: ines.person });
    givenWorld(engaged)
      .when("dissolveBinome", { ...pair, delegate: lucie.person, reason: null })
      .thenRefused({ _tag: "NotADelegate", person: lucie.person });
    givenWorld(engaged, ...leaves(ines))
      .when("dissolveBinome", { ...pair, reason: null }, by(lucie.person))
      .thenRefused({ _tag: "NotAMember", person: ines.person });
  });

  it("is dissolved once, and restored once", () => {
    givenWorld(engaged, dissolved)
      .when("dissolveBinome", { ...pair, reason: null }, by(ines.person))
      .thenRefused({
        _tag: "BinomeAlreadyDissolved",
        delegant: lucie.person,
        delegate: ines.person,
      });
    givenWorld(engaged, dissolved)
      .when("restoreBinome", pair, by(lucie.person))
      .thenFacts({ type: "BinomeRestored.1", body: { ...pair, at, by: lucie.person } });
    givenWorld(engaged)
      .when("restoreBinome", pair, by(lucie.person))
      .thenRefused({ _tag: "BinomeNotDissolved", delegant: lucie.person, delegate: ines.person });
  });
});
