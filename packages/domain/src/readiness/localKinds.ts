import type { Kind } from "../protocols/Requirement.ts";
import { teamDocumentVerdict } from "./documentKinds.ts";
import type { Gate, Verdict } from "./Gate.ts";

type Rule = Extract<Kind, { readonly kind: "local-protocol" }>;

/** Entities that have a commission des usagers or a conseil de la vie sociale to inform (j36). */
const withUsersBody: ReadonlySet<string> = new Set(["etablissement", "ght", "had", "esms"]);

/** What a local protocol asks of its own text: need, opinions, users' body, coherence with the HAS (R79, R86, j36). */
export const localVerdict = (gate: Gate, { aspect }: Rule): Verdict => {
  switch (aspect) {
    case "need": {
      if (gate.team.need !== null)
        return { status: "met", evidence: [gate.team.formed.entry], since: gate.team.formed.at };
      const piece = teamDocumentVerdict(gate, "besoin-territoire");
      return piece.missing === "document-missing"
        ? { ...piece, missing: "need-not-stated" }
        : piece;
    }
    case "opinions":
      return teamDocumentVerdict(gate, "avis-decision");
    case "users-body":
      return withUsersBody.has(gate.structureKind.kind)
        ? teamDocumentVerdict(gate, "information-usagers")
        : { status: "not-applicable" };
    case "has-coherence":
      return teamDocumentVerdict(gate, "coherence-has");
  }
};
