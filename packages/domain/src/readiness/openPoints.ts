import { HashMap } from "effect";
import type { TeamId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { type Interpretation, isOpen, type Point } from "../protocols/Adoption.ts";
import type { Interpreted } from "../protocols/facts.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { Workspace } from "../Workspace.ts";
import { interpretationOf } from "./carryOver.ts";
import { judgedBy, knownTexts } from "./textOn.ts";

/** A point that the text in force leaves open, and what the structure took it to mean, if it did (j2, j3, j9, j11). */
export type OpenPoint = {
  readonly point: Interpreted["point"];
  readonly version: ProtocolVersion;
  readonly from: ProtocolVersion | undefined;
  /** The other protocol that the structure has chosen, where sharing minutes with it is in question (j11). */
  readonly with: ProtocolVersion | undefined;
  readonly reading: Interpreted["reading"] | undefined;
  readonly settled: Interpretation | undefined;
};

/** Protocols that the structure has chosen beside, each once, in their order. */
const otherProtocols = (
  { protocols }: Workspace,
  { protocol }: ProtocolVersion,
): ReadonlyArray<ProtocolVersion> => {
  const chosen = [...HashMap.values(protocols.adoptions)].toSorted((a, b) => a.entry - b.entry);
  return chosen
    .filter((one, index) => chosen.findIndex((other) => other.protocol === one.protocol) === index)
    .filter((one) => one.protocol !== protocol)
    .map(({ content }) => content);
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
  const told = (
    about: Point,
    others: { readonly from?: ProtocolVersion; readonly with?: ProtocolVersion } = {},
  ): OpenPoint => {
    const settled = interpretationOf({ workspace, team, on }, version.version, about);
    return {
      point: about.point,
      version,
      from: others.from,
      with: others.with,
      reading: settled?.decided.reading,
      settled,
    };
  };
  const carried = earlier.flatMap((from) =>
    (["declaration", "training"] as const)
      .map((point) => ({ point, from: from.version }))
      .filter((about) => isOpen(version, about))
      .map((about) => told(about, { from })),
  );
  const trainers = { point: "trainers" } as const;
  const shared = otherProtocols(workspace, version)
    .map((other) => ({ about: { point: "sharing", with: other.protocol } as const, other }))
    .filter(({ about }) => isOpen(version, about))
    .map(({ about, other }) => told(about, { with: other }));
  return [...carried, ...(isOpen(version, trainers) ? [told(trainers)] : []), ...shared];
};
