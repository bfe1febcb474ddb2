import type { DocumentKindCode } from "./labels.ts";

/** What a piece may be filed as to serve: the kind that is asked for, and those that serve as well. */
export type Serving = {
  readonly kind: DocumentKindCode;
  readonly or?: ReadonlyArray<DocumentKindCode> | "anything";
};

/** What each use of a piece admits; a signature on paper admits the paper of that signature alone. */
export const serving = {
  annex: { kind: "annexe" },
  interpretation: { kind: "annexe", or: ["reponse-ars", "decision-ars"] },
  setting: { kind: "reponse-ars", or: ["decision-ars", "annexe"] },
  receipt: { kind: "accuse-depot" },
  projet: { kind: "projet-de-sante" },
  /** Whatever the ARS asks for may be sent to it. */
  arsAnswer: { kind: "reponse-ars", or: "anything" },
  reprise: {
    kind: "attestation-formation",
    or: [
      "attestation-organisme",
      "attestation-autoformation",
      "attestation-fournisseur",
      "feuille-emargement",
      "engagement-signe",
      "honneur-signe",
      "attestation-rcp",
      "accord-employeur",
    ],
  },
  affiliation: {
    kind: "accord-employeur",
    or: ["projet-de-sante", "carte-professionnelle", "autre"],
  },
  suppleance: { kind: "feuille-emargement", or: ["autre"] },
  experience: { kind: "preuve-experience", or: ["preuve-diplome"] },
  priorActs: { kind: "preuve-experience" },
  workingTime: { kind: "preuve-temps-de-travail" },
  volume: { kind: "preuve-activite" },
} as const satisfies Record<string, Serving>;

/** Whether one of the kinds a piece was filed as serves. */
export const isServedBy = (
  { kind, or }: Serving,
  { kinds }: { readonly kinds: ReadonlyArray<string> },
): boolean => or === "anything" || [kind, ...(or ?? [])].some((served) => kinds.includes(served));
