import type { StatementToSign } from "@coopilote/contract/declaration/links.ts";
import { signatoryOf, statementSaid } from "@coopilote/documents/declaration/statementSaid.ts";
import type { OpenStatement } from "@coopilote/domain/statementLink.ts";
import type { Sha256 } from "@coopilote/domain/journal/hmac.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { nameOf } from "../people/names.ts";
import { structureName } from "../structure/structureView.ts";

type Seen = {
  readonly structure: StructureId;
  readonly snapshot: Snapshot;
  readonly now: LocalInstant;
  readonly sha256: Sha256;
};

/** What a link to a statement shows: what is signed, and nothing else of the structure. */
export const statementToSign = (
  { structure, snapshot, now, sha256 }: Seen,
  open: OpenStatement,
): StatementToSign | undefined => {
  const said = statementSaid({ structure, legible: snapshot, now, sha256 }, open);
  const { given } = open;
  return said === undefined
    ? undefined
    : {
        ...said,
        statement: open.statement,
        structureName: structureName(snapshot),
        signatory: signatoryOf(snapshot, given.signatory),
        givenBy: nameOf(snapshot, given.by),
        until: given.until,
        listAt: open.statement === "legal-head" ? open.prepared.at : null,
      };
};
