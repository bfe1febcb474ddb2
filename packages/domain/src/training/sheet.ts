import { inCodeOrder } from "../kernel/plainText.ts";
import { HashMap } from "effect";
import { canonical } from "../journal/canonical.ts";
import { bytesOf, hexOf } from "../journal/chain.ts";
import type { Sha256 } from "../journal/hmac.ts";
import type { Hash, PersonId, SegmentId } from "../kernel/ids.ts";
import { at, atIds } from "../kernel/maps.ts";
import { Instant, isBefore, type LocalInstant } from "../kernel/time.ts";
import { formateurId, type Presence } from "./facts.ts";
import { leadsThroughout } from "./plan.ts";
import type { SheetGap } from "./refusals.ts";
import {
  type AttendanceSignature,
  presenceIn,
  type SegmentSignature,
  type Sequence,
  sequencesOf,
  signatureIn,
  type TrainingSession,
} from "./TrainingSession.ts";

/** Local instants between which someone is present; never empty, never reversed. */
export type Extent = { readonly from: LocalInstant; readonly to: LocalInstant };

/** What two stretches have in common, or nothing. */
export const shared = (a: Extent, b: Extent): Extent | undefined => {
  const from = a.from.at < b.from.at ? b.from : a.from;
  const to = a.to.at < b.to.at ? a.to : b.to;
  return isBefore(from, to) ? { from, to } : undefined;
};

export const isWithin = (inner: Extent, outer: Extent): boolean =>
  outer.from.at <= inner.from.at && inner.to.at <= outer.to.at;

/** The part of a séquence that a stated presence covers; nothing where it says absent (j22). */
export const extentOf = (
  sequence: Sequence,
  presence: Presence | undefined,
): Extent | undefined => {
  const planned = { from: sequence.from, to: sequence.to };
  if (presence === undefined || presence.kind === "whole") return planned;
  if (presence.kind === "absent") return undefined;
  return shared(planned, { from: presence.arrived, to: presence.left });
};

/** When someone was there: what the formateur last stated, the planned séquence by default (j22). */
export const extentIn = (
  session: TrainingSession,
  sequence: Sequence,
  person: PersonId,
): Extent | undefined =>
  extentOf(sequence, presenceIn(session, sequence.sequence, person)?.presence);

/** Everyone enrolled, by id. */
export const enrolledIn = (session: TrainingSession): ReadonlyArray<PersonId> =>
  [...HashMap.keys(session.enrolled)].toSorted();

/** Who takes part in a séquence: those enrolled who do not lead all of it (j15). */
export const participantsIn = (
  session: TrainingSession,
  sequence: Sequence,
): ReadonlyArray<PersonId> =>
  enrolledIn(session).filter((person) => !leadsThroughout(sequence.segments, person));

const displayed = (extent: Extent | undefined) =>
  extent === undefined ? "absent" : { from: extent.from.at, to: extent.to.at };

const presencesOf = (session: TrainingSession, sequences: ReadonlyArray<Sequence>) =>
  sequences.flatMap((sequence) =>
    enrolledIn(session).flatMap((person) => {
      const extent = extentIn(session, sequence, person);
      return extent !== undefined && isWithin(sequence, extent)
        ? []
        : [{ sequence: sequence.sequence, person, presence: displayed(extent) }];
    }),
  );

/**
 * SHA-256 of a sheet as it is displayed: the session; the commitments of its title and place; of each segment
 * the id, séquence, module, nature, mode, protocols, formateurs and instants; the ids enrolled; the presences
 * that differ from the planned séquence. Never a name; never a signature, so that signing leaves the sheet
 * of the next person as it was.
 */
