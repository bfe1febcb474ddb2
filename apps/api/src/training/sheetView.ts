import type { SheetView } from "@coopilote/contract/training/answers.ts";
import { lastWhere } from "@coopilote/domain/kernel/History.ts";
import type { PersonId, SessionId } from "@coopilote/domain/kernel/ids.ts";
import { blankSheetCode } from "@coopilote/domain/dossier/paperNumber.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { isBefore, minutesBetween } from "@coopilote/domain/kernel/time.ts";
import { answersForStructure, plansTraining } from "@coopilote/domain/Policy.ts";
import { type Formateur, formateurId } from "@coopilote/domain/training/facts.ts";
import { saysCode } from "@coopilote/domain/training/saying.ts";
import { sessionCode } from "@coopilote/domain/training/sessionCode.ts";
import {
  enrolledIn,
  leaderSignature,
  opensLater,
  participantsIn,
  sheetGaps,
  sheetHash,
} from "@coopilote/domain/training/sheet.ts";
import { isAfterClosing } from "@coopilote/domain/training/presenceChanges.ts";
import { sheetFlags } from "@coopilote/domain/training/sheetFlags.ts";
import { attendanceToSign } from "@coopilote/domain/training/toSign.ts";
import {
  planEntry,
  presenceIn,
  sequencesOf,
  signatureIn,
  stateOf,
  type Sequence,
  type TrainingSession,
} from "@coopilote/domain/training/TrainingSession.ts";
import { isEnrollable } from "@coopilote/domain/training/enrollable.ts";
import { HashMap } from "effect";
import {
  byName,
  cardOf,
  everyone,
  linkFrom,
  nameOf,
  optionalTextIn,
  pinChoice,
  textIn,
} from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { conflictLines } from "./calendarView.ts";
import { formateurName } from "./sessionsView.ts";

export const moduleTitle = (
  { snapshot }: Pick<ViewRequest, "snapshot">,
  protocols: ReadonlyArray<string>,
  module: string,
) =>
  [...HashMap.values(snapshot.workspace.protocols.adoptions)]
    .toSorted((a, b) => a.entry - b.entry)
    .filter(({ protocol }) => protocols.includes(protocol))
    .flatMap(({ content }) => content.modules)
    .find(({ id }) => id === module)?.title ?? module;

/** Who handed a guest the link they sign with, the last time one was. */
const handedBy = (
  { snapshot }: ViewRequest,
  { links }: TrainingSession,
  formateur: Formateur,
): string | null => {
  const given = formateur.kind === "guest" ? at(links, formateur.guest)?.latest : undefined;
  return given === undefined ? null : nameOf(snapshot, given.by);
};

const segmentsOf = (request: ViewRequest, session: TrainingSession): SheetView["segments"] =>
  session.segments
    .toSorted((a, b) => a.from.at - b.from.at)
    .map((segment) => ({
      ...segment,
      moduleTitle: moduleTitle(request, segment.protocols, segment.module),
      formateurs: segment.formateurs.map((formateur) => {
        const signed = leaderSignature(session, segment.segment, formateurId(formateur));
        return {
          formateur,
          name: formateurName(request, formateur),
          signed: signed?.signature.at ?? null,
          method: signed?.signature.method ?? null,
          handedBy: handedBy(request, session, formateur),
        };
      }),
    }));

const lineOf = (
  { snapshot, now }: ViewRequest,
  session: TrainingSession,
  sequence: Sequence,
  person: PersonId,
): SheetView["lines"][number] => {
  const stated = presenceIn(session, sequence.sequence, person);
  const signed = signatureIn(session, sequence.sequence, person);
  return {
    sequence: sequence.sequence,
    person,
    presence: stated?.presence ?? null,
    presenceBy: stated === undefined ? null : nameOf(snapshot, stated.by),
    presenceReason: optionalTextIn(snapshot, stated?.reason ?? null),
    presenceAfterClosing: stated !== undefined && isAfterClosing(session, stated),
    signed: signed?.signature.at ?? null,
    signedFrom: signed?.from ?? null,
    signedTo: signed?.to ?? null,
    method: signed?.signature.method ?? null,
    byCode: signed !== undefined && saysCode(signed.signature.sentence),
    late: signed !== undefined && signed.late !== null,
    countersigned: signed?.countersigned !== undefined,
    identity: signed?.signature.identity ?? null,
    handedBy: signed === undefined ? null : linkFrom(snapshot, signed.signature),
    pin: signed === undefined ? null : pinChoice(snapshot, signed.signature),
    underWay: signed !== undefined && isBefore(signed.signature.at, signed.to),
    toSign: attendanceToSign(session, sequence, person, now) ?? null,
  };
};

