import { describe, expect, it } from "vitest";
import page from "../../index.html?raw";
import tokens from "./tokens.css?raw";

const sheets = import.meta.glob<string>("../**/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Black in a mask is no colour: it is what is kept. */
const colour = /(?<!mask-image:[^;]*)(?:#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\()/iu;
const sheetsWithColours = Object.entries(sheets)
  .filter(([path, text]) => !path.endsWith("/tokens.css") && colour.test(text))
  .map(([path]) => path);

type Palette = ReadonlyMap<string, string>;

/** The `:root` block that follows a mark of the sheet; the first one without a mark. */
const written = (after: string): Palette => {
  const from = after === "" ? 0 : tokens.indexOf(after);
  const start = tokens.indexOf("{", tokens.indexOf(":root", from));
  const block = tokens.slice(start, tokens.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
};

/** The colours of one side of `light-dark()`, those that name another resolved. */
const seen = (palette: Palette, side: 0 | 1): Palette => {
  const colour = (value: string): string => {
    const named = /^var\(--([\w-]+)\)$/u.exec(value)?.[1];
    if (named !== undefined) return colour(palette.get(named) ?? "");
    return /^light-dark\((.+), (.+)\)$/u.exec(value)?.[side + 1] ?? value;
  };
  return new Map([...palette].map(([name, value]) => [name, colour(value)]));
};

const base = written("");
const more = new Map([...base, ...written("prefers-contrast: more")]);
const themes = {
  light: seen(base, 0),
  dark: seen(base, 1),
  "light, more contrast": seen(more, 0),
  "dark, more contrast": seen(more, 1),
  print: seen(new Map([...base, ...written("@media print")]), 0),
};

/** Relative luminance: WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
};

const HUES = ["hue-1", "hue-2", "hue-3", "hue-4", "hue-5", "hue-6"];
const STATES = ["holds", "due", "blocks", "doubt", "accent"];

type Pairs = ReadonlyArray<readonly [front: string, grounds: ReadonlyArray<string>]>;

const TEXT: Pairs = [
  ["ink", ["paper", "sheet", "sunken", "tint", "accent-soft", "due-soft"]],
  ["ink-2", ["paper", "sheet", "sunken", "tint", "accent-soft"]],
  ["ink-3", ["paper", "sheet", "sunken"]],
  ...STATES.map((state) => [state, ["paper", "sheet", `${state}-soft`]] as const),
  ["on-main", ["main", "main-over"]],
  ["on-strong", ["accent"]],
  ["code", ["code-ground"]],
];
const SHAPES: Pairs = [
  ["edge", ["paper", "sheet", "sunken"]],
  ["on-strong", STATES],
  ["accent", ["tint", "track"]],
  ["ink-2", ["paper", "sheet"]],
  ["main", ["paper", "sheet"]],
  ...HUES.map((hue) => [hue, ["paper", "sheet", "sunken"]] as const),
];

const pairs = (rows: Pairs) =>
  rows.flatMap(([front, grounds]) => grounds.map((ground) => ({ front, ground })));

describe.each(Object.entries(themes))("in the %s theme", (name, theme) => {
  const between = (front: string, ground: string): number =>
    contrast(theme.get(front) ?? "", theme.get(ground) ?? "");
  const readable = name.endsWith("more contrast") ? 7 : 4.5;
  const discernible = name.endsWith("more contrast") ? 4.5 : 3;

  it.each(pairs(TEXT))("$front is readable on $ground", ({ front, ground }) => {
    expect(between(front, ground)).toBeGreaterThanOrEqual(readable);
  });

  it.each(pairs(SHAPES))("$front is discernible on $ground", ({ front, ground }) => {
    expect(between(front, ground)).toBeGreaterThanOrEqual(discernible);
  });
});

it("a colour is written as a token, never where it is used", () => {
  expect(sheetsWithColours).toEqual([]);
});

it("with forced colours, every colour is the system's", () => {
  const forced = written("forced-colors: active");
  const ours = [...base].filter(
    ([name, value]) => value.startsWith("light-dark(#") && !forced.has(name),
  );
  expect(ours.map(([name]) => name)).toEqual(["veil", "shade", "shade-2"]);
});

it("the bar of a browser takes the paper of each theme", () => {
  const papers = [...page.matchAll(/data-theme="(light|dark)"\s+content="(#[\da-f]{6})"/gu)];
  expect(papers.map(([, theme, paper]) => [theme, paper])).toEqual([
    ["light", themes.light.get("paper")],
    ["dark", themes.dark.get("paper")],
  ]);
});
