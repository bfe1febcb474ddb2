import { describe, expect, it } from "vitest";
import type { Ending } from "./Ending.ts";

const screens = import.meta.glob<string>("../**/*.tsx", {
  query: "?raw",
  import: "default",
  eager: true,
});
const words = import.meta.glob<Readonly<Record<string, unknown>>>("../**/*{fr,Fr}.ts", {
  eager: true,
});

const isEnding = (value: object): value is Ending =>
  "does" in value &&
  "stays" in value &&
  typeof value.does === "string" &&
  typeof value.stays === "string";

/** Every ending that is written among the words of the screens, by where it is. */
const endingsIn = (path: string, value: unknown): ReadonlyArray<readonly [string, Ending]> => {
  if (typeof value !== "object" || value === null) return [];
  if (isEnding(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => endingsIn(`${path} ${key}`, inner));
};
const endings = Object.entries(words).flatMap(([path, all]) => endingsIn(path, all));

const asking = Object.values(screens).flatMap((text) => text.match(/^ +ends=\{/gmu) ?? []);

describe("a gesture that ends something", () => {
  it("is asked by the one dialog that says what it does, and what stays", () => {
    const dangerous = Object.entries(screens)
      .filter(([, text]) => text.includes('"danger"'))
      .map(([path]) => path);
    expect(dangerous.toSorted()).toEqual([
      "../gallery/Filling.tsx",
      "../ui/Button.tsx",
      "./CommandDialog.tsx",
    ]);
    expect(asking.length).toBeGreaterThan(15);
  });

  it.each(endings)("%s: what stays is told after what is done", (_, ending) => {
    expect(ending.does).toMatch(/\.$/u);
    expect(ending.stays).toMatch(/\b(?:reste|restent|pourra)\b.*\.$/u);
  });
});
