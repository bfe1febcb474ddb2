import type { Finding, KindName } from "@coopilote/domain/protocols/Finding.ts";
import { documentKindFr } from "@coopilote/domain/documents/labels.ts";
import { sentence } from "../ui/typography.ts";

/** What a part of a requirement is called. */
export const KINDS: Readonly<Record<KindName, string>> = {
  setting: "Cadre d’exercice",
  "text-in-force": "Texte en vigueur",
  "annex-read": "Annexe lue",
  "minimum-team": "Équipe minimale",
  profession: "Profession",
  "same-affiliation": "Même structure",
  "shared-software": "Logiciel commun",
  reachable: "Délégant joignable",
  "team-document": "Pièce de l’équipe",
  "member-document": "Pièce de la personne",
  "projet-de-sante": "Projet de santé",
  registration: "Numéro",
  engagement: "Engagement",
  "sworn-statement": "Attestation sur l’honneur",
  insurance: "Assurance",
  "training-minutes": "Heures",
  "training-days": "Jours",
  "training-sessions": "Séances",
  "training-completion": "Modules suivis",
  "field-experience": "Expérience",
  "diploma-experience": "Depuis le diplôme",
  "prior-acts": "Actes déjà faits",
  "working-time": "Temps de travail",
  "employer-agreement": "Accord de l’employeur",
  upkeep: "Maintien des compétences",
  ratio: "Part des actes",
  "structure-volume": "Activité de la structure",
  "local-protocol": "Protocole local",
  attested: "Attestation de formation",
  assessment: "Évaluation",
  "supervised-practice": "Actes supervisés",
  declared: "Déclaré",
  "not-suspended": "Pas de suspension",
};

export const isKind = (kind: string | null): kind is KindName =>
  kind !== null && Object.hasOwn(KINDS, kind);

/** A part by its kind; a piece by what it is. */
export const partLabel = ({ kind, part }: Pick<Finding, "kind" | "part">): string => {
  if (kind === "team-document" && part !== null) return sentence(documentKindFr(part));
  return isKind(kind) ? KINDS[kind] : (part ?? "");
};
