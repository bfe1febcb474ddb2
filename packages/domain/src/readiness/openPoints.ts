import type { TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { type Interpretation, isOpen, pointKey } from "../protocols/Adoption.ts";
import type { Interpreted } from "../protocols/facts.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { Workspace } from "../Workspace.ts";
import { judgedBy, knownTexts } from "./textOn.ts";

/** A point that the text in force leaves open, and what the structure took it to mean, if it did (j2, j3, j9). */
export type OpenPoint = {
  readonly point: Interpreted["point"];
  readonly version: ProtocolVersion;
  readonly from: ProtocolVersion | undefined;
  readonly reading: Interpreted["reading"] | undefined;
  readonly settled: Interpretation | undefined;
};

/** Every point that the text a team is judged by leaves open on an instant, settled or not. */
export const openPoints = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<OpenPoint> => {
  const judged = judgedBy(workspace, team, on);
  if (judged === undefined) return [];
  const { version } = judged;
  const earlier = knownTexts(workspace, version.protocol)
    .map(({ content }) => content)
    .filter(({ force }) => force.from < version.force.from);
  const told = (point: Interpreted["point"], from?: ProtocolVersion): OpenPoint => {
    const about = from === undefined ? { point } : { point, from: from.version };
    const settled = at(
      workspace.protocols.interpretations,
      pointKey(team, version.version, about),
    )?.latest;
    return { point, version, from, reading: settled?.decided.reading, settled };
  };
  const carried = earlier.flatMap((from) =>
    (["declaration", "training"] as const)
      .filter((point) => isOpen(version, { point, from: from.version }))
      .map((point) => told(point, from)),
  );
  return isOpen(version, { point: "trainers" }) ? [...carried, told("trainers")] : carried;
};
