import { idOf } from "@coopilote/testkit/draw.ts";
import { added, lombalgie, team } from "@coopilote/testkit/history.ts";
import { camille, ines, lucie, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  scheduled,
  segment,
  sessionOf,
  signsAsFormateur,
  stated,
} from "@coopilote/testkit/sessions.ts";
import { after, did, happened, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { ledger } from "./ledger.ts";
import { judgedBy } from "./textOn.ts";

const day = "2025-04-01";
const other = TeamId.make(idOf("team of the ankle"));
const teams = { lombalgie: team, cheville: other } as const;
type Protocol = keyof typeof teams;

/** The same text under another protocol's name, which the structure follows too, Lucie and Paul engaged in both. */
const ankle: Step = (world) => {
  const adopted = at(world.workspace.protocols.adoptions, team);
  if (adopted === undefined) throw new Error("no text adopted");
  const content = { ...adopted.content, protocol: "cheville" };
  const console = { kind: "console" } as const;
  const { version, revision } = content;
  return after(world, [
    happened(console, "TeamFormed.1", { team: other, protocol: "cheville", need: null }),
    happened(console, "ProtocolAdopted.1", {
      team: other,
      protocol: "cheville",
      version,
      revision,
      digest: adopted.digest,
      content,
      later: [],
    }),
  ]);
};
const engagedIn = (one: TeamId, { person }: typeof lucie): ReadonlyArray<Step> => [
  did(by(camille.person), "proposeMember", { team: one, person, role: "delegant" }),
  did(by(person), "signEngagement", { team: one, person, insurance: "own-policy", paper: null }),
];
const house = after(lombalgie("engaged"), [
  added(paul),
  ankle,
  ...engagedIn(team, paul),
  ...engagedIn(other, lucie),
  ...engagedIn(other, paul),
]);

type Held = {
  readonly from: string;
  readonly to: string;
  readonly protocols: ReadonlyArray<Protocol>;
};

/** A session led by one of the two, to be held on the day. */
const planned = (label: string, { from, to, protocols }: Held, formateur: typeof lucie): Step =>
  scheduled(planOf(label, [segment(label, { day, from, to, protocols, ledBy: [formateur] })]), [
    ines,
  ]);
const signed = (label: string, formateur: typeof lucie): ReadonlyArray<Step> => [
  attends(ines, label),
  signsAsFormateur(formateur, label),
];

const back: Held = { from: "12:30", to: "14:30", protocols: ["lombalgie"] };
const foot: Held = { from: "13:30", to: "15:30", protocols: ["cheville"] };

/** Two sessions of the same day, both signed; the one closed first is named first. */
const both = (first: Held, second: Held, ...between: ReadonlyArray<Step>): World =>
  after(house, [
    on("2025-03-18", "09:00"),
    planned("first", first, lucie),
    planned("second", second, paul),
    on(day, "20:00"),
    opened("first"),
    opened("second"),
    ...signed("first", lucie),
    ...between,
    closed("first", lucie),
    ...signed("second", paul),
    closed("second", paul),
  ]);

const ledgerIn = ({ workspace, now }: World, protocol: Protocol) => {
  const judged = judgedBy(workspace, teams[protocol], now);
  if (judged === undefined) throw new Error("no team");
  return ledger(workspace, ines.person, judged.version, now, teams[protocol]);
};
const told = (world: World, protocol: Protocol) => {
  const { counted, lines } = ledgerIn(world, protocol);
  return { counted, refused: lines.flatMap(({ refused }) => refused) };
};

describe("someone who signed two sessions of different protocols at the same time", () => {
  it("was in the one whose sheet was closed first: the other loses those minutes, and says to which", () => {
    const world = both(back, foot);
    expect(told(world, "lombalgie")).toEqual({ counted: 120, refused: [] });
    expect(told(world, "cheville")).toEqual({
      counted: 60,
      refused: [{ minutes: 60, reason: "counted-elsewhere", session: sessionOf("first") }],
    });
  });

  it("is the same whichever protocol the first was for", () => {
    const world = both(foot, back);
    expect(told(world, "cheville")).toEqual({ counted: 120, refused: [] });
    expect(told(world, "lombalgie").counted).toBe(60);
  });

  it("loses nothing where a formateur stated that they had left by then", () => {
    const left = stated(
      lucie,
      "first",
      ines,
      { kind: "partial", arrived: { day, time: "12:30" }, left: { day, time: "13:30" } },
      "first",
    );
    const world = both(back, foot, left);
    expect(told(world, "lombalgie").counted).toBe(60);
    expect(told(world, "cheville")).toEqual({ counted: 120, refused: [] });
  });

  it("loses nothing to a session that does not overlap", () => {
    const world = both(back, { ...foot, from: "14:30" });
    expect(told(world, "cheville")).toEqual({ counted: 60, refused: [] });
  });
});

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const anyHeld = record({
  begins: integer({ min: 12 * 60 + 30, max: 14 * 60 }),
  lasts: integer({ min: 15, max: 200 }),
  protocols: constantFrom<ReadonlyArray<Protocol>>(["lombalgie"], ["cheville"]),
});

describe("in any two sessions", () => {
  it("no minute of a person counts for two protocols, unless one segment was given for both", () => {
    assert(
      property(anyHeld, anyHeld, (one, two) => {
        const [first, second] = [one, two].map(({ begins, lasts, protocols }) => ({
          from: clock(begins),
          to: clock(begins + lasts),
          protocols,
        }));
        if (first === undefined || second === undefined) throw new Error("two are drawn");
        const world = both(first, second);
        const real = new Set(
          [one, two].flatMap(({ begins, lasts }) =>
            Array.from({ length: lasts }, (_, minute) => begins + minute),
          ),
        );
        expect(ledgerIn(world, "lombalgie").counted + ledgerIn(world, "cheville").counted).toBe(
          real.size,
        );
      }),
      { numRuns: 40 },
    );
  });
});
