import { dossierFiles } from "@coopilote/documents/dossier/archive.ts";
import { type Asked, prepared } from "@coopilote/documents/dossier/prepared.ts";
import { jobOf } from "@coopilote/documents/dossier/dossierPaper.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import { archived } from "@coopilote/documents/kernel/zip.ts";
import { usualSplit } from "@coopilote/domain/dossier/partsOf.ts";
import { isKnownIn, Scope } from "@coopilote/domain/dossier/Scope.ts";
import { headFr } from "@coopilote/domain/dossier/fr.ts";
import { type Snapshot, Workspaces } from "@coopilote/domain/ports.ts";
import type { JournalKept } from "@coopilote/domain/dossier/JournalKept.ts";
import { journalKept } from "@coopilote/store/journalKept.ts";
import { signingKeyIn } from "@coopilote/store/signingKey.ts";
import { Effect, Schema } from "effect";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { readingPorts } from "../runtime.ts";
import { localNow, toTheMinute } from "../views.ts";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { dossierFr, helpFr } from "./fr.ts";
import { instantOf } from "./instant.ts";
import { structureNamed } from "./named.ts";
import { onDisk } from "./onDisk.ts";
import { stop, stopped, type Subcommand } from "./Subcommand.ts";
import { needed, type Options, type Words, wordsOf } from "./words.ts";
import { wholeFile } from "./wholeFile.ts";
import { exitOf, wrongLines } from "./wrongFr.ts";

const options: Options = {
  structure: "value",
  team: "value",
  person: "value",
  session: "value",
  on: "value",
  "known-at": "value",
  which: "value",
  into: "value",
};

const isScope = Schema.is(Scope);

const scopeOf = Effect.fnUntraced(function* (words: Words, { workspace }: Snapshot) {
  const kinds = ["team", "person", "session"].flatMap((kind) => {
    const id = words.value(kind);
    return id === undefined ? [] : [{ kind, [kind]: id }];
  });
  if (kinds.length > 1) return yield* stopped(exits.usage, dossierFr.oneScope);
  const scope = kinds[0] ?? { kind: "structure" };
  if (!isScope(scope)) return yield* stopped(exits.usage, dossierFr.notAnId);
  if (!isKnownIn(workspace, scope)) return yield* stopped(exits.refused, dossierFr.unknown);
  return scope;
});

const askedBy = Effect.fnUntraced(function* (words: Words, snapshot: Snapshot) {
  const scope = yield* scopeOf(words, snapshot);
  const which = words.value("which");
  const on = words.value("on");
  const known = words.value("known-at");
  const instant =
    on === undefined
      ? toTheMinute(yield* localNow(snapshot))
      : yield* instantOf(snapshot, on, which);
  const knownAt = known === undefined ? instant : yield* instantOf(snapshot, known, which);
  const asked: Asked = { scope, on: instant, knownAt: knownAt.at, splitAt: usualSplit };
  return asked;
});

const made = Effect.fnUntraced(function* (
  folder: string,
  kept: JournalKept,
  asked: Asked,
  path: string,
) {
  const dossier = prepared(kept, asked);
  if (dossier === undefined) return yield* stopped(exits.unsound, dossierFr.unsound);
  const lost: Array<string> = [];
  const { press } = yield* Press;
  const paper = yield* Effect.mapError(press(jobOf(dossier)), (failed) =>
    stop(exitOf(failed), ...wrongLines(failed)),
  );
  const means = {
    paper,
    signer: signingKeyIn(folder),
    piece: (document: string) => {
      const piece = join(folder, "documents", document);
      return existsSync(piece) ? () => createReadStream(piece) : undefined;
    },
  };
  const files = dossierFiles(dossier, means, ({ document }) => lost.push(document));
  yield* onDisk(() => wholeFile(path, archived(files)));
  return { head: dossier.journal.head, pieces: dossier.pieces.length - lost.length, lost };
});

/** `dossier`: what a structure answers of a scope on an instant, as an archive that anyone can verify. */
export const dossier: Subcommand = {
  help: helpFr.dossier,
  run: (args, { settings, out, err }) =>
    Effect.gen(function* () {
      const words = yield* wordsOf(args, options, 0);
      const into = yield* needed(words, "into");
      const structure = yield* structureNamed(words.value("structure"));
      const { read } = yield* Workspaces;
      const asked = yield* Effect.flatMap(read(structure), (snapshot) =>
        askedBy(words, snapshot),
      ).pipe(
        Effect.mapError((failed) =>
          failed._tag === "Stop" ? failed : stop(exitOf(failed), ...wrongLines(failed)),
        ),
      );
      const kept = yield* onDisk(() => journalKept(settings.folder, structure));
      if ("_tag" in kept) return yield* Effect.fail(folderStop(kept));
      const { head, pieces, lost } = yield* made(settings.folder, kept, asked, into);
      out(`${dossierFr.made(into, headFr(head), pieces)}\n`);
      for (const document of lost) err(`${dossierFr.lost(document)}\n`);
      return lost.length === 0 ? exits.done : exits.unsound;
    }).pipe(
      Effect.provide(readingPorts(settings)),
      Effect.mapError((failed) => (failed._tag === "Stop" ? failed : folderStop(failed))),
    ),
};
