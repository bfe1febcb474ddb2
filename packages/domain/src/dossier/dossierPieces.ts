import { HashMap } from "effect";
import { concerned, type Document } from "../documents/Document.ts";
import type { DocumentKindCode } from "../documents/labels.ts";
import { chronological } from "../kernel/History.ts";
import { at } from "../kernel/maps.ts";
import type { Code, DocumentId } from "../kernel/ids.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { Workspace } from "../Workspace.ts";
import type { Conclusions } from "./Conclusions.ts";
import { isInScope } from "./disclosure.ts";
import type { OpenEntry } from "./Reopening.ts";
import { idsIn, isForTeam, type Scope } from "./Scope.ts";

/** Where a piece stands in a dossier, in reading order. */
export const pieceGroups = ["texts", "declaration", "people", "sessions", "followup"] as const;
type Group = (typeof pieceGroups)[number];

/** A piece of a dossier. `number` from 1 in reading order; `file`: its name in the archive, which names nobody. */
export type DossierPiece = {
  readonly document: DocumentId;
  readonly entry: EntryRef;
  readonly number: number;
  readonly file: string;
  readonly group: Group;
  readonly size: number;
  readonly mediaType: Code;
};

/** Pieces joined without being cited: what a team works by. */
const annexes: ReadonlyArray<DocumentKindCode> = [
  "annexe",
  "logigramme",
  "critere-dmp",
  "information-consentement",
  "conduite-urgence",
  "transmission-securisee",
  "projet-de-sante",
];

const ofDeclaration: ReadonlyArray<DocumentKindCode> = [
  "declaration-responsable",
  "accuse-depot",
  "demande-ars",
  "decision-ars",
  "reponse-ars",
  "avis-decision",
];
const ofFollowUp: ReadonlyArray<DocumentKindCode> = ["preuve-activite"];

const extensions: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
};
/** What ends the name of a file, by its media type. */
export const extensionOf = (mediaType: string): string => extensions[mediaType] ?? "bin";

const isOneOf =
  (kinds: ReadonlyArray<string>) =>
  ({ kinds: held }: Document): boolean =>
    held.some((kind) => kinds.includes(kind));

const isAnnex = isOneOf(annexes);
const isOfDeclaration = isOneOf(ofDeclaration);
const isOfSession = isOneOf(["feuille-emargement"]);
const isOfFollowUp = isOneOf(ofFollowUp);
/** Identity is looked at, never kept in what leaves, be it on the same scan as something else (j31). */
export const isPrivate = isOneOf(["carte-professionnelle"]);

const groupOf = (document: Document): Group => {
  if (isAnnex(document)) return "texts";
  if (isOfDeclaration(document)) return "declaration";
  if (isOfSession(document)) return "sessions";
  return isOfFollowUp(document) ? "followup" : "people";
};

/** Where facts name the pieces they rest on. */
const citing = new Set(["document", "documents", "receipt", "afterwards", "engagement"]);

const idsUnder = (held: unknown): ReadonlyArray<string> => {
  if (typeof held === "string") return [held];
  return Array.isArray(held) ? held.flatMap((each) => idsUnder(each)) : [];
};

const citedIn = (held: unknown): ReadonlyArray<string> => {
  if (typeof held !== "object" || held === null) return [];
  return Object.entries(held).flatMap(([field, value]) =>
    citing.has(field) ? idsUnder(value) : citedIn(value),
  );
};

/** Facts by which a piece is itself filed or judged cite nothing. */
const isOfPieces = ({ fact: { type } }: OpenEntry): boolean =>
  type === "DocumentFiled.1" || type === "DocumentAccepted.1" || type === "DocumentToRedo.1";

const evidenceIn = ({ teams }: Conclusions): ReadonlySet<number> =>
  new Set(
    teams.flatMap(({ findings, delegates }) => [
      ...findings.flatMap(({ evidence }) => evidence),
      ...delegates.flatMap(({ heldAsKnownThen, heldAsKnownToday }) => [
        ...heldAsKnownThen.evidence,
        ...heldAsKnownToday.evidence,
      ]),
    ]),
  );

const entriesOf = ({ entry, verdicts }: Document): ReadonlyArray<number> => [
  entry,
  ...chronological(verdicts).map((verdict) => verdict.entry),
];

/** Pieces of one person follow each other: by the first filed about any of the same people. */
const byReading = (documents: ReadonlyArray<Document>): ReadonlyArray<Document> => {
  const firstOf = new Map<string, number>();
  const ofWhom = (document: Document): string => [...document.about].toSorted().join(" ");
  for (const document of documents.toSorted((a, b) => a.entry - b.entry))
    if (!firstOf.has(ofWhom(document))) firstOf.set(ofWhom(document), document.entry);
  const placeOf = (document: Document): number =>
    groupOf(document) === "people" ? (firstOf.get(ofWhom(document)) ?? 0) : document.entry;
  return documents.toSorted(
    (a, b) =>
      pieceGroups.indexOf(groupOf(a)) - pieceGroups.indexOf(groupOf(b)) ||
      placeOf(a) - placeOf(b) ||
      a.entry - b.entry,
  );
};

/** Whether what a fact says is of another team, or of another session, than those of a scope. */
const isElsewhere = (
  workspace: Workspace,
  scope: Scope,
): ((entry: Pick<OpenEntry, "fact">) => boolean) => {
  if (scope.kind === "session")
    return ({ fact: { body } }) => !("session" in body) || body.session !== scope.session;
  if (scope.kind !== "team") return () => false;
  return ({ fact: { body } }) => {
    if ("team" in body) return body.team !== null && body.team !== scope.team;
    const session = "session" in body ? at(workspace.training.sessions, body.session) : undefined;
    return session !== undefined && !isForTeam(workspace, scope.team, session);
  };
};

/**
 * The pieces of a dossier in reading order: those its conclusions rest on, those its facts cite, and what its teams work by.
 * Never a carte professionnelle, nor a piece that nothing cites.
 */
export const dossierPieces = (
  entries: ReadonlyArray<OpenEntry>,
  workspace: Workspace,
  scope: Scope,
  conclusions: Conclusions,
): ReadonlyArray<DossierPiece> => {
  const isOf = isInScope(workspace, scope);
  const isAway = isElsewhere(workspace, scope);
  const evidence = evidenceIn(conclusions);
  const cited = new Set(
    entries
      .filter((entry) => isOf(entry) && !isOfPieces(entry) && !isAway(entry))
      .flatMap(({ fact }) => citedIn(fact.body)),
  );
  const ids = new Set(idsIn(workspace, scope));
  const isJoined = (document: Document): boolean =>
    !isPrivate(document) &&
    (cited.has(document.document) ||
      entriesOf(document).some((entry) => evidence.has(entry)) ||
      (scope.kind !== "session" &&
        isAnnex(document) &&
        concerned(document).some((id) => ids.has(id))));
  const joined = [...HashMap.values(workspace.documents.documents)].filter(isJoined);
  return byReading(joined).map((document, index) => {
    const { document: id, entry, size, mediaType } = document;
    const number = index + 1;
    const file = `pieces/${String(number).padStart(3, "0")}.${extensionOf(mediaType)}`;
    return { document: id, entry, number, file, group: groupOf(document), size, mediaType };
  });
};
