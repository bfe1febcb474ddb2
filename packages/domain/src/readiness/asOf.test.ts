import { autumn2025, dayOf, documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { attestationOf, deposited, depositOf, journey } from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, gabriel, hugo, ines, type Invented, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { LocalInstant } from "../kernel/time.ts";
import { emptyWorkspace, evolve, type Workspace } from "../Workspace.ts";
import { asOf } from "./asOf.ts";

const cast = autumn2025;
const started = journey(cast, "starting");
const startDay = dayOf(cast, 31);

const asKnown = ({ entries }: World, instant: LocalInstant): Workspace =>
  entries.filter(({ at }) => at.at <= instant.at).reduce(evolve, emptyWorkspace);

/** The three lines about one delegate, in short. */
const lines = (world: World, { person }: Invented, instant: LocalInstant) => {
  const answer = asOf(world.workspace, asKnown(world, instant), team, instant).find(
    ({ delegate }) => delegate === person,
  );
  return {
    practice: answer?.inPractice.why,
    earlier: answer?.heldAsKnownThen.byTexts,
    today: answer?.heldAsKnownToday.byTexts,
  };
};

describe("who could practise", () => {
  it("before the mise en œuvre: nobody, whatever the conditions", () => {
    expect(lines(started, ines, local(startDay, "08:29"))).toMatchObject({
      practice: "not-mis-en-oeuvre",
    });
  });

  it("from its very minute: those named, with their conditions held", () => {
    expect(lines(started, ines, local(startDay, "08:30"))).toEqual({
      practice: "in-practice",
      earlier: true,
      today: true,
    });
  });

  it("after someone left: their past stays, their present ends at that minute", () => {
    const left = after(started, [
      on(dayOf(cast, 60), "18:00"),
      did(by(ines.person), "withdrawMember", { team, person: ines.person, reason: null }),
    ]);
    expect(lines(left, ines, local(dayOf(cast, 60), "17:59")).practice).toBe("in-practice");
    expect(lines(left, hugo, local(dayOf(cast, 60), "18:00")).practice).toBe("in-practice");
    expect(
      asOf(left.workspace, left.workspace, team, left.now).map(({ delegate }) => delegate),
    ).toEqual([hugo.person]);
  });

  it("is not asked of who came into the team later", () => {
    const came = after(started, [
      on(dayOf(cast, 60), "18:00"),
      did(by(lucie.person), "proposeMember", { team, person: gabriel.person, role: "delegate" }),
    ]);
    const before = local(dayOf(cast, 60), "17:59");
    const asked = (instant: LocalInstant) =>
      asOf(came.workspace, asKnown(came, instant), team, instant).map(({ delegate }) => delegate);
    expect(asked(before)).not.toContain(gabriel.person);
    expect(asked(came.now)).toContain(gabriel.person);
  });

  it("when the only delegant leaves: what the delegate then lacks is said", () => {
    const alone = after(started, [
      on(dayOf(cast, 40), "09:00"),
      did(by(lucie.person), "withdrawMember", { team, person: lucie.person, reason: null }),
    ]);
    const [answer] = asOf(alone.workspace, alone.workspace, team, alone.now).filter(
      ({ delegate }) => delegate === ines.person,
    );
    expect(answer?.heldAsKnownToday.byTexts).toBe(false);
    expect(answer?.heldAsKnownToday.missingByTexts.map(({ missing }) => missing)).toEqual([
      "no-delegant",
    ]);
  });

  it("when their only binôme is dissolved: the texts leave nobody to practise alone", () => {
    const alone = after(started, [
      on(dayOf(cast, 40), "09:00"),
      did(by(lucie.person), "dissolveBinome", {
        team,
        delegant: lucie.person,
        delegate: ines.person,
        reason: null,
      }),
    ]);
    const [answer] = asOf(alone.workspace, alone.workspace, team, alone.now).filter(
      ({ delegate }) => delegate === ines.person,
    );
    expect(answer?.heldAsKnownToday.byTexts).toBe(false);
    expect(answer?.heldAsKnownToday.missingByTexts.map(({ missing }) => missing)).toEqual([
      "binome-dissolved",
    ]);
    expect(lines(alone, hugo, alone.now).today).toBe(true);
  });

  it("is proven by what was written of the team, the delegant and the binôme too", () => {
    const instant = local(startDay, "08:30");
    const { heldAsKnownToday: held } = asOf(
      started.workspace,
      started.workspace,
      team,
      instant,
    ).find(({ delegate }) => delegate === ines.person) ?? { heldAsKnownToday: undefined };
    const proofs = started.entries
      .filter(({ version }) => held?.evidence.includes(version))
      .map(({ fact }) => fact);
    const typesOf = new Set(proofs.map(({ type }) => type));
    expect([...typesOf]).toEqual(
      expect.arrayContaining([
        "AnnexReadingConfirmed.1",
        "SharedSoftwareAdopted.1",
        "ReachabilityStated.1",
      ]),
    );
    const engaged = proofs.flatMap((fact) =>
      fact.type === "EngagementSigned.1" ? [fact.body.person] : [],
    );
    expect(engaged).toEqual(expect.arrayContaining([ines.person, lucie.person]));
  });

  it("when a delegant revokes an attestation: an internal rule, which the texts do not conclude from", () => {
    const revoked = after(started, [
      on(dayOf(cast, 40), "09:00"),
      did(by(lucie.person), "revokeAttestation", {
        attestation: attestationOf(ines),
        team,
        person: ines.person,
        reason: "Reprise des bilans à deux.",
      }),
    ]);
    const [answer] = asOf(revoked.workspace, revoked.workspace, team, revoked.now).filter(
      ({ delegate }) => delegate === ines.person,
    );
    expect(answer?.heldAsKnownToday).toMatchObject({ byTexts: true, byAllRules: false });
    expect(
      answer?.heldAsKnownToday.missingByInternalRules.map(({ requirement }) => requirement),
    ).toEqual(["attestation-formation"]);
  });

  it("when an assessment is voided later: in practice that day all the same", () => {
    const assessment = idOf("assessment");
    const inDecember = dayOf(cast, 80);
    const assessed = after(started, [
      did(by(lucie.person), "supplyFigure", {
        team,
        requirement: "evaluation-reguliere",
        part: "analyse",
        value: 1,
        removes: true,
        citation: "Décision de l’équipe",
      }),
      on(dayOf(cast, 76), "09:00"),
      did(by(lucie.person), "recordAssessment", {
        assessment,
        team,
        person: ines.person,
        form: "analyse-de-pratiques",
        on: { day: dayOf(cast, 76), time: "08:30" },
        score: null,
        threshold: null,
        outcome: "validated",
      }),
    ]);
    const voided = after(assessed, [
      on(dayOf(cast, 90), "09:00"),
      did(by(lucie.person), "voidAssessment", {
        assessment,
        team,
        person: ines.person,
        reason: "Saisie pour quelqu’un d’autre",
      }),
    ]);
    expect(lines(voided, ines, local(inDecember, "12:00"))).toEqual({
      practice: "in-practice",
      earlier: true,
      today: true,
    });
    expect(lines(voided, ines, local(dayOf(cast, 90), "12:00")).practice).toBe("lapsed");
  });

  it("when the ARS suspends: nobody, from that minute until it is lifted", () => {
    const suspension = idOf("suspension");
    const suspended = after(started, [
      on(dayOf(cast, 50), "12:00"),
      did(by(camille.person), "recordSuspension", {
        suspension,
        team,
        from: { day: dayOf(cast, 50), time: "10:00" },
        document: null,
        reason: "Contrôle en cours.",
      }),
    ]);
    expect(lines(suspended, ines, local(dayOf(cast, 50), "11:00"))).toEqual({
      practice: "suspended",
      earlier: true,
      today: false,
    });
    const lifted = after(suspended, [
      on(dayOf(cast, 55), "12:00"),
      ...filed(documentOf("décision de l’ARS"), ["decision-ars"], [team]),
      did(by(camille.person), "liftSuspension", {
        suspension,
        team,
        from: { day: dayOf(cast, 55), time: "08:00" },
        document: documentOf("décision de l’ARS"),
      }),
    ]);
    expect(lines(lifted, ines, lifted.now).practice).toBe("in-practice");
    expect(lines(lifted, ines, local(dayOf(cast, 52), "10:00")).practice).toBe("suspended");
    const inPracticeOn = (instant: LocalInstant) =>
      asOf(lifted.workspace, asKnown(lifted, instant), team, instant)[0]?.inPractice;
    const { interruptions, evidence } = inPracticeOn(lifted.now) ?? {};
    expect(interruptions).toEqual([
      { from: local(dayOf(cast, 50), "10:00"), until: local(dayOf(cast, 55), "08:00") },
    ]);
    const proofs = lifted.entries.filter(({ version }) => evidence?.includes(version));
    expect(proofs.map(({ fact }) => fact.type)).toEqual(
      expect.arrayContaining(["Suspended.1", "SuspensionLifted.1"]),
    );
    expect(inPracticeOn(local(dayOf(cast, 49), "10:00"))?.interruptions).toEqual([]);
  });

  it("when only a deposit names them: listed while it does, and nothing concluded of what it does not say", () => {
    const deposits = after(started, [
      on(dayOf(cast, 60), "12:00"),
      deposited(camille, "arrivée", {
        day: dayOf(cast, 40),
        time: "10:00",
        adds: named("delegate", gabriel),
      }),
      deposited(camille, "départ", {
        day: dayOf(cast, 50),
        time: "10:00",
        adds: [],
        removes: named("delegate", gabriel),
      }),
    ]);
    const answerOn = (instant: LocalInstant) =>
      asOf(deposits.workspace, asKnown(deposits, instant), team, instant).find(
        ({ delegate }) => delegate === gabriel.person,
      );
    expect(answerOn(local(dayOf(cast, 39), "10:00"))).toBeUndefined();
    expect(answerOn(local(dayOf(cast, 51), "10:00"))).toBeUndefined();
    const between = answerOn(local(dayOf(cast, 45), "10:00"));
    expect(between?.inPractice).toMatchObject({ holds: false, why: "unrecorded" });
    expect(between?.heldAsKnownThen).toMatchObject({ isRecorded: false, evidence: [] });
    const { heldAsKnownToday: today } = between ?? {};
    expect(today).toMatchObject({ isRecorded: false, missingByTexts: [] });
    expect(
      deposits.entries
        .filter(({ version }) => today?.evidence.includes(version))
        .map(({ fact }) => fact.type),
    ).toEqual(["DepositRecorded.1"]);
  });
});

describe("a team that practised before it came here", () => {
  const former = { ...msp2025, delegates: [ines] as const };
  const reprise = idOf("reprise");
  const resumed = after(journey(former, "engaging"), [
    deposited(camille, "ancien", {
      day: "2021-06-01",
      time: "14:12",
      adds: [...named("delegant", lucie), ...named("delegate", ines)],
    }),
    did(by(lucie.person), "declareReprise", {
      reprise,
      team,
      deposit: depositOf("ancien"),
      lines: [
        {
          person: ines.person,
          role: "delegate",
          trainedFrom: "2021-03-01",
          trainedTo: "2021-05-15",
          minutes: 600,
          days: 3,
          declared: ["attestation"],
          documents: [],
        },
      ],
    }),
    did(by(gabriel.person), "confirmReprise", { reprise, team, paper: null }),
  ]);

  it("is answered for on its declaration, for the years nothing here could prove", () => {
    const instant = local("2022-05-10", "10:00");
    const [answer] = asOf(resumed.workspace, asKnown(resumed, instant), team, instant);
    expect(answer?.heldAsKnownToday).toMatchObject({ byTexts: true, onDeclaration: true });
    expect(answer?.heldAsKnownThen.byTexts).toBe(false);
  });

  it("rests on its reprise, and on no engagement, reading or piece of since", () => {
    const instant = local("2022-05-10", "10:00");
    const [answer] = asOf(resumed.workspace, asKnown(resumed, instant), team, instant);
    const cited = resumed.entries.filter(({ version }) =>
      answer?.heldAsKnownToday.evidence.includes(version),
    );
    const types = cited.map(({ fact }) => fact.type);
    expect(types).toEqual(
      expect.arrayContaining(["DepositRecorded.1", "RepriseDeclared.1", "RepriseConfirmed.1"]),
    );
    const ofSince = [
      "EngagementSigned.1",
      "SwornStatementSigned.1",
      "ReachabilityStated.1",
      "AnnexRead.1",
      "AnnexReadingConfirmed.1",
      "DocumentFiled.1",
      "DocumentAccepted.1",
    ];
    expect(types.filter((type) => ofSince.includes(type))).toEqual([]);
    expect(answer?.heldAsKnownThen.evidence).toEqual([]);
  });

  it("is still answered for when the delegate has left since", () => {
    const left = after(resumed, [
      on(dayOf(former, 60), "18:00"),
      did(by(ines.person), "withdrawMember", { team, person: ines.person, reason: null }),
    ]);
    const instant = local("2022-05-10", "10:00");
    const [answer] = asOf(left.workspace, asKnown(left, instant), team, instant);
    expect(answer?.heldAsKnownToday).toMatchObject({ byTexts: true, onDeclaration: true });
  });

  it("is accused of nothing by what was known before it was recorded here", () => {
    const instant = local("2022-05-10", "10:00");
    const [answer] = asOf(resumed.workspace, asKnown(resumed, instant), team, instant);
    expect(answer?.heldAsKnownThen).toMatchObject({ isRecorded: false, missingByTexts: [] });
    expect(answer?.heldAsKnownToday.isRecorded).toBe(true);
  });

  it("is not answered for on the morning of its deposit", () => {
    const instant = local("2021-06-01", "09:00");
    const [answer] = asOf(resumed.workspace, asKnown(resumed, instant), team, instant);
    expect(answer?.inPractice.holds).toBe(false);
    expect(answer?.heldAsKnownToday.byTexts).toBe(false);
  });
});
