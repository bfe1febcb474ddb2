import { Code, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { CadreLine, CarryOver } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import {
  AppliesTo,
  Basis,
  Bites,
  Role,
  Source,
  Strength,
} from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";

/** Something missing, in words: what to do, why, whose turn it is, whose rule it is and where it is written. */
export const Lack = Schema.Struct({
  what: Schema.String,
  why: Schema.String,
  whose: Schema.String,
  rule: Schema.String,
});
export type Lack = typeof Lack.Type;

/** A side of the pair: whom the text admits, who of the structure could, and what the best placed still lacks. */
export const SideView = Schema.Struct({
  role: Role,
  asked: Schema.String,
  strength: Strength,
  source: Source,
  people: Schema.Array(Schema.Struct({ person: PersonId, name: Schema.String })),
  lacking: Schema.Array(Lack),
});

/** A protocol as the structure could run it today, or not; by the verdicts of the gate itself. */
const offered = {
  protocol: Code,
  version: Code,
  title: Schema.String,
  shortTitle: Schema.String,
  arrete: Schema.Struct({ title: Schema.String, source: Source, found: Schema.Boolean }),
  from: Day,
  annex: Schema.Literals(["read", "notRead"]),
  verdict: Schema.Literals(["could", "could-if", "cannot"]),
  lacking: Schema.Array(Lack),
  sides: Schema.Array(SideView),
  teams: Schema.Int,
};

/** Schemes that one may take for a protocole de coopération, and what sets them apart (j38). */
const Adjacent = Schema.Struct({ name: Schema.String, said: Schema.String, source: Source });

/** `professions` and `specialties`: those of either side, for the filters. */
export const CatalogueView = Schema.Struct({
  protocols: Schema.Array(
    Schema.Struct({
      ...offered,
      professions: Schema.Array(Code),
      specialties: Schema.Array(Code),
    }),
  ),
  namesOnly: Schema.Array(
    Schema.Struct({ name: Schema.String, note: Schema.String, source: Source }),
  ),
  notCooperation: Schema.Struct({ names: Schema.Array(Schema.String), source: Source }),
});
export type CatalogueView = typeof CatalogueView.Type;

/** One thing a text asks, part by part, each with whose rule it is and how well it is known. */
const AskedView = Schema.Struct({
  requirement: Code,
  title: Schema.String,
  appliesTo: AppliesTo,
  bites: Bites,
  parts: Schema.Array(
    Schema.Struct({ said: Schema.String, basis: Basis, strength: Strength, source: Source }),
  ),
});

export const ChangeView = Schema.Struct({
  about: Schema.String,
  before: Schema.NullOr(Schema.String),
  after: Schema.NullOr(Schema.String),
});

/** A text of a protocol: when it was or is in force, what it says otherwise than the one before, what it keeps of it. */
export const TextView = Schema.Struct({
  version: Code,
  arrete: Schema.String,
  source: Source,
  from: Day,
  until: Schema.NullOr(Day),
  strength: Strength,
  changes: Schema.Array(ChangeView),
  carriesOver: Schema.Array(
    Schema.Struct({
      ...CarryOver.fields,
      arrete: Schema.String,
      professions: Schema.Array(Schema.String),
    }),
  ),
});
export type TextView = typeof TextView.Type;

/**
 * What a team has learned of its text since it chose: a later one, or a correction, shown as a difference (j2).
 * `lately`: within the last thirty days, to be read first.
 */
export const LearnedView = Schema.Struct({
  at: LocalInstant,
  lately: Schema.Boolean,
  how: Schema.Literals(["later", "corrected"]),
  text: TextView,
});
export type LearnedView = typeof LearnedView.Type;

/** The page of a protocol before choosing it. `remarks` hold the forfaits: shown, never gating. */
export const ProtocolView = Schema.Struct({
  ...offered,
  asked: Schema.Array(AskedView),
  cadre: Schema.Array(CadreLine),
  remarks: Schema.Array(
    Schema.Struct({
      about: Schema.String,
      text: Schema.String,
      strength: Strength,
      source: Source,
    }),
  ),
  texts: Schema.Array(TextView),
  adjacent: Schema.Array(Adjacent),
});
export type ProtocolView = typeof ProtocolView.Type;
