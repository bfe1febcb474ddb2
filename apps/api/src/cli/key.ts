import { signingKeysIn } from "@coopilote/store/signingKeys.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import type { Settings } from "../settings.ts";
import { writingPorts } from "../runtime.ts";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { helpFr, keyFr } from "./fr.ts";
import { onDisk } from "./onDisk.ts";
import { stop, stopped, type Subcommand } from "./Subcommand.ts";
import { wordsOf } from "./words.ts";
import { wrongLines } from "./wrongFr.ts";

const listed = Effect.fnUntraced(function* ({ folder }: Settings) {
  const keys = yield* onDisk(() => signingKeysIn(folder));
  if ("_tag" in keys) return yield* Effect.fail(folderStop(keys));
  return [...keys.map((key) => keyFr.is(key)), keyFr.compare];
});

const rotated = (settings: Settings) =>
  Effect.flatMap(Store, ({ rotateKey }) => rotateKey).pipe(
    Effect.map(({ id }) => [keyFr.rotated(id)]),
    Effect.provide(writingPorts(settings)),
    Effect.mapError((failed) =>
      failed._tag === "Unavailable"
        ? stop(exits.unavailable, ...wrongLines(failed))
        : folderStop(failed),
    ),
  );

/** `key`: by which keys the instance signs, for whoever verifies a dossier to compare; and by another from now on. */
export const key: Subcommand = {
  help: helpFr.key,
  run: (args, { settings, out }) =>
    Effect.gen(function* () {
      const { said } = yield* wordsOf(args, {}, 1);
      const [word] = said;
      if (word !== "list" && word !== "rotate") return yield* stopped(exits.usage, keyFr.which);
      const lines = yield* word === "list" ? listed(settings) : rotated(settings);
      for (const line of lines) out(`${line}\n`);
      return exits.done;
    }),
};
