import { Schema } from "effect";
import { EntryRef } from "../journal/Entry.ts";
import { Code, DocumentId, Hash, PersonId, SessionId, TeamId } from "../kernel/ids.ts";
import { LocalInstant } from "../kernel/time.ts";
import { pieceGroups } from "./dossierPieces.ts";
import { Head } from "./Manifest.ts";
import { Scope } from "./Scope.ts";

/** Whose rule it is: only the texts conclude (j13). `dossier`: nobody's; a reader would look for it. */
const Whose = Schema.Literals(["texts", "ars-practice", "internal", "dossier"]);

/** Where something is set right. */
const Place = Schema.Union([
  Schema.Struct({ to: Schema.Literals(["team", "declaration", "annex"]), team: TeamId }),
  Schema.Struct({ to: Schema.Literal("person"), person: PersonId }),
  Schema.Struct({ to: Schema.Literal("sheet"), session: SessionId }),
  Schema.Struct({ to: Schema.Literals(["structure", "pieces"]) }),
]);
export type Place = typeof Place.Type;

/** Something that lacks: what, in what state, why whoever controls would ask, whose turn it is, and where it is set right. */
export const Lacking = Schema.Struct({
  rule: Whose,
  what: Schema.String,
  said: Schema.String,
  matters: Schema.String,
  turn: Schema.String,
  step: Schema.NullOr(Schema.String),
  place: Place,
});
export type Lacking = typeof Lacking.Type;

/** One of the five questions of page 1, and its answers. */
export const Question = Schema.Struct({
  asked: Schema.String,
  answers: Schema.Array(
    Schema.Struct({ label: Schema.NullOr(Schema.String), said: Schema.Array(Schema.String) }),
  ),
});
export type Question = typeof Question.Type;

const rules = ["texts", "ars-practice", "internal"] as const;

/** One of the three lines about a delegate, never merged, as `asOfLines` says it. */
const ToldLine = Schema.Struct({
  label: Schema.String,
  mark: Schema.Literals(["met", "unmet", "not-applicable"]),
  verdict: Schema.String,
  notes: Schema.Array(Schema.String),
  asides: Schema.Array(Schema.String),
  lacks: Schema.Array(
    Schema.Struct({
      rule: Schema.Literals(rules),
      title: Schema.String,
      lacks: Schema.Array(
        Schema.Struct({
          what: Schema.String,
          why: Schema.String,
          strength: Schema.UndefinedOr(Schema.String),
        }),
      ),
    }),
  ),
  internalHeld: Schema.Boolean,
  evidence: Schema.Array(EntryRef),
});

/** `hasChanged`: a line written since changes what was concluded then. */
export const ToldTeam = Schema.Struct({
  team: TeamId,
  title: Schema.String,
  text: Schema.String,
  delegates: Schema.Array(
    Schema.Struct({
      person: PersonId,
      name: Schema.String,
      hasChanged: Schema.Boolean,
      lines: Schema.Array(ToldLine),
    }),
  ),
});
export type ToldTeam = typeof ToldTeam.Type;

/** A sheet, and each point noticed at its closing with what was answered. */
export const ToldSheet = Schema.Struct({
  session: SessionId,
  title: Schema.String,
  when: Schema.String,
  standing: Schema.String,
  points: Schema.Array(Schema.Struct({ said: Schema.String, answer: Schema.String })),
});
export type ToldSheet = typeof ToldSheet.Type;

/** A piece as it is listed; `size` in bytes. */
export const ToldPiece = Schema.Struct({
  number: Schema.Int,
  document: DocumentId,
  file: Schema.String,
  group: Schema.Literals(pieceGroups),
  name: Schema.String,
  kind: Schema.String,
  about: Schema.String,
  filed: LocalInstant,
  size: Schema.Int,
});
export type ToldPiece = typeof ToldPiece.Type;

/**
 * A dossier as people read it: the same sentences on the screen, on paper and on the inspector's page.
 * `explained`: what a reader would ask about, and its answer; `withheld`: what is never joined, and why.
 */
export const Dossier = Schema.Struct({
  structure: Schema.String,
  scope: Scope,
  subject: Schema.String,
  on: LocalInstant,
  known: Schema.String,
  head: Head,
  questions: Schema.Array(Question),
  lacking: Schema.Array(Lacking),
  explained: Schema.Array(Schema.String),
  teams: Schema.Array(ToldTeam),
  sheets: Schema.Array(ToldSheet),
  exchanges: Schema.Array(Schema.String),
  counts: Schema.Array(
    Schema.Struct({
      what: Schema.String,
      span: Schema.String,
      sum: Schema.String,
      entry: EntryRef,
    }),
  ),
  evidence: Schema.Array(
    Schema.Struct({
      entry: EntryRef,
      at: LocalInstant,
      type: Code,
      said: Schema.String,
      by: Schema.NullOr(Schema.String),
      hash: Hash,
    }),
  ),
  pieces: Schema.Array(ToldPiece),
  withheld: Schema.Array(Schema.String),
});
export type Dossier = typeof Dossier.Type;
