import { type Finding, holds, type Status } from "../protocols/Finding.ts";
import type { Leaf, Node, Requirement } from "../protocols/Requirement.ts";
import { type Gate, turn, type Verdict } from "./Gate.ts";
import { verdictOf } from "./verdictOf.ts";

/** From best to worst; not-applicable parts are dropped before combining. */
const order: ReadonlyArray<Status> = [
  "met",
  "due-soon",
  "overdue",
  "partly",
  "unknown",
  "lapsed",
  "unmet",
];
const rank = ({ status }: Finding): number => order.indexOf(status);

const isTexts = (basis: Leaf["basis"]): boolean => basis === "loi" || basis === "annexe";

type Place = Pick<Finding, "requirement" | "subject" | "actType" | "bites">;

const findingOf = (place: Place, leaf: Leaf, verdict: Verdict): Finding => {
  const basis = verdict.basis ?? leaf.basis;
  return {
    ...place,
    part: leaf.part,
    kind: leaf.rule.kind,
    status: verdict.status,
    measure: verdict.measure ?? null,
    proof: verdict.proof ?? "recorded",
    evidence: verdict.evidence ?? [],
    since: verdict.since ?? null,
    due: verdict.due ?? null,
    missing: verdict.missing ?? null,
    turnOf: verdict.turnOf ?? turn.nobody,
    nextStep: verdict.nextStep ?? null,
    basis,
    strength: verdict.strength ?? leaf.strength,
    source: leaf.source,
    ofTexts: isTexts(basis),
    parts: [],
  };
};

const leafFinding = (gate: Gate, place: Place, leaf: Leaf): Finding => {
  const verdict = verdictOf(gate, place.requirement, leaf, place.subject);
  const finding = findingOf(place, leaf, verdict);
  const remarks = verdict.remarks ?? [];
  return remarks.length === 0
    ? finding
    : combined(place, "allOf", [
        finding,
        ...remarks.map((remark) => findingOf(place, { ...leaf, part: remark.part }, remark)),
      ]);
};

const worst = (parts: ReadonlyArray<Finding>): Finding | undefined =>
  parts.reduce<Finding | undefined>(
    (known, part) => (known === undefined || rank(part) > rank(known) ? part : known),
    undefined,
  );
const best = (parts: ReadonlyArray<Finding>): Finding | undefined =>
  parts.reduce<Finding | undefined>(
    (known, part) => (known === undefined || rank(part) < rank(known) ? part : known),
    undefined,
  );

/**
 * `allOf` is the worst part and `anyOf` the best, not-applicable dropped first.
 * A failing finding is of the texts only if its texts-based parts alone make it fail (j13).
 */
export const combined = (
  place: Place,
  how: "allOf" | "anyOf",
  parts: ReadonlyArray<Finding>,
): Finding => {
  const applicable = parts.filter(({ status }) => status !== "not-applicable");
  const pick = how === "allOf" ? worst : best;
  const decides = pick(applicable) ?? parts[0];
  if (decides === undefined) throw new RangeError(`${place.requirement} asks nothing`);
  const ofTexts = applicable.filter((part) => part.ofTexts);
  const alone = pick(ofTexts);
  return {
    ...decides,
    ...place,
    part: null,
    parts,
    evidence: [...new Set(applicable.flatMap(({ evidence }) => evidence))],
    ofTexts: holds(decides) ? ofTexts.length > 0 : alone !== undefined && !holds(alone),
  };
};

const nodeFinding = (gate: Gate, place: Place, node: Node): Finding => {
  if ("leaf" in node) return leafFinding(gate, place, node.leaf);
  if ("perActType" in node) return nodeFinding(gate, place, node.perActType);
  const parts = "allOf" in node ? node.allOf : node.anyOf;
  return combined(
    place,
    "allOf" in node ? "allOf" : "anyOf",
    parts.map((part) => nodeFinding(gate, place, part)),
  );
};

/** One root, one finding for a subject. */
export const finding = (
  gate: Gate,
  { id, bites, asks }: Requirement,
  subject: Finding["subject"],
): Finding => nodeFinding(gate, { requirement: id, subject, actType: null, bites }, asks);
