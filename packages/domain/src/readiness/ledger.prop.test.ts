import { sha256 } from "@coopilote/testkit/draw.ts";
import { ledgerIn } from "@coopilote/testkit/gesturesOfEvidence.ts";
import { histories, type Lived, worldOf } from "@coopilote/testkit/histories.ts";
import { team } from "@coopilote/testkit/history.ts";
import { moved } from "@coopilote/testkit/moves.ts";
import { hugo, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { recall } from "../kernel/History.ts";
import { at } from "../kernel/maps.ts";
import { isBy, type LocalInstant } from "../kernel/time.ts";
import type { Segment } from "../training/facts.ts";
import { presenceIn, type TrainingSession } from "../training/TrainingSession.ts";
import type { Workspace } from "../Workspace.ts";
import type { Ledger } from "./HourLedger.ts";
import { ledger, ledgerHash } from "./ledger.ts";
import { judgedBy } from "./textOn.ts";

type Given = { readonly session: TrainingSession; readonly segment: Segment };
type Stretch = { readonly from: number; readonly to: number };

const people = [ines, hugo, lucie, paul];

/** Segments of lombalgie begun by an instant, of every session someone was enrolled in and that took place. */
const givenTo = (
  { training }: Workspace,
  person: Invented["person"],
  on: LocalInstant,
): ReadonlyArray<Given> =>
  [...new Set(recall(at(training.sessionsOf, person)))]
    .flatMap((session) => at(training.sessions, session) ?? [])
    .filter(({ cancelled }) => cancelled === undefined)
    .flatMap((session) => session.segments.map((segment) => ({ session, segment })))
    .filter(({ segment }) => isBy(segment.from, on));

/** What a formateur lets stand of a segment for someone. */
const attended = ({ session, segment }: Given, person: Invented["person"]): Stretch | undefined => {
  const stated = presenceIn(session, segment.sequence, person)?.presence;
  if (stated?.kind === "absent") return undefined;
  const { from, to } = segment;
  return stated?.kind === "partial"
    ? { from: Math.max(from.at, stated.arrived.at), to: Math.min(to.at, stated.left.at) }
    : { from: from.at, to: to.at };
};

/** Extents that someone signed for a séquence by an instant. */
const signed = (
  { session, segment }: Given,
  person: Invented["person"],
  on: LocalInstant,
): ReadonlyArray<Stretch> =>
  [...recall(at(session.signatures, `${segment.sequence}/${person}`))]
    .filter(({ signature }) => isBy(signature.at, on))
    .map(({ from, to }) => ({ from: from.at, to: to.at }));

/** Minutes in which at least one stretch is going on, told off one by one. */
const minutesIn = (stretches: ReadonlyArray<Stretch>): number => {
  const minutes = new Set<number>();
  for (const { from, to } of stretches)
    for (let minute = from; minute < to; minute += 60_000) minutes.add(minute);
  return minutes.size;
};

const ofSessions = ({ lines }: Ledger) => lines.filter(({ origin }) => origin.kind === "session");
const countedIn = (lines: Ledger["lines"]): number =>
  lines.reduce((total, { counted }) => total + counted, 0);
const refusedIn = (lines: Ledger["lines"]): number =>
  lines.flatMap(({ refused }) => refused).reduce((total, { minutes }) => total + minutes, 0);

const ledgerAt = (workspace: Workspace, person: Invented["person"], on: LocalInstant) => {
  const judged = judgedBy(workspace, team, on);
  return judged === undefined ? undefined : ledger(workspace, person, judged.version, on, team);
};

/** Every ledger of the people of a world, now and at the instants of a few of its entries. */
const ledgersOf = ({ workspace, now, entries }: World) =>
  [now, ...entries.filter((_, place) => place % 17 === 0).map((entry) => entry.at)].flatMap((on) =>
    people.flatMap(({ person }) => {
      const own = ledgerAt(workspace, person, on);
      return own === undefined ? [] : [{ person, on, own, given: givenTo(workspace, person, on) }];
    }),
  );

const everyLedger = (holds: (each: ReturnType<typeof ledgersOf>[number], world: World) => void) => {
  assert(
    property(histories, (history) => {
      const world = worldOf(history);
      for (const each of ledgersOf(world)) holds(each, world);
    }),
    { numRuns: 60 },
  );
};

describe("in any history, the hours of anyone", () => {
  it("counted and refused make the minutes of the segments given", () => {
    everyLedger(({ own, given }) => {
      expect(countedIn(ofSessions(own)) + refusedIn(ofSessions(own))).toBe(
        given.reduce((total, { segment: { from, to } }) => total + (to.at - from.at) / 60_000, 0),
      );
      expect(own.counted + own.refused).toBe(countedIn(own.lines) + refusedIn(own.lines));
    });
  });

  it("are never counted beyond the minutes attended, each once, nor beyond what the person signed for", () => {
    everyLedger(({ own, given, person, on }) => {
      const counted = countedIn(ofSessions(own));
      expect(counted).toBeLessThanOrEqual(
        minutesIn(given.flatMap((each) => attended(each, person) ?? [])),
      );
      expect(counted).toBeLessThanOrEqual(
        minutesIn(given.flatMap((each) => signed(each, person, on))),
      );
    });
  });

  it("are never counted from what the person led, a sheet not closed or a line without the reason of each refusal", () => {
    everyLedger(({ own, given, person }) => {
      for (const line of ofSessions(own)) {
        const segment = given.find(
          ({ segment: { segment } }) =>
            line.origin.kind === "session" && segment === line.origin.segment,
        );
        const isLed = segment?.segment.formateurs.some(
          (formateur) => formateur.kind === "person" && formateur.person === person,
        );
        const isOpen = segment?.session.closing === undefined;
        expect(isLed === true || isOpen ? line.counted : 0).toBe(0);
        expect(line.refused.every(({ minutes }) => minutes > 0)).toBe(true);
      }
    });
  });

  it("alone are never more than they lasted, nor more than the cap", () => {
    everyLedger(({ own, person }, { workspace }) => {
      const alone = own.lines.flatMap((line) => {
        const { origin } = line;
        const known =
          origin.kind === "autoformation"
            ? at(workspace.training.autoformations, origin.autoformation)
            : undefined;
        return known === undefined ? [] : [{ line, known }];
      });
      for (const { line, known } of alone) {
        expect(known.person).toBe(person);
        expect(line.counted).toBeLessThanOrEqual(known.elapsed ?? known.nominal);
        expect(line.counted + refusedIn([line])).toBe(known.nominal);
      }
    });
  });

  it("are in the order of the clock, and make the same days", () => {
    everyLedger(({ own }) => {
      const begins = ofSessions(own).map(({ from }) => from?.at ?? 0);
      expect(begins).toEqual(begins.toSorted((a, b) => a - b));
      const days = own.lines
        .filter(({ counted, mode }) => counted > 0 && mode !== "autoformation")
        .flatMap(({ day }) => (day === null ? [] : [day]));
      expect(own.days).toEqual([...new Set(days)].toSorted());
    });
  });
});

/** What each attestation of a history says, beside the ledger on screen just before. */
const attestedIn = ({ from, moves }: Lived) => {
  const said: Array<{ readonly fact: object; readonly shown: object }> = [];
  moves.reduce(
    (before, move) => {
      const after = moved(before, move);
      for (const { fact } of after.entries.slice(before.entries.length)) {
        const own = fact.type === "TrainingAttested.1" ? ledgerIn(before, fact.body) : undefined;
        if (fact.type === "TrainingAttested.1" && own !== undefined)
          said.push({
            fact: fact.body,
            shown: {
              ledger: ledgerHash(sha256, own),
              minutes: own.counted,
              days: own.days.length,
            },
          });
      }
      return after;
    },
    worldOf({ from, moves: [] }),
  );
  return said;
};

/** The story up to the end of the training, then someone attests: what chance draws may attest nobody. */
const attesting: ReadonlyArray<[Lived]> = [0, 1, 2].map((who) => [
  {
    from: "training",
    moves: [0, 1, 2, 3, 4].map((whom) => ({
      kind: "ask",
      gesture: "attested",
      choice: { who, whom, which: 0, much: 0 },
    })),
  },
]);

describe("the ledger that is attested", () => {
  it("is the one on screen, to the minute", () => {
    const seen = { attested: 0 };
    assert(
      property(histories, (history) => {
        for (const { fact, shown } of attestedIn(history)) {
          seen.attested += 1;
          expect(fact).toMatchObject(shown);
        }
      }),
      { numRuns: 150, examples: [...attesting] },
    );
    expect(seen.attested).toBeGreaterThan(0);
  });
});
