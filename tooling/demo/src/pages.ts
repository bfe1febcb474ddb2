import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What tells the browser application that it stands in a demonstration, and how far its clock is from the machine's. */
const metaOf = (gained: number): string =>
  `<meta name="coopilote-demonstration" content="${gained}" />`;

/**
 * Copies the built application, its page saying that it is a demonstration's.
 * `gained`: milliseconds to add to the machine's clock. Copies nothing where nothing was built.
 */
export const writePages = async (built: string, folder: string, gained: number): Promise<void> => {
  if (!existsSync(join(built, "index.html"))) return;
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  const page = join(folder, "index.html");
  const html = await readFile(page, "utf8");
  if (!html.includes("</title>")) throw new Error(`${page} has no title to write beside`);
  await writeFile(page, html.replace("</title>", `</title>\n    ${metaOf(gained)}`));
};
