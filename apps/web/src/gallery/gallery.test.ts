import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const under = (folder: string): ReadonlyArray<{ readonly file: string; readonly text: string }> => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((file) => file.endsWith(".tsx"))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(new URL(file, url), "utf8") }));
};

const named = (text: string, shape: RegExp): ReadonlyArray<string> =>
  [...text.matchAll(shape)].flatMap(([, name]) => name ?? []);

const tagsIn = (text: string): ReadonlyArray<string> => named(text, /<([A-Z]\w*)/gu);
const componentsIn = (text: string): ReadonlyArray<string> =>
  named(text, /^export function ([A-Z]\w*)/gmu);

const parts = under("../ui/");

/** The components one sees: those the page draws, and those that these draw. */
const seen = (): ReadonlySet<string> => {
  const tags = new Set(under("./").flatMap(({ text }) => tagsIn(text)));
  for (let before = 0; before < tags.size;) {
    before = tags.size;
    for (const { text } of parts)
      if (componentsIn(text).some((name) => tags.has(name)))
        for (const tag of tagsIn(text)) tags.add(tag);
  }
  return tags;
};

describe("the page of the parts of the interface", () => {
  it.each(parts.flatMap(({ text }) => componentsIn(text)))("shows %s", (name) => {
    expect([...seen()]).toContain(name);
  });
});
