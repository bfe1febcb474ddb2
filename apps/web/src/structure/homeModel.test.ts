import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { PersonId, SessionId, StructureId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Day, Instant, Minutes, Time } from "@coopilote/domain/kernel/time.ts";
import type { Finding, Missing } from "@coopilote/domain/protocols/Finding.ts";
import { describe, expect, it } from "vitest";
import {
  countOf,
  inTrainingOf,
  leftOf,
  nowOf,
  othersOf,
  requestsOf,
  tasksOf,
} from "./homeModel.ts";

const idOf = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const team = TeamId.make(idOf(1));
const lucie = PersonId.make(idOf(2));
const ines = PersonId.make(idOf(3));
const hugo = PersonId.make(idOf(4));

const lacking = (
  person: typeof ines,
  missing: Missing,
  turnOf: Finding["turnOf"],
): HomeView["toDo"][number] => ({
  team,
  completed: null,
  isMine: turnOf.who === "delegants" || (turnOf.who === "person" && turnOf.person === lucie),
  finding: {
    requirement: missing,
    part: null,
    kind: null,
    subject: { kind: "member", team, person, role: "delegate" },
    actType: null,
    status: "unmet",
    bites: "before-declaration",
    measure: null,
    proof: "recorded",
    evidence: [],
    since: null,
    due: null,
    missing,
    turnOf,
    nextStep: null,
    basis: "loi",
    strength: "rapporte",
    source: { title: "", anchor: "" },
    ofTexts: true,
    parts: [],
  },
});

const home = (toDo: HomeView["toDo"]): HomeView => ({
  version: 1,
  today: {
    at: Instant.make(0),
    day: Day.make("2026-03-10"),
    time: Time.make("12:30"),
    offset: 60,
  },
  structure: { structure: StructureId.make(idOf(9)), name: "MSP de l’Exemple", kind: "msp" },
  me: {
    person: lucie,
    name: "Dr Lucie Exemple",
    profession: "medecin",
    manages: false,
    functions: [],
  },
  teams: [
    {
      team,
      title: "Douleur lombaire aiguë",
      shortTitle: "Lombalgie",
      step: "train",
      missing: toDo.length,
      delegants: 1,
      delegates: 2,
      practising: 0,
      since: null,
      suspendedFrom: null,
      myRole: "delegant",
      engaged: "delegant",
    },
  ],
  toSign: [],
  toLead: [],
  toDo,
  departures: [],
  requirements: [],
  sessions: [],
  requests: [],
  presenceChanges: [],
  entrusted: null,
  people: [
    { person: lucie, name: "Dr Lucie Exemple", profession: "medecin" },
    { person: ines, name: "Inès Fictive", profession: null },
    { person: hugo, name: "Hugo Modèle", profession: null },
  ],
});

describe("what a team waits for", () => {
  const delegants = { who: "delegants" } as const;

  it("is said once for all those it concerns", () => {
    const tasks = tasksOf(
      home([
        lacking(ines, "attestation-missing", delegants),
        lacking(hugo, "attestation-missing", delegants),
      ]),
    );
    expect(countOf(tasks)).toBe(1);
    expect(tasks[0]?.tasks[0]?.what).toBe("Attester la formation d’Inès Fictive et Hugo Modèle");
  });

  it("stands under the name of each who is to do it", () => {
    const others = othersOf(
      home([
        lacking(ines, "engagement-missing", { who: "person", person: ines }),
        lacking(hugo, "engagement-missing", { who: "person", person: hugo }),
        lacking(ines, "sworn-statement-missing", { who: "person", person: ines }),
        lacking(ines, "annex-not-read", { who: "coordinator" }),
      ]),
    );
    expect(others.map(({ who, tasks }) => [who, tasks.length])).toStrictEqual([
      ["Inès Fictive", 2],
      ["Hugo Modèle", 1],
      ["La coordination", 1],
    ]);
  });

  it("is said to the person who looks when it is theirs", () => {
    const own = home([lacking(lucie, "engagement-missing", { who: "person", person: lucie })]);
    expect(tasksOf(own)[0]?.tasks[0]?.what).toBe("Signer votre engagement");
    expect(othersOf(own)).toStrictEqual([]);
  });
});

