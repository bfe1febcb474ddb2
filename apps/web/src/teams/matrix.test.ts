import { Code } from "@coopilote/domain/kernel/ids.ts";
import { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { shownMarkOf } from "../readiness/marks.ts";
import { namesIn } from "../readiness/names.ts";
import {
  card,
  finding,
  hugo,
  ines,
  lucie,
  member,
  ofMember,
  team as teamId,
} from "./findings.fixture.ts";
import { byPerson, teamCell, type TeamView } from "./matrix.ts";

const names = namesIn({
  people: [
    { person: ines, name: "Inès Fictive" },
    { person: hugo, name: "Hugo Modèle" },
    { person: lucie, name: "Dr Lucie Exemple" },
  ],
  requirements: [],
});

const hours = (who: typeof ines, have: number) => {
  const place = { requirement: "formation", subject: ofMember(who, "delegate") };
  const status = have >= 600 ? ("met" as const) : ("partly" as const);
  const missing = have >= 600 ? null : ("hours-missing" as const);
  return finding({
    ...place,
    status,
    missing,
    parts: [
      finding({
        ...place,
        status,
        missing,
        part: "heures",
        kind: "training-minutes",
        measure: { have, need: 600, unit: "minutes" },
      }),
      finding({
        ...place,
        part: "jours",
        kind: "training-days",
        measure: { have: 3, need: 3, unit: "days" },
      }),
    ],
  });
};
const declared = (who: typeof ines) =>
  finding({
    requirement: "declare",
    subject: ofMember(who, "delegate"),
    kind: "declared",
    status: "unmet",
    missing: "not-declared",
    bites: "before-practice",
  });

const today = Schema.decodeUnknownSync(LocalInstant)({
  at: 1_776_067_200_000,
  day: "2026-04-13",
  time: "10:00",
  offset: 120,
});

const team: TeamView = {
  today,
  requirements: [
    card({ requirement: "profession-delegant", appliesTo: "delegant" }),
    card({ requirement: "profession-delegue", appliesTo: "delegate" }),
    card({ requirement: "formation", appliesTo: "delegate" }),
    card({ requirement: "declare", appliesTo: "both", bites: "before-practice" }),
  ],
  members: [
    member(ines, "Inès Fictive"),
    member(hugo, "Hugo Modèle"),
    member(lucie, "Dr Lucie Exemple", { role: "delegant" }),
  ],
  binomes: [],
  findings: [
    finding({
      requirement: "profession-delegue",
      subject: ofMember(ines, "delegate"),
      kind: "profession",
    }),
    finding({
      requirement: "profession-delegue",
      subject: ofMember(hugo, "delegate"),
      kind: "profession",
    }),
    finding({
      requirement: "profession-delegant",
      subject: ofMember(lucie, "delegant"),
      kind: "profession",
    }),
    hours(ines, 600),
    hours(hugo, 420),
    declared(ines),
    declared(hugo),
    finding({
      requirement: "declare",
      subject: ofMember(lucie, "delegant"),
      kind: "declared",
      bites: "before-practice",
    }),
  ],
};

const rowOf = (view: TeamView, who: string) =>
  byPerson(view, names)
    .sections.flatMap(({ rows }) => rows)
    .find(({ id }) => id === who);

describe("the readiness matrix of people", () => {
  it("delegates come before delegants", () => {
    expect(byPerson(team, names).sections.map(({ id }) => id)).toEqual(["delegate", "delegant"]);
  });

  it("hours and days of one requirement are read in one cell, to be reached while they are not", () => {
    const training = byPerson(team, names).groups.find(({ id }) => id === "training");
    expect(training?.columns.map(({ label, need }) => [label, need])).toEqual([
      ["Heures et jours", "sur 10\u00A0h et 3\u00A0jours"],
    ]);
    expect(rowOf(team, hugo)?.cells.get("formation/heures")).toEqual({
      mark: "partly",
      share: 0.7,
      ticks: { have: 3, need: 3 },
      text: "7\u00A0h\u00A0/\u00A010\u00A0h\u00A0· 3/3\u00A0j",
    });
    expect(rowOf(team, ines)?.cells.get("formation/heures")).toMatchObject({
      mark: "met",
      text: "10\u00A0h\u00A0· 3\u00A0j",
    });
  });

  it("what rests on a reprise alone says so, in its cell and of the person (j24)", () => {
    const sworn = (proof: "declared" | "document") =>
      rowOf(
        {
          ...team,
          requirements: [
            ...team.requirements,
            card({ requirement: "attestation-honneur", appliesTo: "both" }),
          ],
          findings: [
            ...team.findings,
            finding({
              requirement: "attestation-honneur",
              subject: ofMember(ines, "delegate"),
              kind: "sworn-statement",
              proof,
            }),
          ],
        },
        ines,
      );
    expect(
      [sworn("declared"), sworn("document")].map((row) => [
        row?.cells.get("attestation-honneur")?.text,
        row?.verdict.note,
      ]),
    ).toEqual([
      ["sur déclaration", "En partie sur déclaration"],
      ["acquis", undefined],
    ]);
  });

  it("the same thing asked of each role is one column", () => {
    const person = byPerson(team, names).groups.find(({ id }) => id === "person");
    expect(person?.columns.map(({ label }) => label)).toEqual(["Profession"]);
    expect(rowOf(team, lucie)?.cells.get("profession-delegant")?.mark).toBe("met");
    expect(rowOf(team, ines)?.cells.get("profession-delegant")?.mark).toBe("met");
  });

  it("what bites later waits for what does not hold yet", () => {
    expect(rowOf(team, hugo)?.cells.get("declare")?.mark).toBe("waiting");
    expect(rowOf(team, ines)?.cells.get("declare")?.mark).toBe("unmet");
  });

  it("attesting waits for the end of the training, as nobody may attest before", () => {
    const attesting = (who: typeof ines) =>
      finding({
        requirement: "attestation",
        subject: ofMember(who, "delegate"),
        kind: "attested",
        status: "unmet",
        missing: "attestation-missing",
        nextStep: "attestTraining",
      });
    const view: TeamView = {
      ...team,
      requirements: [
        ...team.requirements,
        card({ requirement: "attestation", appliesTo: "delegate" }),
      ],
      findings: [...team.findings, attesting(ines), attesting(hugo)],
    };
    expect(rowOf(view, hugo)?.cells.get("attestation")?.mark).toBe("waiting");
    expect(rowOf(view, ines)?.cells.get("attestation")).toEqual({
      mark: "unmet",
      text: "à signer",
    });
  });

  it("whoever lacks only the declaration is ready to be declared", () => {
    expect(rowOf(team, ines)?.verdict).toEqual({ tone: "neutral", text: "prêt à déclarer" });
  });

  it("nobody practises under a suspension by the ARS", () => {
    const practisesSince = Schema.decodeUnknownSync(LocalInstant)({
      at: 1_774_512_000_000,
      day: "2026-03-26",
      time: "09:00",
      offset: 60,
    });
    const view = (status: "met" | "unmet"): TeamView => ({
      ...team,
      members: team.members.map((one) => ({ ...one, practisesSince })),
      findings: [
        ...team.findings.filter(({ subject }) => subject.kind !== "member"),
        finding({
          requirement: "non-suspendu",
          kind: "not-suspended",
          status,
          subject: { kind: "structure" },
        }),
      ],
    });
    expect(rowOf(view("unmet"), lucie)?.verdict.text).toBe("suspendu par l’ARS");
    expect(rowOf(view("met"), lucie)?.verdict.text).not.toBe("suspendu par l’ARS");
  });

  it("a delegate whose conditions no longer hold, or who is away, does not read as practising", () => {
    const moment = (day: string) =>
      Schema.decodeUnknownSync(LocalInstant)({ at: 0, day, time: "09:00", offset: 60 });
    const verdictWith = (said: Partial<TeamView["members"][number]>, on = today) =>
      rowOf(
        {
          ...team,
          today: on,
          members: team.members.map((one) =>
            one.person === ines ? { ...one, practisesSince: moment("2026-03-26"), ...said } : one,
          ),
        },
        ines,
      )?.verdict;
    expect(verdictWith({})).toEqual({ tone: "holds", text: "depuis le 26\u00A0mars" });
    expect(verdictWith({ halted: [] })).toEqual({ tone: "blocks", text: "conditions à revoir" });
    expect(verdictWith({ awayUntil: moment("2026-10-24") })).toEqual({
      tone: "neutral",
      text: "absence jusqu’au 24\u00A0oct.",
    });
    expect(verdictWith({}, { ...today, day: Day.make("2027-01-11") })?.text).toBe(
      "depuis le 26\u00A0mars 2026",
    );
  });

  it("types of act practised from different days each say theirs", () => {
    const at = (day: string) =>
      Schema.decodeUnknownSync(LocalInstant)({ at: 0, day, time: "09:00", offset: 60 });
    const verdictWith = (...types: ReadonlyArray<readonly [string, string]>) =>
      rowOf(
        {
          ...team,
          members: team.members.map((one) => ({
            ...one,
            practisesSince: at("2026-03-26"),
            practisedTypes: types.map(([actType, day]) => ({
              actType: Code.make(actType),
              since: at(day),
              holds: true,
            })),
          })),
          binomes: [
            { delegant: lucie, delegate: ines, missing: 0, isWithheld: false, dissolved: false },
          ],
        },
        ines,
      )?.verdict;
    const abdomen = "echo-abdomino-pelvienne";
    const vessels = "echo-vasculaire";
    expect(verdictWith([abdomen, "2026-03-26"], [vessels, "2026-04-06"])).toEqual({
      tone: "holds",
      text: "depuis le 26\u00A0mars",
      note: "Échographie abdomino-pelvienne depuis le 26\u00A0mars\u00A0· Échographie vasculaire depuis le 6\u00A0avr.",
    });
    expect(verdictWith([abdomen, "2026-03-26"], [vessels, "2026-03-26"])?.note).toBe(
      "Échographie abdomino-pelvienne et échographie vasculaire",
    );
    expect(verdictWith([vessels, "2026-04-06"])?.text).toBe("depuis le 6\u00A0avr.");
  });

  it("a share of the team reads against its threshold", () => {
    const rate = finding({
      requirement: "taux-de-reprise",
      kind: "ratio",
      subject: { kind: "team", team: teamId },
      measure: { have: 16, need: 25, unit: "percent" },
    });
    const cell = (measure: Finding["measure"]) =>
      teamCell({ ...rate, measure }, { names, today: today.day });
    const share = { have: 28, need: 25, unit: "percent", bound: "at-most" } as const;
    expect(cell(rate.measure)).toBe("16\u00A0%, au moins 25\u00A0%");
    expect(cell(share)).toBe("28\u00A0%, au plus 25\u00A0%");
    const judgedOn = Day.make("2026-11-06");
    expect(cell({ ...share, judgedOn })).toBe(
      "28\u00A0% à ce jour, au plus 25\u00A0%, à juger le 6\u00A0nov.",
    );
    expect(shownMarkOf({ ...rate, measure: { ...share, judgedOn } }).mark).toBe("partly");
    expect(shownMarkOf(rate).mark).toBe("met");
  });

  it("nobody is ready to be declared while the team lacks what comes before", () => {
    const annex = finding({
      requirement: "annexe-lue",
      subject: { kind: "team", team: teamId },
      status: "unmet",
      bites: "always",
    });
    const view = { ...team, findings: [...team.findings, annex] };
    expect(rowOf(view, ines)?.verdict).toEqual({ tone: "blocks", text: "pas encore" });
  });

  it("a result that is not shown never passes for one that holds", () => {
    const peer: TeamView = {
      ...team,
      findings: team.findings.filter(
        ({ requirement, subject }) =>
          requirement !== "formation" || subject.kind !== "member" || subject.person !== ines,
      ),
    };
    expect(rowOf(peer, ines)?.cells.get("formation/heures")?.text).toBe("non montré");
    expect(rowOf(peer, ines)?.verdict).toEqual({ tone: "neutral", text: "non montré" });
  });

  it("whoever left has no row", () => {
    const at = Schema.decodeSync(LocalInstant)({
      at: 0,
      day: "2026-03-01",
      time: "09:00",
      offset: 60,
    });
    const [first, ...others] = team.members;
    const without =
      first === undefined ? team : { ...team, members: [{ ...first, withdrawn: at }, ...others] };
    expect(rowOf(without, ines)).toBe(undefined);
  });
});

describe("a requirement asked by type of act", () => {
  const acts = (actType: string, have: number) =>
    finding({
      requirement: "actes",
      subject: ofMember(ines, "delegate"),
      kind: "supervised-practice",
      actType,
      status: have >= 3 ? "met" : "unmet",
      missing: have >= 3 ? null : "acts-missing",
      measure: { have, need: 3, unit: "acts" },
    });
  const model = byPerson(
    {
      ...team,
      requirements: [card({ requirement: "actes", appliesTo: "delegate", title: "Actes" })],
      findings: [acts("abdominale", 0), acts("vasculaire", 3)],
    },
    names,
  );

  it("has a column for each type, and its own finding in each", () => {
    const columns = model.groups.flatMap((group) => group.columns);
    expect(columns.map(({ label }) => label)).toEqual(["Actes (abdominale)", "Actes (vasculaire)"]);
    const statuses = columns.map(({ id }) => model.opened(ines, id).map(({ root }) => root.status));
    expect(statuses).toEqual([["unmet"], ["met"]]);
  });
});
