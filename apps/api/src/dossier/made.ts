import type { dossierEndpoints } from "@coopilote/contract/dossier/endpoints.ts";
import type { Asked } from "@coopilote/documents/dossier/prepared.ts";
import { subjectIn } from "@coopilote/documents/dossier/subject.ts";
import type { FileToWrite } from "@coopilote/documents/kernel/zip.ts";
import { fileNames } from "@coopilote/domain/dossier/Manifest.ts";
import type { Hash } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { mayReadDossier } from "@coopilote/domain/reading.ts";
import { addDossierMade, type DossierMade, dossiersMadeOf } from "@coopilote/store/dossierRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import type { Member } from "../Asked.ts";
import { act } from "../Binding.ts";
import { nameOf } from "../people/names.ts";
import { presentTo } from "../views.ts";
import { partsTogether } from "./partsTogether.ts";

type Maker = Pick<Member, "structure" | "grant">;

/** What was taken: an archive, by the hash of its manifest, or a part of a paper. */
type Taken = Pick<DossierMade, "manifest" | "part" | "parts">;

/** Keeps that someone took a dossier away, which, and what of it. */
export const madeBy = Effect.fnUntraced(function* (
  { structure, grant }: Maker,
  { scope, on, knownAt }: Asked,
  taken: Taken,
) {
  const { plainRow } = yield* Store;
  const at = Instant.make(yield* Clock.currentTimeMillis);
  const made = { structure, at, person: grant.person, scope, on, knownAt, ...taken };
  yield* plainRow({ structure }, (rows) => addDossierMade(rows, made));
});

/**
 * The files of an archive on their way out. It is kept as made once its manifest has left, by a fiber that outlives the
 * request; where that cannot be written it is logged, and the archive goes on whole.
 */
export const keptAsMade = Effect.fnUntraced(function* (maker: Maker, asked: Asked) {
  const left = Promise.withResolvers<Hash | undefined>();
  const kept = Effect.gen(function* () {
    const manifest = yield* Effect.promise(() => left.promise);
    if (manifest !== undefined) yield* madeBy(maker, asked, { manifest, part: null, parts: null });
  });
  const written = Promise.withResolvers<void>();
  yield* kept.pipe(
    Effect.catchCause((cause) => Effect.logError("a dossier taken away was not kept", cause)),
    Effect.ensuring(Effect.sync(() => written.resolve())),
    Effect.forkDetach,
  );
  return async function* (files: AsyncIterable<FileToWrite>): AsyncGenerator<FileToWrite> {
    const so: { manifest?: Hash } = {};
    try {
      for await (const file of files) {
        if (file.name === fileNames.manifest) so.manifest = file.sha256;
        yield file;
      }
    } finally {
      left.resolve(so.manifest);
    }
    await written.promise;
  };
});

/** How many dossiers taken away are read, and how many are told. */
const read = 1000;
const told = 100;

/** The dossiers already taken away, of what one may read. */
export const dossiersMade = act<(typeof dossierEndpoints)["dossiersMade"]>(
  Effect.fnUntraced(function* ({ caller }) {
    const { orm } = yield* Store;
    const { snapshot, standing } = yield* presentTo(caller);
    return {
      made: partsTogether(
        dossiersMadeOf(orm, caller.structure, read).filter(({ scope }) =>
          mayReadDossier(standing, scope),
        ),
      )
        .slice(0, told)
        .map(({ at, person, scope, on, manifest, taken, parts }) => ({
          at,
          by: nameOf(snapshot, person),
          subject: subjectIn(snapshot, scope, on),
          scope,
          on,
          manifest,
          parts: taken,
          cut: parts,
        })),
    };
  }),
);
