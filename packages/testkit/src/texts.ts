import { published, versions, versionsBefore } from "@coopilote/catalogue/published.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { textsToLearn } from "@coopilote/domain/readiness/learned.ts";
import { sha256 } from "./draw.ts";
import { team } from "./history.ts";
import { after, happened, type Step } from "./steps.ts";
import { beforeAnything, type World } from "./World.ts";

/** A text is learned of the team's protocol, invented from the one it chose. */
export const learned =
  (invented: (chosen: ProtocolVersion) => ProtocolVersion): Step =>
  (world) => {
    const adopted = at(world.workspace.protocols.adoptions, team);
    if (adopted === undefined) throw new Error("no text adopted");
    const content = invented(adopted.content);
    return happened({ kind: "follower", name: "catalogue" }, "TextLearned.1", {
      protocol: content.protocol,
      version: content.version,
      revision: content.revision,
      digest: adopted.digest,
      content,
    })(world);
  };

/** Nothing has been written yet, and the catalogue is as it stood before a revision. */
export const beforeRevision = (structure: StructureId, version: string, revision: number): World =>
  beforeAnything(structure, versionsBefore(version, revision));

/** A release that brings the newest catalogue: what the journal did not know of its texts is learned. */
export const released: Step = (world) =>
  after(
    { ...world, versions },
    textsToLearn(world.workspace.protocols, published(sha256)).map(({ type, body }) =>
      happened({ kind: "follower", name: "catalogue" }, type, body),
    ),
  );

/** The chosen text, read again: what it says otherwise is learned as its next revision. */
export const revised = (otherwise: Partial<ProtocolVersion>): Step =>
  learned((chosen) => ({ ...chosen, revision: chosen.revision + 1, ...otherwise }));

/** A later text of the same protocol, in force from a day. */
export const succeeded = (
  version: string,
  from: string,
  otherwise: (chosen: ProtocolVersion) => Partial<ProtocolVersion> = () => ({}),
): Step =>
  learned((chosen) => ({
    ...chosen,
    version,
    force: { ...chosen.force, from: Day.make(from) },
    ...otherwise(chosen),
  }));
