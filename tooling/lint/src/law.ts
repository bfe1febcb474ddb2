import type { JSXElement, JSXFragment } from "oxc-parser";
import type { Breach, Rule } from "./Rule.ts";
import { isTest } from "./SourceFile.ts";
import type { SourceFile } from "./SourceFile.ts";

/** Words that are of law by themselves. */
const ofLaw =
  /(?<!\p{L})(?:obligatoire(?:s|ment)?|impérati(?:f|fs|ve|ves|vement)|r[ée]glementaires?)(?!\p{L})/iu;

/** A text, and what only a text asks: of law where one sentence has both, in either order. */
const text =
  /(?<!\p{L})(?:lois?|législations?|arrêtés?|annexes?|décrets?|articles?|textes?|r[ée]glementations?|règlements?)(?!\p{L})/iu;
const asks =
  /(?<!\p{L})(?:(?:exig|impos(?!s)|oblig|requi(?:s|e|èr)|interdi)\p{L}*|(?<!non )prévue?s? (?:par|dans|à))(?!\p{L})/iu;
const sentenceEnd = /(?<!\b(?:art|[LRD]))[.!?;](?=\s|$)/u;

const isAsLaw = (said: string): boolean =>
  ofLaw.test(said) ||
  said.split(sentenceEnd).some((sentence) => text.test(sentence) && asks.test(sentence));

/** A field that a program left out of its request: said of a form, never of a protocol. */
const ofForms = "Champ obligatoire";
/** Of what was read, and of nothing else: its own test holds it there. */
const ofTextsRead = /^prévu par (?:la loi|l’arrêté ou son annexe)$/u;
const saysProvenance = "packages/domain/src/readiness/fr.ts";
/** The promise that this rule keeps, told to whoever opens Coopilote. */
const promised = /rien n’est présenté comme exigé par un texte qui n’a pas été lu/u;

const isSaid = (path: string): boolean =>
  !isTest(path) && /^(?:apps|packages)\/[^/]+\/src\//u.test(path);

/** What stands in a sentence where a value comes. */
const value = " … ";

const breachesIn = (file: SourceFile): ReadonlyArray<Breach> => {
  const found: Breach[] = [];
  const read = (said: string, start: number): void => {
    if (file.path === saysProvenance && ofTextsRead.test(said)) return;
    if (said !== ofForms && isAsLaw(said.replace(promised, "")))
      found.push({ path: file.path, line: file.lineOf(start), found: `« ${said.trim()} »` });
  };
  const readChildren = ({ children, start }: JSXElement | JSXFragment): void =>
    read(children.map((child) => (child.type === "JSXText" ? child.value : value)).join(""), start);
  file.visit({
    Literal: (node) => {
      if (typeof node.value === "string") read(node.value, node.start);
    },
    TemplateLiteral: ({ quasis, start }) =>
      read(quasis.map((quasi) => quasi.value.raw).join(value), start),
    JSXElement: readChildren,
    JSXFragment: readChildren,
  });
  return found;
};

export const nothingAsLaw: Rule = {
  name: "No sentence voices as law what was not read",
  reason:
    "the texts were not read: a figure appears with its strength, and no screen nor paper says « obligatoire » beside it (j13, j40)",
  breaches: (files) => files.filter(({ path }) => isSaid(path)).flatMap(breachesIn),
};
