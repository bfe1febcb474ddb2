import { recall } from "../kernel/History.ts";
import type { Code, TeamId } from "../kernel/ids.ts";
import { at, atIds } from "../kernel/maps.ts";
import { type Day, isBy, type LocalInstant } from "../kernel/time.ts";
import type { Adoption, KnownText } from "../protocols/Adoption.ts";
import type { ProtocolVersion, Regime } from "../protocols/ProtocolVersion.ts";
import type { Workspace } from "../Workspace.ts";

/** Revisions of the texts of a protocol that the journal knows, the newest revision of each version. */
export const knownTexts = (workspace: Workspace, protocol: Code): ReadonlyArray<KnownText> => {
  const newestOf = new Map<string, KnownText>();
  for (const text of recall(at(workspace.protocols.texts, protocol))) {
    const known = newestOf.get(text.content.version);
    if (known === undefined || known.content.revision < text.content.revision)
      newestOf.set(text.content.version, text);
  }
  return [...newestOf.values()].toSorted((a, b) =>
    a.content.force.from < b.content.force.from ? -1 : 1,
  );
};

const isInForce = ({ content: { force } }: KnownText, day: Day): boolean =>
  force.from <= day && (force.until === null || day < force.until);

/** The text in force on a day, among those known, oldest first. */
export const textAmong = (texts: ReadonlyArray<KnownText>, day: Day): KnownText | undefined =>
  texts.findLast((text) => isInForce(text, day));

/** The text of a protocol in force on a day, as far as the journal knows (j2). */
export const textOn = (workspace: Workspace, protocol: Code, day: Day): KnownText | undefined =>
  textAmong(knownTexts(workspace, protocol), day);

/**
 * What a team is judged by on a day: the text in force, else the version it is pinned to.
 * `inForce` is undefined where no known text is in force that day.
 */
export type Judged = {
  readonly adoption: Adoption;
  readonly inForce: KnownText | undefined;
  readonly version: ProtocolVersion;
};

export const judgedBy = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
): Judged | undefined => {
  const adoption = at(workspace.protocols.adoptions, team);
  if (adoption === undefined) return undefined;
  const inForce = textOn(workspace, adoption.protocol, on.day);
  return { adoption, inForce, version: inForce?.content ?? adoption.content };
};

/** The declaration regime of an instant (j26): the first whose end is not reached. */
export const regimeOn = (version: ProtocolVersion, on: LocalInstant): Regime | undefined =>
  version.regimes.find(({ until }) => until === null || on.day < until.day);

/** The last thing supplied by an instant for a figure that no text read gives. */
export const suppliedFigure = (
  workspace: Workspace,
  team: TeamId,
  requirement: string,
  part: string,
  on: LocalInstant,
) => {
  for (const figure of recall(atIds(workspace.protocols.figures, team, requirement, part)))
    if (isBy(figure.signature.at, on)) return figure;
  return undefined;
};
