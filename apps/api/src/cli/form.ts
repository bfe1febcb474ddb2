import { Effect } from "effect";
import { existsSync } from "node:fs";
import { mappedOnto } from "../declaration/prefill/mapped.ts";
import { readForm } from "../declaration/prefill/site.ts";
import { mappingIn, mappingRead } from "../declaration/prefill/StateForm.ts";
import { exits } from "./exits.ts";
import { formFr } from "./formFr.ts";
import { helpFr } from "./fr.ts";
import { onDisk } from "./onDisk.ts";
import { stop, stopped, type Subcommand } from "./Subcommand.ts";
import { wholeFile } from "./wholeFile.ts";
import { wordsOf } from "./words.ts";

/** `form read`: reads the fields of the State's form, and writes which of ours goes where, what was chosen before kept. */
export const form: Subcommand = {
  help: helpFr.form,
  run: (args, { settings, out }) =>
    Effect.gen(function* () {
      const { said } = yield* wordsOf(args, {}, 1);
      if (said[0] !== "read") return yield* stopped(exits.usage, formFr.which);
      const address = settings.declarationForm;
      if (address === undefined) return yield* stopped(exits.usage, formFr.noAddress);
      const path = mappingIn(settings.folder);
      const before = mappingRead(path);
      if (before === undefined && existsSync(path))
        return yield* stopped(exits.refused, formFr.unreadable(path));
      const read = yield* readForm(address).pipe(
        Effect.mapError(({ why }) => stop(exits.unavailable, formFr.silent(why))),
      );
      const mapping = mappedOnto(read, before);
      const text = `${JSON.stringify(mapping, undefined, 2)}\n`;
      yield* onDisk(() => wholeFile(path, new Blob([text]).stream()));
      out(`${formFr.read(path, mapping)}\n`);
      return exits.done;
    }),
};
