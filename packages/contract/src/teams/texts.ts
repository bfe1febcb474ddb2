import { Code, DocumentId, PersonId, ReadingId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { AppliesTo, Bites } from "@coopilote/domain/protocols/Requirement.ts";
import { AnnexFamily, Asked } from "@coopilote/domain/protocols/facts.ts";
import { Schema } from "effect";

export const AnnexView = Schema.Struct({
  known: Schema.Literals(["read", "notRead"]),
  readings: Schema.Array(
    Schema.Struct({
      reading: ReadingId,
      document: DocumentId,
      by: Schema.String,
      byPerson: PersonId,
      at: LocalInstant,
      families: Schema.Array(
        Schema.Struct({
          family: AnnexFamily,
          provided: Schema.Boolean,
          page: Schema.NullOr(Schema.String),
          requirements: Schema.Array(Code),
        }),
      ),
      confirmedBy: Schema.NullOr(Schema.String),
      confirmedAt: Schema.NullOr(LocalInstant),
    }),
  ),
  annexDocuments: Schema.Array(Schema.Struct({ document: DocumentId, name: Schema.String })),
  added: Schema.Array(
    Schema.Struct({
      requirement: Code,
      title: Schema.String,
      citation: Schema.String,
      basis: Schema.Literals(["annexe", "structure"]),
      family: Schema.NullOr(AnnexFamily),
      appliesTo: AppliesTo,
      bites: Bites,
      asks: Asked,
    }),
  ),
});

/** A figure that the structure may sign: one that no text read gives, or the period of its own rule, as it wrote it. */
export const FigureAsked = Schema.Struct({
  requirement: Code,
  part: Code,
  title: Schema.String,
  unit: Schema.Literals(["minutes", "days", "times", "months"]),
  isPeriod: Schema.Boolean,
  own: Schema.NullOr(Schema.Int),
  supplied: Schema.NullOr(
    Schema.Struct({
      value: Schema.Int,
      removes: Schema.Boolean,
      citation: Schema.String,
      by: Schema.String,
      at: LocalInstant,
    }),
  ),
});

/** A point that the text in force leaves open, and what the structure took it to mean, if it did (j2, j3, j9). */
export const OpenPoint = Schema.Struct({
  point: Schema.Literals(["declaration", "training", "trainers", "sharing"]),
  version: Code,
  title: Schema.String,
  from: Schema.NullOr(Code),
  fromTitle: Schema.NullOr(Schema.String),
  with: Schema.NullOr(Code),
  withTitle: Schema.NullOr(Schema.String),
  settled: Schema.NullOr(
    Schema.Struct({
      reading: Schema.Literals([
        "kept",
        "renew",
        "top-up",
        "together",
        "either",
        "common",
        "separate",
      ]),
      citation: Schema.String,
      by: Schema.String,
      at: LocalInstant,
    }),
  ),
});
