import { champ, descriptors } from "@coopilote/testkit/stateFields.ts";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { FormMapping } from "./FormMapping.ts";
import { mappedOnto, optionFor } from "./mapped.ts";

const form = {
  number: 12_345,
  title: "Déclaration d’équipe",
  revision: { id: "première", champDescriptors: descriptors },
};
const mapping = mappedOnto(form, undefined);

const sourceOf = (label: string) => mapping.fields.find((field) => field.label === label)?.source;
const block = mapping.fields.find(({ members }) => members !== null);

describe("a mapping onto the State’s form", () => {
  it("finds by its words each field that something here fills", () => {
    expect(sourceOf("Titre du protocole")).toBe("protocol.title");
    expect(sourceOf("Numéro FINESS")).toBe("structure.finess");
    expect(sourceOf("Prénom du responsable légal")).toBe("legal-head.given");
    expect(sourceOf("Le protocole est-il intégré au projet de santé ?")).toBe("projet.attested");
    expect(block?.members?.map(({ source }) => source)).toEqual([
      "member.family",
      "member.given",
      "member.profession",
      "member.role",
      "member.number",
    ]);
  });

  it("leaves by hand what is sworn, what is a piece, and what nothing here says", () => {
    for (const label of [
      "J’atteste sur l’honneur que l’équipe s’engage volontairement",
      "Protocole local et ses annexes",
      "Numéro SIRET",
    ])
      expect(sourceOf(label)).toBeNull();
  });

  it("asks nothing of what only structures the form", () => {
    expect(mapping.fields.map(({ type }) => type)).not.toContain("HeaderSection");
  });

  it("writes each key as the site reads it: without the padding of its id", () => {
    expect(mapping.fields.map(({ champ: key }) => key)).toContain("champ_Q2hhbXAtMg");
    expect(Schema.is(FormMapping)(JSON.parse(JSON.stringify(mapping)))).toBe(true);
  });

  it("keeps what was chosen for a champ that is still there, and takes nothing that its type refuses", () => {
    const chosen: FormMapping = {
      ...mapping,
      fields: mapping.fields.map((field) =>
        field.label === "Titre du protocole" ? { ...field, source: null } : field,
      ),
    };
    const later = {
      ...form,
      revision: {
        id: "seconde",
        champDescriptors: [...descriptors, champ(30, "Siret", "Numéro FINESS", true)],
      },
    };
    const again = mappedOnto(later, chosen);
    expect(again.revision).toBe("seconde");
    expect(again.fields.find(({ label }) => label === "Titre du protocole")?.source).toBeNull();
    expect(again.fields.at(-1)?.source).toBeNull();
    const wrong = again.fields.map((field) =>
      field.type === "Siret" ? { ...field, source: "structure.finess" } : field,
    );
    expect(Schema.is(FormMapping)({ ...again, fields: wrong })).toBe(false);
  });

  it("chooses in a list by the same words, or by those that the mapping gives for them", () => {
    const options = ["Infirmier", "Masseur-Kinésithérapeute", "Autre professionnel"];
    expect(optionFor({ options }, "masseur-kinésithérapeute")).toBe("Masseur-Kinésithérapeute");
    expect(optionFor({ options }, "orthoptiste")).toBeUndefined();
    const values = { orthoptiste: "Autre professionnel" };
    expect(optionFor({ options, values }, "orthoptiste")).toBe("Autre professionnel");
  });
});
