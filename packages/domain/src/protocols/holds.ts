import type { Finding, Status } from "./Finding.ts";

const holding: Readonly<Record<Status, boolean>> = {
  met: true,
  "due-soon": true,
  overdue: true,
  "not-applicable": true,
  partly: false,
  unknown: false,
  lapsed: false,
  unmet: false,
};

/** Whether a finding lets practice go on; nothing else decides. */
export const holds = (finding: Finding): boolean => holding[finding.status];
