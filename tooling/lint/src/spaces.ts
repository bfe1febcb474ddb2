import type { Breach, Rule } from "./Rule.ts";
import { isTest } from "./SourceFile.ts";
import type { SourceFile } from "./SourceFile.ts";

/** An ordinary space where French wants one that does not break. */
const parted = / [:;!?»](?=\s|[.,)»]|$)|« |n° |\d (?:h|min|€|%)(?!\w)/u;

/** Sentences of screens; what a published text says is its own. */
const isSentences = (path: string): boolean =>
  !isTest(path) &&
  !path.startsWith("packages/catalogue/") &&
  /(?:^|\/)(?:fr|\w+Fr|labels)\.ts$/u.test(path);

const breachesIn = (file: SourceFile): ReadonlyArray<Breach> => {
  const found: Breach[] = [];
  const read = (text: string, start: number): void => {
    if (parted.test(text))
      found.push({ path: file.path, line: file.lineOf(start), found: `« ${text} »` });
  };
  file.visit({
    Literal: (node) => {
      if (typeof node.value === "string") read(node.value, node.start);
    },
    TemplateElement: (node) => read(node.value.raw, node.start),
  });
  return found;
};

export const frenchSpaces: Rule = {
  name: "Sentences keep together what French does not part",
  reason:
    "a colon alone at the start of a line reads as a mistake: U+00A0 goes before : ; ! ? » h min € % and after « and n°",
  breaches: (files) => files.filter(({ path }) => isSentences(path)).flatMap(breachesIn),
};
