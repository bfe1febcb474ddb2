import { EntityId, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { idOf } from "./draw.ts";

/** Someone invented, with what a coordinator would type of them. */
export type Invented = {
  readonly person: PersonId;
  readonly name: {
    readonly family: string;
    readonly given: string;
    readonly civility: "Dr" | "Pr" | null;
  };
  readonly profession: string | null;
  readonly qualifications: ReadonlyArray<string>;
  readonly rpps: string | null;
};

const invented = (
  given: string,
  family: string,
  of: Partial<Pick<Invented, "profession" | "qualifications" | "rpps">> & {
    readonly civility?: "Dr";
  } = {},
): Invented => ({
  person: PersonId.make(idOf(`${given} ${family}`)),
  name: { family, given, civility: of.civility ?? null },
  profession: of.profession ?? null,
  qualifications: of.qualifications ?? [],
  rpps: of.rpps ?? null,
});

const generalist = {
  civility: "Dr",
  profession: "medecin",
  qualifications: ["medecine-generale"],
} as const;

/** Salaried coordinator, not a health professional. */
export const camille = invented("Camille", "Imaginaire");
/** Responsable légal, who has no account. */
export const gabriel = invented("Gabriel", "Inventé");
export const lucie = invented("Lucie", "Exemple", { ...generalist, rpps: "10999000002" });
export const paul = invented("Paul", "Fictif", { ...generalist, rpps: "10999000010" });
export const ines = invented("Inès", "Fictive", {
  profession: "masseur-kinesitherapeute",
  rpps: "10999000028",
});
export const hugo = invented("Hugo", "Modèle", {
  profession: "masseur-kinesitherapeute",
  rpps: "10999000036",
});
export const nora = invented("Nora", "Démonstration", {
  profession: "infirmier",
  rpps: "10999000044",
});

/** An invented structure, one entity. */
export type InventedStructure = {
  readonly structure: StructureId;
  readonly entity: EntityId;
  readonly kind: string;
  readonly name: string;
  readonly finess: string;
};

const structure = (kind: string, name: string, finess: string): InventedStructure => ({
  structure: StructureId.make(idOf(`structure ${name}`)),
  entity: EntityId.make(idOf(`entity ${name}`)),
  kind,
  name,
  finess,
});

export const msp = structure("msp", "MSP de l’Exemple", "759990005");
export const cpts = structure("cpts", "CPTS de la Fiction", "974990004");
