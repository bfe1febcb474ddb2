import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { PersonId, StructureId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Day, Instant, Time } from "@coopilote/domain/kernel/time.ts";
import type { Finding, Missing } from "@coopilote/domain/protocols/Finding.ts";
import { describe, expect, it } from "vitest";
import { countOf, tasksOf } from "./homeModel.ts";

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
      myRole: "delegant",
    },
  ],
  toDo,
  requirements: [],
  sessions: [],
  requests: [],
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
      true,
    );
    expect(countOf(tasks)).toBe(1);
    expect(tasks[0]?.tasks[0]?.what).toBe("Attester la formation d’Inès Fictive et Hugo Modèle");
  });

  it("gathers what each is to do for themselves", () => {
    const tasks = tasksOf(
      home([
        lacking(ines, "engagement-missing", { who: "person", person: ines }),
        lacking(hugo, "engagement-missing", { who: "person", person: hugo }),
      ]),
      false,
    );
    expect(countOf(tasks)).toBe(1);
    expect(tasks[0]?.tasks[0]?.why).toContain("C’est à Inès Fictive et Hugo Modèle.");
  });

  it("is said to the person who looks when it is theirs", () => {
    const own = home([lacking(lucie, "engagement-missing", { who: "person", person: lucie })]);
    expect(tasksOf(own, true)[0]?.tasks[0]?.what).toBe("Signer votre engagement");
    expect(tasksOf(own, false)).toStrictEqual([]);
  });
});
