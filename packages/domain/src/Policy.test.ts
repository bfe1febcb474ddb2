import { named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { lombalgie, team } from "@coopilote/testkit/history.ts";
import {
  camille,
  gabriel,
  hugo,
  ines,
  type Invented,
  lucie,
  nora,
} from "@coopilote/testkit/people.ts";
import { asked, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import type { CommandName } from "./Command.ts";

const proposed = lombalgie("formed");
const engaged = lombalgie("engaged");

const answerTo = <N extends CommandName>(world: World, name: N, wire: Wire<N>): string =>
  Result.match(asked(world, name, wire, by(lucie.person)), {
    onSuccess: () => "done",
    onFailure: ({ _tag }) => _tag,
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
  const recordedBy = ({ person }: Invented): string =>
    Result.match(asked(engaged, "recordDeposit", deposit, by(person)), {
      onSuccess: () => "done",
      onFailure: ({ _tag }) => _tag,
    });

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
