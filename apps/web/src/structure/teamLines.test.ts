import { Day } from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { home, hugo, ines, lacking, lucie, team } from "./home.fixture.ts";
import { TEAMS } from "./homeFr.ts";
import { waitedAtHome } from "./homeModel.ts";
import { blockedIn, conditionsIn, standingOf, startOf, turnIn } from "./teamLines.ts";

const engagement = lacking(ines, "engagement-missing", { who: "person", person: ines });
const attestation = lacking(hugo, "attestation-missing", { who: "person", person: lucie });

describe("a team at home", () => {
  it("says what blocks it and whose turn it is, oneself first", () => {
    const { what, turns } = blockedIn(waitedAtHome(home([engagement, attestation])), team);
    expect(what).toHaveLength(2);
    expect(turns).toEqual(["vous", "Inès Fictive"]);
  });

  it("names first who holds back the first binôme, be they oneself or not", () => {
    const mine = { ...attestation, isMine: true, holdsFirst: false };
    const told = (...toDo: ReadonlyArray<typeof mine>) =>
      blockedIn(waitedAtHome(home([...toDo])), team).turns;
    expect(told(mine, engagement)).toEqual(["Inès Fictive", "vous"]);
    expect(told({ ...mine, holdsFirst: true }, engagement)).toEqual(["vous", "Inès Fictive"]);
  });

  it("counts at least so many things where some are withheld", () => {
    const [line] = home([engagement]).teams;
    if (line === undefined) throw new Error("no team");
    const unseen = blockedIn(waitedAtHome(home([])), team);
    const said = (part: Partial<typeof line>) =>
      conditionsIn({ ...line, missing: 5, ...part }, unseen).replaceAll("\u00A0", " ");
    expect(said({})).toBe("5 choses à faire avant la mise en œuvre");
    expect(said({ isWithheld: true })).toBe("au moins 5 choses à faire avant la mise en œuvre");
    expect(said({ isWithheld: true, since: home([]).today })).toBe("au moins 5 choses à reprendre");
  });

  it("is nobody's turn for what planned sessions complete", () => {
    const planned = {
      ...engagement,
      moment: { when: "planned" as const, day: Day.make("2026-03-20") },
    };
    const { what, turns } = blockedIn(waitedAtHome(home([planned])), team);
    expect([what.length, turns]).toEqual([1, []]);
  });

  it("says how many can practise, and who would but is away", () => {
    const [line] = home([engagement]).teams;
    if (line === undefined) throw new Error("no team");
    const said = (part: Partial<typeof line>) =>
      TEAMS.practising({ ...line, delegates: 3, ...part }).replaceAll("\u00A0", " ");
    const since = home([]).today;
    expect(said({ since: null })).toBe("personne encore");
    expect(said({ since, practising: 2 })).toBe("2 délégués sur 3");
    expect(said({ since, practising: 1, away: 1 })).toBe("1 délégué sur 3, 1 absent");
    expect(said({ since, practising: 0 })).toBe("personne pour l’instant");
  });

  it("is at a step until it practises; then what is left is for those who wait", () => {
    const [line] = home([engagement]).teams;
    if (line === undefined) throw new Error("no team");
    const since = home([]).today;
    const said = (part: Partial<typeof line>) => standingOf({ ...line, ...part });
    expect(said({ step: "declare" })).toBe("étape\u00A0: déclarer");
    expect(said({ step: "declare", since })).toBe("en exercice, déclaration à compléter");
    expect(said({ step: "practise", since })).toBe("en exercice");
    expect(said({ since, suspendedFrom: since })).toBe("suspendu par l’ARS");
  });

  it("never says that all holds, nor that it is nobody's turn, while someone waits unseen by a colleague", () => {
    const [line] = home([]).teams;
    if (line === undefined) throw new Error("no team");
    const unseen = blockedIn(waitedAtHome(home([])), team);
    const practising = { ...line, since: home([]).today };
    const waits = { ...practising, notPractising: [hugo] };
    const all = { ...practising, notPractising: [] };
    expect(conditionsIn(waits, unseen)).toBe("réunies pour ceux qui exercent");
    expect(turnIn(waits, unseen)).toBe("non montré");
    expect(conditionsIn(all, unseen)).toBe("toutes réunies");
    expect(turnIn(all, unseen)).toBe("personne");
  });

  it("can start today, on the day planned sessions train someone, or without a date", () => {
    const [line] = home([engagement]).teams;
    if (line === undefined) throw new Error("no team");
    const said = (part: Partial<typeof line>) => startOf({ ...line, ...part }, "2026-03-10");
    expect(said({ missing: 0 })).toBe("possible dès aujourd’hui");
    expect(said({ awaitsTraining: true, trainedOn: Day.make("2026-03-20") })).toMatch(
      /à partir du 20.mars/u,
    );
    expect(said({ awaitsTraining: true })).toMatch(/des séances restent à prévoir/u);
    expect(said({})).toBe("dès que tout sera réuni");
  });
});
