import type { CatalogueView } from "@coopilote/contract/teams/answers.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { kindOn } from "@coopilote/domain/structure/Structure.ts";
import type { ViewRequest } from "../ViewRequest.ts";

const settingOf = (version: ProtocolVersion, kind: string | undefined, day: string) => {
  const settings = version.requirements.flatMap(({ asks }) =>
    [...leavesOf(asks)].flatMap(({ rule }) => (rule.kind === "setting" ? rule.settings : [])),
  );
  return (
    settings.find(
      (setting) =>
        setting.kind === kind &&
        (setting.from === null || setting.from <= day) &&
        (setting.until === null || day < setting.until),
    )?.status ?? "unknown"
  );
};

const isOver = ({ force }: ProtocolVersion, day: string): boolean =>
  force.until !== null && force.until <= day;

/** Published protocols whose text is not over, with whether this structure's setting is allowed today. */
export const catalogueView = (
  { snapshot, now }: ViewRequest,
  versions: ReadonlyArray<ProtocolVersion>,
): CatalogueView => ({
  protocols: versions
    .filter((version) => !isOver(version, now.day))
    .map((version) => ({
      protocol: version.protocol,
      version: version.version,
      title: version.title,
      shortTitle: version.shortTitle,
      arrete: version.arrete.title,
      from: version.force.from,
      annex: version.annex,
      setting: settingOf(version, kindOn(snapshot.workspace.structure, now.day)?.kind, now.day),
    })),
});
