import { Schema } from "effect";
import { Code } from "../kernel/ids.ts";
import { Day, Minutes } from "../kernel/time.ts";
import { Trainers } from "./Trainers.ts";

/** Whose rule it is (j13). Texts are `loi` and `annexe`. */
export const Basis = Schema.Literals(["loi", "annexe", "pratique-ars", "structure", "coopilote"]);
export type Basis = typeof Basis.Type;

/** How well the rule is known: the text itself was read, a source reports it, or it is to be checked. */
export const Strength = Schema.Literals(["texte-lu", "rapporte", "a-verifier"]);
export type Strength = typeof Strength.Type;

/** What a published version says, in French letters and signs: its canonical text always exists. */
export const Prose = Schema.String.check(
  Schema.isPattern(
    /^[\t\n\u0020-\u007E\u00A0-\u024F\u2010-\u205E\u20AC\u2190-\u2193\u2212\u2260\u2264\u2265]*$/u,
    { message: "Caractère inattendu dans un texte publié" },
  ),
);

/** Where a rule is stated; `anchor` points into docs/rules.md. */
export const Source = Schema.Struct({ title: Prose, anchor: Prose });
export type Source = typeof Source.Type;

/** A figure of a text, or its absence. Unknown is never invented. */
export const figureOf = <A, I>(value: Schema.Codec<A, I>) =>
  Schema.Union([
    Schema.Struct({ known: Schema.Literal(true), value }),
    Schema.Struct({ known: Schema.Literal(false) }),
  ]);

export const Role = Schema.Literals(["delegant", "delegate"]);
export type Role = typeof Role.Type;

export const AppliesTo = Schema.Literals([
  "structure",
  "team",
  "binome",
  "delegant",
  "delegate",
  "both",
]);
export type AppliesTo = typeof AppliesTo.Type;

/** From which step of the field a requirement is asked. */
export const Bites = Schema.Literals([
  "always",
  "before-declaration",
  "in-declaration",
  "before-practice",
  "after-start",
]);
export type Bites = typeof Bites.Type;

const kind = <K extends string, F extends Schema.Struct.Fields>(name: K, fields: F) =>
  Schema.Struct({ kind: Schema.Literal(name), ...fields });

/** Professions of a side of the pair: any one row suffices; every qualification of the row is asked (j5). */
export const ProfessionRow = Schema.Struct({
  profession: Code,
  qualifications: Schema.Array(Code),
  exercise: Schema.NullOr(Schema.Literals(["liberal", "salarie"])),
});
export type ProfessionRow = typeof ProfessionRow.Type;

/** `agreements`: the structure has signed one of them; none is asked where it is left out (R12, j29). */
export const Setting = Schema.Struct({
  kind: Code,
  status: Schema.Literals(["allowed", "notAllowed", "unknown"]),
  agreements: Schema.optionalKey(Schema.Array(Code)),
  from: Schema.NullOr(Day),
  until: Schema.NullOr(Day),
  source: Source,
});

export const Mode = Schema.Literals(["on-site", "remote-live", "autoformation"]);
export type Mode = typeof Mode.Type;
export const Nature = Schema.Literals(["theory", "practice"]);

/** A stretch of time over which something recurs. */
export const Period = Schema.Literals(["week", "month", "year"]);
export type Period = typeof Period.Type;

/** Which training is meant: of some modules (none: any), a mode, a nature, and by whom it was given (left out: anyone eligible). */
const training = {
  modules: Schema.Array(Code),
  mode: Schema.NullOr(Mode),
  nature: Schema.NullOr(Nature),
  trainers: Schema.optionalKey(Trainers),
};

/** What a local protocol asks of its own text (R79, R86, j36). */
export const LocalAspect = Schema.Literals(["need", "opinions", "users-body", "has-coherence"]);
export type LocalAspect = typeof LocalAspect.Type;

/**
 * The closed union of kinds that code knows; a protocol is data over them.
 * A field that may be left out was added after texts had landed: its comment says what leaving it out means.
 */
