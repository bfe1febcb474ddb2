import { HashMap, Result } from "effect";
import { happened } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import type { Fact } from "../Fact.ts";
import { actingPerson, type Decided, knownPerson, refused } from "../deciding.ts";
import { EntryRef, type FactsOf } from "../journal/Entry.ts";
import { concerned } from "../documents/Document.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { fittingDocument } from "../fitting.ts";
import type { Code, PersonId } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { RefusalOf } from "../Refusal.ts";
import { readOnScan } from "../signing.ts";
import type { Workspace } from "../Workspace.ts";
import { takenBy } from "./decideGround.ts";
import { knownPlan, resolvedSegments } from "./decidePlan.ts";
import { resolvedPresence } from "./decidePresence.ts";
import { formateurId, type Presence, type Segment, type trainingFacts } from "./facts.ts";
import { evolveTraining } from "./fold.ts";
import { overlapIn } from "./plan.ts";
import { endOf, extentOf } from "./sheet.ts";
import { sheetFlags } from "./sheetFlags.ts";
import { type Sequence, sequencesOf, type TrainingSession } from "./TrainingSession.ts";

type TrainingFact = FactsOf<typeof trainingFacts>;
type Command = Body<"enterSessionAfterwards">;
type Typist = {
  readonly workspace: Workspace;
  readonly context: Context;
  readonly command: Command;
  readonly by: PersonId;
};
type Line = {
  readonly sequence: Sequence;
  readonly person: PersonId;
  readonly presence: Presence;
  readonly signed: boolean;
};

/** The scan: an attendance sheet about the session, the structure, a team of its protocols or someone on it. */
const scannedSheet = ({ workspace, context, command }: Typist) =>
  fittingDocument(workspace, context, command.document, {
    kind: "feuille-emargement",
    about: [
      ...takenBy(workspace, command),
      context.structure,
      ...command.attendances.map(({ person }) => person),
    ],
  });

/** The segments as the sheet says: all past, none at the same time; how they were cut is only noticed. */
const segmentsOnPaper = ({ context, command }: Typist) =>
  Result.gen(function* () {
    const segments = yield* resolvedSegments(context, command.segments, happened);
    const overlapping = overlapIn(segments);
    return overlapping === undefined ? segments : yield* refused(overlapping);
  });

/** A line of the sheet: someone, their séquence, when they were there, whether they signed. */
const lineOnPaper = (
  { context }: Typist,
  sequences: ReadonlyArray<Sequence>,
  typed: Command["attendances"][number],
  place: number,
) =>
  Result.gen(function* () {
    const { person, signed } = typed;
    const sequence = sequences.find((one) => one.sequence === typed.sequence);
    if (sequence === undefined)
      return yield* refused({ _tag: "NoSuchSequence", sequence: typed.sequence });
    const path = ["attendances", place, "presence"];
    const presence = yield* resolvedPresence(context, sequence, typed.presence, path);
    if (signed && presence.kind === "absent")
      return yield* refused({ _tag: "StatedAbsent", person });
    const line: Line = { sequence, person, presence, signed };
    return line;
  });

