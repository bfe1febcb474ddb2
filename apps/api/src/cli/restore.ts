import { type Restored, restore as restored } from "@coopilote/store/restore.ts";
import { Effect } from "effect";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { helpFr, restoreFr } from "./fr.ts";
import { onDisk } from "./onDisk.ts";
import { stopped, type Subcommand, type Surroundings } from "./Subcommand.ts";
import { wordsOf } from "./words.ts";

const told = (restored: Restored, { now, out, err }: Surroundings): void => {
  out(`${restoreFr.done(restored)}\n`);
  for (const structure of restored.resumed) out(`${restoreFr.resumed(structure)}\n`);
  for (const structure of restored.behind) err(`${restoreFr.behind(structure)}\n`);
  for (const structure of restored.gone) err(`${restoreFr.gone(structure)}\n`);
  for (const document of restored.manifest.lost) err(`${restoreFr.lost(document)}\n`);
  if (restored.kept !== undefined) out(`${restoreFr.kept(restored.kept)}\n`);
  if (!restored.isKnown) err(`${restoreFr.notCompared}\n`);
  if (restored.manifest.until < now) err(`${restoreFr.tooOld}\n`);
  err(`${restoreFr.access}\n`);
};

/** `restore`: a backup in the place of what the folder holds, or nothing at all. */
export const restore: Subcommand = {
  help: helpFr.restore,
  run: (args, surroundings) =>
    Effect.gen(function* () {
      const { said } = yield* wordsOf(args, {}, 1);
      const [from] = said;
      if (from === undefined) return yield* stopped(exits.usage, restoreFr.where);
      const answer = yield* onDisk(() => restored(surroundings.settings.folder, from));
      if (!("_tag" in answer)) {
        told(answer, surroundings);
        return exits.done;
      }
      switch (answer._tag) {
        case "NoManifest":
          return yield* stopped(exits.refused, restoreFr.noManifest(from));
        case "OtherInstance":
          return yield* stopped(exits.refused, restoreFr.otherInstance);
        case "Damaged":
          return yield* stopped(
            exits.unsound,
            restoreFr.damaged,
            ...answer.what.map((what) => `  ${what}`),
          );
        case "FolderHeld":
        case "IsDemonstration":
        case "NoBase":
        case "OtherRelease":
        case "RestoreUnfinished":
          return yield* Effect.fail(folderStop(answer));
      }
    }),
};
