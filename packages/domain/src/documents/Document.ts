import { HashMap } from "effect";
import type { Noted } from "../journal/Entry.ts";
import { type History, lastWhere, newestFirst } from "../kernel/History.ts";
import { type Code, type DocumentId, type Hash, type PersonId, SessionId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import { type Day, isBy, type LocalInstant } from "../kernel/time.ts";
import type { TrainingState } from "../training/Training.ts";

/** What someone else than the person concerned said of a piece: accepted, or to redo and why. */
export type Verdict = Noted & {
  readonly verdict: "accepted" | "to-redo";
  readonly by: PersonId;
  readonly reason: Sealed | null;
};

/** A piece. `size` in bytes; `validUntil` its last valid day. */
export type Document = Noted & {
  readonly document: DocumentId;
  readonly kinds: ReadonlyArray<Code>;
  readonly about: ReadonlyArray<string>;
  /** What it was attached to once filed; `concerned` tells both. */
  readonly attached: History<string>;
  readonly commitment: Hash;
  readonly name: Sealed;
  readonly size: number;
  readonly mediaType: Code;
  readonly validUntil: Day | null;
  readonly filedBy: PersonId | null;
  readonly verdicts: History<Verdict>;
};

export type DocumentState = {
  readonly documents: HashMap.HashMap<DocumentId, Document>;
  readonly documentsAbout: HashMap.HashMap<string, History<DocumentId>>;
};

export const noDocument: DocumentState = {
  documents: HashMap.empty(),
  documentsAbout: HashMap.empty(),
};

/** Whom and what a piece is about, those it was attached to once filed included. */
export const concerned = ({
  about,
  attached,
}: Pick<Document, "about" | "attached">): ReadonlyArray<string> => [
  ...new Set([...about, ...newestFirst(attached)]),
];

/**
 * Whether a piece is about someone: it names them, as filed or attached since,
 * or a session in which they take part, whose hours it shows.
 */
export const isAbout = (
  { sessions }: TrainingState,
  document: Pick<Document, "about" | "attached">,
  person: PersonId,
): boolean =>
  concerned(document).some((id) => {
    const session = at(sessions, SessionId.make(id));
    return id === person || (session !== undefined && HashMap.has(session.enrolled, person));
  });

export const verdictOn = (document: Document, on: LocalInstant): Verdict | undefined =>
  lastWhere(document.verdicts, ({ at }) => isBy(at, on));

/** Whether someone asked by an instant to redo a piece: it shows nothing from then on, unless it is accepted since. */
export const isToRedo = (
  { documents }: DocumentState,
  document: DocumentId,
  on: LocalInstant,
): boolean => {
  const known = at(documents, document);
  return known !== undefined && verdictOn(known, on)?.verdict === "to-redo";
};

/** Pieces about someone or something filed by an instant, the last filed first. */
export const documentsAbout = (
  { documents, documentsAbout: index }: DocumentState,
  id: string,
  on: LocalInstant,
): ReadonlyArray<Document> =>
  newestFirst(at(index, id)).flatMap((document) => {
    const filed = at(documents, document);
    return filed !== undefined && isBy(filed.at, on) ? [filed] : [];
  });
