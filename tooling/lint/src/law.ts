import type { Breach, Rule } from "./Rule.ts";
import { isTest } from "./SourceFile.ts";
import type { SourceFile } from "./SourceFile.ts";

/** Words of law: « obligatoire », « exigé par l’arrêté », « la loi impose »… */
const asLaw =
  /\bobligatoire(?:s|ment)?\b|\bimpérati(?:f|fs|ve|ves|vement)\b|\br[ée]glementaires?\b|\b(?:exigée?s?|imposée?s?|requise?s?) par (?:la loi|l.arrêté|l.annexe|le texte|les textes|le décret)|\b(?:la loi|l.arrêté|l.annexe|le décret|le texte|les textes) (?:exige|exigent|impose|imposent|oblige|obligent|interdit|interdisent)\b/iu;

/** A field that a program left out of its request: said of a form, never of a protocol. */
const ofForms = "Champ obligatoire";

const isSaid = (path: string): boolean =>
  !isTest(path) && /^(?:apps|packages)\/[^/]+\/src\//u.test(path);

const breachesIn = (file: SourceFile): ReadonlyArray<Breach> => {
  const found: Breach[] = [];
  const read = (text: string, start: number): void => {
    if (text !== ofForms && asLaw.test(text))
      found.push({ path: file.path, line: file.lineOf(start), found: `« ${text.trim()} »` });
  };
  file.visit({
    Literal: (node) => {
      if (typeof node.value === "string" && /\s/u.test(node.value)) read(node.value, node.start);
    },
    TemplateElement: (node) => read(node.value.raw, node.start),
    JSXText: (node) => read(node.value, node.start),
  });
  return found;
};

export const nothingAsLaw: Rule = {
  name: "No sentence voices as law what was not read",
  reason:
    "the texts were not read: a figure appears with its strength, and no screen nor paper says « obligatoire » beside it (j13, j40)",
  breaches: (files) => files.filter(({ path }) => isSaid(path)).flatMap(breachesIn),
};
