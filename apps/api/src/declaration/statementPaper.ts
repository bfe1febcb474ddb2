import type { declarationPaperEndpoints } from "@coopilote/contract/declaration/papers.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { statementPaper as paperOf } from "@coopilote/documents/declaration/statementPaper.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import type { PreparedDeclaration } from "@coopilote/domain/declaration/Declaration.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { mayReadStatement } from "@coopilote/domain/reading.ts";
import { Effect } from "effect";
import { send } from "../Binding.ts";
import { asWritten, pdf } from "../papers.ts";
import { presentTo } from "../views.ts";

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };

type Seen = { readonly snapshot: Snapshot; readonly now: LocalInstant };

/** What the responsable légal swears over a prepared list, signed or to be signed by hand. */
export const statementBytes = Effect.fnUntraced(function* (
  { snapshot, now }: Seen,
  structure: StructureId,
  prepared: PreparedDeclaration,
) {
  const { press } = yield* Press;
  const { statement } = prepared;
  const version = statement?.entry ?? snapshot.workspace.version;
  const { legible, head } = yield* asWritten(structure, version);
  const content = paperOf({ legible, prepared, on: statement?.at ?? now, head });
  if (content === undefined) return yield* Effect.fail(notFound);
  return yield* press({ model: "kernel/signedWords.typ", content });
});

/** The same, for whoever may read it. */
export const statementPaper = send<(typeof declarationPaperEndpoints)["statementPaper"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { snapshot, standing, now } = yield* presentTo(caller);
    const prepared = at(snapshot.workspace.declaration.prepared, params.declaration);
    if (prepared === undefined || !mayReadStatement(standing, prepared.team))
      return yield* Effect.fail(notFound);
    const bytes = yield* statementBytes({ snapshot, now }, caller.structure, prepared);
    return pdf(bytes, `responsable-legal-${prepared.at.day}.pdf`);
  }),
);
