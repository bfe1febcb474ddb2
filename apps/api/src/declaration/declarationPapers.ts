import type { declarationPaperEndpoints } from "@coopilote/contract/declaration/papers.ts";
import {
  declarationForm,
  type DeclarationPrinted,
} from "@coopilote/documents/declaration/declarationForm.ts";
import {
  declarationPaper as paperOf,
  declarationTable as tableOf,
} from "@coopilote/documents/declaration/declarationPaper.ts";
import { type PieceAsked, piecesAsked } from "@coopilote/documents/declaration/piecesAsked.ts";
import { piecesFiles } from "@coopilote/documents/declaration/piecesArchive.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import { archived, once } from "@coopilote/documents/kernel/zip.ts";
import type { DeclarationId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { mayReadResultsOf, mayReadStatement } from "@coopilote/domain/reading.ts";
import type { Standing } from "@coopilote/domain/Standing.ts";
import { memberOn } from "@coopilote/domain/teams/Team.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import type { Member } from "../Asked.ts";
import { send } from "../Binding.ts";
import { headAt, pdf } from "../papers.ts";
import { memberPaperBytes } from "../teams/memberPaper.ts";
import { presentTo } from "../views.ts";
import { printedFor } from "./printedFor.ts";
import { statementBytes } from "./statementPaper.ts";

type Endpoints = typeof declarationPaperEndpoints;
const notFound = { _tag: "NotFound" } as const;

/** A list that was prepared, as whoever asks may read it: any member, as on the screen. */
const printedTo = Effect.fnUntraced(function* (caller: Member, declaration: DeclarationId) {
  const { snapshot, standing, now } = yield* presentTo(caller);
  const prepared = at(snapshot.workspace.declaration.prepared, declaration);
  if (prepared === undefined) return yield* Effect.fail(notFound);
  const findings = readiness(snapshot.workspace, prepared.team, now);
  const printed = printedFor({ snapshot, standing, now }, prepared, findings);
  return { printed, standing, snapshot, now };
});

type Printed = {
  readonly printed: DeclarationPrinted;
  readonly standing: Standing;
  readonly snapshot: Snapshot;
  readonly now: LocalInstant;
};

const summaryBytes = Effect.fnUntraced(function* (
  structure: StructureId,
  { printed, standing, snapshot }: Printed,
) {
  const { press } = yield* Press;
  const head = yield* headAt(structure, snapshot.workspace.version);
  const showsPieces = mayReadStatement(standing, printed.prepared.team);
  const content = paperOf({ ...printed, showsPieces }, head);
  if (content === undefined) return yield* Effect.fail(notFound);
  return yield* press({ model: "declaration/declaration.typ", content });
});

export const declarationPaper = send<Endpoints["declarationPaper"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const known = yield* printedTo(caller, params.declaration);
    const bytes = yield* summaryBytes(caller.structure, known);
    return pdf(bytes, `declaration-${known.printed.prepared.at.day}.pdf`);
  }),
);

export const declarationTable = send<Endpoints["declarationTable"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { printed } = yield* printedTo(caller, params.declaration);
    const table = tableOf(printed);
    if (table === undefined) return yield* Effect.fail(notFound);
    const bytes = Buffer.from(table, "utf8");
    return {
      stream: new Blob([bytes]).stream(),
      size: bytes.length,
      mediaType: "text/csv; charset=utf-8",
      name: `declaration-${printed.prepared.at.day}.csv`,
    };
  }),
);

/** The bytes of a piece: as it was filed, or as a paper of what was signed here; nothing where it lacks, or is no longer what was filed. */
const bytesOf = Effect.fnUntraced(function* (
  structure: StructureId,
  { printed, snapshot, now }: Printed,
  { what, person, document, entry }: PieceAsked,
) {
  const { documents } = yield* Store;
  if (document !== null) return yield* documents.asReceived(structure, document);
  if (entry === null) return undefined;
  const { prepared } = printed;
  if (what === "statement")
    return once(yield* statementBytes({ snapshot, now }, structure, prepared));
  const team = at(snapshot.workspace.teams.teams, prepared.team);
  const member = person === null ? undefined : memberOn(team, person, now);
  if (team === undefined || member === undefined || what === "projet") return undefined;
  return once(yield* memberPaperBytes({ snapshot, now }, { structure, team, member, paper: what }));
});

export const declarationPieces = send<Endpoints["declarationPieces"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { structure } = caller;
    const known = yield* printedTo(caller, params.declaration);
    const { printed, standing } = known;
    const form = declarationForm(printed);
    if (form === undefined || !mayReadStatement(standing, printed.prepared.team))
      return yield* Effect.fail(notFound);
    const isReadable = ({ person }: PieceAsked): boolean =>
      person === null || mayReadResultsOf(standing, person);
    const pieces = yield* Effect.forEach(
      piecesAsked(printed, form).filter(isReadable),
      Effect.fnUntraced(function* (piece) {
        return { piece, bytes: yield* bytesOf(structure, known, piece) };
      }),
    );
    const summary = yield* summaryBytes(structure, known);
    return {
      stream: archived(piecesFiles(printed, summary, pieces)),
      size: undefined,
      mediaType: "application/zip",
      name: `pieces-declaration-${printed.prepared.at.day}.zip`,
    };
  }),
);
