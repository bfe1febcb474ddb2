import { anyMoves, histories, worldOf } from "@coopilote/testkit/histories.ts";
import { team } from "@coopilote/testkit/history.ts";
import { type Move, moved } from "@coopilote/testkit/moves.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../Fact.ts";
import type { Folded } from "../journal/Entry.ts";
import { lastWhere } from "../kernel/History.ts";
import { at } from "../kernel/maps.ts";
import type { Day, LocalInstant } from "../kernel/time.ts";
import { sequencesOf } from "../training/TrainingSession.ts";
import { emptyWorkspace, evolve, type Workspace } from "../Workspace.ts";
import { asOf, type AsOfAnswer } from "./asOf.ts";
import { ledger } from "./ledger.ts";
import { readiness } from "./readiness.ts";
import { judgedBy } from "./textOn.ts";

const isOfTheAnnex = ({ protocols }: Workspace, requirement: string): boolean =>
  lastWhere(at(protocols.added, team), (known) => known.requirement === requirement)?.basis ===
  "annexe";

const beginning = ({ training }: Workspace, fact: Fact): LocalInstant | "always" => {
  if (fact.type !== "PresenceStated.1") return "always";
  const session = at(training.sessions, fact.body.session);
  const begun = sequencesOf(session?.segments ?? []).find(
    ({ sequence }) => sequence === fact.body.sequence,
  );
  return begun?.from ?? "always";
};

/**
 * From when a fact says something is so; « always » where it has no date of its own, takes back what was said,
 * or is read in the annex, which is as old as the text. Every other fact says it of the instant it is written.
 */
const effective = (
  { at: written, fact }: Folded<Fact>,
  workspace: Workspace,
): LocalInstant | Day | "always" => {
  switch (fact.type) {
    case "ProfessionStated.1":
    case "QualificationRecorded.1":
    case "QualificationRemoved.1":
    case "RegistrationRecorded.1":
    case "BillingNumberRecorded.1":
    case "AbsenceCancelled.1":
    case "TextLearned.1":
    case "TextInterpreted.1":
    case "TextInterpreted.2":
    case "AssessmentVoided.1":
    case "DepositCorrected.1":
    case "RepriseConfirmed.1":
      return "always";
    case "RequirementAdded.1":
    case "RequirementAdded.2":
      return fact.body.basis === "annexe" ? "always" : written;
    case "RequirementDropped.1":
      return isOfTheAnnex(workspace, fact.body.requirement) ? "always" : written;
    case "ExerciseStarted.1":
    case "AffiliationRecorded.1":
    case "SharedSoftwareAdopted.1":
    case "AbsenceRecorded.1":
    case "Suspended.1":
    case "SuspensionLifted.1":
    case "PracticeStopped.1":
      return fact.body.from;
    case "ExerciseEnded.1":
    case "AffiliationEnded.1":
    case "SharedSoftwareDropped.1":
    case "AssessmentRecorded.1":
    case "SupervisedPracticeRecorded.1":
    case "ProjetDeSanteAttested.1":
      return fact.body.on;
    case "EngagementSigned.1":
    case "SwornStatementSigned.1":
    case "AttendanceSigned.1":
    case "LateSignatureCountersigned.1":
    case "SegmentSigned.1":
    case "TrainingAttested.1":
      return fact.body.signature.at;
    case "SheetClosed.1":
    case "DepositRecorded.1":
    case "MemberWithdrawn.1":
    case "BinomeDissolved.1":
    case "BinomeRestored.1":
    case "AttestationRevoked.1":
      return fact.body.at;
    case "PresenceStated.1":
      return beginning(workspace, fact);
    case "AutoformationRecorded.1":
      return fact.body.completed;
    case "ExternalTrainingRecorded.1":
      return fact.body.issued;
    case "MiseEnOeuvreRecorded.1":
    case "PracticeStarted.1":
      return fact.body.effective;
    default:
      return written;
  }
};

const isAfter = (when: LocalInstant | Day | "always", on: LocalInstant): boolean => {
  if (when === "always") return false;
  return typeof when === "string" ? when > on.day : when.at > on.at;
};

