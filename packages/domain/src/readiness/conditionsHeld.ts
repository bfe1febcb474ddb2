import type { EntryRef } from "../journal/Entry.ts";
import type { Code, PersonId } from "../kernel/ids.ts";
import { keyOf } from "../kernel/maps.ts";
import type { Finding } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { turn } from "./Gate.ts";
import { bearsOn, binomeReadiness, missingOf } from "./readiness.ts";

/** A delegant with whom every condition held; `actTypes`: for which acts, none where the protocol tells none apart. */
export type HeldWith = { readonly delegant: PersonId; readonly actTypes: ReadonlyArray<Code> };

/**
 * Second and third lines: did the conditions hold? Texts alone conclude; what the ARS is used to asking and internal rules are told apart (j13).
 * `actTypes`: those they held for, by the texts and by all rules; none where the protocol tells none apart.
 * `with`: delegants with whom they held by the texts; `withByAllRules`, by all rules.
 * `onDeclaration`: whether something of it is shown by a reprise alone, with no piece (j24).
 * `isRecorded`: whether what was known named them in the team at all; where it did not, nothing is concluded of them.
 */
export type ConditionsHeld = {
  readonly isRecorded: boolean;
  readonly byTexts: boolean;
  readonly byAllRules: boolean;
  readonly actTypes: {
    readonly byTexts: ReadonlyArray<Code>;
    readonly byAllRules: ReadonlyArray<Code>;
  };
  readonly with: ReadonlyArray<PersonId>;
  readonly withByAllRules: ReadonlyArray<HeldWith>;
  readonly missingByTexts: ReadonlyArray<Finding>;
  readonly missingByArsPractice: ReadonlyArray<Finding>;
  readonly missingByInternalRules: ReadonlyArray<Finding>;
  readonly onDeclaration: boolean;
  readonly evidence: ReadonlyArray<EntryRef>;
};

/** Nothing was known of them in the team: nothing is concluded, and what names them is all that is cited. */
export const unrecorded = (evidence: ReadonlyArray<EntryRef>): ConditionsHeld => ({
  isRecorded: false,
  byTexts: false,
  byAllRules: false,
  actTypes: { byTexts: [], byAllRules: [] },
  with: [],
  withByAllRules: [],
  missingByTexts: [],
  missingByArsPractice: [],
  missingByInternalRules: [],
  onDeclaration: false,
  evidence,
});

const isArsPractice = ({ ofTexts, basis }: Finding): boolean =>
  !ofTexts && basis === "pratique-ars";

const eachOnce = (codes: ReadonlyArray<Code>): ReadonlyArray<Code> =>
  [...new Set(codes)].toSorted();

export type HeldFor = (delegate: PersonId) => ConditionsHeld;

/** The smallest team is one delegate and one delegant together: every binôme of theirs was dissolved (R17, j17). */
const withoutBinome = (
  findings: ReadonlyArray<Finding>,
  delegate: PersonId,
): ReadonlyArray<Finding> =>
  findings.flatMap((finding) =>
    finding.kind === "minimum-team" && finding.subject.kind === "team"
      ? [
          {
            ...finding,
            subject: {
              kind: "member" as const,
              team: finding.subject.team,
              person: delegate,
              role: "delegate" as const,
            },
            status: "unmet" as const,
            measure: null,
            missing: "binome-dissolved" as const,
            turnOf: turn.delegants,
            parts: [],
          },
        ]
      : [],
  );

/** What a delegate with nobody to practise with lacks; the texts never let them alone. */
const lackedAlone = (
  findings: ReadonlyArray<Finding>,
  delegate: PersonId,
): ReadonlyArray<Finding> => {
  const missing = missingOf(findings, delegate, "practice");
  return missing.some((each) => each.ofTexts)
    ? missing
    : [...missing, ...withoutBinome(findings, delegate)];
};

/** Judged with the delegant who lacks least: a delegate needs one binôme, not all. */
export const conditionsHeld = (findings: ReadonlyArray<Finding>): HeldFor => {
  const pairsOf = Map.groupBy(binomeReadiness(findings, "practice"), ({ delegate }) => delegate);
  const bearing = Map.groupBy(findings, bearsOn);
  const ofTexts = (missing: ReadonlyArray<Finding>) => missing.filter((each) => each.ofTexts);
  return (delegate) => {
    const pairs = pairsOf.get(delegate) ?? [];
    const [closest] = pairs.toSorted(
      (a, b) =>
        ofTexts(a.missing).length - ofTexts(b.missing).length ||
        a.missing.length - b.missing.length,
    );
    const missing = closest?.missing ?? lackedAlone(findings, delegate);
    const beside =
      closest === undefined ? [] : [closest.delegant, keyOf(closest.delegant, delegate)];
    const theirs = ["everyone", delegate, ...beside].flatMap((whom) => bearing.get(whom) ?? []);
    return {
      isRecorded: true,
      byTexts: closest !== undefined && ofTexts(missing).length === 0,
      byAllRules: closest?.missing.length === 0,
      actTypes: {
        byTexts: eachOnce(pairs.flatMap((pair) => pair.byTexts)),
        byAllRules: eachOnce(pairs.flatMap((pair) => pair.actTypes)),
      },
      with: pairs
        .filter((pair) => ofTexts(pair.missing).length === 0)
        .map(({ delegant }) => delegant),
      withByAllRules: pairs
        .filter((pair) => pair.missing.length === 0)
        .map(({ delegant, actTypes }) => ({ delegant, actTypes })),
      missingByTexts: ofTexts(missing),
      missingByArsPractice: missing.filter(isArsPractice),
      missingByInternalRules: missing.filter((each) => !each.ofTexts && !isArsPractice(each)),
      onDeclaration: theirs.some((finding) => finding.proof === "declared" && holds(finding)),
      evidence: [...new Set(theirs.flatMap(({ evidence }) => evidence))].toSorted((a, b) => a - b),
    };
  };
};
