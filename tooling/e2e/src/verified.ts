import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const api = fileURLToPath(new URL("../../../apps/api/src/cli/main.ts", import.meta.url));

/** What the command line says of a dossier, with nothing but its file. */
export const verified = async (path: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [api, "verify", path]);
  return stdout;
};
