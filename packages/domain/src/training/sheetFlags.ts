import { HashMap } from "effect";
import type { Code, PersonId, SequenceId } from "../kernel/ids.ts";
import { keyOf } from "../kernel/maps.ts";
import { type Day, isBefore, minutesBetween, weekday } from "../kernel/time.ts";
import { type Flag, formateurId, type Segment } from "./facts.ts";
import { interruptionsIn, isLedBy, longestSequence } from "./plan.ts";
import { enrolledIn, type Extent, extentIn, isWithin, leaderSignature, shared } from "./sheet.ts";
import {
  type AttendanceSignature,
  type Closing,
  type SegmentSignature,
  type Sequence,
  sequencesOf,
  signatureIn,
  type TrainingSession,
} from "./TrainingSession.ts";

/** Every point a sheet may raise when it closes, and whether it wants an answer (j35). */
export const flagLevels = {
  overlap: "to-explain",
  "signed-before-start": "to-explain",
  "formateur-also-participant": "to-explain",
  "chain-signing": "to-explain",
  "public-holiday": "to-explain",
  "sequence-too-long": "to-explain",
  "sequence-not-continuous": "to-explain",
  "closed-by-suppleance": "to-explain",
  "typed-by-participant": "to-explain",
  "signed-before-end": "noted",
  sunday: "noted",
  "identity-not-verified": "noted",
  "signature-shorter": "noted",
  "attendance-not-signed": "noted",
  "segment-not-signed": "noted",
} as const satisfies { readonly [flag: Code]: Flag["level"] };
export type FlagCode = keyof typeof flagLevels;

/** What judging a sheet needs besides the sheet. */
export type SheetGround = {
  readonly sessions: Iterable<TrainingSession>;
  readonly holiday: (day: Day) => boolean;
  readonly manner: Closing["manner"];
};

const flagged = (
  flag: FlagCode,
  sequence: SequenceId | null = null,
  person: PersonId | null = null,
): Flag => ({ flag, level: flagLevels[flag], sequence, person });

type Attended = { readonly person: PersonId; readonly signature: AttendanceSignature };

const attended = (session: TrainingSession, sequence: Sequence): ReadonlyArray<Attended> =>
  enrolledIn(session).flatMap((person) => {
    const signature = signatureIn(session, sequence.sequence, person);
    return signature === undefined ? [] : [{ person, signature }];
  });

/** When someone was there by what they signed and what was stated; nothing where they were absent. */
const proven = (
  session: TrainingSession,
  sequence: Sequence,
  { person, signature }: Attended,
): Extent | undefined => {
  const extent = extentIn(session, sequence, person);
  return extent === undefined ? undefined : shared(extent, signature);
};

const signaturesOf = (session: TrainingSession): ReadonlyArray<SegmentSignature> => [
  ...HashMap.values(session.segmentSignatures),
];

const ledAndSigned = (session: TrainingSession, segment: Segment): ReadonlyArray<PersonId> =>
  segment.formateurs.flatMap((formateur) =>
    formateur.kind === "person" &&
    HashMap.has(session.segmentSignatures, keyOf(segment.segment, formateur.person))
      ? [formateur.person]
      : [],
  );

type Busy = Extent & { readonly person: PersonId; readonly sequence: SequenceId };

/** When each person was in a segment by their own signature, as participant or as formateur. */
const busyIn = (session: TrainingSession): ReadonlyArray<Busy> =>
  sequencesOf(session.segments).flatMap((stretch) => {
    const { sequence } = stretch;
    const present = attended(session, stretch);
    return stretch.segments.flatMap((segment) => [
      ...present.flatMap((one) => {
        const extent = proven(session, stretch, one);
        const part = extent === undefined ? undefined : shared(extent, segment);
        return part === undefined ? [] : [{ ...part, person: one.person, sequence }];
      }),
      ...ledAndSigned(session, segment).map((person) => ({
        from: segment.from,
        to: segment.to,
        person,
        sequence,
      })),
    ]);
  });

const overlaps = (
  session: TrainingSession,
  sessions: Iterable<TrainingSession>,
): ReadonlyArray<Flag> => {
  const own = busyIn(session);
  const elsewhere = [...sessions]
    .filter(
      (other) =>
        other.session !== session.session &&
        other.cancelled === undefined &&
        other.segments.some((theirs) =>
          session.segments.some((segment) => shared(segment, theirs) !== undefined),
        ),
    )
    .flatMap(busyIn);
  return own
    .filter((here) =>
      elsewhere.some((there) => there.person === here.person && shared(here, there) !== undefined),
    )
    .map(({ sequence, person }) => flagged("overlap", sequence, person));
};

const chainLength = 4;
const chainSpan = 20_000;

/** Signatures given one after another on the formateur's tablet are a designed method, not a chain (j35). */
const isChainSigned = (signatures: ReadonlyArray<AttendanceSignature>): boolean => {
  const instants = signatures
    .map(({ signature }) => signature)
    .filter(({ method }) => method === "account" || method === "link")
    .map(({ at }) => at.at)
    .toSorted((a, b) => a - b);
  return instants.some((first, index) => {
    const last = instants[index + chainLength - 1];
    return last !== undefined && last - first <= chainSpan;
  });
};

const touchedDays = ({ from, to }: Extent): ReadonlyArray<Day> =>
  to.day === from.day || to.time === "00:00" ? [from.day] : [from.day, to.day];

