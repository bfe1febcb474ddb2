import { idOf } from "@coopilote/testkit/draw.ts";
import { autumn2025, documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { declarationOf, journey, listOf } from "@coopilote/testkit/journey.ts";
import {
  camille,
  gabriel,
  hugo,
  ines,
  type Invented,
  lucie,
  nora,
} from "@coopilote/testkit/people.ts";
import { after, asked, did, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import type { CommandName } from "./Command.ts";
import { ArsRequestId, SuspensionId } from "./kernel/ids.ts";

const proposed = lombalgie("formed");
const engaged = lombalgie("engaged");

const answerTo = <N extends CommandName>(
  world: World,
  name: N,
  wire: Wire<N>,
  { person }: Invented = lucie,
): string =>
  Result.match(asked(world, name, wire, by(person)), {
    onSuccess: () => "done",
    onFailure: ({ _tag }) => _tag,
  });

/** What each is answered: the delegant, a delegate, a colleague of no team, the coordinator, the responsable légal. */
const answers = <N extends CommandName>(world: World, name: N, wire: Wire<N>) => ({
  delegant: answerTo(world, name, wire, lucie),
  delegate: answerTo(world, name, wire, ines),
  colleague: answerTo(world, name, wire, nora),
  coordinator: answerTo(world, name, wire, camille),
  legalHead: answerTo(world, name, wire, gabriel),
});

describe("a delegant only proposed (R18)", () => {
  const verifying = { person: ines.person, how: "professional-card" } as const;

  it("does not say they saw who someone is; once engaged, does", () => {
    expect(answerTo(proposed, "verifyIdentity", verifying)).toBe("NotAllowed");
    expect(answerTo(engaged, "verifyIdentity", verifying)).toBe("done");
  });

  it("does not void what was counted; once engaged, voids it", () => {
    const voiding = { count: idOf("count"), reason: "Mauvais mois" };
    expect(answerTo(proposed, "voidCount", voiding)).toBe("NotAllowed");
    expect(answerTo(engaged, "voidCount", voiding)).toBe("NoSuchCount");
  });
});

describe("a deposit made for the whole team (R40, j7)", () => {
  const deposit: Wire<"recordDeposit"> = {
    deposit: idOf("deposit"),
    team,
    number: "DOSSIER-0001",
    at: { day: "2025-03-17", time: "12:30" },
    receipt: null,
    adds: named("delegate", ines),
    removes: [],
    declaration: null,
  };
  const recordedBy = (who: Invented): string => answerTo(engaged, "recordDeposit", deposit, who);

  it("is recorded by any one délégant or délégué, or by who answers for the structure", () => {
    expect([lucie, hugo, camille, gabriel].map(recordedBy)).toEqual([
      "done",
      "done",
      "done",
      "done",
    ]);
  });

  it("is not by a colleague who is of no team", () => {
    expect(recordedBy(nora)).toBe("NotAllowed");
  });
});

describe("a list to declare (j7)", () => {
  const preparing = (world: World, label: string) =>
    answers(world, "prepareDeclaration", {
      declaration: declarationOf(label),
      team,
      adds: [],
      removes: named("delegate", hugo),
    });

  it("is prepared by who answers for the structure, where the responsable légal declares", () => {
    const deposited = journey(autumn2025, "depositing");
    expect(preparing(deposited, "nouvelle")).toEqual({
      delegant: "NotAllowed",
      delegate: "NotAllowed",
      colleague: "NotAllowed",
      coordinator: "done",
      legalHead: "done",
    });
  });

  it("once signed by the responsable légal, is replaced by nobody of the team", () => {
    const signed = after(journey(autumn2025, "depositing"), [
      did(by(camille.person), "prepareDeclaration", {
        declaration: declarationOf("signée"),
        team,
        adds: [],
        removes: named("delegate", ines),
      }),
      (world) =>
        did(by(gabriel.person), "signLegalHeadStatement", {
          declaration: declarationOf("signée"),
          team,
          list: listOf(world, "signée"),
          paper: null,
        })(world),
    ]);
    const again = preparing(signed, "autre");
    expect([again.delegant, again.delegate]).toEqual(["NotAllowed", "NotAllowed"]);
  });

  it("is prepared by any délégant or délégué, where any member declares (R40)", () => {
    expect(preparing(journey(msp2025, "depositing"), "nouvelle")).toMatchObject({
      delegant: "done",
      delegate: "done",
      colleague: "NotAllowed",
    });
  });
});

describe("what the ARS asks (j30)", () => {
  const request = ArsRequestId.make(idOf("request"));
  const asking: Wire<"recordArsRequest"> = {
    request,
    team,
    on: "2025-03-14",
    channel: "mail",
    what: "Le programme de la formation",
    due: null,
    documents: [],
  };
  const requested = after(engaged, [did(by(camille.person), "recordArsRequest", asking)]);
  const answer = {
    request,
    team,
    on: "2025-03-17",
    documents: [],
    dossier: null,
    summary: "Programme envoyé",
  };
  const byWhoAnswers = {
    delegant: "done",
    delegate: "NotAllowed",
    colleague: "NotAllowed",
    coordinator: "done",
    legalHead: "done",
  };

  it("is told by any member it reaches, by who answers for the structure, not by a colleague of no team", () => {
    expect(answers(engaged, "recordArsRequest", asking)).toEqual({
      ...byWhoAnswers,
      delegate: "done",
    });
  });

  it("is answered by who answers for the structure or a delegant of the team, not by a delegate by that role alone", () => {
    expect(answers(requested, "answerArs", answer)).toEqual(byWhoAnswers);
  });

  it("is closed by the same, not by a delegate by that role alone", () => {
    const closing = { request, team, on: "2025-03-17" };
    expect(answers(requested, "closeArsRequest", closing)).toEqual(byWhoAnswers);
  });

  it("is not answered by a delegant who is not engaged yet (R18)", () => {
    const before = after(proposed, [
      did(by(camille.person), "recordArsRequest", { ...asking, on: "2025-03-10" }),
    ]);
    expect(answerTo(before, "answerArs", { ...answer, on: "2025-03-10" })).toBe("NotAllowed");
  });
});

describe("a suspension by the ARS (R53)", () => {
  const suspension = SuspensionId.make(idOf("suspension"));
  const suspending: Wire<"recordSuspension"> = {
    suspension,
    team,
    from: { day: "2025-03-17", time: "09:00" },
    document: null,
    reason: "Formation non justifiée",
  };
  const decision = documentOf("décision de l’ARS");

  it("is said by anyone engaged in the team who learns it: it stops, and opens nothing", () => {
    expect(answers(engaged, "recordSuspension", suspending)).toEqual({
      delegant: "done",
      delegate: "done",
      colleague: "NotAllowed",
      coordinator: "done",
      legalHead: "done",
    });
    expect(answerTo(proposed, "recordSuspension", suspending, ines)).toBe("NotAllowed");
  });

  it("is lifted by who answers for the structure or a delegant, not by a delegate by that role alone", () => {
    const suspended = after(engaged, [
      did(by(ines.person), "recordSuspension", suspending),
      ...filed(decision, ["decision-ars"], [team]),
    ]);
    const lifting = {
      suspension,
      team,
      from: { day: "2025-03-20", time: "09:00" },
      document: decision,
    };
    expect(answers(suspended, "liftSuspension", lifting)).toEqual({
      delegant: "done",
      delegate: "NotAllowed",
      colleague: "NotAllowed",
      coordinator: "done",
      legalHead: "done",
    });
  });
});

describe("the projet de santé (j27)", () => {
  it("is attested by who answers for the structure, not by a professional of the team", () => {
    const attesting = { team, on: "2025-03-17", document: null };
    expect(answers(engaged, "attestProjetDeSante", attesting)).toEqual({
      delegant: "NotAllowed",
      delegate: "NotAllowed",
      colleague: "NotAllowed",
      coordinator: "done",
      legalHead: "done",
    });
  });
});
