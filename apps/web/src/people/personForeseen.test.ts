import { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { describe, expect, it } from "vitest";
import { emptyPerson, type PersonDraft } from "./personDraft.ts";
import { beforeAdding } from "./personForeseen.ts";

const zoe = PersonId.make("0199e000-0d73-77a4-8fee-7a2647229f4d");
const people = [{ person: zoe, name: "Zoé Inventée", profession: null }];

const typed = (given: string, family: string, number: string): PersonDraft => ({
  ...emptyPerson("2026-03-10", ""),
  name: { given, family, civility: "none" },
  profession: "infirmier",
  registration: number === "" ? { register: "later", number } : { register: "rpps", number },
});

const clear = { wrong: [], unproposed: null, holder: null };
const said = (draft: PersonDraft, foreseen: Parameters<typeof beforeAdding>[2]) =>
  beforeAdding(draft, people, foreseen).doubts;

describe("someone about to be added", () => {
  it("is told apart from who has their number, whose page is a step away", () => {
    const holder = { person: zoe, name: "Zoé Inventée" };
    expect(said(typed("Inès", "Fictive", "10999000010"), { ...clear, holder })).toEqual([
      { said: "même numéro que Zoé Inventée, déjà dans la structure", person: zoe },
    ]);
    const hidden = { person: null, name: null };
    expect(said(typed("Inès", "Fictive", "10999000010"), { ...clear, holder: hidden })).toEqual([
      { said: "même numéro que quelqu’un, déjà dans la structure", person: null },
    ]);
  });

  it("is told apart from a namesake, once where the number says it too", () => {
    const known = "une personne de ce nom est déjà dans la structure";
    expect(said(typed("zoe", "INVENTEE", "10999000028"), clear)).toEqual([
      { said: known, person: zoe },
    ]);
    const holder = { person: zoe, name: "Zoé Inventée" };
    expect(said(typed("Zoé", "Inventée", "10999000010"), { ...clear, holder })).toHaveLength(1);
  });

  it("is told apart from a namesake who bears a title, as screens typeset it", () => {
    const titled = people.map((one) => ({ ...one, name: `Dr\u00A0${one.name}` }));
    const { doubts } = beforeAdding(typed("Zoé", "Inventée", "10999000028"), titled, clear);
    expect(doubts.map(({ person }) => person)).toEqual([zoe]);
  });

  it("is said to be without a number, and what would refuse them", () => {
    expect(said(typed("Inès", "Fictive", ""), undefined)).toEqual([
      { said: "sans numéro pour l’instant", person: null },
    ]);
    const wrong = ["Site ou entité introuvable"];
    expect(beforeAdding(typed("Inès", "Fictive", ""), people, { ...clear, wrong }).wrong).toEqual(
      wrong,
    );
  });
});
