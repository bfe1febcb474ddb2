import type { StatementLinkCard } from "@coopilote/contract/declaration/links.ts";
import { type StatementLink, statementKey } from "@coopilote/domain/declaration/Declaration.ts";
import { SignatoryId } from "@coopilote/domain/kernel/ids.ts";
import { type OpenStatement, statementOpened } from "@coopilote/domain/statementLink.ts";
import { agreedBy } from "@coopilote/domain/teams/Team.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { nameOf } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

/** What the holder of a link has signed by it. */
const isSigned = (open: OpenStatement): boolean =>
  open.statement === "legal-head"
    ? open.prepared.statement !== undefined
    : agreedBy(open.member, SignatoryId.make(open.given.signatory)) !== undefined;

/** The open link to a statement that is still to sign, if there is one. */
export const statementLinkCard = (
  { snapshot, now, openLinks }: Pick<ViewRequest, "snapshot" | "now" | "openLinks">,
  what: Pick<StatementLink, "team" | "declaration" | "person">,
): typeof StatementLinkCard.Type | null => {
  const { workspace } = snapshot;
  const link = at(workspace.declaration.linkOf, statementKey(what));
  const open = link === undefined ? undefined : statementOpened(workspace, link, now);
  return link === undefined || open === undefined || isSigned(open) || !openLinks.has(link)
    ? null
    : { link, by: nameOf(snapshot, open.given.by), until: open.given.until };
};