/** What is written later and says nothing of the instant or before: other moves are passed over. */
const sinceThen = (world: World, moves: ReadonlyArray<Move>, on: LocalInstant): World =>
  moves.reduce((before, move) => {
    const after = moved(before, move);
    const written = after.entries.slice(before.entries.length);
    return written.every((entry) => isAfter(effective(entry, before.workspace), on))
      ? after
      : before;
  }, world);

const aDay: Move = { kind: "wait", minutes: 1440 };

describe("readiness on a day", () => {
  it("is unchanged, evidence and all, by what takes effect after it", () => {
    const seen = { written: 0 };
    assert(
      property(histories, anyMoves(10), (history, moves) => {
        const world = worldOf(history);
        const later = sinceThen(moved(world, aDay), moves, world.now);
        seen.written += later.entries.length - world.entries.length;
        expect(readiness(later.workspace, team, world.now)).toEqual(
          readiness(world.workspace, team, world.now),
        );
      }),
      { numRuns: 80 },
    );
    expect(seen.written).toBeGreaterThan(80);
  });
});

describe("a later correction", () => {
  const then = ({ entries }: World, { at: on }: LocalInstant): Workspace =>
    entries.filter((entry) => entry.at.at <= on).reduce(evolve, emptyWorkspace);

  /** A world on a day, and what became of it since. */
  const corrected = (holds: (was: World, since: World) => void, numRuns = 60): void => {
    assert(
      property(histories, anyMoves(10), (history, moves) => {
        const was = worldOf(history);
        holds(was, moves.reduce(moved, moved(was, aDay)));
      }),
      { numRuns },
    );
  };

  /** What a workspace answers of a day, delegate by delegate. */
  const answers = <A>(today: Workspace, was: World, line: (answer: AsOfAnswer) => A) =>
    new Map(
      asOf(today, then(was, was.now), team, was.now).map((answer) => [
        answer.delegate,
        line(answer),
      ]),
    );

  it("never changes the first line of the answer: was a decision in force?", () => {
    const seen = { inPractice: 0 };
    corrected((was, since) => {
      const first = (today: Workspace) => answers(today, was, ({ inPractice }) => inPractice);
      const before = first(was.workspace);
      for (const [delegate, now] of first(since.workspace)) {
        seen.inPractice += now.holds ? 1 : 0;
        expect(now).toEqual(before.get(delegate) ?? { ...now, holds: false });
      }
      expect([...first(since.workspace).keys()]).toEqual(
        expect.arrayContaining([...before.keys()]),
      );
    });
    expect(seen.inPractice).toBeGreaterThan(5);
  });

  it("is cited by the third line alone, never by what was known then", () => {
    corrected((was, since) => {
      const cited = answers(
        since.workspace,
        was,
        ({ heldAsKnownThen }) => heldAsKnownThen.evidence,
      );
      for (const evidence of cited.values())
        expect(evidence.filter((entry) => entry > was.workspace.version)).toEqual([]);
    });
  });

  it("never changes the second: did the conditions hold by what was known then?", () => {
    corrected((was, since) => {
      const second = (today: Workspace) =>
        answers(today, was, ({ heldAsKnownThen }) => heldAsKnownThen);
      const before = second(was.workspace);
      for (const [delegate, now] of second(since.workspace))
        expect(now).toEqual(before.get(delegate) ?? { ...now, byTexts: false });
    });
  });

  it("removes nothing that was written, and changes nothing of the state it was written on", () => {
    corrected((was, since) => {
      const people = was.entries.flatMap(({ fact }) =>
        fact.type === "PersonAdded.1" ? [fact.body.person] : [],
      );
      const told = () => {
        const judged = judgedBy(was.workspace, team, was.now);
        return {
          findings: readiness(was.workspace, team, was.now),
          ledgers: people.map((person) =>
            judged === undefined
              ? undefined
              : ledger(was.workspace, person, judged.version, was.now, team),
          ),
        };
      };
      const folded = then(since, was.now);
      expect(since.entries.slice(0, was.entries.length)).toEqual(was.entries);
      expect(readiness(folded, team, was.now)).toEqual(told().findings);
    });
  });
});
