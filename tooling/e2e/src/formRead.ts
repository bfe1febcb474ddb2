import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const cli = fileURLToPath(new URL("../../../apps/api/src/cli/main.ts", import.meta.url));

/** Has the fields of a State's form read into a folder, as whoever keeps an instance does; what its server is then told. */
export const formRead =
  (address: string) =>
  async (folder: string): Promise<Readonly<Record<string, string>>> => {
    const told = { COOPILOTE_DECLARATION_FORM: address };
    await promisify(execFile)(process.execPath, [cli, "form", "read"], {
      env: { ...process.env, ...told, COOPILOTE_DATA: folder },
    });
    return told;
  };
