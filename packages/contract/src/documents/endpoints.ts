import { Code, DocumentId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Schema } from "effect";
import { bytes, type Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";

/** The longest piece, in bytes. */
export const longestDocument = 25_000_000;

export const documentEndpoints = {
  receiveDocument: {
    name: "receiveDocument",
    summary: "Envoyer les octets d’une pièce, à classer ensuite par fileDocument",
    method: "POST",
    path: "/api/structures/:structure/documents",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: bytes(longestDocument),
    reply: {
      kind: "json",
      schema: Schema.Struct({ document: DocumentId, size: Schema.Int, mediaType: Code }),
    },
    refusals: ["DocumentTooLong", "DocumentTypeNotAccepted", "DocumentEmpty", "Unavailable"],
  },
  document: {
    name: "document",
    summary: "Lire une pièce classée",
    method: "GET",
    path: "/api/structures/:structure/documents/:document",
    who: "member",
    params: Schema.Struct({ structure: StructureId, document: DocumentId }),
    query: undefined,
    body: undefined,
    reply: { kind: "bytes" },
    refusals: ["NotFound"],
  },
} as const satisfies Endpoints;
