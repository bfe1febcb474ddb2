import { confirmedReprise, type Reprise } from "../activation/Activation.ts";
import type { RepriseLine } from "../activation/facts.ts";
import { isNamedIn } from "../declaration/Declaration.ts";
import type { NamedMember } from "../declaration/facts.ts";
import { concerned, type Document, documentsAbout, verdictOn } from "../documents/Document.ts";
import { unfitness } from "../documents/fit.ts";
import { repriseServing, type SaidInReprise } from "../documents/serving.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { DocumentId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { isBefore, isBy, type LocalInstant } from "../kernel/time.ts";
import type { Proof } from "../protocols/Finding.ts";
import type { Workspace } from "../Workspace.ts";

/** What a confirmed reprise says of someone, since the receipt of the deposit it rests on. */
export type SpokenFor = {
  readonly reprise: Reprise;
  readonly line: RepriseLine;
  readonly since: LocalInstant;
};

/**
 * The line of a confirmed reprise that speaks for someone in a role on an instant (j24): never before the deposit
 * it rests on, and for those whom that deposit named, nobody else.
 */
export const repriseLineOn = (
  { activation, declaration }: Workspace,
  team: TeamId,
  member: NamedMember,
  on: LocalInstant,
): SpokenFor | undefined => {
  const reprise = confirmedReprise(activation, team);
  const deposit = reprise && at(declaration.deposits, reprise.deposit);
  if (deposit === undefined || !isBy(deposit.at, on) || !isNamedIn(deposit.adds, member))
    return undefined;
  const line = reprise?.lines.find(
    ({ person, role }) => person === member.person && role === member.role,
  );
  return reprise === undefined || line === undefined
    ? undefined
    : { reprise, line, since: deposit.at };
};

/** What proves something that a reprise says, and the piece that shows it where one does. */
export type Shown = {
  readonly proof: Exclude<Proof, "recorded">;
  readonly piece: DocumentId | undefined;
  readonly evidence: ReadonlyArray<EntryRef>;
};

/** Pieces joined to a reprise for someone, then those filed since about them in that team, the newest first. */
function* piecesFor(
  { documents }: Workspace,
  { reprise: { team }, line: { person, documents: joined } }: SpokenFor,
  on: LocalInstant,
): Generator<Document> {
  for (const piece of joined) {
    const known = at(documents.documents, piece);
    if (known !== undefined) yield known;
  }
  for (const known of documentsAbout(documents, person, on))
    if (concerned(known).includes(team)) yield known;
}

/**
 * What proves something that a reprise says (j24): a valid piece of the kinds that show it, that names that person (one
 * of the team or of the structure names nobody), accepted and not to be redone since; else its declaration alone.
 * Nobody accepts a piece that names them (j6). It speaks of years before it was confirmed, so pieces are read as they
 * stood then, or since.
 */
export const repriseShown = (
  workspace: Workspace,
  spoken: SpokenFor,
  said: SaidInReprise,
  on: LocalInstant,
): Shown => {
  const { reprise, line } = spoken;
  const confirmed = reprise.confirmed?.at;
  const asRead = confirmed !== undefined && isBefore(on, confirmed) ? confirmed : on;
  for (const piece of piecesFor(workspace, spoken, asRead)) {
    const verdict = verdictOn(piece, asRead);
    const fit = { ...repriseServing[said], about: [line.person], team: reprise.team };
    if (
      verdict?.verdict === "accepted" &&
      (piece.validUntil === null || on.day <= piece.validUntil) &&
      unfitness(workspace, piece.document, fit, asRead) === undefined
    )
      return {
        proof: "document",
        piece: piece.document,
        evidence: [reprise.entry, piece.entry, verdict.entry],
      };
  }
  return { proof: "declared", piece: undefined, evidence: [reprise.entry] };
};

/** What a reprise says of someone and no piece shows yet (j24). */
export const unshownIn = (
  workspace: Workspace,
  spoken: SpokenFor,
  on: LocalInstant,
): ReadonlyArray<SaidInReprise> => {
  const { declared, minutes, days } = spoken.line;
  const said: ReadonlyArray<SaidInReprise> =
    minutes === null && days === null ? declared : ["training", ...declared];
  return said.filter((one) => repriseShown(workspace, spoken, one, on).proof === "declared");
};
