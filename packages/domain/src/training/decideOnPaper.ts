import { HashMap, Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import type { Fact } from "../Fact.ts";
import { knownPerson, refused } from "../deciding.ts";
import { fittingDocument } from "../fitting.ts";
import { canonical } from "../journal/canonical.ts";
import { EntryRef, type FactsOf } from "../journal/Entry.ts";
import type { Code, PersonId } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { RefusalOf } from "../Refusal.ts";
import { readOnScan } from "../signing.ts";
import type { Workspace } from "../Workspace.ts";
import { takenBy } from "./decideGround.ts";
import { resolvedPresence } from "./decidePresence.ts";
import { formateurId, type Presence, type Segment, type trainingFacts } from "./facts.ts";
import { evolveTraining } from "./fold.ts";
import { endOf, type Extent, extentOf, isWithin, leaderSignature } from "./sheet.ts";
import { sheetFlags } from "./sheetFlags.ts";
import {
  presenceIn,
  type Sequence,
  sequencesOf,
  signatureIn,
  type TrainingSession,
} from "./TrainingSession.ts";

export type TrainingFact = FactsOf<typeof trainingFacts>;

/** What a signed sheet says of a session, its scan in hand. */
export type SheetOnPaper = Pick<
  Body<"enterSessionAfterwards">,
  "session" | "document" | "attendances" | "signedSegments"
>;

/** Whoever types a sheet. `before`: the session as it is known, nothing where the sheet makes it. */
export type Typist = {
  readonly workspace: Workspace;
  readonly context: Context;
  readonly sheet: SheetOnPaper;
  readonly by: PersonId;
  readonly before: TrainingSession | undefined;
};

/** Someone in a séquence, as the sheet says. */
type Line = {
  readonly sequence: Sequence;
  readonly person: PersonId;
  readonly presence: Presence;
  readonly signed: boolean;
};

/** The scan: an attendance sheet about the session, the structure, a team of its protocols or someone on it. */
export const scannedSheet = (
  workspace: Workspace,
  context: Context,
  session: Parameters<typeof takenBy>[1],
  { document, attendances }: SheetOnPaper,
) =>
  fittingDocument(workspace, context, document, {
    kind: "feuille-emargement",
    about: [
      ...takenBy(workspace, session),
      context.structure,
      ...attendances.map(({ person }) => person),
    ],
  });

/** Everyone on the sheet is known. */
export const knownPeople = (workspace: Workspace, { attendances }: SheetOnPaper) =>
  Result.all(
    [...new Set(attendances.map(({ person }) => person))].map((person) =>
      knownPerson(workspace, person),
    ),
  );

/** A line of the sheet: someone, their séquence, when they were there, whether they signed. */
const lineOnPaper = (
  { context }: Typist,
  sequences: ReadonlyArray<Sequence>,
  typed: SheetOnPaper["attendances"][number],
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

/** Every line of the sheet, none said twice. */
const linesOnPaper = (typist: Typist, segments: ReadonlyArray<Segment>) =>
  Result.gen(function* () {
    const sequences = sequencesOf(segments);
    const lines = yield* Result.all(
      typist.sheet.attendances.map((typed, place) => lineOnPaper(typist, sequences, typed, place)),
    );
    const again = twiceIn(lines);
    if (again !== undefined) return yield* refused({ _tag: "IdAlreadyUsed", id: again.person });
    return lines;
  });

/** Those who signed what they led are among those who lead it. */
const knownLeaders = (
  { sheet }: Typist,
  segments: ReadonlyArray<Pick<Segment, "segment" | "formateurs">>,
): Result.Result<
  SheetOnPaper["signedSegments"],
  RefusalOf<"NoSuchSegment" | "NotAFormateurHere" | "NoSuchGuest">
> => {
  for (const { segment, formateur } of sheet.signedSegments) {
    const known = segments.find((one) => one.segment === segment);
    if (known === undefined) return Result.fail({ _tag: "NoSuchSegment", segment });
    const leads = known.formateurs.some((one) => formateurId(one) === formateurId(formateur));
    if (leads) continue;
    return formateur.kind === "person"
      ? Result.fail({ _tag: "NotAFormateurHere", person: formateur.person })
      : Result.fail({ _tag: "NoSuchGuest", guest: formateur.guest });
  }
  return Result.succeed(sheet.signedSegments);
};

const onScan = (
  { workspace, context, sheet }: Typist,
  signer: string,
  sentence: Code,
  signed: LocalInstant,
) => readOnScan(workspace, context, signer, sentence, { document: sheet.document, signed });

/** Whether what the sheet says of a presence is already what is known of it. */
const isKnownPresence = ({ before }: Typist, { sequence, person, presence }: Line): boolean => {
  const known =
    before === undefined ? undefined : presenceIn(before, sequence.sequence, person)?.presence;
  return canonical(known ?? { kind: "whole" }) === canonical(presence);
};

/** Whether someone has already signed as much, on a device: they do not sign it again on paper. */
const hasSigned = ({ before }: Typist, { sequence, person }: Line, extent: Extent): boolean => {
  const known = before === undefined ? undefined : signatureIn(before, sequence.sequence, person);
  return known !== undefined && isWithin(extent, known);
};

/** What the sheet says of one person in one séquence; nothing where they neither signed nor were absent. */
const lineFacts = (typist: Typist, line: Line): ReadonlyArray<TrainingFact> => {
  const { session } = typist.sheet;
  const { person, presence } = line;
  const { sequence } = line.sequence;
  const extent = extentOf(line.sequence, presence);
  return [
    ...(isKnownPresence(typist, line)
      ? []
      : [
          {
            type: "PresenceStated.1" as const,
            body: { session, sequence, person, presence, by: typist.by, reason: null },
          },
        ]),
    ...(line.signed && extent !== undefined && !hasSigned(typist, line, extent)
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

/** Whether a formateur has already signed what they led on a device, before everyone who is on the sheet. */
const hasLed = ({ before, sheet }: Typist, { segment }: Segment, formateur: string): boolean =>
  before !== undefined &&
  leaderSignature(before, segment, formateur) !== undefined &&
  sheet.attendances.every(({ person }) => HashMap.has(before.enrolled, person));

const leaderFacts = (
  typist: Typist,
  segments: ReadonlyArray<Segment>,
): ReadonlyArray<TrainingFact> =>
  segments.flatMap((segment) =>
    segment.formateurs
      .filter(
        (formateur) =>
          !hasLed(typist, segment, formateurId(formateur)) &&
          typist.sheet.signedSegments.some(
            (signed) =>
              signed.segment === segment.segment &&
              formateurId(signed.formateur) === formateurId(formateur),
          ),
      )
      .map((formateur) => ({
        type: "SegmentSigned.1" as const,
        body: {
          session: typist.sheet.session,
          segment: segment.segment,
          formateur,
          signature: onScan(typist, formateurId(formateur), "segments-led.1", segment.to),
        },
      })),
  );

/** The session as it will be once these facts are folded. */
const sessionAfter = (
  { workspace, context, sheet }: Typist,
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
  return at(training.sessions, sheet.session);
};

const closing = (
  typist: Typist,
  facts: ReadonlyArray<TrainingFact>,
  ended: LocalInstant,
): TrainingFact => {
  const { workspace, context, sheet, by } = typist;
  const session = sessionAfter(typist, facts);
  const sessions = HashMap.values(workspace.training.sessions);
  return {
    type: "SheetClosed.1",
    body: {
      session: sheet.session,
      at: ended,
      manner: "paper",
      by,
      reason: null,
      document: sheet.document,
      flags:
        session === undefined
          ? []
          : sheetFlags(session, { sessions, holiday: context.holiday, manner: "paper" }),
    },
  };
};

/** The scan is the session's from now on, where it was filed before it was known to be. */
const attached = (
  { sheet: { document, session } }: Typist,
  about: ReadonlyArray<string>,
): ReadonlyArray<Fact> =>
  about.includes(session)
    ? []
    : [{ type: "DocumentAttached.1", body: { document, about: [session] } }];

/**
 * Everything a sheet says of a session: presences, signatures, its closing at its end. `first`: what the session is made of, or
 * who joins it; `about`: what its scan is already about.
 */
export const saidOnPaper = (
  typist: Typist,
  segments: ReadonlyArray<Segment>,
  first: ReadonlyArray<TrainingFact>,
  about: ReadonlyArray<string>,
) =>
  Result.gen(function* () {
    yield* knownLeaders(typist, segments);
    const lines = yield* linesOnPaper(typist, segments);
    const facts = [
      ...first,
      ...lines.flatMap((line) => lineFacts(typist, line)),
      ...leaderFacts(typist, segments),
    ];
    const ended = endOf({ segments }) ?? typist.context.now;
    return [...facts, closing(typist, facts, ended), ...attached(typist, about)];
  });
