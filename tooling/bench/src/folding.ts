import type { Fact } from "@coopilote/domain/Fact.ts";
import { EntryRef, type Folded } from "@coopilote/domain/journal/Entry.ts";
import { Hash, PersonId, SequenceId, SessionId } from "@coopilote/domain/kernel/ids.ts";
import { emptyWorkspace, evolve } from "@coopilote/domain/Workspace.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { atLeast, below, type Figure, medianOf, timed } from "./measure.ts";

const at = local("2026-03-10", "12:30");
const id = (kind: string, index: number): string =>
  `${index.toString(16).padStart(8, "0")}-0000-7000-8000-${kind.padStart(12, "0")}`;
const sealed = { seal: id("5", 0), commitment: Hash.make("0".repeat(64)) };

/** What a structure writes most: people known, sessions planned, presences signed. */
const factAt = (index: number): Fact => {
  const person = PersonId.make(id("1", Math.floor(index / 4)));
  const session = SessionId.make(id("2", Math.floor(index / 40)));
  switch (index % 4) {
    case 0:
      return { type: "PersonAdded.1", body: { person, name: sealed } };
    case 1:
      return { type: "ProfessionStated.1", body: { person, profession: "medecin" } };
    case 2:
      return index % 40 === 2
        ? {
            type: "SessionScheduled.1",
            body: {
              session,
              title: sealed,
              place: sealed,
              segments: [],
              capacity: null,
              afterwards: null,
            },
          }
        : { type: "ParticipantsEnrolled.1", body: { session, persons: [person] } };
    default:
      return {
        type: "AttendanceSigned.1",
        body: {
          session,
          sequence: SequenceId.make(id("3", 0)),
          person,
          from: at,
          to: at,
          late: null,
          signature: {
            signer: person,
            at,
            method: "account",
            sentence: "presence.1",
            shown: null,
            device: "ordinateur",
            identity: "verified",
            document: null,
            typedBy: null,
          },
        },
      };
  }
};

const journal = (length: number): ReadonlyArray<Folded<Fact>> =>
  Array.from({ length }, (_, index) => ({
    version: EntryRef.make(index + 1),
    at,
    actor: { kind: "console" },
    role: "console",
    fact: factAt(index),
  }));

/** The fold's speed, and that folding ten times more costs about ten times more. */
export const foldingFigures = (): ReadonlyArray<Figure> => {
  const small = journal(10_000);
  const large = journal(100_000);
  const short = medianOf(9, () => timed(() => void small.reduce(evolve, emptyWorkspace)));
  const long = medianOf(5, () => timed(() => void large.reduce(evolve, emptyWorkspace)));
  return [
    atLeast("fold, thousand facts a second (100,000 facts)", 100_000 / long, 250),
    below("fold of 100,000 facts ÷ of 10,000", long / short, 12, "×"),
  ];
};
