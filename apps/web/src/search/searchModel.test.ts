import type { SearchView } from "@coopilote/contract/structure/SearchView.ts";
import { Code, PersonId, SessionId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Day, Instant, Time } from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { entriesOf, found } from "./searchModel.ts";

const idOf = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const at = {
  at: Instant.make(1_773_133_200_000),
  day: Day.make("2026-03-10"),
  time: Time.make("10:00"),
  offset: 60,
};
const view: SearchView = {
  version: 1,
  today: at,
  people: [
    { person: PersonId.make(idOf(1)), name: "Dr\u00A0Lucie Exemple", profession: "medecin" },
    {
      person: PersonId.make(idOf(2)),
      name: "Inès Fictive",
      profession: "masseur-kinesitherapeute",
    },
  ],
  teams: [
    {
      team: TeamId.make(idOf(3)),
      title: "Prise en charge de la douleur lombaire aiguë par le masseur-kinésithérapeute",
      shortTitle: "Douleur lombaire aiguë",
      mayDeclare: true,
      requirements: [
        { requirement: Code.make("heures"), title: "Dix heures de formation", ofTeam: false },
        { requirement: Code.make("logiciel"), title: "Système d’information", ofTeam: true },
      ],
    },
  ],
  sessions: [
    {
      session: SessionId.make(idOf(4)),
      title: "Formation : Douleur lombaire aiguë",
      place: "Salle Éloi",
      from: at,
    },
  ],
  may: { plan: true, addPeople: true, manage: false },
};

const labels = (asked: string, seen = view) =>
  found(entriesOf(seen, "/s/x"), asked).flatMap(({ entries }) => entries.map(({ label }) => label));

describe("what answers a search", () => {
  it("is found without accents and in any order", () => {
    expect(labels("fictive INES")).toEqual(["Inès Fictive"]);
    expect(labels("eloi")).toEqual(["Formation : Douleur lombaire aiguë"]);
  });

  it("is a doctor by the name typed with a plain space, or copied from a screen", () => {
    expect(labels("Dr Lucie")).toEqual(["Dr\u00A0Lucie Exemple"]);
    expect(labels("Dr\u00A0Lucie Exemple")).toEqual(["Dr\u00A0Lucie Exemple"]);
  });

  it("is a person by their profession too, after those of that name", () => {
    expect(labels("kinesi")[0]).toBe("Inès Fictive");
  });

  it("is the gestures and the pages of whoever looks, where nothing is asked", () => {
    expect(labels("")).toContain("Prévoir une séance");
    expect(labels("")).not.toContain("Former une équipe");
    expect(labels("", { ...view, may: { ...view.may, plan: false } })).not.toContain(
      "Prévoir une séance",
    );
  });

  it("offers a declaration to those who may declare", () => {
    const closed = view.teams.map((team) => ({ ...team, mayDeclare: false }));
    const declaring = (seen: SearchView) =>
      found(entriesOf(seen, "/s/x"), "déclarer").map(({ kind }) => kind);
    expect(declaring(view)).toContain("action");
    expect(declaring({ ...view, teams: closed })).not.toContain("action");
  });

  it("leads a requirement to its column, or to the team's own line", () => {
    const [hours] = found(entriesOf(view, "/s/x"), "dix heures");
    expect(hours?.entries[0]?.href).toBe(`/s/x/equipes/${idOf(3)}?exigence=heures#qui-est-pret`);
    const [own] = found(entriesOf(view, "/s/x"), "systeme information");
    expect(own?.entries[0]?.href).toContain("ligne=equipe&exigence=logiciel");
  });

  it("counts those of a kind that it does not show", () => {
    const people = Array.from({ length: 9 }, (_, index) => ({
      person: PersonId.make(idOf(index)),
      name: `Personne Inventée ${index}`,
      profession: null,
    }));
    const [group] = found(entriesOf({ ...view, people }, "/s/x"), "inventee");
    expect([group?.entries.length, group?.more]).toEqual([5, 4]);
  });
});
