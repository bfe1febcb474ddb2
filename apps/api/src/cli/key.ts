import { signingKeyIn } from "@coopilote/store/signingKey.ts";
import { Effect } from "effect";
import { exits } from "./exits.ts";
import { helpFr, keyFr } from "./fr.ts";
import { onDisk } from "./onDisk.ts";
import type { Subcommand } from "./Subcommand.ts";
import { wordsOf } from "./words.ts";

/** `key`: by which key the instance signs, for whoever verifies a dossier to compare. */
export const key: Subcommand = {
  help: helpFr.key,
  run: (args, { settings, out }) =>
    Effect.gen(function* () {
      yield* wordsOf(args, {}, 0);
      const signer = yield* onDisk(() => signingKeyIn(settings.folder));
      out(`${keyFr.is(signer.id, signer.publicKey)}\n`);
      return exits.done;
    }),
};
