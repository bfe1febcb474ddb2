import { isNamedIn } from "../declaration/Declaration.ts";
import type { NamedMember } from "../declaration/facts.ts";
import type { Code } from "../kernel/ids.ts";
import type { Finding, KindName } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import type { Regime } from "../protocols/ProtocolVersion.ts";

/**
 * What the responsable légal swears to, a line, and what is known of it here.
 * `unknown`: nothing here speaks of it. They swear to facts on their honour: a line that is missing is told, and stops nobody (j7, j27).
 */
export type SwornLine = {
  readonly text: string;
  readonly state: "established" | "missing" | "unknown";
  readonly missing: ReadonlyArray<Finding>;
};

/** The kinds that speak of each line of a regime's statement, in its order. */
const spoken: Readonly<Record<Code, ReadonlyArray<KindName>>> = {
  "2025": ["projet-de-sante", "engagement", "engagement"],
};

const isConcerned = ({ subject }: Finding, named: ReadonlyArray<NamedMember>): boolean =>
  subject.kind !== "member" || isNamedIn(named, subject);

/** Each line of a regime's statement over a list of people, with what is missing of it. */
export const swornLines = (
  { id, statement }: Regime,
  findings: ReadonlyArray<Finding>,
  named: ReadonlyArray<NamedMember>,
): ReadonlyArray<SwornLine> =>
  statement.map((text, line) => {
    const kind = spoken[id]?.[line];
    const own = findings.filter(
      (finding) =>
        finding.kind === kind && finding.status !== "not-applicable" && isConcerned(finding, named),
    );
    const missing = own.filter((finding) => !holds(finding));
    const state = own.length === 0 ? "unknown" : missing.length === 0 ? "established" : "missing";
    return { text, state, missing };
  });