export const Kind = Schema.Union([
  kind("setting", { settings: Schema.Array(Setting) }),
  kind("text-in-force", {}),
  kind("annex-read", {}),
  kind("minimum-team", { delegants: Schema.Int, delegates: Schema.Int }),
  kind("profession", { rows: Schema.Array(ProfessionRow) }),
  kind("same-affiliation", {}),
  kind("shared-software", {}),
  kind("reachable", { means: Schema.Array(Code), delay: Schema.NullOr(figureOf(Minutes)) }),
  kind("team-document", { document: Code }),
  kind("member-document", { document: Code }),
  kind("projet-de-sante", {}),
  kind("registration", {}),
  kind("engagement", {}),
  kind("sworn-statement", {}),
  kind("insurance", {}),
  kind("training-minutes", {
    minutes: figureOf(Minutes),
    ...training,
    /** At most so many minutes of a mode count here; left out: no cap but the version's. */
    caps: Schema.optionalKey(Schema.Array(Schema.Struct({ mode: Mode, minutes: Minutes }))),
  }),
  kind("training-days", { days: figureOf(Schema.Int) }),
  kind("training-sessions", { sessions: figureOf(Schema.Int), ...training }),
  /** Each module followed to its end, whatever it lasts. */
  kind("training-completion", {
    modules: Schema.Array(Code),
    trainers: Schema.optionalKey(Trainers),
  }),
  kind("attested", {}),
  kind("assessment", {
    form: Code,
    times: figureOf(Schema.Int),
    threshold: Schema.NullOr(Schema.Int),
    everyMonths: Schema.NullOr(figureOf(Schema.Int)),
    /** Professions of whoever assesses, any row; left out: any delegant. */
    by: Schema.optionalKey(Schema.Array(ProfessionRow)),
    /** On how many consultations, in all; left out: none are counted. */
    consultations: Schema.optionalKey(Schema.Int),
  }),
  kind("supervised-practice", {
    act: Code,
    part: Schema.Literals(["observed", "supervised", "in-presence"]),
    count: figureOf(Schema.Int),
    /** Other acts that count as well; left out: none. */
    otherActs: Schema.optionalKey(Schema.Array(Code)),
    /** How many of them succeeded; left out: successes are not counted. */
    successes: Schema.optionalKey(Schema.Int),
    /** How long they lasted in all; left out: time is not counted. */
    minutes: Schema.optionalKey(Minutes),
  }),
  /** Months of practice in a field before, with their pieces. */
  kind("field-experience", { field: Code, months: figureOf(Schema.Int) }),
  /** Months gone by since a diploma. */
  kind("diploma-experience", { qualification: Code, months: figureOf(Schema.Int) }),
  kind("prior-acts", { act: Code, count: figureOf(Schema.Int) }),
  /** At least this share of one's working time in a field, in percent. */
  kind("working-time", { field: Code, percent: Schema.Int }),
  kind("employer-agreement", {}),
  /** So many acts a period, of the person or of the team it is asked of; no act named: all of them together. */
  kind("upkeep", { acts: Schema.Array(Code), count: figureOf(Schema.Int), per: Period }),
  /** A share counted over a period, in percent: of acts kept by delegants, of images that cannot be read. */
  kind("ratio", {
    ratio: Code,
    bound: Schema.Literals(["at-least", "at-most"]),
    percent: Schema.Int,
    per: Period,
  }),
  /** Acts of the whole structure in a year. */
  kind("structure-volume", { act: Code, count: figureOf(Schema.Int) }),
  kind("local-protocol", { aspect: LocalAspect }),
  kind("declared", {}),
  kind("not-suspended", {}),
]);
export type Kind = typeof Kind.Type;

/** A kind with whose rule it is; a node of the tree of a requirement. */
export const Leaf = Schema.Struct({
  rule: Kind,
  part: Code,
  basis: Basis,
  strength: Strength,
  source: Source,
});
export type Leaf = typeof Leaf.Type;

export type Node =
  | { readonly leaf: Leaf }
  | { readonly allOf: ReadonlyArray<Node> }
  | { readonly anyOf: ReadonlyArray<Node> }
  | { readonly perActType: Node };

type NodeEncoded =
  | { readonly leaf: typeof Leaf.Encoded }
  | { readonly allOf: ReadonlyArray<NodeEncoded> }
  | { readonly anyOf: ReadonlyArray<NodeEncoded> }
  | { readonly perActType: NodeEncoded };

export const Node: Schema.Codec<Node, NodeEncoded> = Schema.suspend(() =>
  Schema.Union([
    Schema.Struct({ leaf: Leaf }),
    Schema.Struct({ allOf: Schema.Array(Node) }),
    Schema.Struct({ anyOf: Schema.Array(Node) }),
    Schema.Struct({ perActType: Node }),
  ]),
);

/** One root gives one finding per subject (and per act type under `perActType`). */
export const Requirement = Schema.Struct({
  id: Code,
  title: Prose,
  appliesTo: AppliesTo,
  bites: Bites,
  asks: Node,
});
export type Requirement = typeof Requirement.Type;

/** Every leaf of a tree, in reading order. */
export function* leavesOf(node: Node): Generator<Leaf> {
  if ("leaf" in node) yield node.leaf;
  else if ("perActType" in node) yield* leavesOf(node.perActType);
  else for (const part of "allOf" in node ? node.allOf : node.anyOf) yield* leavesOf(part);
}

const actOf = ({ rule }: Leaf): Code | undefined => {
  if (rule.kind === "supervised-practice" || rule.kind === "prior-acts") return rule.act;
  return rule.kind === "upkeep" && rule.acts.length === 1 ? rule.acts[0] : undefined;
};

/** The types of act that a tree tells apart: those its leaves name under `perActType`; none where it has none. */
export const actTypesOf = (node: Node): ReadonlyArray<Code> => {
  if ("leaf" in node) return [];
  if ("perActType" in node)
    return [
      ...new Set([...leavesOf(node.perActType)].flatMap((leaf) => actOf(leaf) ?? [])),
    ].toSorted();
  const parts = "allOf" in node ? node.allOf : node.anyOf;
  return [...new Set(parts.flatMap(actTypesOf))].toSorted();
};

const narrowedAll = (
  parts: ReadonlyArray<Node>,
  narrow: (part: Node) => Node | undefined,
): ReadonlyArray<Node> => parts.flatMap((part) => narrow(part) ?? []);

/** The same parts but those that name another act. */
const ofAct = (node: Node, actType: Code): Node | undefined => {
  if ("perActType" in node) return ofAct(node.perActType, actType);
  if ("leaf" in node) {
    const act = actOf(node.leaf);
    return act === undefined || act === actType ? node : undefined;
  }
  const isAll = "allOf" in node;
  const parts = narrowedAll(isAll ? node.allOf : node.anyOf, (part) => ofAct(part, actType));
  if (parts.length === 0) return undefined;
  return isAll ? { allOf: parts } : { anyOf: parts };
};

/** A tree as it is asked of one type of act; nothing where it asks nothing of that type. */
export const forActType = (node: Node, actType: Code): Node | undefined => {
  if ("leaf" in node) return node;
  if ("perActType" in node) return ofAct(node.perActType, actType);
  const isAll = "allOf" in node;
  const parts = narrowedAll(isAll ? node.allOf : node.anyOf, (part) => forActType(part, actType));
  if (parts.length === 0) return undefined;
  return isAll ? { allOf: parts } : { anyOf: parts };
};
