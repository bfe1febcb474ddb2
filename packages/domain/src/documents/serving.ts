import type { DocumentKindCode } from "./labels.ts";

/** What a piece may be filed as to serve: the kind that is asked for, and those that serve as well. */
export type Serving = {
  readonly kind: DocumentKindCode;
  readonly or?: ReadonlyArray<DocumentKindCode> | "anything";
};

/** Kinds that serve, the one asked for first. */
export const kindsOf = ({ kind, or }: Serving): ReadonlyArray<DocumentKindCode> =>
  or === undefined || or === "anything" ? [kind] : [kind, ...or];

/** What shows each thing that a reprise says of someone (j24); an employer covers whom it employs (j28). */
export const repriseServing = {
  training: {
    kind: "attestation-formation",
    or: [
      "attestation-organisme",
      "attestation-autoformation",
      "attestation-fournisseur",
      "feuille-emargement",
    ],
  },
  attestation: { kind: "attestation-formation", or: ["attestation-organisme"] },
  engagement: { kind: "engagement-signe" },
  "sworn-statement": { kind: "honneur-signe" },
  insurance: { kind: "attestation-rcp", or: ["engagement-signe", "accord-employeur"] },
} as const satisfies Readonly<Record<string, Serving>>;
export type SaidInReprise = keyof typeof repriseServing;

/** What each use of a piece admits; a signature on paper admits the paper of that signature alone. */
export const serving = {
  annex: { kind: "annexe" },
  interpretation: { kind: "annexe", or: ["reponse-ars", "decision-ars"] },
  setting: { kind: "reponse-ars", or: ["decision-ars", "annexe"] },
  receipt: { kind: "accuse-depot" },
  projet: { kind: "projet-de-sante" },
  /** Whatever the ARS asks for may be sent to it. */
  arsAnswer: { kind: "reponse-ars", or: "anything" },
  /** Whatever shows one of the things that a reprise says. */
  reprise: {
    kind: repriseServing.training.kind,
    or: Object.values<Serving>(repriseServing).flatMap(kindsOf),
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
  served: Serving,
  { kinds }: { readonly kinds: ReadonlyArray<string> },
): boolean => served.or === "anything" || kindsOf(served).some((kind) => kinds.includes(kind));
