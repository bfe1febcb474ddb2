import { HashMap, Result } from "effect";
import type { Context } from "./Context.ts";
import { knownDocument } from "./deciding.ts";
import { concerned, type Document, verdictOn } from "./documents/Document.ts";
import type { DocumentKindCode } from "./documents/labels.ts";
import { type DocumentId, TeamId } from "./kernel/ids.ts";
import type { RefusalOf } from "./Refusal.ts";
import type { Workspace } from "./Workspace.ts";

/**
 * What a piece must be to serve: filed as a kind, about one of those named where some are.
 * `team`: where the piece names teams, one it must name.
 */
export type Fit = {
  readonly kind: DocumentKindCode;
  readonly about?: ReadonlyArray<string>;
  readonly team?: TeamId;
};

export type UnfitDocument = RefusalOf<
  "NoSuchDocument" | "DocumentNotOfKind" | "DocumentToRedo" | "DocumentNotAbout"
>;

const isOfAnotherTeam = ({ teams }: Workspace, { about }: Document, team: TeamId): boolean =>
  !about.includes(team) && about.some((id) => HashMap.has(teams.teams, TeamId.make(id)));

/** A piece that serves for what a command needs: of the kind, not to be redone, about whom it concerns. */
export const fittingDocument = (
  workspace: Workspace,
  { now }: Pick<Context, "now">,
  document: DocumentId,
  { kind, about, team }: Fit,
): Result.Result<Document, UnfitDocument> =>
  Result.flatMap(
    knownDocument(workspace, document),
    (filed): Result.Result<Document, UnfitDocument> => {
      if (!filed.kinds.includes(kind))
        return Result.fail({ _tag: "DocumentNotOfKind", document, kind });
      if (verdictOn(filed, now)?.verdict === "to-redo")
        return Result.fail({ _tag: "DocumentToRedo", document, kind });
      if (about !== undefined && !about.some((id) => concerned(filed).includes(id)))
        return Result.fail({ _tag: "DocumentNotAbout", document, kind, about: about.slice(0, 1) });
      return team !== undefined && isOfAnotherTeam(workspace, filed, team)
        ? Result.fail({ _tag: "DocumentNotAbout", document, kind, about: [team] })
        : Result.succeed(filed);
    },
  );

/** The same for a piece that a command may join, or nothing. */
export const joinedFitting = (
  workspace: Workspace,
  context: Pick<Context, "now">,
  document: DocumentId | null,
  fit: Fit,
): Result.Result<Document | null, UnfitDocument> =>
  document === null ? Result.succeed(null) : fittingDocument(workspace, context, document, fit);