/** The first line that says again who another one says, in the same séquence. */
const twiceIn = (lines: ReadonlyArray<Line>): Line | undefined => {
  const seen = new Set<string>();
  return lines.find(({ sequence: { sequence }, person }) => {
    const key = keyOf(sequence, person);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
};

const linesOnPaper = (typist: Typist, segments: ReadonlyArray<Segment>) =>
  Result.gen(function* () {
    const sequences = sequencesOf(segments);
    const lines = yield* Result.all(
      typist.command.attendances.map((typed, place) =>
        lineOnPaper(typist, sequences, typed, place),
      ),
    );
    const again = twiceIn(lines);
    if (again !== undefined) return yield* refused({ _tag: "IdAlreadyUsed", id: again.person });
    return lines;
  });

const knownLeaders = ({
  command,
}: Typist): Result.Result<
  Command["signedSegments"],
  RefusalOf<"NoSuchSegment" | "NotAFormateurHere" | "NoSuchGuest">
> => {
  for (const { segment, formateur } of command.signedSegments) {
    const known = command.segments.find((one) => one.segment === segment);
    if (known === undefined) return Result.fail({ _tag: "NoSuchSegment", segment });
    const leads = known.formateurs.some((one) => formateurId(one) === formateurId(formateur));
    if (leads) continue;
    return formateur.kind === "person"
      ? Result.fail({ _tag: "NotAFormateurHere", person: formateur.person })
      : Result.fail({ _tag: "NoSuchGuest", guest: formateur.guest });
  }
  return Result.succeed(command.signedSegments);
};

const onScan = (
  { workspace, context, command }: Typist,
  signer: string,
  sentence: Code,
  signed: LocalInstant,
) => readOnScan(workspace, context, signer, sentence, { document: command.document, signed });

const planFacts = (
  { command }: Typist,
  segments: ReadonlyArray<Segment>,
): ReadonlyArray<TrainingFact> => {
  const { session, title, place, capacity, document } = command;
  const persons = [...new Set(command.attendances.map(({ person }) => person))].toSorted();
  return [
    {
      type: "SessionScheduled.1",
      body: { session, title, place, segments, capacity, afterwards: document },
    },
    ...(persons.length === 0
      ? []
      : [{ type: "ParticipantsEnrolled.1" as const, body: { session, persons } }]),
  ];
};

/** What the sheet says of one person in one séquence; nothing where they neither signed nor were absent. */
const lineFacts = (typist: Typist, line: Line): ReadonlyArray<TrainingFact> => {
  const { session } = typist.command;
  const { person, presence } = line;
  const { sequence } = line.sequence;
  const extent = extentOf(line.sequence, presence);
  return [
    ...(presence.kind === "whole"
      ? []
      : [
          {
            type: "PresenceStated.1" as const,
            body: { session, sequence, person, presence, by: typist.by, reason: null },
          },
        ]),
    ...(line.signed && extent !== undefined
      ? [
          {
            type: "AttendanceSigned.1" as const,
            body: {
              session,
              sequence,
              person,
              from: extent.from,
              to: extent.to,
              late: null,
              signature: onScan(typist, person, "presence.1", line.sequence.to),
            },
          },
        ]
      : []),
  ];
};

const leaderFacts = (
  typist: Typist,
  segments: ReadonlyArray<Segment>,
): ReadonlyArray<TrainingFact> =>
  segments.flatMap((segment) =>
    segment.formateurs
      .filter((formateur) =>
        typist.command.signedSegments.some(
          (signed) =>
            signed.segment === segment.segment &&
            formateurId(signed.formateur) === formateurId(formateur),
        ),
      )
      .map((formateur) => ({
        type: "SegmentSigned.1" as const,
        body: {
          session: typist.command.session,
          segment: segment.segment,
          formateur,
          signature: onScan(typist, formateurId(formateur), "segments-led.1", segment.to),
        },
      })),
  );

/** The session as it will be once these facts are folded. */
const sessionAfter = (
  { workspace, context, command }: Typist,
  facts: ReadonlyArray<TrainingFact>,
): TrainingSession | undefined => {
  const training = facts.reduce(
    (state, fact, index) =>
      evolveTraining(state, {
        version: EntryRef.make(workspace.version + 1 + index),
        at: context.now,
        actor: context.actor,
        role: context.role,
        fact,
      }),
    workspace.training,
  );
  return at(training.sessions, command.session);
};

const closing = (
  { workspace, context, command, by }: Typist,
  facts: ReadonlyArray<TrainingFact>,
  ended: LocalInstant,
): TrainingFact => {
  const session = sessionAfter({ workspace, context, command, by }, facts);
  const sessions = HashMap.values(workspace.training.sessions);
  return {
    type: "SheetClosed.1",
    body: {
      session: command.session,
      at: ended,
      manner: "paper",
      by,
      reason: null,
      document: command.document,
      flags:
        session === undefined
          ? []
          : sheetFlags(session, { sessions, holiday: context.holiday, manner: "paper" }),
    },
  };
};

/** The scan is the session's from now on, where it was filed before the session existed here. */
const attached = (
  { document, session }: Command,
  about: ReadonlyArray<string>,
): ReadonlyArray<Fact> =>
  about.includes(session)
    ? []
    : [{ type: "DocumentAttached.1", body: { document, about: [session] } }];

/**
 * A session held on paper, entered with its scan: who typed it and when are the entry's own (j21).
 * The paper is what it is: a missing signature or a séquence too long is recorded and noticed, never refused.
 */
export const enterSessionAfterwards = (
  workspace: Workspace,
  command: Command,
  context: Context,
): Decided<
  | UnfitDocument["_tag"]
  | "NoSuchPerson"
  | "NoSuchGuest"
  | "ProtocolNotChosen"
  | "NoSuchModule"
  | "NoSuchSegment"
  | "NotAFormateurHere"
  | "SegmentReversed"
  | "SegmentsOverlap"
  | "NoSuchSequence"
  | "PresenceOutsideSequence"
  | "StatedAbsent"
> =>
  Result.gen(function* () {
    const by = yield* actingPerson(context);
    const typist = { workspace, context, command, by };
    if (HashMap.has(workspace.training.sessions, command.session))
      return yield* refused({ _tag: "IdAlreadyUsed", id: command.session });
    const about = concerned(yield* scannedSheet(typist));
    yield* knownPlan(workspace, command.segments);
    for (const person of new Set(command.attendances.map((line) => line.person)))
      yield* knownPerson(workspace, person);
    yield* knownLeaders(typist);
    const segments = yield* segmentsOnPaper(typist);
    const lines = yield* linesOnPaper(typist, segments);
    const facts = [
      ...planFacts(typist, segments),
      ...lines.flatMap((line) => lineFacts(typist, line)),
      ...leaderFacts(typist, segments),
    ];
    const ended = endOf({ segments }) ?? context.now;
    return [...facts, closing(typist, facts, ended), ...attached(command, about)];
  });
