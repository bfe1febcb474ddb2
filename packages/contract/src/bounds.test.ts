import { commands } from "@coopilote/domain/Command.ts";
import { Result, type Schema } from "effect";
import { describe, expect, it } from "vitest";
import { reading } from "./issues.ts";

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const ids = (count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => id(index));
const named = (count: number) =>
  ids(count).map((person) => ({ person, role: "delegate" as const }));
const line = (documents: number) => ({
  person: id(1),
  role: "delegate" as const,
  trainedFrom: null,
  trainedTo: null,
  minutes: null,
  days: null,
  declared: [],
  documents: ids(documents),
});

const told = (name: keyof typeof commands, body: unknown) => {
  const schema: Schema.Codec<unknown, unknown> = commands[name];
  return Result.match(reading(schema)(body), {
    onSuccess: () => [],
    onFailure: (issues) => issues.map(({ path, message }) => [path.join("."), message]),
  });
};

describe("a list longer than anyone could read", () => {
  it("of names is refused, with how many at most", () => {
    const body = { declaration: id(1), team: id(2), adds: named(401), removes: [] };
    expect(told("prepareDeclaration", body)).toEqual([["adds", "Au plus 400 personnes à la fois"]]);
    expect(told("prepareDeclaration", { ...body, adds: named(400) })).toEqual([]);
  });

  it("of pieces is refused, be it asked or answered by the ARS", () => {
    const answered = {
      request: id(1),
      team: id(2),
      on: "2025-03-07",
      documents: ids(51),
      dossier: null,
      summary: "Envoyé",
    };
    expect(told("answerArs", answered)).toEqual([["documents", "Au plus 50 pièces à la fois"]]);
  });

  it("of whom a piece is about is refused", () => {
    const filed = {
      document: id(1),
      kinds: ["annexe"],
      about: ids(401),
      name: "annexe.pdf",
      validUntil: null,
    };
    expect(told("fileDocument", filed)).toEqual([
      ["about", "Au plus 400 personnes, équipes ou séances"],
    ]);
  });

  it("of pieces of one person in a reprise is refused", () => {
    const declared = { reprise: id(1), team: id(2), deposit: id(3), lines: [line(51)] };
    expect(told("declareReprise", declared)).toEqual([
      ["lines.0.documents", "Au plus 50 pièces par personne"],
    ]);
  });

  it("of delegates who begin is refused", () => {
    expect(
      told("recordMiseEnOeuvre", { team: id(1), effective: null, delegates: ids(401) }),
    ).toEqual([["delegates", "Au plus 400 délégués à la fois"]]);
  });
});
