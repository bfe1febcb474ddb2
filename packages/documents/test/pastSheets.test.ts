import { msp2025 } from "@coopilote/testkit/cast.ts";
import { dayOfTraining, journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { closed, signsAsFormateur } from "@coopilote/testkit/sessions.ts";
import { after, on } from "@coopilote/testkit/steps.ts";
import { describe, expect, it } from "vitest";
import { dossierOf } from "../src/dossier/dossierOf.ts";
import { prepared } from "../src/dossier/prepared.ts";
import { askedNow } from "./dossiers.ts";

const [formateur] = msp2025.delegants;
const day = "2025-05-19";

/** A day of training signed at its end and closed three days later. */
const world = after(journey(msp2025, "starting"), [
  ...dayOfTraining(day, formateur, msp2025.delegates).slice(0, -3),
  on(day, "16:35"),
  signsAsFormateur(formateur, day),
  on("2025-05-22", "09:00"),
  closed(day, formateur),
]);

const told = (onDay: string) => {
  const dossier = prepared(keptOf(world), { ...askedNow(world), on: local(onDay, "18:00") });
  if (dossier === undefined) throw new Error("this journal is not as it was written");
  const { lacking, sheets } = dossierOf(dossier);
  return {
    open: lacking.filter(({ what }) => what.startsWith("Feuille non close")),
    last: sheets.at(-1)?.standing.replaceAll("\u00A0", " ") ?? "",
  };
};

describe("a dossier of a past day", () => {
  it("says of a sheet closed later that it was not closed then, and when it was", () => {
    const { open, last } = told("2025-05-20");
    expect(open).toHaveLength(1);
    expect(last).toMatch(/^Pas encore close à cet instant\. Close le 22 mai 2025/u);
  });

  it("says of a sheet closed by that day that it is closed", () => {
    const { open, last } = told("2025-05-22");
    expect(open).toEqual([]);
    expect(last).toMatch(/^Close le 22 mai 2025/u);
  });
});
