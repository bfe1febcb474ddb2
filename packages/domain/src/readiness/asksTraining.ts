import type { Finding, KindName } from "../protocols/Finding.ts";

/** Kinds of a finding and of its parts. */
export const kindsIn = ({ kind, parts }: Finding): ReadonlyArray<string | null> =>
  parts.length === 0 ? [kind] : parts.flatMap(kindsIn);

const hours = new Set<string | null>([
  "training-minutes",
  "training-days",
  "training-sessions",
  "training-completion",
] satisfies ReadonlyArray<KindName>);
const practice = new Set<string | null>([
  "supervised-practice",
  "assessment",
] satisfies ReadonlyArray<KindName>);
const annexRead: KindName = "annex-read";

const asks = (finding: Finding, kinds: ReadonlySet<string | null>): boolean =>
  finding.subject.kind === "member" && kindsIn(finding).some((kind) => kinds.has(kind));

/** Whether it asks hours, days, sessions or modules of someone. */
export const asksHours = (finding: Finding): boolean => asks(finding, hours);

/** Whether it asks supervised acts or an assessment of someone. */
export const asksPractice = (finding: Finding): boolean => asks(finding, practice);

/** Whether training lacks it before it can be attested: the unread annex may ask for more (j4). */
export const asksTraining = (finding: Finding): boolean =>
  asksHours(finding) || asksPractice(finding) || finding.kind === annexRead;
