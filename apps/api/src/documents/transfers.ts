import type { documentEndpoints } from "@coopilote/contract/documents/endpoints.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { act, send } from "../Binding.ts";
import { documentPolicy } from "../http/headers.ts";
import { presentTo } from "../views.ts";
import { isVisible } from "./documentsView.ts";

type Endpoints = typeof documentEndpoints;

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };

export const receiveDocument = act<Endpoints["receiveDocument"]>(
  Effect.fnUntraced(function* ({ caller, body }) {
    const { documents } = yield* Store;
    if (body === null) return yield* Effect.fail({ _tag: "DocumentEmpty" } as const);
    const { document, size, mediaType } = yield* documents.receive(caller.structure, body);
    return { document, size, mediaType };
  }),
);

const extensions: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
};

export const document = send<Endpoints["document"]>(
  Effect.fnUntraced(function* ({ caller, params, reply }) {
    const { documents } = yield* Store;
    const { snapshot, standing } = yield* presentTo(caller);
    const known = at(snapshot.workspace.documents.documents, params.document);
    if (known === undefined || !isVisible({ standing, person: caller.grant.person }, known))
      return yield* Effect.fail(notFound);
    const stream = yield* documents.read(caller.structure, params.document);
    if (stream === undefined) return yield* Effect.fail(notFound);
    reply.set("content-security-policy", documentPolicy);
    const { size, mediaType } = known;
    return {
      stream,
      size,
      mediaType,
      name: `${params.document}.${extensions[mediaType] ?? "bin"}`,
    };
  }),
);
