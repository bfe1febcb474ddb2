import { Day, Instant, Time } from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { home, hugo, ines, lacking, lucie, team } from "./home.fixture.ts";
import { whenFr } from "../readiness/momentFr.ts";
import {
  inTrainingOf,
  laterOf,
  learnedOf,
  othersOf,
  practiceOf,
  waitedAtHome,
} from "./homeModel.ts";
import { countMine, countOf, tasksOf } from "./waitingModel.ts";

const at = (day: string) => ({
  at: Instant.make(0),
  day: Day.make(day),
  time: Time.make("08:00"),
  offset: 60,
});

describe("what someone else is to do", () => {
  it("stands under the name of each who is to do it", () => {
    const others = othersOf(
      waitedAtHome(
        home([
          lacking(ines, "engagement-missing", { who: "person", person: ines }),
          lacking(hugo, "engagement-missing", { who: "person", person: hugo }),
          lacking(ines, "sworn-statement-missing", { who: "person", person: ines }),
          lacking(ines, "annex-not-read", { who: "coordinator" }),
        ]),
      ),
    );
    expect(others.map(({ who, tasks }) => [who, tasks.length])).toStrictEqual([
      ["Inès Fictive", 2],
      ["Hugo Modèle", 1],
      ["La coordination", 1],
    ]);
  });
});

describe("what comes after the rest", () => {
  const later = {
    ...lacking(ines, "attestation-missing", { who: "person", person: lucie }),
    moment: { when: "later" as const, day: Day.make("2026-03-24") },
  };

  it("is told with the day it can be done, and counted among nothing that waits now", () => {
    const waited = waitedAtHome(home([later]));
    expect(countMine(waited)).toBe(0);
    expect(laterOf(waited).map(({ what, moment }) => [what, whenFr(moment, "2026-03-10")])).toEqual(
      [["Attester la formation d’Inès Fictive", "dès le 24\u00A0mars"]],
    );
  });

  it("stands last under the name of whose turn it will be", () => {
    const turnOf = { who: "person" as const, person: ines };
    const others = othersOf(
      waitedAtHome(
        home([
          { ...lacking(hugo, "attestation-missing", turnOf), moment: { when: "later", day: null } },
          lacking(ines, "engagement-missing", turnOf),
        ]),
      ),
    );
    expect(
      others.map(({ who, tasks }) => [who, ...tasks.map(({ moment }) => moment.when)]),
    ).toEqual([["Inès Fictive", "now", "later"]]);
  });
});

describe("something that two could do", () => {
  it("stands under the names of both", () => {
    const coordination = lacking(ines, "no-shared-software", { who: "coordinator" });
    const { finding } = lacking(ines, "document-missing", { who: "person", person: hugo });
    const either = {
      ...coordination,
      finding: {
        ...coordination.finding,
        anyOf: true as const,
        parts: [coordination.finding, finding, { ...finding, turnOf: { who: "ars" as const } }],
      },
    };
    expect(othersOf(waitedAtHome(home([either]))).map(({ who }) => who)).toEqual([
      "La coordination ou Hugo Modèle ou l’ARS",
    ]);
  });
});

describe("training that planned sessions complete", () => {
  const day = Day.make("2026-03-24");
  const learning = [ines, hugo].map((person) => ({
    ...lacking(person, "hours-missing", { who: "delegants" }),
    moment: { when: "planned" as const, day },
  }));

  it("asks nobody to plan another session", () => {
    expect(countOf(tasksOf(waitedAtHome(home(learning))))).toBe(0);
    expect(othersOf(waitedAtHome(home(learning)))).toStrictEqual([]);
  });

  it("says who is trained by when", () => {
    expect(inTrainingOf(waitedAtHome(home(learning)))).toStrictEqual([
      { team, title: "Lombalgie", people: ["Inès Fictive", "Hugo Modèle"], day },
    ]);
  });
});

describe("whether a delegate may practise", () => {
  const none = {
    team,
    practisesSince: null,
    practisedTypes: [],
    otherTypes: [],
    halted: null,
    lacking: [],
  };
  const said = (one: Partial<ReturnType<typeof home>["practice"][number]>) =>
    practiceOf({ ...home([]), practice: [{ ...none, ...one }] })[0];

  it("is not yet, and says what is missing", () => {
    const { finding } = lacking(ines, "hours-missing", { who: "delegants" });
    expect(said({ lacking: [finding] })).toMatchObject({
      mark: "waiting",
      what: "Vous ne pouvez pas encore exercer dans le protocole «\u00A0Lombalgie\u00A0».",
    });
    expect(said({ lacking: [finding] })?.why).toMatch(/^Il manque\u00A0: /u);
  });

  it("is since the day the decisions are in force and the conditions held", () => {
    expect(said({ practisesSince: at("2026-02-02") })?.what).toBe(
      "Vous pouvez exercer dans le protocole «\u00A0Lombalgie\u00A0» depuis le 2\u00A0février 2026.",
    );
  });

  it("is no longer where the ARS suspends", () => {
    const halted = { why: "suspended" as const, from: at("2026-03-01"), missing: [] };
    expect(said({ halted })).toMatchObject({
      mark: "lapsed",
      why: "L’ARS a suspendu le protocole. Personne n’y exerce avant la levée.",
    });
  });
});

describe("a text learned this month", () => {
  it("is told with what was corrected, and asks nothing", () => {
    const view = {
      ...home([]),
      texts: [
        {
          team,
          how: "later" as const,
          arrete: "Arrêté du 17 juin 2024",
          at: at("2026-03-01"),
          changes: 2,
        },
      ],
    };
    expect(learnedOf(view)).toStrictEqual([
      {
        team,
        what: "Le texte a changé\u00A0: Lombalgie",
        why: "Arrêté du 17 juin 2024, connu ici depuis le 1er\u00A0mars 2026.",
      },
    ]);
    expect(countMine(waitedAtHome(view))).toBe(0);
  });
});
