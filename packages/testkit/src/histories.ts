import {
  type Arbitrary,
  array,
  constant,
  constantFrom,
  nat,
  oneof,
  record,
  subarray,
  tuple,
} from "fast-check";
import { msp2025 } from "./cast.ts";
import type { Choice } from "./Gesture.ts";
import { addedBy } from "./history.ts";
import { journey, type Stage } from "./journey.ts";
import { type GestureName, gestures, type Move, moved } from "./moves.ts";
import { camille, nora, paul } from "./people.ts";
import { after } from "./steps.ts";
import { by, type World } from "./World.ts";

/** A story up to a stage, then what happened, whatever it was. */
export type Lived = { readonly from: Stage; readonly moves: ReadonlyArray<Move> };

const begun = new Map<Stage, World>();

/** The story of the MSP up to a stage, with another physician and a nurse in the house. */
const beginning = (stage: Stage): World => {
  const known = begun.get(stage);
  const world =
    known ?? after(journey(msp2025, stage), [paul, nora].map(addedBy(by(camille.person))));
  begun.set(stage, world);
  return world;
};

/** The world at the end of a history. */
export const worldOf = ({ from, moves }: Lived): World => moves.reduce(moved, beginning(from));

export const choices = (fixed: Partial<Choice> = {}): Arbitrary<Choice> =>
  record({ who: nat(2), whom: nat(4), which: nat(6), much: nat(5) }).map((choice) => ({
    ...choice,
    ...fixed,
  }));

const asks = (gesture: GestureName, fixed?: Partial<Choice>): Arbitrary<Move> =>
  choices(fixed).map((choice) => ({ kind: "ask", gesture, choice }));

const names = Object.keys(gestures).filter((name): name is GestureName =>
  Object.hasOwn(gestures, name),
);

const anyOf = (gestureNames: ReadonlyArray<GestureName>): Arbitrary<Move> =>
  tuple(constantFrom(...gestureNames), choices()).map(([gesture, choice]) => ({
    kind: "ask",
    gesture,
    choice,
  }));

const waits: Arbitrary<Move> = constantFrom(10, 95, 1440, 7 * 1440, 45 * 1440).map((minutes) => ({
  kind: "wait",
  minutes,
}));
const edge = (name: "begins" | "ends"): Arbitrary<Move> =>
  constant({ kind: "session", edge: name });
const receives: Arbitrary<Move> = nat(5).map((piece) => ({ kind: "receive", piece }));

const wait = (minutes: number): Arbitrary<Move> => constant({ kind: "wait", minutes });

/** Some of these, at least so many, in their order. */
const someOf = (least: number, ...each: ReadonlyArray<Arbitrary<Move>>) =>
  tuple(...each).chain((moves) => subarray(moves, { minLength: least }));

const newest = { which: 0 };
const first = { ...newest, whom: 0 };
const second = { ...newest, whom: 2 };

/** A session from its plan to its closing, where something may have been left out. */
const sessionHeld = someOf(
  11,
  asks("scheduled"),
  edge("begins"),
  asks("opened", newest),
  wait(10),
  asks("presenceStated", { ...first, much: 0 }),
  asks("attended", first),
  asks("attended", second),
  asks("presenceStated", { ...first, much: 1 }),
  edge("ends"),
  asks("attended", first),
  asks("led", { ...newest, who: 0 }),
  asks("led", { ...newest, who: 1 }),
  asks("closed", newest),
  asks("attended", first),
  asks("countersigned", first),
);

/** A session planned, or begun and not ended. */
export const sessionUnderWay: Arbitrary<ReadonlyArray<Move>> = someOf(
  1,
  asks("scheduled"),
  edge("begins"),
  asks("opened", newest),
  wait(10),
  asks("presenceStated", first),
  asks("attended", first),
  asks("led", newest),
);

