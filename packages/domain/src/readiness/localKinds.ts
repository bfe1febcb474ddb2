import type { DocumentKindCode } from "../documents/labels.ts";
import type { Kind, LocalAspect } from "../protocols/Requirement.ts";
import { teamDocumentVerdict } from "./documentKinds.ts";
import type { Gate, Verdict } from "./Gate.ts";

type Rule = Extract<Kind, { readonly kind: "local-protocol" }>;

/** Entities that have a commission des usagers or a conseil de la vie sociale to inform (j36). */
const withUsersBody: ReadonlySet<string> = new Set(["etablissement", "ght", "had", "esms"]);

/** The piece that shows each. */
export const localPiece = {
  need: "besoin-territoire",
  opinions: "avis-decision",
  "users-body": "information-usagers",
  "has-coherence": "coherence-has",
} as const satisfies Readonly<Record<LocalAspect, DocumentKindCode>>;

/** What a local protocol asks of its own text: need, opinions, users' body, coherence with the HAS (R79, R86, j36). */
export const localVerdict = (gate: Gate, { aspect }: Rule): Verdict => {
  switch (aspect) {
    case "need": {
      if (gate.team.need !== null)
        return { status: "met", evidence: [gate.team.formed.entry], since: gate.team.formed.at };
      const piece = teamDocumentVerdict(gate, localPiece.need);
      return piece.missing === "document-missing"
        ? { ...piece, missing: "need-not-stated" }
        : piece;
    }
    case "opinions":
      return teamDocumentVerdict(gate, localPiece.opinions);
    case "users-body":
      return withUsersBody.has(gate.structureKind.kind)
        ? teamDocumentVerdict(gate, localPiece["users-body"])
        : { status: "not-applicable" };
    case "has-coherence":
      return teamDocumentVerdict(gate, localPiece["has-coherence"]);
  }
};
