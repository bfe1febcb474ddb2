import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import type { Waiting } from "@coopilote/contract/structure/Waiting.ts";
import { PersonId, StructureId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Day, Instant, Time } from "@coopilote/domain/kernel/time.ts";
import type { Finding, Missing } from "@coopilote/domain/protocols/Finding.ts";
import { waitedAtHome } from "./homeModel.ts";
import type { Waited } from "./waitingModel.ts";

export const idOf = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
export const team = TeamId.make(idOf(1));
export const lucie = PersonId.make(idOf(2));
export const ines = PersonId.make(idOf(3));
export const hugo = PersonId.make(idOf(4));

/** What someone lacks, and whose turn it is; Dr Lucie Exemple looks, an engaged delegant. */
export const lacking = (
  person: typeof ines,
  missing: Missing,
  turnOf: Finding["turnOf"],
): Waiting["toDo"][number] => ({
  team,
  moment: { when: "now" },
  holdsFirst: true,
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

/** A home where these things are to do. */
export const home = (toDo: Waiting["toDo"]): HomeView => ({
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
      isWithheld: false,
      delegants: 1,
      delegates: 2,
      practising: 0,
      away: 0,
      notPractising: [],
      since: null,
      trainedOn: null,
      awaitsTraining: false,
      suspendedFrom: null,
      myRole: "delegant",
      engaged: "delegant",
    },
  ],
  waiting: {
    toSign: [],
    toLead: [],
    toDo,
    toRead: [],
    toStart: [],
    departures: [],
    requests: [],
    teams: [{ team, shortTitle: "Lombalgie", myRole: "delegant", engaged: "delegant", cards: [] }],
  },
  practice: [],
  texts: [],
  sessions: [],
  renewals: [],
  presenceChanges: [],
  firstSteps: null,
  changed: null,
  entrusted: null,
  people: [
    { person: lucie, name: "Dr Lucie Exemple", profession: "medecin" },
    { person: ines, name: "Inès Fictive", profession: null },
    { person: hugo, name: "Hugo Modèle", profession: null },
  ],
});

/** What waits there for Dr Lucie Exemple, and some of it said otherwise. */
export const waited = (said: Partial<Waiting>): Waited => {
  const known = waitedAtHome(home([]));
  return { ...known, waiting: { ...known.waiting, ...said } };
};