/** Sessions enough, on days enough, to train two delegates; one or two may not be planned. */
export const programme: Arbitrary<ReadonlyArray<Move>> = someOf(
  5,
  ...[0, 1, 2, 3].map((much) => asks("scheduled", { who: 0, whom: 0, which: 0, much })),
  ...[1, 2, 3].map((much) => asks("scheduled", { who: 0, whom: 0, which: 1, much })),
);

/** Stories that single gestures hardly ever tell. */
const passagesTold = [
  ...Array.from({ length: 5 }, () => sessionHeld),
  someOf(2, receives, asks("filed"), asks("accepted", newest)),
  someOf(2, receives, asks("filed", { which: 1, much: 1 }), asks("typed", { much: 0 })),
  someOf(
    4,
    receives,
    asks("filed", { which: 2, much: 1 }),
    asks("accepted", newest),
    asks("certified", first),
    asks("certificateAccepted", { ...first, who: 0 }),
  ),
  someOf(2, asks("capSupplied"), asks("learnedAlone", first), asks("confirmed", first)),
  someOf(2, asks("annexRead", { who: 1 }), asks("annexConfirmed", { who: 0 }), asks("ruleAdded")),
  someOf(
    3,
    asks("attested", { who: 0, whom: 0 }),
    asks("attested", { who: 0, whom: 1 }),
    asks("projetAttested"),
    asks("deposited", { which: 1, much: 0 }),
    asks("misEnOeuvre"),
  ),
  someOf(
    2,
    asks("periodSupplied"),
    asks("assessed", first),
    wait(45 * 1440),
    asks("voided", first),
  ),
  someOf(
    3,
    asks("periodSupplied", { which: 0, much: 0 }),
    wait(45 * 1440),
    asks("assessed", { ...first, who: 0, much: 1 }),
    wait(1440),
  ),
  someOf(1, asks("voided", { ...first, who: 0 }), asks("toRedo"), asks("depositCorrected")),
  someOf(
    3,
    asks("suspended"),
    receives,
    asks("filed", { which: 7, much: 1 }),
    wait(1440),
    asks("suspensionLifted"),
  ),
  someOf(2, asks("away", first), wait(1440), asks("back", first)),
  someOf(2, asks("stopped", first), wait(1440), asks("started", first)),
  someOf(
    2,
    asks("deposited", { which: 1, much: 5 }),
    asks("repriseDeclared", { who: 0, which: 0 }),
    asks("repriseConfirmed"),
  ),
  nat(5).chain((which) =>
    someOf(2, asks("ruleAdded", { which }), wait(1440), asks("ruleDropped", { which })),
  ),
  nat(4).chain((whom) =>
    someOf(
      3,
      asks("withdrawn", { whom }),
      wait(1440),
      asks("proposed", { whom }),
      wait(10),
      asks("engaged", { whom }),
      asks("sworn", { whom }),
    ),
  ),
  nat(1).chain((whom) =>
    someOf(2, asks("parted", { who: 0, whom }), wait(1440), asks("paired", { who: 0, whom })),
  ),
] as const;

const passages = oneof(
  { arbitrary: anyOf(names).map((move) => [move]), weight: 3 },
  { arbitrary: waits.map((move) => [move]), weight: 1 },
  { arbitrary: oneof(...passagesTold), weight: 3 },
);

/** What may happen, of any kind. */
export const anyMoves = (most: number): Arbitrary<ReadonlyArray<Move>> =>
  array(passages, { maxLength: most }).map((each) => each.flat());

/** What may happen, of some kinds of gesture only, time passing in between. */
export const movesAmong = (
  gestureNames: ReadonlyArray<GestureName>,
  most: number,
): Arbitrary<ReadonlyArray<Move>> =>
  array(
    oneof(
      { arbitrary: anyOf(gestureNames), weight: 3 },
      { arbitrary: waits, weight: 1 },
      { arbitrary: receives, weight: 1 },
    ),
    { maxLength: most },
  );

/** Histories of a structure, from any stage of the field's order. */
export const histories: Arbitrary<Lived> = record({
  from: constantFrom<Stage>("engaging", "training", "attesting", "depositing", "starting"),
  moves: anyMoves(10),
});
