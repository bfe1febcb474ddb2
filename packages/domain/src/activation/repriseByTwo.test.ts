import { type Cast, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { added, team } from "@coopilote/testkit/history.ts";
import { deposited, depositOf, journey } from "@coopilote/testkit/journey.ts";
import { camille, gabriel, ines, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, did, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { RepriseId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { awaitsAnotherAuthor } from "../repriseSigners.ts";

const reprise = RepriseId.make(idOf("reprise"));
const declaring: Wire<"declareReprise"> = {
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
};
const confirming = { reprise, team, paper: null };
const practisedSince2021 = (cast: Cast) =>
  after(journey(cast, "engaging"), [
    deposited(camille, "ancien", {
      day: "2021-06-01",
      time: "14:12",
      adds: [...named("delegant", ...cast.delegants), ...named("delegate", ines)],
    }),
  ]);
const head = did(by(camille.person), "assignFunction", {
  person: gabriel.person,
  function: "legal-head",
  from: "2025-03-17",
});

/** Whether the screen offers to declare it again. */
const awaits = ({ workspace, now }: World): boolean | undefined => {
  const known = at(workspace.teams.teams, team);
  const made = at(workspace.activation.reprises, reprise);
  return known && made && awaitsAnotherAuthor(workspace, known, made, now);
};

describe("the physician who is délégant and responsable légal", () => {
  const alone = practisedSince2021({ ...msp2025, legalHead: lucie });
  const withPaul = practisedSince2021({ ...msp2025, legalHead: lucie, delegants: [lucie, paul] });

  it("declares and confirms a reprise where nobody else could", () => {
    const { result } = givenWorld(alone, did(by(lucie.person), "declareReprise", declaring)).when(
      "confirmReprise",
      confirming,
      by(lucie.person),
    );
    expect(result).toMatchObject({ success: [{ type: "RepriseConfirmed.1" }] });
  });

  it("leaves declaring to the other délégant where there is one", () => {
    givenWorld(withPaul)
      .when("declareReprise", declaring, by(lucie.person))
      .thenRefused({ _tag: "RepriseNeedsTwoPeople", others: [paul.person] });
    const { result } = givenWorld(withPaul, did(by(paul.person), "declareReprise", declaring)).when(
      "confirmReprise",
      confirming,
      by(lucie.person),
    );
    expect(result).toMatchObject({ success: [{ type: "RepriseConfirmed.1" }] });
  });

  it("leaves confirming to the responsable légal named since", () => {
    const declared = after(alone, [
      did(by(lucie.person), "declareReprise", declaring),
      added(gabriel),
      head,
    ]);
    givenWorld(declared)
      .when("confirmReprise", confirming, by(lucie.person))
      .thenRefused({ _tag: "RepriseNeedsTwoPeople", others: [gabriel.person] });
    const { result } = givenWorld(declared).when("confirmReprise", confirming, by(gabriel.person));
    expect(result).toMatchObject({ success: [{ type: "RepriseConfirmed.1" }] });
  });

  it("sees another délégant declare again what nobody else could have confirmed", () => {
    const joined = after(alone, [
      did(by(lucie.person), "declareReprise", declaring),
      added(paul),
      did(by(camille.person), "proposeMember", { team, person: paul.person, role: "delegant" }),
    ]);
    const again = { ...declaring, reprise: RepriseId.make(idOf("autre reprise")) };
    const { result } = givenWorld(joined).when("declareReprise", again, by(paul.person));
    expect(result).toMatchObject({ success: [{ type: "RepriseDeclared.1" }] });
    expect([
      awaits(after(alone, [did(by(lucie.person), "declareReprise", declaring)])),
      awaits(joined),
    ]).toEqual([false, true]);
  });
});
