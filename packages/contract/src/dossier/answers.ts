import { Dossier } from "@coopilote/domain/dossier/Dossier.ts";
import { Scope } from "@coopilote/domain/dossier/Scope.ts";
import { Hash, PersonId, SessionId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Instant, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

/** What a dossier may be asked of by whoever looks. `structure`: whether of all at once. */
export const DossierChoices = Schema.Struct({
  structure: Schema.Boolean,
  teams: Schema.Array(Schema.Struct({ team: TeamId, title: Schema.String })),
  people: Schema.Array(Schema.Struct({ person: PersonId, name: Schema.String })),
  sessions: Schema.Array(Schema.Struct({ session: SessionId, title: Schema.String })),
});
export type DossierChoices = typeof DossierChoices.Type;

/** Parts of a paper: the numbers of the first and last pieces of each, null where it holds none, and about how many bytes it weighs. */
export const PaperParts = Schema.Array(
  Schema.Struct({
    first: Schema.NullOr(Schema.Int),
    last: Schema.NullOr(Schema.Int),
    size: Schema.Int,
  }),
);
export type PaperParts = typeof PaperParts.Type;

/** The paper that leaves. `splitAt`: the size it is cut at, in bytes; `mayCut`: whether whoever looks may choose it. */
const Paper = Schema.Struct({
  splitAt: Schema.Int,
  mayCut: Schema.Boolean,
  parts: PaperParts,
});

/**
 * A dossier as it is read before it leaves. `archive`: about how many bytes it weighs as an archive;
 * null for whom it is not: it carries the whole register, without names.
 */
export const DossierView = Schema.Struct({
  version: Schema.Int,
  choices: DossierChoices,
  knownAt: Schema.NullOr(LocalInstant),
  dossier: Dossier,
  paper: Paper,
  archive: Schema.NullOr(Schema.Int),
});
export type DossierView = typeof DossierView.Type;

/**
 * The last dossiers taken away, newest first. `manifest`: SHA-256 of manifest.json, null for the paper alone;
 * `parts`: which parts of that paper, in order, of the `cut` it was cut in; none where it was not kept.
 */
export const DossiersMade = Schema.Struct({
  made: Schema.Array(
    Schema.Struct({
      at: Instant,
      by: Schema.String,
      subject: Schema.String,
      scope: Scope,
      on: LocalInstant,
      manifest: Schema.NullOr(Hash),
      parts: Schema.Array(Schema.Int),
      cut: Schema.NullOr(Schema.Int),
    }),
  ),
});
