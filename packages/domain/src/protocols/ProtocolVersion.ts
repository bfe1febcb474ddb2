import { Schema } from "effect";
import { Code } from "../kernel/ids.ts";
import { Day } from "../kernel/time.ts";
import { Basis, figureOf, Prose, Requirement, Source, Strength } from "./Requirement.ts";

const kept = Schema.Literals(["kept", "renew", "top-up", "unknown"]);

/** What a version carries over from another (j2, j3). */
export const CarryOver = Schema.Struct({
  from: Code,
  professions: Schema.Array(Code),
  declaration: kept,
  training: kept,
  until: Schema.NullOr(Day),
  source: Source,
});
export type CarryOver = typeof CarryOver.Type;

/** A line of the frame the delegate follows (j32); it gates nothing. */
export const CadreLine = Schema.Struct({
  topic: Schema.Literals([
    "patients",
    "inclusion",
    "exclusion",
    "withdrawal",
    "acts",
    "places",
    "call",
    "tools",
    "emergency",
  ]),
  text: Schema.NullOr(Prose),
  strength: Strength,
  source: Schema.NullOr(Source),
});

/**
 * Who may give the training. `named`: professionals who may without being engaged as delegants, left out: none;
 * `suppliers`: whether a supplier's training counts, left out: no.
 */
export const TrainerRule = Schema.Struct({
  professions: Schema.Array(
    Schema.Struct({ profession: Code, qualifications: Schema.Array(Code) }),
  ),
  delegants: Schema.Boolean,
  trainedDelegates: Schema.Boolean,
  organismes: Schema.Boolean,
  suppliers: Schema.optionalKey(Schema.Boolean),
  named: Schema.optionalKey(
    Schema.Array(Schema.Struct({ profession: Code, qualifications: Schema.Array(Code) })),
  ),
  basis: Basis,
  strength: Strength,
  source: Source,
});

/** How declarations work at an instant; `until` is the first day of the next regime (j26). */
export const Regime = Schema.Struct({
  id: Code,
  until: Schema.NullOr(Schema.Struct({ day: Day, strength: Strength, source: Source })),
  startsFrom: Schema.Literals(["receipt", "deposit-day", "unknown"]),
  startsFromStrength: Strength,
  declarant: Schema.Literals(["any-member", "legal-head"]),
  statement: Schema.Array(Prose),
  source: Source,
});
export type Regime = typeof Regime.Type;

export const Module = Schema.Struct({
  id: Code,
  title: Prose,
  source: Schema.NullOr(Source),
});

/**
 * A dated version of a protocol as its texts are known. `force.until` null: no end is known.
 * `annex` says whether the annex of the arrêté was read when this revision was published (j4).
 */
export const ProtocolVersion = Schema.Struct({
  protocol: Code,
  version: Code,
  revision: Schema.Int,
  title: Prose,
  shortTitle: Prose,
  arrete: Schema.Struct({
    title: Prose,
    source: Source,
    /** Nobody has found it yet: its first day is then that of the oldest source. Left out: it was found. */
    found: Schema.optionalKey(Schema.Literal(false)),
  }),
  force: Schema.Struct({
    from: Day,
    until: Schema.NullOr(Day),
    strength: Strength,
    source: Source,
  }),
  annex: Schema.Literals(["read", "notRead"]),
  requirements: Schema.Array(Requirement),
  trainers: TrainerRule,
  modules: Schema.Array(Module),
  autoformationCap: Schema.NullOr(figureOf(Schema.Int)),
  autoformationDays: Schema.Boolean,
  sharing: Schema.Array(
    Schema.Struct({
      with: Code,
      status: Schema.Literals(["all", "none", "unknown"]),
      source: Source,
    }),
  ),
  carriesOver: Schema.Array(CarryOver),
  regimes: Schema.Array(Regime),
  cadre: Schema.Array(CadreLine),
  remarks: Schema.Array(
    Schema.Struct({ topic: Code, text: Prose, strength: Strength, source: Source }),
  ),
});
export type ProtocolVersion = typeof ProtocolVersion.Type;
