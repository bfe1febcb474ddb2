import { leaf, requirement } from "../parts.ts";
import { sources } from "../sources.ts";
import { Minutes } from "@coopilote/domain/kernel/time.ts";
import type {
  Leaf,
  Requirement,
  Source,
  Strength,
} from "@coopilote/domain/protocols/Requirement.ts";
import { row, type SettingRow, type Side } from "../national.ts";

export const generalist = (source: Source): Side => ({
  rows: [row("medecin", "medecine-generale")],
  strength: "rapporte",
  source,
});

/** Members of the same structure: of the sheet for some protocols (R22), to be checked for the others (j16). */
export const sameStructure = (strength: Strength, source: Source): Requirement =>
  requirement("meme-structure", "Même structure", "binome", "before-declaration", [
    leaf("affiliation", { kind: "same-affiliation" }, "annexe", strength, source),
  ]);

type Reachable = Extract<Leaf["rule"], { readonly kind: "reachable" }>;

const reachableBy = (part: string, asked: Pick<Reachable, "means" | "delay">): Leaf =>
  leaf(part, { kind: "reachable", ...asked }, "annexe", "rapporte", sources.arsNaReachable);

const reachable = (...asked: ReadonlyArray<Leaf>): Requirement =>
  requirement("delegant-joignable", "Délégant joignable", "binome", "before-practice", asked);

const aDay = { known: true, value: Minutes.make(24 * 60) } as const;

/** Reachable by phone at least, with téléconsultation, and there within 24 hours (R62, R63). */
export const reachableByBoth: Requirement = reachable(
  reachableBy("joignable", { means: ["phone"], delay: aDay }),
  reachableBy("teleconsultation", { means: ["teleconsultation"], delay: null }),
);

/** As the first revisions had it: one of the two means was enough. */
export const reachableByEither: Requirement = reachable(
  reachableBy("joignable", { means: ["phone", "teleconsultation"], delay: aDay }),
);

/** A shared information system, or failing that a report sent by a secure one (R64). */
export const sharedRecords: Requirement = {
  id: "systeme-partage",
  title: "Système d’information partagé",
  appliesTo: "binome",
  bites: "before-practice",
  asks: {
    anyOf: [
      {
        leaf: leaf(
          "logiciel",
          { kind: "shared-software" },
          "annexe",
          "rapporte",
          sources.arsNaSystem,
        ),
      },
      {
        leaf: leaf(
          "compte-rendu",
          { kind: "team-document", document: "transmission-securisee" },
          "annexe",
          "rapporte",
          sources.arsNaSystem,
        ),
      },
    ],
  },
};

/** An agreement with the Assurance maladie, asked of structures d’exercice coordonné (R12, j29). */
export const agreed = ["aci", "accord-cds"] as const;

/** CPTS were let in during the summer of 2022 only, before the texts of 2023 (j12). */
export const summerOf2022: SettingRow = {
  kinds: ["cpts"],
  status: "allowed",
  agreements: agreed,
  from: "2022-07-11",
  until: "2022-10-01",
  source: sources.mulhouse,
};
