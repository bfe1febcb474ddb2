import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { Mark } from "../ui/Mark.ts";

/** What of a finding is drawn. */
type Drawn = Pick<Finding, "status" | "measure">;

/** The shape a finding is drawn with: its state, and how far a measure is. */
export const markOf = ({
  status,
  measure,
}: Drawn): { readonly mark: Mark; readonly share?: number } =>
  status === "partly" && measure !== null && measure.need !== null && measure.need > 0
    ? { mark: "partly", share: Math.min(1, measure.have / measure.need) }
    : { mark: status };

/** As it is drawn where it stands alone: what no period has judged yet is under way, not acquired. */
export const shownMarkOf = (finding: Drawn): ReturnType<typeof markOf> =>
  finding.status === "met" && finding.measure?.judgedOn !== undefined
    ? { mark: "partly" }
    : markOf(finding);
