import { byProof, type Finding, type Proof, type Status } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import {
  actTypesOf,
  forActType,
  type Leaf,
  type Node,
  type Requirement,
} from "../protocols/Requirement.ts";
import { judgedAfterStart } from "./afterStart.ts";
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
    requirement: place.requirement,
    subject: place.subject,
    actType: place.actType,
    bites: place.bites,
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
    source: verdict.source ?? leaf.source,
    ofTexts: isTexts(basis),
    ...(verdict.specialties === undefined ? {} : { specialties: verdict.specialties }),
    parts: [],
  };
};

type Judge = (place: Place) => Finding;

const leafJudge = (gate: Gate, requirement: string, leaf: Leaf): Judge => {
  const verdictFor = verdictOf(gate, requirement, leaf);
  return (place) => {
    const verdict =
      place.bites === "after-start"
        ? judgedAfterStart(gate, leaf.rule.kind, place.subject, verdictFor)
        : verdictFor(place.subject);
    const finding = findingOf(place, leaf, verdict);
    const { remarks } = verdict;
    return remarks === undefined
      ? finding
      : combined(place, "allOf", [
          finding,
          ...remarks.map((remark) => findingOf(place, { ...leaf, part: remark.part }, remark)),
        ]);
  };
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

/** How what holds together is proven: by the weakest proof of its parts; else as the part that decides. */
const proofOf = (
  how: "allOf" | "anyOf",
  decides: Finding,
  parts: ReadonlyArray<Finding>,
): Proof => {
  const weakest = parts
    .map(({ proof }) => proof)
    .toSorted(byProof)
    .at(-1);
  return how === "allOf" && holds(decides) ? (weakest ?? decides.proof) : decides.proof;
};

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
    requirement: place.requirement,
    subject: place.subject,
    actType: place.actType,
    bites: place.bites,
    part: null,
    kind: decides.kind,
    status: decides.status,
    measure: decides.measure,
    proof: proofOf(how, decides, applicable),
    evidence: [...new Set(applicable.flatMap(({ evidence }) => evidence))],
    since: decides.since,
    due: decides.due,
    missing: decides.missing,
    turnOf: decides.turnOf,
    nextStep: decides.nextStep,
    basis: decides.basis,
    strength: decides.strength,
    source: decides.source,
    ofTexts: holds(decides) ? ofTexts.length > 0 : alone !== undefined && !holds(alone),
    ...(how === "anyOf" ? { anyOf: true as const } : {}),
    parts,
  };
};

const nodeJudge = (gate: Gate, requirement: string, node: Node): Judge => {
  if ("leaf" in node) return leafJudge(gate, requirement, node.leaf);
  if ("perActType" in node) return nodeJudge(gate, requirement, node.perActType);
  const how = "allOf" in node ? "allOf" : "anyOf";
  const judges = ("allOf" in node ? node.allOf : node.anyOf).map((part) =>
    nodeJudge(gate, requirement, part),
  );
  return (place) =>
    combined(
      place,
      how,
      judges.map((judge) => judge(place)),
    );
};

type JudgeOfType = { readonly actType: Finding["actType"]; readonly judge: Judge };

/** One root, one finding for each of its subjects, and for each type of act under `perActType`. */
export const findings = (
  gate: Gate,
  { id, bites, asks }: Requirement,
  subjects: ReadonlyArray<Finding["subject"]>,
): ReadonlyArray<Finding> => {
  const actTypes = actTypesOf(asks);
  const judges: ReadonlyArray<JudgeOfType> =
    actTypes.length === 0
      ? [{ actType: null, judge: nodeJudge(gate, id, asks) }]
      : actTypes.flatMap((actType) => {
          const narrowed = forActType(asks, actType);
          return narrowed === undefined ? [] : [{ actType, judge: nodeJudge(gate, id, narrowed) }];
        });
  return subjects.flatMap((subject) =>
    judges.map(({ actType, judge }) => judge({ requirement: id, subject, actType, bites })),
  );
};
