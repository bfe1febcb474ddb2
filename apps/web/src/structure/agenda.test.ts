import { Code, SessionId } from "@coopilote/domain/kernel/ids.ts";
import { Day, Instant, Minutes, Time } from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { agendaOf, type Happening } from "./agenda.ts";
import { home, hugo, idOf, ines, lacking, lucie, team } from "./home.fixture.ts";
import { DAYS } from "./homeFr.ts";

const delegants = { who: "delegants" } as const;
const on = (day: string) => Day.make(day);
const at = (day: string) => ({
  at: Instant.make(0),
  day: on(day),
  time: Time.make("12:30"),
  offset: 60,
});

const session = (day: string) => ({
  session: SessionId.make(idOf(5)),
  title: "Examen du rachis",
  place: "Salle 2",
  from: at(day),
  to: at(day),
  minutes: Minutes.make(90),
  state: "planned" as const,
  afterwards: false,
  protocols: ["lombalgie"],
  formateurs: ["Dr Lucie Exemple"],
  enrolled: 2,
  signed: 0,
  flagsToExplain: 0,
  concernsMe: true,
});

const said = (one: Happening): string => {
  switch (one.what) {
    case "task":
      return `${one.task.who}, ${one.task.what}`;
    case "request":
      return one.request.what;
    case "trained":
      return one.training.people.join(", ");
    case "renewal":
      return one.renewal.title;
    case "session":
      return one.session.title;
  }
};

/** « 2026-03-10: Inès Fictive, Faire signer… »; a day alone where it holds nothing. */
const told = (view: ReturnType<typeof home>) =>
  agendaOf(view).map(({ day, happenings }) => [day, happenings.map(said)]);

describe("what is to come, day by day", () => {
  it("puts today what can be done now, mine first, each with whose turn it is", () => {
    const view = home([
      lacking(ines, "sworn-statement-missing", { who: "person", person: ines }),
      lacking(lucie, "engagement-missing", { who: "person", person: lucie }),
    ]);
    expect(told(view)).toEqual([
      [
        "2026-03-10",
        [
          "vous, Signer votre engagement",
          "Inès Fictive, Faire signer l’attestation sur l’honneur à Inès Fictive",
        ],
      ],
    ]);
  });

  it("puts on the day of the last planned session the training it completes, and its attestation", () => {
    const day = on("2026-03-24");
    const view = home([
      { ...lacking(hugo, "hours-missing", delegants), moment: { when: "planned", day } },
      { ...lacking(hugo, "attestation-missing", delegants), moment: { when: "later", day } },
    ]);
    expect(told({ ...view, sessions: [session("2026-03-24")] })).toEqual([
      ["2026-03-10", []],
      [
        "2026-03-24",
        ["vous, Attester la formation d’Hugo Modèle", "Examen du rachis", "Hugo Modèle"],
      ],
    ]);
  });

  it("puts a request of the ARS on its deadline, today once it is past", () => {
    const asked = { team, request: idOf(7), what: "L’annexe signée", isMine: true };
    const days = (due: string | null) => {
      const view = home([]);
      const requests = [{ ...asked, due: due === null ? null : on(due) }];
      return told({ ...view, waiting: { ...view.waiting, requests } }).map(([day, happenings]) => [
        day,
        happenings?.length,
      ]);
    };
    expect(days("2026-03-20")).toEqual([
      ["2026-03-10", 0],
      ["2026-03-20", 1],
    ]);
    expect(days("2026-03-02")).toEqual([["2026-03-10", 1]]);
    expect(days(null)).toEqual([
      ["2026-03-10", 0],
      [null, 1],
    ]);
  });

  it("puts a condition to renew on its day, today once it is past", () => {
    const renewal = (due: string) => ({
      team,
      shortTitle: "Lombalgie",
      requirement: Code.make("analyse"),
      title: "Analyse de pratiques",
      person: ines,
      name: "Inès Fictive",
      due: on(due),
      status: "due-soon" as const,
    });
    const days = (due: string) => told({ ...home([]), renewals: [renewal(due)] });
    expect(days("2026-03-20").at(-1)).toEqual(["2026-03-20", ["Analyse de pratiques"]]);
    expect(days("2026-03-02")).toEqual([["2026-03-10", ["Analyse de pratiques"]]]);
  });

  it("puts last, without a date, what waits for the rest", () => {
    const view = home([
      {
        ...lacking(ines, "not-declared", { who: "coordinator" }),
        moment: { when: "later", day: null },
      },
    ]);
    expect(told(view).at(-1)?.[0]).toBeNull();
  });

  it("tells the sessions of two weeks, but those that already ask something of whoever looks", () => {
    const view = home([]);
    const far = { ...view, sessions: [session("2026-03-30")] };
    expect(told(far)).toEqual([["2026-03-10", []]]);
    const today = session("2026-03-10");
    const waiting = { ...view.waiting, toLead: [{ ...today, opens: null }] };
    expect(told({ ...view, waiting, sessions: [today] })).toEqual([["2026-03-10", []]]);
  });
});

describe("a day in words", () => {
  it("is said today, by its weekday, with its year where it is another, or without a date", () => {
    const words = ["2026-03-10", "2026-11-24", "2027-01-05", null].map((day) =>
      DAYS.title(day, "2026-03-10").replaceAll("\u00A0", " "),
    );
    expect(words).toEqual([
      "Aujourd’hui, mardi 10 mars",
      "Mardi 24 novembre",
      "Mardi 5 janvier 2027",
      "Sans date",
    ]);
  });
});