const calendarFlags = (
  sequence: Sequence,
  holiday: SheetGround["holiday"],
): ReadonlyArray<Flag> => {
  const days = touchedDays(sequence);
  return [
    ...(days.some(holiday) ? [flagged("public-holiday", sequence.sequence)] : []),
    ...(days.some((day) => weekday(day) === 6) ? [flagged("sunday", sequence.sequence)] : []),
  ];
};

const lengthFlags = ({ sequence, from, to }: Sequence): ReadonlyArray<Flag> =>
  minutesBetween(from, to) > longestSequence ? [flagged("sequence-too-long", sequence)] : [];

const participantFlags = (session: TrainingSession, sequence: Sequence): ReadonlyArray<Flag> =>
  attended(session, sequence).flatMap((one) => {
    const { person, signature } = one;
    const extent = proven(session, sequence, one);
    const stated = extentIn(session, sequence, person);
    const of = (flag: FlagCode) => flagged(flag, sequence.sequence, person);
    const leadsWhilePresent = sequence.segments.some(
      (segment) =>
        isLedBy(segment, person) && extent !== undefined && shared(extent, segment) !== undefined,
    );
    return [
      ...(signature.signature.at.at < sequence.from.at ? [of("signed-before-start")] : []),
      ...(leadsWhilePresent ? [of("formateur-also-participant")] : []),
      ...(stated !== undefined && !isWithin(stated, signature) ? [of("signature-shorter")] : []),
    ];
  });

/** Whoever typed a paper sheet on which they take part answers for their own hours: someone else should have read it (j6). */
const typistFlags = (session: TrainingSession): ReadonlyArray<Flag> => {
  const signatures = [
    ...sequencesOf(session.segments)
      .flatMap((sequence) => attended(session, sequence))
      .map(({ signature: { signature } }) => signature),
    ...signaturesOf(session).map(({ signature }) => signature),
  ];
  return [...new Set(signatures.map(({ typedBy }) => typedBy))].flatMap((typist) =>
    typist !== null && HashMap.has(session.enrolled, typist)
      ? [flagged("typed-by-participant", null, typist)]
      : [],
  );
};

/** Signatures that precede the end of what they cover say that people are there, not that they were. */
const earlyFlags = (session: TrainingSession, sequence: Sequence): ReadonlyArray<Flag> =>
  attended(session, sequence).some(
    ({ signature: { signature, to } }) =>
      sequence.from.at <= signature.at.at && isBefore(signature.at, to),
  )
    ? [flagged("signed-before-end", sequence.sequence)]
    : [];

const missingFlags = (session: TrainingSession, sequence: Sequence): ReadonlyArray<Flag> => [
  ...enrolledIn(session)
    .filter(
      (person) =>
        extentIn(session, sequence, person) !== undefined &&
        signatureIn(session, sequence.sequence, person) === undefined &&
        !sequence.segments.every((segment) => isLedBy(segment, person)),
    )
    .map((person) => flagged("attendance-not-signed", sequence.sequence, person)),
  ...sequence.segments.flatMap((segment) =>
    segment.formateurs
      .filter(
        (formateur) =>
          leaderSignature(session, segment.segment, formateurId(formateur)) === undefined,
      )
      .map((formateur) =>
        flagged(
          "segment-not-signed",
          sequence.sequence,
          formateur.kind === "person" ? formateur.person : null,
        ),
      ),
  ),
];

const identityFlags = (
  session: TrainingSession,
  sequences: ReadonlyArray<Sequence>,
): ReadonlyArray<Flag> => {
  const participants = sequences
    .flatMap((sequence) => attended(session, sequence))
    .filter(({ signature }) => signature.signature.identity === "not-verified")
    .map(({ person }) => person);
  const formateurs = signaturesOf(session).flatMap(({ formateur, signature }) =>
    formateur.kind === "person" && signature.identity === "not-verified" ? [formateur.person] : [],
  );
  return [...participants, ...formateurs].map((person) =>
    flagged("identity-not-verified", null, person),
  );
};

const keyOfFlag = ({ flag, sequence, person }: Flag): string => `${flag}/${sequence}/${person}`;

/** Points noticed on a sheet as it closes, each once, in the order of their kinds (j35, R-proofs §6.3). */
export const sheetFlags = (session: TrainingSession, ground: SheetGround): ReadonlyArray<Flag> => {
  const sequences = sequencesOf(session.segments);
  const all = [
    ...overlaps(session, ground.sessions),
    ...sequences.flatMap((sequence) => [
      ...participantFlags(session, sequence),
      ...earlyFlags(session, sequence),
      ...(isChainSigned(attended(session, sequence).map(({ signature }) => signature))
        ? [flagged("chain-signing", sequence.sequence)]
        : []),
      ...calendarFlags(sequence, ground.holiday),
      ...lengthFlags(sequence),
      ...missingFlags(session, sequence),
    ]),
    ...interruptionsIn(session.segments).map(({ segment }) =>
      flagged("sequence-not-continuous", segment.sequence),
    ),
    ...typistFlags(session),
    ...(ground.manner === "suppleance" ? [flagged("closed-by-suppleance")] : []),
    ...identityFlags(session, sequences),
  ];
  const rank = Object.keys(flagLevels);
  return [...new Map(all.map((flag) => [keyOfFlag(flag), flag])).values()].toSorted(
    (a, b) => rank.indexOf(a.flag) - rank.indexOf(b.flag),
  );
};
