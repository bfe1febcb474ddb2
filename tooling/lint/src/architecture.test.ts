import { describe, expect, it } from "vitest";
import { noCycle } from "./cycles.ts";
import { bareDomain, directions, entrances, lightBrowser } from "./directions.ts";
import {
  drizzleInTheStore,
  fewDoors,
  fewSolidEffects,
  runAtTheEdge,
  sqlInTheStore,
} from "./edges.ts";
import { nothingAsLaw } from "./law.ts";
import { exportedNames, fileLength, fileNames } from "./naming.ts";
import { effectAtTheEdges, noCopyInTheFold, nothingAmbient } from "./purity.ts";
import { verdict } from "./Rule.ts";
import { sliceOrder } from "./slices.ts";
import { frenchSpaces } from "./spaces.ts";
import { repository } from "./tree.ts";
import { frenchWords } from "./words.ts";

const rules = [
  directions,
  entrances,
  bareDomain,
  lightBrowser,
  sliceOrder,
  noCycle,
  effectAtTheEdges,
  nothingAmbient,
  noCopyInTheFold,
  fileNames,
  exportedNames,
  fileLength,
  sqlInTheStore,
  drizzleInTheStore,
  runAtTheEdge,
  fewDoors,
  fewSolidEffects,
  frenchWords,
  frenchSpaces,
  nothingAsLaw,
];

describe("the architecture", () => {
  const files = repository();

  it.each(rules)("$name", (rule) => {
    const breaches = rule.breaches(files);
    expect(breaches.length, verdict(rule, breaches)).toBe(0);
  });
});
