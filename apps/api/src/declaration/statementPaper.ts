import type { teamPaperEndpoints } from "@coopilote/contract/teams/papers.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { statementPaper as paperOf } from "@coopilote/documents/declaration/statementPaper.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { mayReadStatement } from "@coopilote/domain/reading.ts";
import { Effect } from "effect";
import { send } from "../Binding.ts";
import { asWritten, pdf } from "../papers.ts";
import { presentTo } from "../views.ts";

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };

/** What the responsable légal swears over a prepared list, signed or to be signed by hand, for whoever may read it. */
export const statementPaper = send<(typeof teamPaperEndpoints)["statementPaper"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { press } = yield* Press;
    const { snapshot, standing, now } = yield* presentTo(caller);
    const prepared = at(snapshot.workspace.declaration.prepared, params.declaration);
    if (prepared === undefined || !mayReadStatement(standing, prepared.team))
      return yield* Effect.fail(notFound);
    const { statement } = prepared;
    const { legible, head } = yield* asWritten(
      caller.structure,
      statement?.entry ?? snapshot.workspace.version,
    );
    const content = paperOf({ legible, prepared, on: statement?.at ?? now, head });
    if (content === undefined) return yield* Effect.fail(notFound);
    const bytes = yield* press({ model: "kernel/signedWords.typ", content });
    return pdf(bytes, `responsable-legal-${prepared.at.day}.pdf`);
  }),
);
