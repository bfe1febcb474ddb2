import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settingsOf } from "@coopilote/api/settings.ts";
import { buildDemonstration } from "@coopilote/demo/build.ts";
import { openToRead } from "@coopilote/store/openDatabase.ts";
import { type Figure, noted, timedAsync } from "./measure.ts";

type Count = { readonly facts: number; readonly structures: number };

const counted = (folder: string): Count => {
  const opened = openToRead(folder);
  if ("_tag" in opened) throw new Error(`the demonstration: ${opened._tag}`);
  const count = opened.raw
    .prepare<[], Count>(
      "SELECT count(*) AS facts, count(DISTINCT structure) AS structures FROM journal",
    )
    .get();
  opened.close();
  return count ?? { facts: 0, structures: 0 };
};

/** The demonstration, every command of it told to a server. */
export const demonstrationFigures = async (): Promise<ReadonlyArray<Figure>> => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-bench-"));
  const milliseconds = await timedAsync(() =>
    buildDemonstration(settingsOf({}, Date.now()), folder),
  );
  const { facts, structures } = counted(folder);
  rmSync(folder, { recursive: true, force: true });
  const what = `demonstration built, ${structures} structures, ${facts} facts`;
  return [noted(what, milliseconds / 1000, "s")];
};
