import { Schema } from "effect";
import { Code, DocumentId, Hash, ReadingId, TeamId } from "../kernel/ids.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { Signature } from "../kernel/Signature.ts";
import { Day, Minutes } from "../kernel/time.ts";
import { ProtocolVersion } from "./ProtocolVersion.ts";
import { AppliesTo, Bites, Mode, Nature, Period, ProfessionRow } from "./Requirement.ts";

/** A team is pinned to a revision; `later` are the successors known that day (j2). */
export const ProtocolAdopted = Schema.Struct({
  team: TeamId,
  protocol: Code,
  version: Code,
  revision: Schema.Int,
  digest: Hash,
  content: ProtocolVersion,
  later: Schema.Array(ProtocolVersion),
});

/** What the catalogue learned afterwards of a protocol used here. */
export const TextLearned = Schema.Struct({
  protocol: Code,
  version: Code,
  revision: Schema.Int,
  digest: Hash,
  content: ProtocolVersion,
});

/**
 * A figure no text read gives, supplied by the structure with its citation.
 * `removes`: the structure signed that being late removes (j14).
 */
export const FigureSupplied = Schema.Struct({
  team: TeamId,
  requirement: Code,
  part: Code,
  value: Schema.Int,
  unit: Schema.Literals(["minutes", "days", "times", "months"]),
  removes: Schema.Boolean,
  citation: Sealed,
  signature: Signature,
});

/** The text or the ARS's written answer that settles a setting (j12). */
export const SettingSupplied = Schema.Struct({
  team: TeamId,
  setting: Code,
  allowed: Schema.Boolean,
  from: Day,
  document: DocumentId,
  citation: Sealed,
});

/** Families of requirement that an annex may hold (j4). */
export const AnnexFamily = Schema.Literals([
  "theory-practice",
  "supervised-acts",
  "assessment",
  "upkeep",
  "documents",
]);
export type AnnexFamily = typeof AnnexFamily.Type;

export const AnnexRead = Schema.Struct({
  team: TeamId,
  reading: ReadingId,
  document: DocumentId,
  families: Schema.Array(
    Schema.Struct({
      family: AnnexFamily,
      provided: Schema.Boolean,
      page: Schema.NullOr(Sealed),
    }),
  ),
  signature: Signature,
});
export const AnnexReadingConfirmed = Schema.Struct({
  team: TeamId,
  reading: ReadingId,
  signature: Signature,
});

const count = Schema.Int.check(
  Schema.isBetween({ minimum: 1, maximum: 100_000 }, { message: "Nombre entier à partir de 1" }),
);

const asked = <K extends string, F extends Schema.Struct.Fields>(name: K, fields: F) =>
  Schema.Struct({ kind: Schema.Literal(name), ...fields });

const percent = Schema.Int.check(
  Schema.isBetween({ minimum: 1, maximum: 100 }, { message: "De 1 à 100 %" }),
);

const pieces = [
  asked("member-document", { document: Code }),
  asked("team-document", { document: Code }),
] as const;
const assessment = {
  form: Code,
  times: count,
  threshold: Schema.NullOr(count),
  everyMonths: Schema.NullOr(count),
};
const supervised = {
  act: Code,
  part: Schema.Literals(["observed", "supervised", "in-presence"]),
  count,
};
const ofTraining = {
  modules: Schema.Array(Code),
  nature: Schema.NullOr(Nature),
  mode: Schema.NullOr(Mode),
};

/** What a structure could add before every kind was known. */
const AskedAtFirst = Schema.Union([
  asked("assessment", assessment),
  asked("supervised-practice", supervised),
  asked("training-minutes", { minutes: Minutes, ...ofTraining }),
  ...pieces,
]);

/**
 * What a structure may add from the annex it read, or as its own rule; no text but its seals.
 * A field that may be left out asks nothing more where it is.
 */
