import { type Client, textAt } from "@coopilote/demo/Client.ts";

const linesOf = (answer: unknown): ReadonlyArray<unknown> => {
  const lines =
    typeof answer === "object" && answer !== null && "lines" in answer ? answer.lines : undefined;
  if (!Array.isArray(lines)) throw new Error(`no lines in ${JSON.stringify(answer)}`);
  return lines;
};

/** The types of the facts written so far, oldest first, of the last hundred. */
export const factsOf = async (
  reader: Client,
  structure: string,
): Promise<ReadonlyArray<string>> => {
  const lines = linesOf(await reader.view(`/api/structures/${structure}/register`));
  return lines.map((line) => textAt(line, "type")).toReversed();
};