/** Each participant of each séquence, by family name. */
const linesOf = (request: ViewRequest, session: TrainingSession): SheetView["lines"] =>
  sequencesOf(session.segments).flatMap((sequence) =>
    byName(
      request.snapshot,
      participantsIn(session, sequence).map((participant) =>
        lineOf(request, session, sequence, participant),
      ),
    ),
  );

/** Flags stored at closing; before it, what closing now would notice. */
const flagsOf = (
  { snapshot, holiday }: ViewRequest,
  session: TrainingSession,
): SheetView["flags"] => {
  const flags =
    session.closing?.flags ??
    (stateOf(session) === "open"
      ? sheetFlags(session, {
          sessions: HashMap.values(snapshot.workspace.training.sessions),
          holiday,
          manner: "formateurs",
        })
      : []);
  return flags.map((flag) => {
    const explained = lastWhere(
      session.explanations,
      (known) =>
        known.flag === flag.flag &&
        known.sequence === flag.sequence &&
        known.person === flag.person,
    );
    return {
      ...flag,
      explanation: explained === undefined ? null : textIn(snapshot, explained.explanation),
    };
  });
};

/** Whether someone may read a sheet: whoever leads it, signs it, plans training or answers for the structure. */
export const maySeeSheet = (
  { standing, person }: Pick<ViewRequest, "standing" | "person">,
  session: TrainingSession,
): boolean =>
  plansTraining(standing) !== undefined ||
  standing.leads(session.session) ||
  HashMap.has(session.enrolled, person) ||
  answersForStructure(standing) !== undefined;

/** How a session ended: closed by whom, or cancelled and why. */
const endingOf = (
  { snapshot }: ViewRequest,
  { closing, cancelled }: TrainingSession,
): Pick<SheetView, "closed" | "cancelled"> => ({
  closed:
    closing === undefined
      ? null
      : { at: closing.at, by: nameOf(snapshot, closing.by), manner: closing.manner },
  cancelled:
    cancelled === undefined
      ? null
      : { at: cancelled.at, reason: textIn(snapshot, cancelled.reason) },
});

/** What whoever looks is to a session. */
const readerOf = (
  { person, standing }: ViewRequest,
  session: TrainingSession,
): SheetView["me"] => ({
  person,
  leads: standing.leads(session.session),
  manages: standing.manages,
  participates: HashMap.has(session.enrolled, person),
  mayPlan: plansTraining(standing) !== undefined,
});

/** The code of this minute, for whoever shows it to the room: never for who is enrolled and may sign by it. */
const codeFor = (
  { digestOf, now, person, standing }: ViewRequest,
  session: TrainingSession,
): string | null =>
  (standing.leads(session.session) || standing.manages) && !HashMap.has(session.enrolled, person)
    ? (sessionCode(digestOf, session, now) ?? null)
    : null;

/** The sheet signed by hand by which a planned session was closed. */
const scanOf = ({ closing }: TrainingSession) =>
  closing?.manner === "paper" ? closing.document : null;

/** A sheet, for whoever leads it, signs it, plans training or answers for the structure. */
export const sheetView = (request: ViewRequest, id: SessionId): SheetView | undefined => {
  const { snapshot, now, sha256 } = request;
  const session = at(snapshot.workspace.training.sessions, id);
  if (session === undefined || !maySeeSheet(request, session)) return undefined;
  const sequences = sequencesOf(session.segments);
  return {
    version: snapshot.workspace.version,
    now,
    code: codeFor(request, session),
    paperCode: blankSheetCode(sha256, id),
    session: id,
    title: textIn(snapshot, session.title),
    place: textIn(snapshot, session.place),
    state: stateOf(session),
    opens:
      stateOf(session) === "planned" ? (opensLater(session, now, request.civil.of) ?? null) : null,
    capacity: session.capacity,
    afterwards: session.afterwards ?? scanOf(session),
    plan: planEntry(session),
    hash: sheetHash(sha256, session),
    segments: segmentsOf(request, session),
    sequences: sequences.map(({ sequence, from, to }) => ({
      sequence,
      from,
      to,
      minutes: minutesBetween(from, to),
    })),
    participants: byName(
      snapshot,
      enrolledIn(session).map((participant) => cardOf(snapshot, participant)),
    ),
    lines: linesOf(request, session),
    gaps: stateOf(session) === "open" ? sheetGaps(session, now) : [],
    flags: flagsOf(request, session),
    ...endingOf(request, session),
    conflicts: conflictLines(request, id),
    people: everyone(snapshot),
    enrollable: everyone(snapshot).flatMap((card) =>
      isEnrollable(snapshot.workspace, session, card.person, now) ? [card.person] : [],
    ),
    me: readerOf(request, session),
  };
};
