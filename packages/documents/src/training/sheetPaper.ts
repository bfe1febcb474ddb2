import { flagsTold } from "@coopilote/domain/dossier/flagsTold.ts";
import { type Hash, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { frenchInstant } from "@coopilote/domain/kernel/Sentence.ts";
import { isBefore, minutesBetween } from "@coopilote/domain/kernel/time.ts";
import type { Sha256 } from "@coopilote/domain/journal/hmac.ts";
import { hour } from "@coopilote/domain/journal/registerPhrases.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import { formateurId, type Segment } from "@coopilote/domain/training/facts.ts";
import { presenceChanges } from "@coopilote/domain/training/presenceChanges.ts";
import { saysCode } from "@coopilote/domain/training/saying.ts";
import {
  enrolledIn,
  extentIn,
  leaderSignature,
  participantsIn,
  sheetHash,
} from "@coopilote/domain/training/sheet.ts";
import { modesFr, naturesFr } from "@coopilote/domain/training/sheetFr.ts";
import {
  type AttendanceSignature,
  type Sequence,
  sequencesOf,
  signatureIn,
  type TrainingSession,
} from "@coopilote/domain/training/TrainingSession.ts";
import { HashMap } from "effect";
import { footOf, type Framed, type Head } from "../kernel/Framed.ts";
import {
  byFamily,
  formateurPresented,
  presented,
  structureNamed,
  wordsIn,
} from "../kernel/named.ts";
import { methodsFr } from "../kernel/methodsFr.ts";
import {
  presenceFr,
  sequenceFr,
  sheetFr as fr,
  signatureFr,
  standingFr,
  whenFr,
} from "./sheetPaperFr.ts";

type Row = ReadonlyArray<string>;

/** What `sheet.typ` shows. */
export type SheetPaper = {
  readonly paper: Framed;
  readonly fr: typeof fr;
  readonly standing: string;
  readonly about: ReadonlyArray<readonly [label: string, value: string]>;
  readonly programme: ReadonlyArray<Row>;
  readonly sequences: ReadonlyArray<{ readonly title: string; readonly lines: ReadonlyArray<Row> }>;
  readonly flags: ReadonlyArray<Row>;
  readonly changes: ReadonlyArray<Row>;
  readonly hash: Hash;
};

/** A session as it is known at the head of its journal. */
export type SheetPrinted = {
  readonly legible: Legible;
  readonly session: TrainingSession;
  readonly head: Head;
  readonly sha256: Sha256;
};

const formateurRow = (
  { legible, session }: SheetPrinted,
  segment: Segment,
  formateur: Segment["formateurs"][number],
): string => {
  const signed = leaderSignature(session, segment.segment, formateurId(formateur));
  const who = formateurPresented(legible, formateur, segment.from.day);
  if (signed === undefined) return `${who} : ${signatureFr.none}`;
  const { at, method } = signed.signature;
  const doubts = wordsIn(legible).proof(signed.signature);
  return `${who} : ${signatureFr.signed(at, methodsFr[method])}${doubts}`;
};

const programmeRows = (printed: SheetPrinted): ReadonlyArray<Row> => {
  const words = wordsIn(printed.legible);
  return printed.session.segments
    .toSorted((a, b) => a.from.at - b.from.at)
    .map((segment) => [
      `${hour(segment.from.time)} – ${hour(segment.to.time)}`,
      `${words.module(segment.protocols[0] ?? "", segment.module)}, ${naturesFr[segment.nature]}, ${modesFr[segment.mode]}`,
      segment.formateurs.map((one) => formateurRow(printed, segment, one)).join(" ; "),
    ]);
};

const signatureWords = (legible: Legible, signed: AttendanceSignature): string => {
  const words = wordsIn(legible);
  const { signature, to, late, countersigned } = signed;
  return [
    signatureFr.signed(signature.at, methodsFr[signature.method]),
    saysCode(signature.sentence) ? signatureFr.code : "",
    isBefore(signature.at, to) ? signatureFr.underWay : "",
    words.proof(signature),
    late === null ? "" : `, ${signatureFr.late(words.text(late))}`,
    countersigned === undefined
      ? ""
      : `, ${signatureFr.countersigned(words.person(countersigned.signature.signer), countersigned.signature.at)}`,
  ].join("");
};

const sequenceOf = ({ legible, session }: SheetPrinted, sequence: Sequence) => ({
  title: sequenceFr(sequence, minutesBetween(sequence.from, sequence.to)),
  lines: byFamily(legible, participantsIn(session, sequence)).map((person) => {
    const extent = extentIn(session, sequence, person);
    const signed = signatureIn(session, sequence.sequence, person);
    return [
      presented(legible, person, sequence.from.day),
      presenceFr(extent),
      signed === undefined
        ? extent === undefined
          ? ""
          : signatureFr.none
        : signatureWords(legible, signed),
    ];
  }),
});

type OfSession = Pick<SheetPrinted, "legible" | "session">;

/** Each point noticed at the closing of a sheet, then its answer or that none is needed. */
export const flagRows = ({
  legible,
  session,
}: OfSession): ReadonlyArray<readonly [said: string, answer: string]> =>
  flagsTold(session, wordsIn(legible)).map(({ title, level, answer }) => [
    title,
    answer ?? (level === "to-explain" ? fr.waiting : fr.noted),
  ]);

const changeRows = ({ legible, session }: SheetPrinted): ReadonlyArray<Row> => {
  const words = wordsIn(legible);
  return byFamily(legible, enrolledIn(session)).flatMap((person) =>
    presenceChanges(session, person).map(({ before, after, statement }) => [
      words.person(person),
      [
        `${presenceFr(before)} → ${presenceFr(after)}`,
        ...(statement.reason === null ? [] : [words.text(statement.reason)]),
      ].join(", "),
      `${words.person(statement.by)}, le ${frenchInstant(statement.at)}`,
    ]),
  );
};

/** Whether a sheet is closed, by whom and how; that it is not; that its session was cancelled. */
export const standingOf = ({ legible, session }: OfSession): string => {
  const words = wordsIn(legible);
  const { cancelled, closing } = session;
  if (cancelled !== undefined)
    return standingFr.cancelled(cancelled.at, words.text(cancelled.reason));
  return closing === undefined
    ? standingFr.open
    : standingFr.closed(closing, words.person(PersonId.make(closing.by)));
};

/** « 24 mars 2025, de 13 h à 16 h 30 », or nothing where nothing is planned. */
export const whenOf = ({ segments }: TrainingSession): string | undefined => {
  const sequences = sequencesOf(segments);
  const [from, to] = [sequences[0]?.from, sequences.at(-1)?.to];
  return from === undefined || to === undefined ? undefined : whenFr({ from, to });
};

/** When and where a session is, and for which protocols. */
export const aboutOf = ({ legible, session }: SheetPrinted): SheetPaper["about"] => {
  const when = whenOf(session);
  const protocols = new Set(session.segments.flatMap((segment) => segment.protocols));
  const titles = [...HashMap.values(legible.workspace.protocols.adoptions)]
    .toSorted((a, b) => a.entry - b.entry)
    .filter(({ protocol }) => protocols.has(protocol))
    .map(({ content }) => content.title);
  return [
    ...(when === undefined ? [] : [[fr.about.when, when] as const]),
    [fr.about.place, wordsIn(legible).text(session.place)],
    ...[...new Set(titles)].map((title) => [fr.about.protocols, title] as const),
  ];
};

/** A sheet as it stands at a head: who was there, who signed, when and how, what was noticed and answered. */
export const sheetPaper = (printed: SheetPrinted): SheetPaper => {
  const { legible, session, head, sha256 } = printed;
  const standing = standingOf(printed);
  return {
    paper: {
      title: wordsIn(legible).text(session.title),
      structure: structureNamed(legible),
      foot: footOf(head),
      band: session.closing === undefined || session.cancelled !== undefined ? standing : null,
    },
    fr,
    standing,
    about: aboutOf(printed),
    programme: programmeRows(printed),
    sequences: sequencesOf(session.segments).map((sequence) => sequenceOf(printed, sequence)),
    flags: flagRows(printed),
    changes: changeRows(printed),
    hash: sheetHash(sha256, session),
  };
};
