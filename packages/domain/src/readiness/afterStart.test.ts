import { documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { alsoAsking, asking, otherKinds } from "@coopilote/testkit/everyKind.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { journey, practising } from "@coopilote/testkit/journey.ts";
import { standing } from "@coopilote/testkit/judged.ts";
import { camille, hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import { after, on } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { missingFor, readiness } from "./readiness.ts";

const document = "attestation-rcp";
const asked = alsoAsking(
  asking({ kind: "member-document", document }, "delegate", "after-start", "assurance-relue"),
);
const deposited = journey(msp2025, "depositing");

describe("what a text asks after the start", () => {
  it("keeps nobody from starting, nor from going on, whatever its kind", () => {
    const later = otherKinds.map((requirement) => ({
      ...requirement,
      bites: "after-start" as const,
    }));
    const begun = after(deposited, [alsoAsking(...later), practising(camille, ines, hugo)]);
    const lacking = missingFor(readiness(begun.workspace, team, begun.now), "practice");
    expect(lacking.map(({ requirement }) => requirement)).toEqual([]);
  });

  it("is asked of each délégué from their own first day on, and shown due until it is there", () => {
    const begun = after(deposited, [asked, practising(camille, ines)]);
    expect([ines, hugo].map((one) => standing(begun, "assurance-relue", one))).toEqual([
      "due-soon · document-missing",
      "not-applicable",
    ]);
    const there = after(
      begun,
      filed(documentOf("rcp"), [document], [ines.person], by(camille.person)),
    );
    expect(standing(there, "assurance-relue")).toBe("met");
  });

  it("removes nobody once a piece has run out, and says that it has", () => {
    const filedOnce = filed(
      documentOf("rcp"),
      [document],
      [ines.person],
      by(camille.person),
      "2025-06-30",
    );
    const begun = after(deposited, [asked, practising(camille, ines), ...filedOnce]);
    const later = after(begun, [on("2025-07-01", "09:00")]);
    expect([standing(begun, "assurance-relue"), standing(later, "assurance-relue")]).toEqual([
      "met",
      "overdue · document-expired",
    ]);
    expect(
      missingFor(readiness(later.workspace, team, later.now), "practice").filter(
        ({ requirement }) => requirement === "assurance-relue",
      ),
    ).toEqual([]);
  });

  it("runs for a délégant from the mise en œuvre of the team", () => {
    const analysis = asking(
      {
        kind: "assessment",
        form: "analyse-de-pratiques",
        times: { known: true, value: 1 },
        threshold: null,
        everyMonths: { known: true, value: 6 },
      },
      "both",
      "after-start",
      "analyse",
    );
    const before = after(deposited, [alsoAsking(analysis)]);
    const begun = after(before, [practising(camille, ines)]);
    expect([before, begun].map((world) => standing(world, "analyse", lucie))).toEqual([
      "not-applicable",
      "met",
    ]);
  });
});
