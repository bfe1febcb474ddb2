import { documentsAbout, isToRedo } from "@coopilote/domain/documents/Document.ts";
import { unfitness } from "@coopilote/domain/documents/fit.ts";
import type { DocumentKindCode } from "@coopilote/domain/documents/labels.ts";
import { isPrivate } from "@coopilote/domain/dossier/dossierPieces.ts";
import { of } from "@coopilote/domain/journal/registerPhrases.ts";
import type { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import type { DocumentId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { lastWhere } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { Signature } from "@coopilote/domain/kernel/Signature.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { projetOn } from "@coopilote/domain/readiness/teamKinds.ts";
import { agreementSignedBy, engagementOn, memberOn } from "@coopilote/domain/teams/Team.ts";
import { wordsIn } from "../kernel/named.ts";
import {
  type DeclarationForm,
  type DeclarationPrinted,
  type FormPerson,
  preparedUnder,
} from "./declarationForm.ts";
import { piecesFr as fr } from "./declarationFr.ts";

type PieceName = keyof typeof fr.titles;

/**
 * A piece of a declaration. `file`: its name in the archive, without what ends it, which names nobody. Filed as `document`,
 * or signed here at `entry`; neither: it lacks.
 */
export type PieceAsked = {
  readonly what: PieceName;
  readonly person: PersonId | null;
  readonly title: string;
  readonly file: string;
  readonly document: DocumentId | null;
  readonly entry: EntryRef | null;
};

/** `isWithCard`: it lacks only because its scan shows a carte professionnelle too. */
type Found = Pick<PieceAsked, "document" | "entry"> & { readonly isWithCard: boolean };
const lacking: Found = { document: null, entry: null, isWithCard: false };

/** A piece by its document, unless it shows what never leaves (j31). */
const joined = ({ legible: { workspace } }: DeclarationPrinted, document: DocumentId): Found => {
  const known = at(workspace.documents.documents, document);
  return known !== undefined && isPrivate(known)
    ? { ...lacking, isWithCard: true }
    : { ...lacking, document };
};

type Signed = { readonly entry: EntryRef; readonly signature: Signature };

const signedAs = (printed: DeclarationPrinted, { entry, signature: { document } }: Signed): Found =>
  document === null ? { ...lacking, entry } : joined(printed, document);

/** The last piece of a kind filed about someone, which is of this team and not to be redone; before any other, one that can leave. */
const filedAs = (printed: DeclarationPrinted, person: PersonId, kind: DocumentKindCode): Found => {
  const {
    legible: { workspace },
    prepared: { team },
    on,
  } = printed;
  const fit = { kind, about: [person], team };
  const filed = documentsAbout(workspace.documents, person, on)
    .filter(({ document }) => unfitness(workspace, document, fit, on) === undefined)
    .map(({ document }) => joined(printed, document));
  return filed.find(({ isWithCard }) => !isWithCard) ?? filed[0] ?? lacking;
};

const asksEmployer = (finding: Finding, person: PersonId): boolean =>
  finding.parts.length > 0
    ? finding.parts.some((part) => asksEmployer(part, person))
    : finding.kind === "employer-agreement" &&
      finding.status !== "not-applicable" &&
      finding.subject.kind === "member" &&
      finding.subject.person === person;

const ofPerson = (
  printed: DeclarationPrinted,
  { person, role }: FormPerson,
): ReadonlyArray<readonly [PieceName, Found]> => {
  const { legible, prepared, on, findings } = printed;
  const team = at(legible.workspace.teams.teams, prepared.team);
  const member = memberOn(team, person, on);
  const engagement = member === undefined ? undefined : engagementOn(member, on);
  const sworn = lastWhere(member?.sworn, (one) => one.role === role);
  const signed = (one: Signed | undefined, kind: DocumentKindCode): Found =>
    one === undefined ? filedAs(printed, person, kind) : signedAs(printed, one);
  return [
    ["engagement", signed(engagement, "engagement-signe")],
    ["sworn", signed(sworn, "honneur-signe")],
    ...(findings.some((finding) => asksEmployer(finding, person))
      ? [["employer", signed(agreementSignedBy(member, on), "accord-employeur")] as const]
      : []),
  ];
};

const ofList = (printed: DeclarationPrinted): ReadonlyArray<readonly [PieceName, Found]> => {
  const { legible, prepared, on } = printed;
  const { workspace } = legible;
  const isSworn = (preparedUnder(printed)?.regime.statement.length ?? 0) > 0;
  const document = projetOn(workspace, prepared.team, on)?.document ?? null;
  const isFit = document !== null && !isToRedo(workspace.documents, document, on);
  const { statement } = prepared;
  return [
    ...(isSworn
      ? [["statement", statement === undefined ? lacking : signedAs(printed, statement)] as const]
      : []),
    ...(isFit ? [["projet", joined(printed, document)] as const] : []),
  ];
};

/**
 * The pieces that a declaration rests on, in reading order: those of the list, then of each professional it adds by their line.
 * Never an identity card nor a carte professionnelle (j31).
 */
export const piecesAsked = (
  printed: DeclarationPrinted,
  { adds }: Pick<DeclarationForm, "adds">,
): ReadonlyArray<PieceAsked> => {
  const words = wordsIn(printed.legible);
  const ofEach = adds.flatMap((named, index) =>
    ofPerson(printed, named).map(([what, found]) => ({
      what,
      found,
      person: named.person,
      line: index + 1,
    })),
  );
  const all = [
    ...ofList(printed).map(([what, found]) => ({ what, found, person: null, line: null })),
    ...ofEach,
  ];
  const titled = (what: PieceName, person: PersonId | null): string =>
    person === null ? fr.titles[what] : `${fr.titles[what]} ${of(words.person(person))}`;
  return all.map(({ what, found: { isWithCard, ...found }, person, line }, index) => ({
    what,
    person,
    title: isWithCard ? `${titled(what, person)} (${fr.withCard})` : titled(what, person),
    file: [
      String(index + 1).padStart(2, "0"),
      ...(line === null ? [] : [`personne-${line}`]),
      fr.files[what],
    ].join("-"),
    ...found,
  }));
};

/** Whether a piece is there to be joined. */
export const isThere = ({ document, entry }: PieceAsked): boolean =>
  document !== null || entry !== null;
