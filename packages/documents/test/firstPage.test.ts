import { Day } from "@coopilote/domain/kernel/time.ts";
import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { local } from "@coopilote/testkit/paris.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { dossierOf } from "../src/dossier/dossierOf.ts";
import { exchangesFr, whoFr } from "../src/dossier/dossierFr.ts";
import { prepared } from "../src/dossier/prepared.ts";
import { askedNow } from "./dossiers.ts";

const world = journey(msp2025, "starting");

const page = (on: World["now"]) => {
  const dossier = prepared(keptOf(world), { ...askedNow(world), on });
  if (dossier === undefined) throw new Error("this journal is not as it was written");
  const [who, declared, trained, pieces, lacking] = dossierOf(dossier).questions.map(
    ({ answers }) => answers,
  );
  return { who, declared, trained, pieces, lacking };
};

describe("page 1 of a dossier", () => {
  it("names the protocol, its arrêté, and who was engaged on the instant asked", () => {
    const now = JSON.stringify(page(world.now).who);
    expect(now).toMatch(/"Protocole".*[Aa]rrêté/u);
    expect(now).toContain("Inès Fictive");
    expect(JSON.stringify(page(local(dayOf(msp2025, -300), "10:00")).who)).not.toContain("Inès");
  });

  it("tells the pieces filed since the instant asked apart", () => {
    expect(JSON.stringify(page(world.now).pieces)).not.toContain("depuis cet instant");
    const before = JSON.stringify(page(local(dayOf(msp2025, -300), "10:00")).pieces);
    expect(before).toMatch(/classées depuis cet instant.{1,3}pièces 1/u);
  });

  it("keeps a name and a number as they are written beside the title of a team", () => {
    expect(whoFr.head("Lombalgie", "Dossier déposé n° INV-26")).toBe(
      "Lombalgie, dossier déposé n° INV-26",
    );
    expect(whoFr.named("Lombalgie", "Margaux Chimère")).toBe("Lombalgie, Margaux Chimère");
  });

  it("ends what was typed once, whatever it ends with", () => {
    const day = Day.make("2026-06-04");
    expect(exchangesFr.asked(day, "Le diplôme.", day)).toMatch(/Le diplôme \(réponse/u);
  });
});
