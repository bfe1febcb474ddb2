import { DocumentId, Id } from "@coopilote/domain/kernel/ids.ts";
import { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import { PersonCard } from "../people/PersonCard.ts";

/** A piece. `size` in bytes; `verdict` null while nobody has looked at it. */
export const DocumentCard = Schema.Struct({
  document: DocumentId,
  name: Schema.String,
  kinds: Schema.Array(Schema.String),
  about: Schema.Array(Schema.Struct({ id: Id, label: Schema.String })),
  filed: LocalInstant,
  filedBy: Schema.NullOr(Schema.String),
  size: Schema.Int,
  mediaType: Schema.String,
  validUntil: Schema.NullOr(Day),
  verdict: Schema.NullOr(
    Schema.Struct({
      verdict: Schema.Literals(["accepted", "to-redo"]),
      by: Schema.String,
      at: LocalInstant,
      reason: Schema.NullOr(Schema.String),
    }),
  ),
  mayJudge: Schema.Boolean,
});
export type DocumentCard = typeof DocumentCard.Type;

export const DocumentsView = Schema.Struct({
  version: Schema.Int,
  /** Whether every piece of the structure is here, or only those one filed and those about oneself. */
  seesAll: Schema.Boolean,
  documents: Schema.Array(DocumentCard),
  people: Schema.Array(PersonCard),
  teams: Schema.Array(Schema.Struct({ team: Id, title: Schema.String })),
  sessions: Schema.Array(Schema.Struct({ session: Id, title: Schema.String, day: Day })),
  structure: Schema.Struct({ structure: Id, name: Schema.String }),
});
export type DocumentsView = typeof DocumentsView.Type;
