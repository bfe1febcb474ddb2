import { HashMap } from "effect";
import type { FactsOf, Noted } from "../journal/Entry.ts";
import { remember } from "../kernel/History.ts";
import { changed, keyOf, remembered } from "../kernel/maps.ts";
import { formateurId, type trainingFacts } from "./facts.ts";
import type { TrainingSession } from "./TrainingSession.ts";

type TrainingFact = FactsOf<typeof trainingFacts>;

const sheetTypes = [
  "SessionReplanned.1",
  "SessionCancelled.1",
  "SessionOpened.1",
  "ParticipantRemoved.1",
  "AttendanceSigned.1",
  "LateSignatureCountersigned.1",
  "PresenceStated.1",
  "SegmentSigned.1",
  "SheetClosed.1",
  "FlagExplained.1",
] as const;
type SheetFact = Extract<TrainingFact, { readonly type: (typeof sheetTypes)[number] }>;
const ofSheet: ReadonlySet<string> = new Set(sheetTypes);

/** Facts that change one session and nothing else. */
export const isSheetFact = (fact: TrainingFact): fact is SheetFact => ofSheet.has(fact.type);

export const evolveSheet = (
  session: TrainingSession,
  { type, body }: SheetFact,
  noted: Noted,
): TrainingSession => {
  switch (type) {
    case "SessionReplanned.1":
      return {
        ...session,
        title: body.title,
        place: body.place,
        segments: body.segments,
        capacity: body.capacity,
        replanned: remember(session.replanned, { ...noted, reason: body.reason }),
      };
    case "SessionCancelled.1":
      return { ...session, cancelled: { ...noted, reason: body.reason } };
    case "SessionOpened.1":
      return { ...session, opened: noted };
    case "ParticipantRemoved.1":
      return { ...session, enrolled: HashMap.remove(session.enrolled, body.person) };
    case "AttendanceSigned.1":
      return {
        ...session,
        signatures: remembered(session.signatures, keyOf(body.sequence, body.person), {
          ...noted,
          from: body.from,
          to: body.to,
          late: body.late,
          signature: body.signature,
          countersigned: undefined,
        }),
      };
    case "LateSignatureCountersigned.1":
      return {
        ...session,
        signatures: changed(session.signatures, keyOf(body.sequence, body.person), (history) =>
          history === undefined
            ? history
            : {
                ...history,
                latest: {
                  ...history.latest,
                  countersigned: { ...noted, signature: body.signature },
                },
              },
        ),
      };
    case "PresenceStated.1":
      return {
        ...session,
        presences: remembered(session.presences, keyOf(body.sequence, body.person), {
          ...noted,
          presence: body.presence,
          by: body.by,
          reason: body.reason,
        }),
      };
    case "SegmentSigned.1":
      return {
        ...session,
        segmentSignatures: HashMap.set(
          session.segmentSignatures,
          keyOf(body.segment, formateurId(body.formateur)),
          { ...noted, formateur: body.formateur, signature: body.signature },
        ),
      };
    case "SheetClosed.1":
      return { ...session, closing: { entry: noted.entry, ...body } };
    case "FlagExplained.1":
      return { ...session, explanations: remember(session.explanations, { ...noted, ...body }) };
  }
};
