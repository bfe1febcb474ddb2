import { documentOf } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { addedBy, engages, filed, foundedAs, reachable, team } from "@coopilote/testkit/history.ts";
import { attests, depositOf } from "@coopilote/testkit/journey.ts";
import { camille, type Invented, lucie, msp, nora } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  segment,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { beforeAnything, by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { PersonId } from "../kernel/ids.ts";
import { asOf } from "./asOf.ts";
import { missingOf, readiness } from "./readiness.ts";

const coordinator = by(camille.person);

/** A pharmacist of the house, delegate as the texts of 2023 allowed. */
const basile: Invented = {
  person: PersonId.make(idOf("Basile Imaginé")),
  name: { family: "Imaginé", given: "Basile", civility: null },
  profession: "pharmacien",
  qualifications: [],
  rpps: "10999000036",
};
const delegates = [nora, basile];

const trainingOn = (day: string): ReadonlyArray<Step> => [
  on(day, "12:50"),
  did(by(lucie.person), "scheduleSession", {
    ...planOf(day, [segment(day, { day, from: "13:00", to: "16:30", protocols: ["odynophagie"] })]),
    persons: delegates.map(({ person }) => person),
  }),
  on(day, "13:05"),
  opened(day),
  ...delegates.map((delegate) => attends(delegate, day)),
  on(day, "16:35"),
  signsAsFormateur(lucie, day),
  closed(day),
];

const annexReadAs = (label: string): ReadonlyArray<Step> => [
  did(by(lucie.person), "readAnnex", {
    team,
    reading: idOf(label),
    document: documentOf("annexe"),
    families: (
      ["theory-practice", "supervised-acts", "assessment", "upkeep", "documents"] as const
    ).map((family) => ({ family, provided: false, page: null })),
  }),
  did(by(nora.person), "confirmAnnexReading", { team, reading: idOf(label) }),
];

const named = [
  { person: lucie.person, role: "delegant" as const },
  ...delegates.map(({ person }) => ({ person, role: "delegate" as const })),
];

/** An MSP in odynophagie under the text of 17 August 2023: a nurse and a pharmacist, practising since December. */
const under2023 = after(beforeAnything(msp.structure), [
  on("2023-10-02", "09:00"),
  foundedAs(msp, camille),
  ...[lucie, ...delegates].map(addedBy(coordinator)),
  did(coordinator, "adoptSharedSoftware", {
    software: idOf("software"),
    name: "Logiciel commun de l’Exemple",
    from: "2023-01-02",
    access: "everyone",
  }),
  did(coordinator, "chooseProtocol", {
    team,
    protocol: "odynophagie",
    version: "odynophagie-2023-08-17",
    need: null,
  }),
  ...named.map((member) => did(coordinator, "proposeMember", { team, ...member })),
  on("2023-10-09", "12:45"),
  ...[lucie, ...delegates].flatMap(engages),
  reachable(lucie),
  ...filed(
    documentOf("annexe"),
    ["annexe", "logigramme", "information-consentement", "conduite-urgence"],
    [team],
    coordinator,
  ),
  ...annexReadAs("annexe de 2023"),
  ...["2023-11-06", "2023-11-13", "2023-11-20"].flatMap(trainingOn),
  on("2023-11-21", "18:00"),
  ...delegates.map((delegate) => attests(lucie, delegate)),
  on("2023-12-01", "14:30"),
  did(coordinator, "recordDeposit", {
    deposit: depositOf("décembre"),
    team,
    number: "DOSSIER-0002",
    at: { day: "2023-12-01", time: "14:12" },
    receipt: null,
    adds: named,
    removes: [],
    declaration: null,
  }),
  on("2023-12-04", "08:30"),
  did(coordinator, "recordMiseEnOeuvre", {
    team,
    effective: null,
    delegates: delegates.map(({ person }) => person),
  }),
]);

const at = (day: string, ...steps: ReadonlyArray<Step>): World =>
  after(under2023, [on(day, "09:00"), ...steps]);

const lacks = ({ workspace, now }: World, { person }: Invented): ReadonlyArray<string> =>
  missingOf(readiness(workspace, team, now), person, "practice").map(
    ({ requirement, missing }) => `${requirement} · ${missing ?? ""}`,
  );

const stateOf = ({ workspace, now }: World, asked: string, { person }: Invented) => {
  const found = readiness(workspace, team, now).find(
    ({ requirement, subject }) =>
      requirement === asked && subject.kind === "member" && subject.person === person,
  );
  return found === undefined ? undefined : [found.status, found.ofTexts];
};

const heldOn = ({ workspace, now }: World, { person }: Invented) => {
  const answer = asOf(workspace, workspace, team, now).find(({ delegate }) => delegate === person);
  return {
    practises: answer?.inPractice.holds,
    byTexts: answer?.heldAsKnownToday.byTexts,
  };
};

describe("a team under the texts of 2023, on 17 June 2024", () => {
  it("practised in full the day before, nurse and pharmacist", () => {
    const eve = at("2024-06-16");
    expect(delegates.map((delegate) => lacks(eve, delegate))).toEqual([[], []]);
    expect(delegates.map((delegate) => heldOn(eve, delegate))).toEqual([
      { practises: true, byTexts: true },
      { practises: true, byTexts: true },
    ]);
  });

  it("keeps the declaration of its nurse, who goes on practising", () => {
    const day = at("2024-06-17");
    expect(stateOf(day, "declare", nora)).toEqual(["met", true]);
    expect(stateOf(day, "declare", lucie)).toEqual(["met", true]);
    expect(heldOn(day, nora)).toEqual({ practises: true, byTexts: true });
    expect(lacks(day, nora)).toEqual(["annexe-lue · annex-not-read"]);
  });

  it("has to read the annex of the new text, and then lacks nothing for its nurse", () => {
    expect(lacks(at("2024-06-17", ...annexReadAs("annexe de 2024")), nora)).toEqual([]);
  });

  it("keeps the training of its nurse, to be confirmed with the article", () => {
    expect(stateOf(at("2024-06-17"), "formation", nora)?.[0]).toBe("due-soon");
  });

  it("has no pharmacist any more, that very day, by the text", () => {
    const day = at("2024-06-17", ...annexReadAs("annexe de 2024"));
    expect(stateOf(day, "profession-delegue", basile)).toEqual(["unmet", true]);
    expect(lacks(day, basile)[0]).toBe("profession-delegue · profession-not-allowed");
    expect(heldOn(day, basile).byTexts).toBe(false);
  });

  it("still says of its pharmacist, gone since, that he was in practice until then", () => {
    const gone = at(
      "2024-06-18",
      did(by(basile.person), "withdrawMember", { team, person: basile.person, reason: null }),
    );
    const answerOn = (day: string) => {
      const instant = local(day, "09:00");
      return asOf(gone.workspace, gone.workspace, team, instant).find(
        ({ delegate }) => delegate === basile.person,
      );
    };
    expect(answerOn("2024-06-16")?.inPractice.holds).toBe(true);
    expect(answerOn("2024-06-16")?.heldAsKnownToday.byTexts).toBe(true);
    expect(answerOn("2024-06-17")?.heldAsKnownToday.byTexts).toBe(false);
    expect(answerOn("2024-06-19")).toBeUndefined();
  });
});