export const sheetHash = (sha256: Sha256, session: TrainingSession): Hash =>
  hexOf(
    sha256(
      bytesOf(
        canonical({
          session: session.session,
          title: session.title.commitment,
          place: session.place.commitment,
          segments: session.segments
            .toSorted((a, b) => inCodeOrder(a.segment, b.segment))
            .map((segment) => ({
              segment: segment.segment,
              sequence: segment.sequence,
              module: segment.module,
              nature: segment.nature,
              mode: segment.mode,
              from: segment.from.at,
              to: segment.to.at,
              protocols: segment.protocols.toSorted(inCodeOrder),
              formateurs: segment.formateurs.map(formateurId).toSorted(inCodeOrder),
            })),
          enrolled: enrolledIn(session),
          presences: presencesOf(
            session,
            sequencesOf(session.segments).toSorted((a, b) => inCodeOrder(a.sequence, b.sequence)),
          ),
        }),
      ),
    ),
  );

/** A signature given late that no formateur has countersigned (j23). */
export const awaitsCountersignature = (signature: AttendanceSignature): boolean =>
  signature.late !== null && signature.countersigned === undefined;

const attendanceGaps = (session: TrainingSession, sequence: Sequence): ReadonlyArray<SheetGap> =>
  participantsIn(session, sequence).flatMap((person): ReadonlyArray<SheetGap> => {
    const of = { sequence: sequence.sequence, person };
    if (presenceIn(session, sequence.sequence, person)?.presence.kind === "absent") return [];
    const signature = signatureIn(session, sequence.sequence, person);
    if (signature === undefined) return [{ gap: "neither-signed-nor-absent", ...of }];
    return awaitsCountersignature(signature)
      ? [{ gap: "late-signature-not-countersigned", ...of }]
      : [];
  });

/** A formateur's signature stands for those enrolled when it was given, nobody who came since. */
export const standsFor = (
  session: TrainingSession,
  { entry }: SegmentSignature,
  person: PersonId,
): boolean => (at(session.enrolled, person)?.entry ?? Infinity) < entry;

/** A formateur's signature of a segment, where it stands for everyone enrolled. */
export const leaderSignature = (
  session: TrainingSession,
  segment: SegmentId,
  formateur: string,
): SegmentSignature | undefined => {
  const signature = atIds(session.segmentSignatures, segment, formateur);
  return signature !== undefined &&
    enrolledIn(session).every((person) => standsFor(session, signature, person))
    ? signature
    : undefined;
};

const formateurGaps = (session: TrainingSession): ReadonlyArray<SheetGap> =>
  session.segments.flatMap(({ segment, formateurs }) =>
    formateurs
      .map(formateurId)
      .filter((formateur) => leaderSignature(session, segment, formateur) === undefined)
      .map((formateur): SheetGap => ({ gap: "segment-not-signed", segment, formateur })),
  );

/** When the last segment ends. */
export const endOf = ({ segments }: Pick<TrainingSession, "segments">): LocalInstant | undefined =>
  sequencesOf(segments)
    .map(({ to }) => to)
    .reduce<LocalInstant | undefined>(
      (latest, to) => (latest === undefined || isBefore(latest, to) ? to : latest),
      undefined,
    );

/** A sheet may be opened this long before its first segment, in milliseconds. */
export const openingLead = 60 * 60_000;

/** From when a sheet may be opened, where that is still to come. */
export const opensLater = (
  { segments }: Pick<TrainingSession, "segments">,
  now: LocalInstant,
  civilOf: (instant: Instant) => LocalInstant,
): LocalInstant | undefined => {
  const [first] = sequencesOf(segments);
  if (first === undefined) return undefined;
  const opens = civilOf(Instant.make(first.from.at - openingLead));
  return isBefore(now, opens) ? opens : undefined;
};

/** What keeps a sheet from closing, in the order of the sheet; empty where it may close (design §3.4). */
export const sheetGaps = (session: TrainingSession, now: LocalInstant): ReadonlyArray<SheetGap> => {
  const ends = endOf(session);
  const running: ReadonlyArray<SheetGap> =
    ends !== undefined && isBefore(now, ends) ? [{ gap: "not-finished", ends }] : [];
  const empty: ReadonlyArray<SheetGap> = HashMap.isEmpty(session.enrolled)
    ? [{ gap: "nobody-enrolled" }]
    : [];
  return [
    ...running,
    ...empty,
    ...sequencesOf(session.segments).flatMap((sequence) => attendanceGaps(session, sequence)),
    ...formateurGaps(session),
  ];
};