describe("training that planned sessions complete", () => {
  const day = Day.make("2026-03-24");
  const learning = [ines, hugo].map((person) => ({
    ...lacking(person, "hours-missing", { who: "delegants" }),
    completed: day,
  }));

  it("asks nobody to plan another session", () => {
    expect(countOf(tasksOf(home(learning)))).toBe(0);
    expect(othersOf(home(learning))).toStrictEqual([]);
  });

  it("says who is trained by when", () => {
    expect(inTrainingOf(home(learning))).toStrictEqual([
      { team, title: "Lombalgie", people: ["Inès Fictive", "Hugo Modèle"], day },
    ]);
  });
});

describe("today", () => {
  const at = (time: string) => ({
    at: Instant.make(0),
    day: Day.make("2026-03-10"),
    time: Time.make(time),
    offset: 60,
  });
  const sheet = {
    session: SessionId.make(idOf(5)),
    title: "Examen du rachis",
    place: "Salle 2",
    from: at("12:30"),
    to: at("14:00"),
    minutes: Minutes.make(90),
    afterwards: false,
    protocols: ["lombalgie"],
    formateurs: ["Dr Lucie Exemple"],
    enrolled: 2,
    signed: 0,
    flagsToExplain: 0,
    concernsMe: true,
  };
  const owed = {
    ...sheet,
    sequence: idOf(6),
    shown: "",
    sentence: "presence.1" as const,
    signed: null,
    begun: true,
    late: false,
  };

  it("offers a delegant the sheet to open", () => {
    const [now] = nowOf({ ...home([]), toLead: [{ ...sheet, state: "planned" }] });
    expect(now?.act).toBe("Ouvrir la feuille");
  });

  it("offers a delegate the séquence to sign, once it has begun", () => {
    expect(nowOf({ ...home([]), toSign: [owed] })[0]?.act).toBe("Signer ma présence");
    expect(nowOf({ ...home([]), toSign: [{ ...owed, begun: false }] })).toStrictEqual([]);
  });
});

describe("a request of the ARS", () => {
  const asked = { team, request: idOf(7), what: "L’annexe signée", due: Day.make("2026-03-20") };

  it("waits for those who answer for the declaration, with its deadline", () => {
    const view = { ...home([]), requests: [{ ...asked, isMine: true }] };
    expect(requestsOf(view).map(({ why }) => why)).toStrictEqual([
      "Réponse attendue avant le 20\u00A0mars, dans 10\u00A0jours. L’exercice continue pendant ce temps.",
    ]);
  });

  it("asks nothing of the others", () => {
    expect(requestsOf({ ...home([]), requests: [{ ...asked, isMine: false }] })).toStrictEqual([]);
  });
});

describe("whoever left a team", () => {
  it("is told to those concerned, with the modification that is still to be declared", () => {
    const at = home([]).today;
    const departure = { team, person: hugo, role: "delegate", at } as const;
    const told = leftOf({
      ...home([]),
      departures: [
        { ...departure, toDeclare: true, isMine: true },
        { ...departure, toDeclare: false, isMine: false },
      ],
    });
    expect(told.map(({ mark, why, isMine }) => [mark, why, isMine])).toEqual([
      [
        "unmet",
        "Un dépôt nomme encore cette personne\u00A0: la modification est à déclarer.",
        true,
      ],
      ["met", "Aucun dépôt en cours ne nomme cette personne.", false],
    ]);
    expect(told[0]?.what).toBe(
      "Hugo Modèle, délégué en lombalgie, est hors équipe depuis aujourd’hui",
    );
  });
});
