import type { StatementLinkCard } from "@coopilote/contract/declaration/links.ts";
import { type StatementLink, statementKey } from "@coopilote/domain/declaration/Declaration.ts";
import { statementOpened } from "@coopilote/domain/statementLink.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { nameOf } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

/** The open link to a statement, if there is one. */
export const statementLinkCard = (
  { snapshot, now, openLinks }: Pick<ViewRequest, "snapshot" | "now" | "openLinks">,
  what: Pick<StatementLink, "team" | "declaration" | "person">,
): typeof StatementLinkCard.Type | null => {
  const { workspace } = snapshot;
  const link = at(workspace.declaration.linkOf, statementKey(what));
  const open = link === undefined ? undefined : statementOpened(workspace, link, now);
  return link === undefined || open === undefined || !openLinks.has(link)
    ? null
    : { link, by: nameOf(snapshot, open.given.by), until: open.given.until };
};
