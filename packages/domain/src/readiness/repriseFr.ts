import { documentKindFr } from "../documents/labels.ts";
import { kindsOf, repriseServing, type SaidInReprise } from "../documents/serving.ts";
import type { Finding } from "../protocols/Finding.ts";
import type { Kind } from "../protocols/Requirement.ts";

/** What a reprise says that answers for a requirement of a kind (j24). */
const answering: Readonly<Partial<Record<Kind["kind"], SaidInReprise>>> = {
  engagement: "engagement",
  "minimum-team": "engagement",
  "sworn-statement": "sworn-statement",
  insurance: "insurance",
  attested: "attestation",
  "training-minutes": "training",
  "training-days": "training",
  "training-sessions": "training",
};

const isAnswered = (kind: string): kind is keyof typeof answering => Object.hasOwn(answering, kind);

/** « attestation de formation ou attestation d’un organisme de formation » */
export const pieceAwaitedFr = (said: SaidInReprise): string => {
  const [last = "", ...others] = kindsOf(repriseServing[said]).map(documentKindFr).toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} ou ${last}`;
};

/** That something rests on a reprise alone, and the piece that would show it. */
export const onDeclarationFr = ({ kind }: Pick<Finding, "kind">): string => {
  const said = kind !== null && isAnswered(kind) ? answering[kind] : undefined;
  const awaited = said === undefined ? "" : ` Pièce attendue\u00A0: ${pieceAwaitedFr(said)}.`;
  return `Sur déclaration, lors de la reprise.${awaited}`;
};
