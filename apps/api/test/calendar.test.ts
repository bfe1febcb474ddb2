import { describe, expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { formedTeam } from "./formedTeam.ts";
import type { Founder } from "./people.ts";

const fortnight = 14 * 86_400_000;
const day = new Date(Date.now() + fortnight).toISOString().slice(0, 10);
const nextYear = Number(day.slice(0, 4)) + 1;

type Planned = {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly persons: ReadonlyArray<string>;
  readonly place?: string;
};

const sceneOf = async () => {
  const { host, ines, team, done, proposed } = await formedTeam();
  const hugo = await proposed("hugo.modele");
  const planned = async ({ title, from, to, persons, place = "Salle Exemple" }: Planned) => {
    const session = newId();
    const segment = {
      segment: newId(),
      sequence: newId(),
      module: "programme",
      nature: "theory",
      mode: "on-site",
      from: { day, time: from },
      to: { day, time: to },
      protocols: ["lombalgie"],
      formateurs: [{ kind: "person", person: host.person }],
    };
    await done("scheduleSession", {
      session,
      title,
      place,
      capacity: null,
      segments: [segment],
      persons,
    });
    return session;
  };
  const calendarOf = async ({ browser }: Founder) =>
    (await browser.get(`/api/structures/${host.structure}/sessions`)).body;
  return { host, ines, hugo, team, planned, calendarOf };
};

/** Two sessions that overlap, with one formateur, one participant and one room in common. */
const overlapping = async () => {
  const scene = await sceneOf();
  const { ines, hugo, planned } = scene;
  const midi = await planned({
    title: "Midi",
    from: "12:30",
    to: "14:30",
    persons: [ines.person, hugo.person],
  });
  const suite = await planned({
    title: "Suite",
    from: "14:00",
    to: "15:00",
    persons: [ines.person],
    place: "salle exemple",
  });
  return { ...scene, midi, suite };
};

describe("the calendar", () => {
  it("says who is expected twice, and which room is taken twice, in both sessions", async () => {
    const { host, midi, suite, calendarOf } = await overlapping();
    const { sessions: lines } = await calendarOf(host);
    const expected = (session: string, title: string) =>
      ["leads", "takes-part", "place"].map((kind) => ({ kind, session, title }));
    expect(lines).toMatchObject([
      { session: midi, conflicts: expected(suite, "Suite") },
      { session: suite, conflicts: expected(midi, "Midi") },
    ]);
  });

  it("names the public holidays of the territory", async () => {
    const { host, calendarOf } = await sceneOf();
    const { holidays } = await calendarOf(host);
    expect(holidays).toContainEqual({ day: `${nextYear}-11-01`, name: "Toussaint" });
    expect(holidays).toContainEqual({ day: `${nextYear}-07-14`, name: "fête nationale" });
  });

  it("lets whoever plans move what nobody signed, and a delegate nothing", async () => {
    const { host, hugo, calendarOf } = await overlapping();
    const moves = (mayMove: boolean) => [
      { title: "Midi", mayMove },
      { title: "Suite", mayMove },
    ];
    expect((await calendarOf(host))["sessions"]).toMatchObject(moves(true));
    expect((await calendarOf(hugo))["sessions"]).toMatchObject(moves(false));
  });
});

describe("a session thought of", () => {
  it("says what each would gain, who is expected elsewhere, and writes nothing", async () => {
    const { host, ines, midi, calendarOf } = await overlapping();
    const before = await calendarOf(host);
    const segment = {
      segment: newId(),
      sequence: newId(),
      module: "programme",
      nature: "theory",
      mode: "on-site",
      from: { day, time: "13:30" },
      to: { day, time: "15:30" },
      protocols: ["lombalgie"],
      formateurs: [{ kind: "person", person: host.person }],
    };
    const foreseen = async (session: string, place: string) =>
      (
        await host.browser.post(`/api/structures/${host.structure}/foreseen`, {
          sessions: [{ session, place, segments: [segment] }],
          persons: [ines.person],
        })
      ).body;
    const answer = await foreseen(newId(), "Ailleurs");
    expect(answer).toMatchObject({ gains: [{ person: ines.person, completes: false }] });
    expect(answer["conflicts"]).toMatchObject([
      { kind: "leads", session: midi },
      { kind: "takes-part", session: midi },
      { kind: "leads", title: "Suite" },
      { kind: "takes-part", title: "Suite" },
    ]);
    expect((await foreseen(midi, "Ailleurs"))["conflicts"]).toMatchObject([
      { title: "Suite" },
      { title: "Suite" },
    ]);
    expect(await calendarOf(host)).toEqual(before);
  });
});
