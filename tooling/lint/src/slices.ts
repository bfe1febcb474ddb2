import type { Breach, Rule } from "./Rule.ts";
import { isTest, resolved } from "./SourceFile.ts";
import type { SourceFile } from "./SourceFile.ts";

/** The slices of the field, each free to know those before it. */
export const slices = [
  "kernel",
  "journal",
  "people",
  "experience",
  "protocols",
  "structure",
  "teams",
  "training",
  "assessment",
  "documents",
  "declaration",
  "activation",
  "followup",
  "readiness",
  "dossier",
] as const;

interface Place {
  readonly slice: string | undefined;
  readonly file: string;
}

const home = /^packages\/domain\/src\/(?:([^/]+)\/)?([^/]+)$/u;

const place = (path: string): Place | undefined => {
  const [, slice, file] = home.exec(path) ?? [];
  return file === undefined ? undefined : { slice, file };
};

const rank = (slice: string): number => slices.findIndex((name) => name === slice);

/** Decisions are above every noun; commands and folds stay with the nouns. */
const isDecision = ({ file }: Place): boolean => /^decide(?:[A-Z]\w*)?\.ts$/u.test(file);

const isCommand = ({ file }: Place): boolean => /^commands(?:[A-Z]\w*)?\.ts$/u.test(file);

/** What gathers the decisions of all slices; no slice may know it. */
const gatherers = ["decisions.ts", "execute.ts", "ports.ts"];

/** Whether a file within a slice may know one above the slices. */
const mayKnowAbove = (from: Place, file: string): boolean => {
  if (isDecision(from)) return !gatherers.includes(file);
  if (from.slice === "dossier") return !gatherers.includes(file);
  return from.slice === "readiness" && (file === "Fact.ts" || file === "Workspace.ts");
};

const wrong = (from: Place, to: Place): string | undefined => {
  if (from.slice === undefined) return undefined;
  if (to.slice === undefined) {
    return mayKnowAbove(from, to.file) ? undefined : `${from.file} knows ${to.file}, above slices`;
  }
  if (rank(to.slice) < 0) return `${to.slice} is not a slice`;
  const ownDecision = isDecision(from) && from.slice === to.slice;
  if (isDecision(to) && !ownDecision) {
    return `${from.slice}/${from.file} knows the decisions of ${to.slice}`;
  }
  if (isCommand(to) && !ownDecision && !(isCommand(from) && from.slice === to.slice)) {
    return `${from.slice}/${from.file} knows the commands of ${to.slice}`;
  }
  if (isDecision(from)) return undefined;
  return rank(to.slice) > rank(from.slice) ? `${from.slice} comes before ${to.slice}` : undefined;
};

const misplaced = ({ path }: SourceFile): ReadonlyArray<Breach> => {
  const at = place(path);
  const strange = at?.slice !== undefined && rank(at.slice) < 0;
  return strange ? [{ path, line: 1, found: `${at.slice} is not a slice` }] : [];
};

/** Inside the domain, nouns and facts know only what comes before them; decisions are above all. */
export const sliceOrder: Rule = {
  name: "Slices keep their order",
  reason:
    `nouns, facts and folds know only the slices before theirs (${slices.join(", ")}); ` +
    "commands.ts is known by its own decide.ts and from above; decide.ts may know every noun, " +
    "readiness/, Workspace.ts and Policy.ts, and nothing within a slice knows it; " +
    "dossier/ reads all that is told of a journal, and decides nothing.",
  breaches: (files) => {
    const known = new Set(files.map(({ path }) => path));
    return files
      .filter(({ path }) => path.startsWith("packages/domain/src/") && !isTest(path))
      .flatMap((file) => {
        const from = place(file.path);
        if (from === undefined) {
          return [{ path: file.path, line: 1, found: "deeper than a slice" }];
        }
        const broken = file.imports.flatMap(({ specifier, line }) => {
          const target = resolved(file.path, specifier, known);
          const to = target === undefined ? undefined : place(target);
          const found = to === undefined ? undefined : wrong(from, to);
          return found === undefined ? [] : [{ path: file.path, line, found }];
        });
        return [...misplaced(file), ...broken];
      });
  },
};
