import { Day, Instant, Minutes, Time } from "@coopilote/domain/kernel/time.ts";
import { PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { describe, expect, it } from "vitest";
import { FORESEEN } from "./foreseenFr.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const today = "2026-10-12";
const [person, team] = [
  PersonId.make("0199e000-0000-7000-8000-000000000001"),
  TeamId.make("0199e000-0000-7000-8000-000000000002"),
];
const evening = (day: string, at: number) => ({
  at: Instant.make(at),
  day: Day.make(day),
  time: Time.make("20:30"),
  offset: 60,
});
const first = evening("2026-10-15", 1);
const later = evening("2026-11-03", 2);

describe("what a move changes", () => {
  it("is one sentence for those whose day changes alike", () => {
    const shift = { person, team, before: first, after: later };
    const said = FORESEEN.shifts(
      [
        { ...shift, name: "Élodie Fictive" },
        { ...shift, name: "Hugo Modèle" },
        { ...shift, name: "Inès Fictive", after: null },
      ],
      today,
    );
    expect(said.map(plain)).toEqual([
      "Élodie Fictive et Hugo Modèle auraient toutes leurs heures le mardi 3 novembre, au lieu du jeudi 15 octobre.",
      "Inès Fictive n’aurait plus toutes ses heures par ce qui est prévu ; c’était le jeudi 15 octobre.",
    ]);
  });
});

describe("what a session would bring someone", () => {
  const gain = {
    person,
    team,
    name: "Élodie Fictive",
    title: "Douleur lombaire aiguë",
    minutes: Minutes.make(120),
    counted: Minutes.make(600),
    need: Minutes.make(600),
    completes: true,
    lacking: { minutes: Minutes.make(0), days: 0 },
  };

  it("is its minutes, and that it completes what the text asks", () => {
    expect(plain(FORESEEN.gain(gain).words)).toBe("2 h, complète ses 10 h");
  });

  it("is what would still be missing, hours and days", () => {
    const lacking = { minutes: Minutes.make(40), days: 1 };
    expect(plain(FORESEEN.gain({ ...gain, completes: false, lacking }).words)).toBe(
      "2 h, il lui manquerait 40 min et 1 jour",
    );
    const nothing = { ...gain, minutes: Minutes.make(0), completes: false, lacking };
    expect(plain(FORESEEN.gain(nothing).words)).toBe(
      "aucune minute ne compterait, il lui manquerait 40 min et 1 jour",
    );
  });
});
