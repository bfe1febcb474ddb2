import { msp2025 } from "@coopilote/testkit/cast.ts";
import { documentIds, filed, reachable, reading, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import {
  type Arbitrary,
  assert,
  asyncModelRun,
  asyncProperty,
  commands,
  constant,
  constantFrom,
  nat,
  tuple,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { asks, asksAgain, type Command, reopens, told, waits } from "./model/commands.ts";
import { beginningAt, type Who } from "./model/Model.ts";
import { Real, writeStory } from "./model/Real.ts";
import { closes, countersigns, isAbsent, leads, opens, plans, signs } from "./model/sheetWishes.ts";
import {
  attests,
  begins,
  decisionOfArs,
  deposits,
  engages,
  isResumed,
  isSuspended,
  leaves,
  minuteOf,
  revokes,
  starts,
  stops,
  swears,
  type Wish,
} from "./model/wishes.ts";
import { newFolder } from "./opened.ts";

/** A team proposed, its annex read and its supports accepted; nobody has engaged yet. */
const proposed = after(journey(msp2025, "founding"), [
  on("2025-03-17", "12:45"),
  reachable(lucie),
  ...filed(documentIds.annexe, ["annexe"], [team]),
  ...filed(documentIds.logigramme, ["logigramme", "critere-dmp"], [team]),
  ...filed(documentIds.consentement, ["information-consentement"], [team]),
  ...filed(documentIds.urgence, ["conduite-urgence"], [team]),
  ...filed(decisionOfArs, ["decision-ars"], [team]),
  did(by(lucie.person), "readAnnex", {
    team,
    reading,
    document: documentIds.annexe,
    families: (
      ["theory-practice", "supervised-acts", "assessment", "upkeep", "documents"] as const
    ).map((family) => ({ family, provided: false, page: null })),
  }),
  did(by(ines.person), "confirmAnnexReading", { team, reading }),
]);

const both = ["ines", "hugo"] as const;
const delegate = constantFrom<Who>(...both);
const anyone = constantFrom("lucie" as const, ...both);
const back = nat(2);

const everyoneIn = told(
  "everyone engages",
  ...(["lucie", ...both] as const).flatMap((who) => [asks(engages(who)), asks(swears(who))]),
);

const sessionLived = told(
  "a session is lived",
  asks(plans(...both)),
  asks(opens(0)),
  ...both.map((who) => asks(signs(who, 0))),
  waits(210),
  asks(leads(0)),
  asks(closes(0)),
  waits(1440),
);

const practiceBegun = told(
  "practice begins",
  ...both.map((who) => asks(attests(who))),
  asks(deposits(["lucie", ...both])),
  asks(begins(...both)),
);

const signedLate = told(
  "a session is signed the day after",
  asks(plans(...both)),
  asks(opens(0)),
  asks(signs("ines", 0)),
  waits(1440),
  asks(signs("hugo", 0)),
  asks(leads(0)),
  asks(closes(0)),
  asks(countersigns("hugo", 0)),
  asks(closes(0)),
);

const backAgain = told(
  "ines leaves and comes back",
  asks(leaves("ines")),
  waits(1440),
  asks(starts("ines")),
  asks(engages("ines")),
  asks(swears("ines")),
  asks(starts("ines")),
);

const suspendedAWhile = told(
  "the ARS suspends for a day",
  asks(isSuspended),
  asks(starts("hugo")),
  waits(1440),
  asks(isResumed),
);

/** How far a team had come when anything began to happen. */
const beginnings = constantFrom(
  told("proposed"),
  told("engaged", everyoneIn),
  told("half trained", everyoneIn, sessionLived, sessionLived),
  told("trained", everyoneIn, sessionLived, sessionLived, sessionLived),
  told("in practice", everyoneIn, sessionLived, sessionLived, sessionLived, practiceBegun),
);

const wishes: ReadonlyArray<Arbitrary<Wish>> = [
  anyone.map(engages),
  anyone.map(swears),
  delegate.map(leaves),
  delegate.map((who) => plans(who)),
  constant(plans(...both)),
  back.map(opens),
  tuple(delegate, back).map(([who, place]) => signs(who, place)),
  tuple(delegate, back).map(([who, place]) => countersigns(who, place)),
  tuple(delegate, back).map(([who, place]) => isAbsent(who, place)),
  back.map(leads),
  back.map(closes),
  delegate.map(attests),
  delegate.map(revokes),
  delegate.map((who) => deposits(["lucie", who])),
  delegate.map((who) => deposits([], [who])),
  delegate.map((who) => begins(who)),
  constant(begins(...both)),
  delegate.map(starts),
  delegate.map(stops),
  constant(isSuspended),
  constant(isResumed),
];

const whatever: ReadonlyArray<Arbitrary<Command>> = [
  ...wishes.map((wish) => wish.map(asks)),
  constantFrom(10, 210, 1440).map(waits),
  constantFrom(210, 1440).map(waits),
  nat(60).map(asksAgain),
  constant(reopens),
  constantFrom(sessionLived, practiceBegun, signedLate, backAgain, suspendedAWhile),
];

describe("any history of commands, on a real file", () => {
  it(
    "is on disk as it is seen, refuses without a trace, and lets nobody practise whom the model does not",
    { timeout: 120_000 },
    async () => {
      const seen = { accepted: 0 };
      const story = newFolder();
      await writeStory(proposed, story);
      const anything = commands([...whatever], { maxCommands: 30, size: "+1" });
      await assert(
        asyncProperty(beginnings, anything, async (beginning, rest) => {
          const real = new Real(proposed, story, newFolder());
          const model = { model: beginningAt(minuteOf(proposed.now), proposed.now.day) };
          const begun = async () => {
            await beginning.run(model, real);
            return { model, real };
          };
          await asyncModelRun(begun, rest);
          seen.accepted += real.accepted.length;
          await real.close();
        }),
        { numRuns: 15 },
      );
      expect(seen.accepted).toBeGreaterThan(60);
    },
  );
});
