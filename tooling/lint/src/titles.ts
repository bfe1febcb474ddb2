import type { CallExpression, Expression } from "oxc-parser";
import type { SourceFile } from "./SourceFile.ts";

/** A test as it is written: what groups it, its own title last, and whether nothing can leave it out of a run. */
export interface Titled {
  readonly names: ReadonlyArray<string>;
  readonly runs: boolean;
}

const asks = new Set(["it", "test", "journey", "describe"]);
const leftOut = new Set(["skip", "skipIf", "runIf", "todo", "fixme", "fails"]);
const others = new Set(["each", "for", "concurrent", "sequential", "only", "describe"]);

/** « it.skip.each(rows) » is « it », then « skip » and « each »; undefined for what is no such chain. */
const chainOf = (callee: Expression): ReadonlyArray<string> | undefined => {
  if (callee.type === "Identifier") return asks.has(callee.name) ? [callee.name] : undefined;
  if (callee.type === "CallExpression") return chainOf(callee.callee);
  if (callee.type === "TaggedTemplateExpression") return chainOf(callee.tag);
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return undefined;
  const before = chainOf(callee.object);
  return before && [...before, callee.property.name];
};

/** The anchors that close a title, « (R9, j40) », say what it holds and not what it is. */
const bare = (title: string): string => title.replace(/ \((?:[Rj]\d+(?:, |–)?)+\)$/u, "");

const titleOf = ([title]: CallExpression["arguments"]): string | undefined => {
  if (title?.type === "Literal" && typeof title.value === "string") return bare(title.value);
  return title?.type === "TemplateLiteral"
    ? bare(title.quasis.map(({ value }) => value.raw).join("$"))
    : undefined;
};

type Opened = {
  readonly node: CallExpression;
  readonly title: string | undefined;
  isLeftOut: boolean;
};

/** The tests of a file, by their titles as they are written (« %s » stays « %s ») without their closing anchors. */
export const testsIn = (file: SourceFile): ReadonlyArray<Titled> => {
  const within: Opened[] = [];
  const tests: Array<ReadonlyArray<Opened>> = [];
  let isFileLeftOut = false;
  const leaveOut = (): void => {
    const closest = within.at(-1);
    if (closest === undefined) isFileLeftOut = true;
    else closest.isLeftOut = true;
  };
  file.visit({
    CallExpression: (node) => {
      const [head, ...chained] = chainOf(node.callee) ?? [];
      if (head === undefined || !chained.every((one) => leftOut.has(one) || others.has(one)))
        return;
      const title = titleOf(node.arguments);
      const isLeftOut = chained.some((one) => leftOut.has(one));
      const isGroup = head === "describe" || chained.includes("describe");
      if (title === undefined && isLeftOut) return leaveOut();
      within.push({ node, title, isLeftOut });
      if (title !== undefined && !isGroup) tests.push([...within]);
    },
    "CallExpression:exit": (node) => {
      if (within.at(-1)?.node === node) within.pop();
    },
  });
  return tests.map((opened) => ({
    names: opened.flatMap(({ title }) => title ?? []),
    runs: !isFileLeftOut && opened.every((one) => !one.isLeftOut),
  }));
};
