import { DeclarationId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";

const OfDeclaration = Schema.Struct({ structure: StructureId, declaration: DeclarationId });

const leaving = {
  method: "GET",
  who: "member",
  params: OfDeclaration,
  query: undefined,
  body: undefined,
  reply: { kind: "bytes" },
} as const;

/** What one takes of a prepared list to the State's form. */
export const declarationPaperEndpoints = {
  statementPaper: {
    ...leaving,
    name: "statementPaper",
    summary: "L’attestation du responsable légal sur une liste, en PDF",
    path: "/api/structures/:structure/declarations/:declaration/statement",
    refusals: ["NotFound", "Unavailable"],
  },
  declarationPaper: {
    ...leaving,
    name: "declarationPaper",
    summary: "Le récapitulatif d’une déclaration, dans l’ordre du formulaire, en PDF",
    path: "/api/structures/:structure/declarations/:declaration/paper",
    refusals: ["NotFound", "Unavailable"],
  },
  declarationTable: {
    ...leaving,
    name: "declarationTable",
    summary: "Les professionnels d’une déclaration, pour un tableur",
    path: "/api/structures/:structure/declarations/:declaration/table",
    refusals: ["NotFound"],
  },
  declarationPieces: {
    ...leaving,
    name: "declarationPieces",
    summary: "Les pièces d’une déclaration, en archive",
    path: "/api/structures/:structure/declarations/:declaration/pieces",
    refusals: ["NotFound", "Unavailable"],
  },
} as const satisfies Endpoints;
