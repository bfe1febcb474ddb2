import type {
  AppliesTo,
  Basis,
  Bites,
  Kind,
  Leaf,
  Requirement,
  Source,
  Strength,
} from "@coopilote/domain/protocols/Requirement.ts";
import { sources } from "./sources.ts";

export const leaf = (
  part: string,
  rule: Kind,
  basis: Basis,
  strength: Strength,
  source: Source,
): Leaf => ({ part, rule, basis, strength, source });

/** A root over one leaf, or over all of several. */
export const requirement = (
  id: string,
  title: string,
  appliesTo: AppliesTo,
  bites: Bites,
  leaves: ReadonlyArray<Leaf>,
): Requirement => {
  const [only, ...others] = leaves;
  return {
    id,
    title,
    appliesTo,
    bites,
    asks:
      only !== undefined && others.length === 0
        ? { leaf: only }
        : { allOf: leaves.map((each) => ({ leaf: each })) },
  };
};

/** Asked of every version whose annex Coopilote has not read (j4). */
export const annexRead = requirement(
  "annexe-lue",
  "Annexe de l’arrêté lue",
  "team",
  "before-declaration",
  [leaf("annexe", { kind: "annex-read" }, "coopilote", "a-verifier", sources.annexUnread)],
);

/** Asked of every member, delegant or delegate. */
export const memberRequirements: ReadonlyArray<Requirement> = [
  requirement("engagement", "Engagement", "both", "before-declaration", [
    leaf("engagement", { kind: "engagement" }, "loi", "rapporte", sources.engagement),
  ]),
  requirement("attestation-honneur", "Attestation sur l’honneur", "both", "before-declaration", [
    leaf("honneur", { kind: "sworn-statement" }, "loi", "rapporte", sources.sworn),
  ]),
  requirement("enregistrement", "Numéro d’enregistrement", "both", "before-declaration", [
    leaf("numero", { kind: "registration" }, "loi", "rapporte", sources.registration),
  ]),
  requirement("assurance", "Assurance", "both", "before-declaration", [
    leaf("assurance", { kind: "insurance" }, "loi", "a-verifier", sources.insurance),
  ]),
];

export const declaredMember = requirement("declare", "Déclaré à l’ARS", "both", "before-practice", [
  leaf("declare", { kind: "declared" }, "loi", "rapporte", sources.declared),
]);

export const textInForce = requirement("texte-en-vigueur", "Texte en vigueur", "team", "always", [
  leaf("texte", { kind: "text-in-force" }, "loi", "a-verifier", sources.textInForce),
]);

export const minimumTeam = requirement(
  "equipe-minimale",
  "Équipe minimale",
  "team",
  "before-declaration",
  [
    leaf(
      "equipe",
      { kind: "minimum-team", delegants: 1, delegates: 1 },
      "loi",
      "rapporte",
      sources.volunteers,
    ),
  ],
);

export const attestedTraining = requirement(
  "attestation-formation",
  "Attestation de formation",
  "delegate",
  "before-declaration",
  [leaf("attestation", { kind: "attested" }, "coopilote", "a-verifier", sources.ownRule)],
);

export const projetDeSante = requirement(
  "projet-de-sante",
  "Projet de santé",
  "structure",
  "in-declaration",
  [leaf("projet", { kind: "projet-de-sante" }, "loi", "rapporte", sources.projet)],
);

export const notSuspended = requirement("non-suspendu", "Pas de suspension", "team", "always", [
  leaf("suspension", { kind: "not-suspended" }, "loi", "rapporte", sources.suspension),
]);
