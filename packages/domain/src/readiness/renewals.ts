import { addDays, type Day } from "../kernel/time.ts";
import type { Finding, Status } from "../protocols/Finding.ts";

/** A condition with the day until which it holds, or held. */
export type Renewal = { readonly finding: Finding; readonly due: Day };

const dated: ReadonlySet<Status> = new Set<Status>(["met", "due-soon", "overdue", "lapsed"]);

/** Days ahead of which a condition that holds is told. */
const ahead = 90;

/** Conditions to renew on a day: those whose time has passed, then those whose time comes, the soonest first. */
export const renewalsIn = (findings: ReadonlyArray<Finding>, on: Day): ReadonlyArray<Renewal> =>
  findings
    .flatMap((finding) =>
      finding.due !== null && dated.has(finding.status) && finding.due <= addDays(on, ahead)
        ? [{ finding, due: finding.due }]
        : [],
    )
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
