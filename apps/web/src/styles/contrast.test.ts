import { describe, expect, it } from "vitest";
import tokens from "./tokens.css?raw";

type Palette = ReadonlyMap<string, string>;

/** The `:root` block that follows a mark of the sheet; the first one without a mark. */
const palette = (after: string): Palette => {
  const from = after === "" ? 0 : tokens.indexOf(after);
  const start = tokens.indexOf(":root {", from);
  const block = tokens.slice(start, tokens.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/giu)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
};

const light = palette("");
const themes: Record<string, Palette> = {
  light,
  dark: new Map([...light, ...palette("prefers-color-scheme: dark")]),
  print: new Map([...light, ...palette("@media print")]),
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

const TEXT: ReadonlyArray<readonly [text: string, grounds: ReadonlyArray<string>]> = [
  ["ink", ["paper", "sheet", "sunken", "rule-2", "accent-soft"]],
  ["ink-2", ["paper", "sheet", "sunken", "rule-2"]],
  ["ink-3", ["paper", "sheet", "sunken"]],
  ["holds", ["paper", "sheet", "holds-soft"]],
  ["due", ["paper", "sheet", "due-soft"]],
  ["blocks", ["paper", "sheet", "blocks-soft"]],
  ["doubt", ["paper", "sheet", "doubt-soft"]],
  ["accent", ["paper", "sheet", "accent-soft"]],
  ["on-main", ["main", "main-over"]],
];
const SHAPES: ReadonlyArray<readonly [shape: string, grounds: ReadonlyArray<string>]> = [
  ["edge", ["paper", "sheet", "sunken"]],
  ["on-strong", ["holds", "due", "blocks", "doubt", "accent"]],
  ["accent", ["rule-2"]],
];

const pairs = (rows: typeof TEXT) =>
  rows.flatMap(([front, grounds]) => grounds.map((ground) => ({ front, ground })));

describe.each(Object.entries(themes))("in the %s theme", (_name, theme) => {
  const between = (front: string, ground: string): number =>
    contrast(theme.get(front) ?? "#808080", theme.get(ground) ?? "#808080");

  it.each(pairs(TEXT))("$front is readable on $ground", ({ front, ground }) => {
    expect(between(front, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SHAPES))("$front is discernible on $ground", ({ front, ground }) => {
    expect(between(front, ground)).toBeGreaterThanOrEqual(3);
  });
});