export const Asked = Schema.Union([
  asked("assessment", {
    ...assessment,
    by: Schema.optionalKey(Schema.Array(ProfessionRow)),
    consultations: Schema.optionalKey(count),
  }),
  asked("supervised-practice", {
    ...supervised,
    otherActs: Schema.optionalKey(Schema.Array(Code)),
    successes: Schema.optionalKey(count),
    minutes: Schema.optionalKey(Minutes),
  }),
  asked("training-minutes", { minutes: Minutes, ...ofTraining }),
  asked("training-sessions", { sessions: count, ...ofTraining }),
  asked("training-completion", { modules: Schema.Array(Code) }),
  asked("field-experience", { field: Code, months: count }),
  asked("diploma-experience", { qualification: Code, months: count }),
  asked("prior-acts", { act: Code, count }),
  asked("working-time", { field: Code, percent }),
  asked("employer-agreement", {}),
  asked("upkeep", { acts: Schema.Array(Code), count, per: Period }),
  asked("ratio", {
    ratio: Code,
    bound: Schema.Literals(["at-least", "at-most"]),
    percent,
    per: Period,
  }),
  asked("structure-volume", { act: Code, count }),
  ...pieces,
]);
export type Asked = typeof Asked.Type;

const added = {
  team: TeamId,
  requirement: Code,
  basis: Schema.Literals(["annexe", "structure"]),
  family: Schema.NullOr(AnnexFamily),
  appliesTo: AppliesTo,
  bites: Bites,
  title: Sealed,
  citation: Sealed,
};

export const RequirementAdded = Schema.Struct({ ...added, asks: AskedAtFirst });
/** The same, of every kind that a text may ask of a team. */
export const RequirementOfAnyKindAdded = Schema.Struct({ ...added, asks: Asked });
export const RequirementDropped = Schema.Struct({
  team: TeamId,
  requirement: Code,
  reason: Sealed,
});

/**
 * What a structure takes a point to mean that no source read says (j2, j3, j9), with its citation.
 * `from`: the earlier text whose declarations or training are in question.
 */
const pointsAtFirst = [
  Schema.Struct({
    point: Schema.Literal("declaration"),
    from: Code,
    reading: Schema.Literals(["kept", "renew"]),
  }),
  Schema.Struct({
    point: Schema.Literal("training"),
    from: Code,
    reading: Schema.Literals(["kept", "renew", "top-up"]),
  }),
  Schema.Struct({
    point: Schema.Literal("trainers"),
    reading: Schema.Literals(["together", "either"]),
  }),
] as const;
const InterpretedAtFirst = Schema.Union(pointsAtFirst);

/** The same points, and whether minutes given for another protocol too count in both, by the annex (j11). */
export const Interpreted = Schema.Union([
  ...pointsAtFirst,
  Schema.Struct({
    point: Schema.Literal("sharing"),
    with: Code,
    reading: Schema.Literals(["common", "separate"]),
  }),
]);
export type Interpreted = typeof Interpreted.Type;

const interpretation = {
  team: TeamId,
  version: Code,
  document: Schema.NullOr(DocumentId),
  citation: Sealed,
  signature: Signature,
};

export const TextInterpreted = Schema.Struct({ ...interpretation, decided: InterpretedAtFirst });
/** The same, of every point that a text may leave open. */
export const TextOfAnyPointInterpreted = Schema.Struct({ ...interpretation, decided: Interpreted });

export const protocolFacts = {
  "ProtocolAdopted.1": ProtocolAdopted,
  "TextLearned.1": TextLearned,
  "FigureSupplied.1": FigureSupplied,
  "SettingSupplied.1": SettingSupplied,
  "AnnexRead.1": AnnexRead,
  "AnnexReadingConfirmed.1": AnnexReadingConfirmed,
  "RequirementAdded.1": RequirementAdded,
  "RequirementAdded.2": RequirementOfAnyKindAdded,
  "RequirementDropped.1": RequirementDropped,
  "TextInterpreted.1": TextInterpreted,
  "TextInterpreted.2": TextOfAnyPointInterpreted,
};
