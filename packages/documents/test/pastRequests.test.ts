import { msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille } from "@coopilote/testkit/people.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { dossierOf } from "../src/dossier/dossierOf.ts";
import { prepared } from "../src/dossier/prepared.ts";
import { askedNow } from "./dossiers.ts";

const manifest = "3f9ac01b".padEnd(64, "0");

const requested = (label: string, day: string, what: string) =>
  did(by(camille.person), "recordArsRequest", {
    request: idOf(label),
    team,
    on: day,
    channel: "mail",
    what,
    due: null,
    documents: [],
  });

const world = after(journey(msp2025, "starting"), [
  on("2025-04-14", "09:00"),
  requested("spring", "2025-04-14", "Le programme"),
  on("2025-06-10", "09:00"),
  did(by(camille.person), "answerArs", {
    request: idOf("spring"),
    team,
    on: "2025-06-10",
    dossier: manifest,
    summary: "Programme envoyé",
    documents: [],
  }),
  requested("summer", "2025-06-10", "Les feuilles"),
]);

const told = (day: string) => {
  const dossier = prepared(keptOf(world), { ...askedNow(world), on: local(day, "18:00") });
  if (dossier === undefined) throw new Error("this journal is not as it was written");
  const { lacking, exchanges } = dossierOf(dossier);
  return {
    lacking: lacking
      .map(({ what }) => what.replaceAll("\u00A0", " "))
      .filter((what) => what.startsWith("Demande de l’ARS")),
    exchanges,
  };
};

describe("a dossier of a past day", () => {
  it("shows a request of the ARS open then and answered since, and none made later", () => {
    const { lacking, exchanges } = told("2025-04-20");
    expect(lacking).toEqual(["Demande de l’ARS du 14 avril 2025"]);
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]).toContain("Le programme");
    expect(exchanges[0]).not.toContain("Programme envoyé");
  });

  it("shows none before the first, and the answer from its day on", () => {
    expect(told("2025-04-12")).toEqual({ lacking: [], exchanges: [] });
    const { lacking, exchanges } = told("2025-06-10");
    expect(lacking).toEqual(["Demande de l’ARS du 10 juin 2025"]);
    expect(exchanges).toHaveLength(2);
    expect(exchanges[0]?.replaceAll("\u00A0", " ")).toContain(
      "Programme envoyé, avec le dossier de contrôle d’empreinte 3f9a c01b",
    );
  });
});
