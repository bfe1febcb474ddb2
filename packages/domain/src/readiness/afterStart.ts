import { recall } from "../kernel/History.ts";
import { at, keyOf } from "../kernel/maps.ts";
import { type Day, isBy } from "../kernel/time.ts";
import type { Finding, KindName, Status } from "../protocols/Finding.ts";
import type { Gate, Verdict } from "./Gate.ts";

type Subject = Finding["subject"];

const delegateOf = (subject: Subject): string | undefined => {
  if (subject.kind === "binome") return subject.delegate;
  return subject.kind === "member" && subject.role === "delegate" ? subject.person : undefined;
};

/** A delegate's first day of practice in the team; the team's own, for anyone and anything else. */
export const firstDayOf = (
  { workspace: { activation }, team: { team }, on }: Gate,
  subject: Subject,
): Day | undefined => {
  const delegate = delegateOf(subject);
  const begun =
    delegate === undefined
      ? [...recall(at(activation.misesEnOeuvre, team))]
      : [...recall(at(activation.practices, keyOf(team, delegate)))].filter(
          ({ change }) => change === "started",
        );
  return begun
    .filter(({ effective }) => isBy(effective, on))
    .map(({ effective }) => effective.day)
    .toSorted()[0];
};

/** Kinds that are judged period after period, and say themselves when they are late. */
const byPeriods: ReadonlySet<KindName> = new Set<KindName>(["upkeep", "ratio"]);

const lacking: ReadonlySet<Status> = new Set<Status>(["partly", "unknown", "unmet"]);

/** A piece that has run out removes nobody, as none at all does not; a period lapses only where it is signed so (j14). */
const isRunOut = ({ status, missing }: Verdict): boolean =>
  status === "lapsed" && missing === "document-expired";

/**
 * What bites after the start asks nothing before the first day of practice. From then on it is shown due where no text
 * says by when: an unknown end keeps nobody from going on.
 */
export const judgedAfterStart = (
  gate: Gate,
  kind: KindName,
  subject: Subject,
  judge: (subject: Subject) => Verdict,
): Verdict => {
  if (firstDayOf(gate, subject) === undefined) return { status: "not-applicable" };
  const verdict = judge(subject);
  if (byPeriods.has(kind)) return verdict;
  if (isRunOut(verdict)) return { ...verdict, status: "overdue" };
  return lacking.has(verdict.status) ? { ...verdict, status: "due-soon" } : verdict;
};
